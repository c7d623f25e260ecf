"""Catalogues of a council: what cannot be used, what lost a placeholder, and plural forms of another language."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.place import TextPlace
from planlint.template_folders import use_council_templates
from planlint.translate.catalogues.catalogue import catalogue
from planlint.translate.catalogues.plurals import plural_header
from tests.template_check.planting import SECTION, checked, own, told

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
POLISH = f'{HEAD}"Plural-Forms: {plural_header("pl")}\\n"\n\n'


def put(council: Path, text: str, tag: str = "pl") -> None:
    """A council's own catalogue."""
    path = council / "locale" / tag / "LC_MESSAGES" / "planlint.po"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "rule", "line", "words"),
    [
        (POLISH + 'msgid "a %(n)s"\nmsgstr "b %(m)s"\n', "catalogue-placeholder", 7, "b %(m)s"),
        (POLISH + 'msgid "%d a"\nmsgid_plural "%d b"\nmsgstr[0] "%d"\nmsgstr[1] "%s c"\nmsgstr[2] "%d"\n',
         "catalogue-placeholder", 9, "%s c"),
        (POLISH + 'msgid "%(n)s a"\nmsgid_plural "%(n)s b"\nmsgstr[0] "%(n)s"\nmsgstr[1] ""\nmsgstr[2] "%(n)s"\n',
         "catalogue-plural", 6, "%(n)s a"),
        (HEAD + '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n', "catalogue-plural", 4,
         "Plural-Forms: nplurals=2; plural=(n != 1);"),
        (POLISH + '#, fuzzy\nmsgid "a"\nmsgstr "b"\n', "catalogue-error", 7, "a"),
        (POLISH + 'msgid "a"\nmsgstr b\n', "catalogue-error", 7, "msgstr b"),
    ],
)  # fmt: skip
def test_a_fault_of_a_catalogue_is_found_at_its_line(
    text: str, rule: str, line: int, words: str, tmp_path: Path
) -> None:
    put(tmp_path, text)
    (finding,) = checked(tmp_path)["locale/pl/LC_MESSAGES/planlint.po"].findings
    assert (finding.rule, finding.quote) == (rule, words)
    assert isinstance(finding.place, TextPlace)
    assert finding.place.line == line


def test_a_folder_that_is_no_language_is_one_finding(tmp_path: Path) -> None:
    put(tmp_path, POLISH + 'msgid "a"\nmsgstr "b"\n', "xx")
    own(tmp_path, SECTION)
    (finding,) = told(checked(tmp_path))
    assert finding.rule == "catalogue-error"
    assert "after the language" in finding.instead


def test_a_councils_translation_stands_beside_planlints_own(tmp_path: Path) -> None:
    put(tmp_path, POLISH + 'msgid "Ring the quiet bell."\nmsgstr "Zadzwoń cicho."\n')
    use_council_templates(tmp_path)
    try:
        both = catalogue("pl").translations
        assert both.gettext("Ring the quiet bell.") == "Zadzwoń cicho."
        assert both.gettext("Name") == "Imię i nazwisko"
    finally:
        use_council_templates(None)
    assert catalogue("pl").translations.gettext("Ring the quiet bell.") == "[en] Ring the quiet bell."


def test_a_text_is_missed_only_in_the_catalogues_that_lack_it(tmp_path: Path) -> None:
    put(tmp_path, POLISH + 'msgid "Ring the quiet bell."\nmsgstr "Zadzwoń cicho."\n')
    own(tmp_path, SECTION, add='{{ _("Ring the quiet bell.") }}\n')
    (finding,) = checked(tmp_path)[SECTION].findings
    assert finding.rule == "untranslated-text"
    assert "ur" in finding.message
    assert "pl" not in finding.message.partition("in:")[2]
