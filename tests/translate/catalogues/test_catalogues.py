"""Every fixed word of every document stands in every catalogue, as its language writes it; and a fault is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.translate.catalogues.catalogue import catalogue, catalogue_path, languages
from planlint.translate.catalogues.check import check_catalogue
from planlint.translate.catalogues.fixed_texts import fixed_texts, untranslated
from tools.catalogues import updated

TEXTS = frozenset(one.text for one in fixed_texts())


def test_fixed_texts_come_from_html_word_and_code_and_say_where_they_stand() -> None:
    assert len(TEXTS) > 200
    assert {Path(one.file).suffix for one in fixed_texts()} >= {".j2", ".py"}
    first = next(one for one in fixed_texts() if one.file.endswith(".j2"))
    assert first.line is not None


def test_a_mark_in_word_is_found_through_split_runs(tmp_path: Path) -> None:
    import zipfile

    (tmp_path / "letter").mkdir()
    with zipfile.ZipFile(tmp_path / "letter" / "letter.docx", "w") as package:
        package.writestr(
            "word/document.xml", "<w:r><w:t>{{ _(&quot;Who to</w:t></w:r><w:r><w:t> ring&quot;) }}</w:t></w:r>"
        )
    assert "Who to ring" in {one.text for one in fixed_texts(tmp_path)}


@pytest.mark.parametrize("tag", languages())
def test_a_catalogue_has_no_fault_that_a_program_can_see(tag: str) -> None:
    assert check_catalogue(catalogue_path(tag), tag, TEXTS) == []


@pytest.mark.parametrize("tag", languages())
def test_a_catalogue_is_up_to_date(tag: str) -> None:
    path = catalogue_path(tag)
    assert updated(path, tag, fixed_texts()) == path.read_text(encoding="utf-8")
    assert untranslated(catalogue(tag)) == ()


@pytest.mark.parametrize("tag", languages())
def test_a_catalogue_without_two_named_humans_is_a_draft(tag: str) -> None:
    assert catalogue(tag).reviewed is False


def test_english_needs_no_translator() -> None:
    assert catalogue("en").reviewed is True
    assert untranslated(catalogue("en")) == ()


def test_a_text_without_translation_shows_in_english_and_marked() -> None:
    assert catalogue("pl").translations.gettext("No such text") == "[en] No such text"


HEAD = """# THIS CATALOGUE IS A DRAFT.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def checks(tmp_path: Path, tag: str, english: str, said: str, head: str = HEAD) -> list[tuple[int, str]]:
    path = tmp_path / "planlint.po"
    path.write_text(f'{head}msgid "{english}"\nmsgstr "{said}"\n', encoding="utf-8")
    return [(fault.line, fault.check) for fault in check_catalogue(path, tag, {english})]


@pytest.mark.parametrize(
    ("tag", "english", "said", "check"),
    [
        ("ur", "Ring us.", "فون کریں.", "sentence-end"),
        ("ur", "Who rings?", "کون؟", None),
        ("bn", "Ring us.", "ফোন করুন।", None),
        ("zh-Hans", "Ring us.", "打电话.", "sentence-end"),
        ("it", "Who to ring", "Chi chiamare.", "sentence-end"),
        ("it", "Hello %(name)s", "Ciao", "placeholders"),
        ("it", "Who to ring", "Chi  chiamare", "space"),
        ("it", "Who to ring", "Chi\u200f chiamare", "invisible"),
        ("fa", "Weekly", "هفته\u200cها", None),
        ("ur", "Weekly", "ہفتہ\u200cوار", "invisible"),
        ("it", "Ring 999 now", "Chiamare il 99", "numbers"),
        ("bn", "Ring 999 now", "ফোন ৯৯৯", "numbers"),
        ("ur", "Who to ring", "Who to ring", "script"),
        ("ur", "Core group", "پلان گروپ (Core group)", None),
        ("uk", "Who to ring", "Kому дзвонити", "script"),
        ("it", "Who to ring", "Who to ring", "english"),
        ("it", "No", "No", None),
        ("it", "Who to ring", "", "missing"),
    ],
)
def test_a_fault_is_found_with_its_line(tmp_path: Path, tag: str, english: str, said: str, check: str | None) -> None:
    found = checks(
        tmp_path, tag, english, said, HEAD if tag != "zh-Hans" else HEAD.replace("2; plural=(n != 1)", "1; plural=(0)")
    )
    found = [one for one in found if one[1] != "plurals"]
    assert check in {name for _, name in found} if check else found == []
    assert {line for line, _ in found} <= {7}


def test_a_wrong_plural_header_and_a_missing_draft_mark_are_found(tmp_path: Path) -> None:
    assert (1, "plurals") in checks(tmp_path, "ar", "Yes", "نعم")
    assert (1, "draft") in checks(tmp_path, "it", "Yes", "Sì", HEAD.partition("\n")[2])


def test_a_new_text_is_added_empty_and_an_old_one_dropped(tmp_path: Path) -> None:
    path = tmp_path / "planlint.po"
    path.write_text(f'{HEAD}# kept comment\nmsgid "Yes"\nmsgstr "Tak"\n\nmsgid "Gone"\nmsgstr "Nie ma"\n')
    yes, new = fixed_texts()[0], fixed_texts()[1]
    wanted = (type(yes)("Yes", None, "a", 1), type(new)("New “text”", None, "a", 2))
    text = updated(path, "it", wanted)
    assert text == f'{HEAD}# kept comment\nmsgid "Yes"\nmsgstr "Tak"\n\nmsgid "New “text”"\nmsgstr ""\n'
