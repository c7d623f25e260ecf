"""What can be told of the words themselves: residue, hidden marks, length, questions, negation, words that mislead."""

from __future__ import annotations

import pytest

from tests.translate.checks.judging import errors, judged, warnings

_PLAIN = "Give each child breakfast before school."
_PLAIN_ES = "Dar a cada niño el desayuno antes de la escuela."


@pytest.mark.parametrize("left", ["{{ name }}", "<b>", "</w:t>", "&amp;", "&#233;", "{number}", "%(who)s", "\ufffd"])
def test_what_a_program_left_behind_is_refused(left: str) -> None:
    assert "residue" in errors("es", _PLAIN, f"{_PLAIN_ES} {left}")


def test_what_the_english_has_as_well_is_no_residue() -> None:
    assert not judged("es", f"{_PLAIN} {{{{x}}}} <b>", f"{_PLAIN_ES} {{{{x}}}} <b>")


@pytest.mark.parametrize("mark", ["\u202a", "\u202e", "\u2067", "\u2069"])
def test_a_stray_mark_of_direction_is_refused(mark: str) -> None:
    assert "direction" in errors("ar", _PLAIN, f"تقديم الفطور {mark}لكل طفل قبل المدرسة.")


def test_a_closed_isolate_is_no_fault() -> None:
    assert not judged("ar", _PLAIN, "تقديم الفطور \u2067لكل طفل\u2069 قبل المدرسة.")


def test_a_text_far_too_short_or_long_is_doubted() -> None:
    assert warnings("es", _PLAIN, "Dar desayuno.") == {"length"}
    assert warnings("es", _PLAIN, f"{_PLAIN_ES} {_PLAIN_ES} {_PLAIN_ES}") == {"length"}


def test_a_lost_question_mark_is_doubted() -> None:
    assert warnings("fr", "Who takes the child to school?", "La personne qui emmène l'enfant à l'école.") == {
        "question"
    }


def test_a_negation_that_is_gone_is_refused_where_safety_hangs_on_it() -> None:
    english = "Tom must not be alone with the children."
    assert errors("fr", english, "Tom peut être seul avec les enfants.", names=["Tom"]) == {"negation"}
    assert not errors("fr", english, "Il est interdit à Tom d'être seul avec les enfants.", names=["Tom"])


@pytest.mark.parametrize(
    ("tag", "english", "text"),
    [
        ("fr", "Beth rings no later than 5pm.", "Beth appelle au plus tard à 17h00."),
        ("es", "Dad has no more than two drinks.", "Papá toma como máximo dos copas."),
        ("pl", "Ring Beth without delay.", "Proszę natychmiast zadzwonić do Beth."),
        ("fr", "Take the No 5 bus.", "Prenez le bus 5."),
        ("fr", "No matter what, ring 999.", "Quoi qu'il arrive, appelez le 999."),
    ],
)
def test_words_that_forbid_nothing_need_no_not(tag: str, english: str, text: str) -> None:
    assert not errors(tag, english, text)


@pytest.mark.parametrize(
    ("tag", "english", "text"),
    [
        ("lt", "Mum rings Beth immediately.", "Mama nedelsdama skambina Beth."),
        ("lt", "Mum carries Ava.", "Mama neša Ava."),
        ("zh-Hans", "Mum says sorry to the baby.", "妈妈对宝宝说对不起。"),
    ],
)
def test_words_that_only_look_like_a_not_are_no_doubt(tag: str, english: str, text: str) -> None:
    assert "negation" not in {fault.check for fault in judged(tag, english, text)}


def test_a_lost_not_beside_no_later_than_is_refused() -> None:
    english = "Tom must not come, and Beth rings no later than 5pm."
    assert errors("fr", english, "Tom peut venir, et Beth appelle au plus tard à 17h00.") == {"negation"}


def test_must_not_that_became_need_not_passes_and_needs_a_second_linguist() -> None:
    english = "Tom must not be alone with the children."
    assert not errors("es", english, "Tom no tiene por qué quedarse a solas con los niños.", names=["Tom"])


