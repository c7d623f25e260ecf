"""Every part of a name stands in the translation; another form of it is for a person to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.read import read_source
from planlint.translate.spellings import spellings
from planlint.translate.told import told
from tests.translate.checks.judging import errors, judged, warnings

_LOOK = "Ania has a bed of her own by 12 March 2027."


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("pl", "Ani zapewnia się własne łóżko do 12 marca 2027 r."),
        ("lt", "Anijai iki 2027 m. kovo 12 d. bus nupirkta atskira lova."),
    ],
)
def test_a_name_in_another_form_is_a_doubt_and_no_error(tag: str, text: str) -> None:
    assert warnings(tag, _LOOK, text, names=["Ania"]) == {"name"}
    assert not errors(tag, _LOOK, text, names=["Ania"])


def test_an_ending_behind_an_apostrophe_is_no_other_form() -> None:
    assert not judged("tr", _LOOK, "12 Mart 2027'ye kadar Ania'nın kendi yatağı olur.", names=["Ania"])


def test_a_name_without_one_of_its_parts_is_refused() -> None:
    english = "Priya Shah sees the child."
    assert errors("it", english, "Priya vede la bambina o il bambino.", names=["Priya Shah"]) == {"name"}


def test_a_name_in_other_letters_needs_its_spelling_registered() -> None:
    english, text = "Sadia goes to the clinic.", "سعدیہ کلینک جاتی ہیں۔"
    assert errors("ur", english, text, names=["Sadia"]) == {"name"}
    assert not judged("ur", english, text, names=["Sadia"], spellings={"Sadia": ["سعدیہ"]})


def test_the_refusal_of_a_name_shows_the_line_that_registers_its_spelling() -> None:
    (fault,) = judged("uk", "Kuba cannot sleep.", "Куба не може спати.", names=["Kuba"])
    assert "“spellings: [{language: uk, name: …}]”" in fault.message
    registered = "spellings: [{language: uk, name: Куба}, {language: uk, name: Кубу}]"
    plan = f"document: child-protection-plan\nchildren: [{{id: c1, name: Kuba Nowak, {registered}}}]"
    assert spellings(read_source(plan, Path("plan.yml")).plan, "uk") == {"Kuba Nowak": ("Куба", "Кубу")}


def test_a_whole_name_is_registered_once_for_its_parts() -> None:
    english, text = "Sadia goes to the clinic.", "تذهب سعدية إلى العيادة."
    spellings = {"Sadia Khan": ["سعدية خان"]}
    assert not judged("ar", english, text, names=["Sadia"], spellings=spellings)
    assert errors("ar", english, text.replace("سعدية", "مريم"), names=["Sadia"], spellings=spellings) == {"name"}


def test_another_form_of_a_name_is_shown_as_it_was_written() -> None:
    (fault,) = judged(
        "pl", "Zofia sees Halina on Friday.", "Zofia spotyka się z Halinę w piątek.", names=["Zofia", "Halina"]
    )
    assert fault.message == "the name Halina stands only in another form, “Halinę”: is it the same person?"


def test_other_forms_of_names_are_told_in_one_line_and_once_a_linguist_has_signed_one_no_more() -> None:
    found = [
        (ref, fault)
        for ref, text in (("a", "Kubę widzi Halina."), ("b", "Kubę widzi Zofię."), ("c", "Kuby szuka Halina."))
        for fault in judged("pl", "Kuba is seen.", text, names=["Kuba"])
        if fault.form
    ]
    assert list(told(found)) == [
        "names in another form: Kuba as “Kubę” (2 texts), “Kuby” (1 text): is each the same person?"
    ]
    assert list(told(found, {("Kuba", "Kubę"), ("Kuba", "Kuby")})) == []


@pytest.mark.parametrize(
    ("tag", "right", "turned"),
    [
        ("pl", "Zofia podaje Kubie dwie dawki.", "Kuba podaje Zofii dwie dawki."),
        ("ur", "Zofia Kuba کو دو پف دیتی ہیں۔", "Kuba Zofia کو دو پف دیتے ہیں۔"),
        ("ar", "تعطي Zofia بختين لـ Kuba.", "يعطي Kuba بختين لـ Zofia."),
        ("uk", "Zofia дає Kuba дві дози.", "Kuba дає Zofia дві дози."),
        ("lt", "Zofia duoda Kubai dvi dozes.", "Kuba duoda Zofijai dvi dozes."),
    ],
)
def test_names_that_changed_places_beside_a_verb_of_giving_are_for_a_second_linguist(
    tag: str, right: str, turned: str
) -> None:
    def doubts(text: str) -> list[str]:
        found = judged(tag, "Zofia gives Kuba two puffs.", text, names=["Zofia", "Kuba"])
        return [fault.message for fault in found if fault.check == "who" and fault.level == "second"]

    assert not doubts(right)
    assert doubts(turned) == [
        "the English names Zofia before Kuba, and the translation Kuba before Zofia: "
        "is it still the same one who does it?"
    ]


def test_names_that_changed_places_in_their_own_letters_are_seen_too() -> None:
    said = {"Zofia": ["زوفيا"], "Kuba": ["كوبا"]}
    found = judged("ar", "Zofia gives Kuba milk.", "كوبا يعطي زوفيا الحليب.", names=["Zofia", "Kuba"], spellings=said)
    assert [fault.check for fault in found] == ["who"]