def test_a_word_that_misleads_is_doubted() -> None:
    found = judged("es", "The category is neglect.", "La categoría es negligencia.")
    assert [fault.check for fault in found] == ["glossary"]
    assert "goes without" in found[0].message


def test_the_english_term_in_brackets_is_no_word_that_misleads() -> None:
    english = "You can come to the conference."
    assert not judged("es", english, "Puede venir a la reunión de protección (conference).")
    assert [fault.check for fault in judged("es", english, "Puede venir a la conferencia (conference).")] == [
        "glossary"
    ]
    assert [fault.check for fault in judged("es", english, "Puede venir a la reunión (conferencia).")] == ["glossary"]


def test_a_part_left_in_english_is_refused() -> None:
    english = "Ring the school before class on any day when a child is not coming."
    assert "english" in errors(
        "pl", english, "Zadzwonić do szkoły, before class on any day when dziecko nie przyjdzie."
    )


def test_traditional_characters_are_refused_where_simplified_are_read() -> None:
    assert "language" in errors("zh-Hans", _PLAIN, "上學前讓每個孩子吃早飯。")
    assert not judged("zh-Hans", _PLAIN, "上学前让每个孩子吃早饭。")


def test_russian_for_ukrainian_is_refused() -> None:
    assert "language" in errors("uk", _PLAIN, "Каждый день кормить ребёнка завтраком, чтобы он был сыт и объелся.")


def test_names_and_telephone_numbers_alone_need_no_translation() -> None:
    assert not judged("pl", "Priya Shah 0161 496 0000", "Priya Shah 0161 496 0000", names=["Priya Shah"])


@pytest.mark.parametrize(
    ("english", "text", "names"),
    [
        ("Rania attends the Freedom Programme.", "تحضر Rania برنامج Freedom.", ("Rania",)),
        ("Rania attends the Freedom Programme.", "تحضر Rania برنامج Freedom.", ()),
        ("Mrs Flint asks Yusuf every day.", "تسأل Mrs Flint عن Yusuf كل يوم.", ()),
        ("Nadia Karim (Safer Together IDVA) meets Rania.", "Nadia Karim (Safer Together IDVA) تلتقي Rania.", ()),
        ("Dev Rana rings CAMHS and Kooth.", "Dev Rana يتصل CAMHS وKooth.", ()),
        ("Sadia takes Amina to Bright Start Nursery.", "Sadia Amina ਨੂੰ Bright Start Nursery ਲੈ ਕੇ ਜਾਂਦੇ ਹਨ।", ()),
    ],
)
def test_a_sentence_with_more_letters_of_names_than_of_its_own_is_right(
    english: str, text: str, names: tuple[str, ...]
) -> None:
    assert not errors("pa" if "ਨੂੰ" in text else "ar", english, text, names=names)


def test_a_sentence_left_half_in_english_is_still_refused() -> None:
    english = "Rania attends the Freedom Programme every week and tells Gareth."
    assert errors("ar", english, "تحضر Rania the Freedom Programme every week and tells Gareth.")


@pytest.mark.parametrize(("tag", "figures"), [("ar", "١٠"), ("fa", "۱۰"), ("bn", "১০"), ("ur", "۱۰")])
def test_other_figures_than_0_to_9_are_doubted_and_told_how_to_write_them(tag: str, figures: str) -> None:
    said = [fault for fault in judged(tag, "10", figures) if fault.check == "figures"]
    assert [fault.level for fault in said] == ["warning"]
    assert said[0].message == f"the number {figures} is not in the figures 0 to 9: write 10"


@pytest.mark.parametrize("english", ["Gareth applies for section 17 money for a cot.", "Gareth asks for s17 money."])
def test_the_number_of_a_law_may_give_way_to_plain_words(english: str) -> None:
    text = "يطلب Gareth مالًا من البلدية لشراء سرير."
    assert "number" not in errors("ar", english, text, names=("Gareth",))
    assert "number" in warnings("ar", english, text, names=("Gareth",))
    assert "number" in errors("ar", english.replace("money", "money 17 times"), text, names=("Gareth",))


_IF = "If Marek comes to the home, Halina rings 999."


@pytest.mark.parametrize(
    ("tag", "right", "turned"),
    [
        (
            "pl",
            "Jeśli Marek przyjdzie do domu, Halina dzwoni pod 999.",
            "Jeśli Marek nie przyjdzie do domu, Halina dzwoni pod 999.",
        ),
        ("ro", "Dacă Marek vine acasă, Halina sună la 999.", "Dacă Marek nu vine acasă, Halina sună la 999."),
        (
            "ur",
            "اگر Marek گھر آئے تو Halina 999 پر فون کرتی ہیں۔",
            "اگر Marek گھر نہ آئے تو Halina 999 پر فون کرتی ہیں۔",
        ),
        ("ar", "إذا جاء Marek إلى البيت تتصل Halina بالرقم 999.", "إذا لم يأت Marek إلى البيت تتصل Halina بالرقم 999."),
        ("uk", "Якщо Marek прийде додому, Halina дзвонить 999.", "Якщо Marek не прийде додому, Halina дзвонить 999."),
        (
            "cy",
            "Os daw Marek i’r cartref, mae Halina yn ffonio 999.",
            "Os na ddaw Marek ddim i’r cartref, mae Halina yn ffonio 999.",
        ),
        (
            "fr",
            "Si Marek vient à la maison, Halina appelle le 999.",
            "Si Marek ne vient pas à la maison, Halina appelle le 999.",
        ),
        ("lt", "Jei Marek ateina į namus, Halina skambina 999.", "Jei Marek neateina į namus, Halina skambina 999."),
        ("tr", "Marek eve gelirse Halina 999'u arar.", "Marek eve gelmezse Halina 999'u arar."),
        ("bn", "Marek বাড়িতে এলে Halina 999-এ ফোন করেন।", "Marek বাড়িতে না এলে Halina 999-এ ফোন করেন।"),
        ("gu", "Marek ઘરે આવે તો Halina 999 પર ફોન કરે છે.", "Marek ઘરે ન આવે તો Halina 999 પર ફોન કરે છે."),
        ("ta", "Marek வீட்டுக்கு வந்தால் Halina 999-ஐ அழைக்கிறார்.", "Marek வீட்டுக்கு வராவிட்டால் Halina 999-ஐ அழைக்கிறார்."),
        ("zh-Hans", "如果Marek来家里，Halina拨打999。", "如果Marek不来家里，Halina拨打999。"),
    ],
)
def test_a_not_that_nobody_wrote_is_for_a_second_linguist(tag: str, right: str, turned: str) -> None:
    def doubts(text: str) -> set[str]:
        found = judged(tag, _IF, text, names=["Marek", "Halina"])
        return {fault.check for fault in found if fault.level == "second"}

    assert not doubts(right)
    assert doubts(turned) == {"negation"}


@pytest.mark.parametrize("english", ["Marek stays away from the home.", "Unless Marek rings", "Marek is unwell."])
def test_where_the_english_denies_in_its_own_way_a_not_is_no_doubt(english: str) -> None:
    assert "negation" not in {fault.check for fault in judged("pl", english, "Marek nie", names=["Marek"])}


def test_no_contact_that_lost_its_no_is_refused() -> None:
    assert "negation" in errors("pl", "There is no contact by phone.", "Kontakt przez telefon jest.")


@pytest.mark.parametrize(("figures", "latin"), [("٠١٦٣٢ ٩٦٠٢٩٩", "01632 960299"), ("٩٩٩", "999"), ("۱۱۱", "111")])
def test_a_telephone_number_in_other_figures_is_refused_and_told_how_to_write_it(figures: str, latin: str) -> None:
    (fault,) = [
        fault for fault in judged("ar", f"Ring {latin}.", f"اتصلوا بالرقم {figures}.") if fault.check == "figures"
    ]
    assert (fault.level, fault.message) == (
        "error",
        f"the telephone number {figures} is not in the figures 0 to 9: write {latin}",
    )
