"""Catalogues of a council: what cannot be used, what lost a placeholder, and plural forms of another language."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from planlint.cli.translate.review import command
from planlint.finding import Finding
from planlint.place import TextPlace
from planlint.template_check.catalogues import Catalogues
from planlint.template_check.faults import Faults
from planlint.template_check.start import started
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


def test_a_councils_translation_that_turns_planlints_round_is_shown_beside_it_and_a_lost_number_is_an_error(
    tmp_path: Path,
) -> None:
    put(
        tmp_path,
        f'{POLISH}msgid "Not yet agreed"\nmsgstr "Uzgodnione"\n\n'
        'msgid "If a child is in danger now, ring 999."\nmsgstr "Jeśli dziecko jest w niebezpieczeństwie, czekaj."\n',
    )
    findings = checked(tmp_path)["locale/pl/LC_MESSAGES/planlint.po"].findings
    assert [(finding.rule, finding.quote.split(",")[0]) for finding in findings] == [
        ("catalogue-text", "Uzgodnione"),
        ("replaced-translation", "Uzgodnione"),
        ("catalogue-text", "Jeśli dziecko jest w niebezpieczeństwie"),
        ("replaced-translation", "Jeśli dziecko jest w niebezpieczeństwie"),
    ]
    assert "no such word is in the translation" in findings[0].message
    assert "stands for “Not yet agreed”, which planlint’s own catalogue has as “" in findings[1].message


def test_a_councils_translations_wait_for_two_linguists_until_they_have_signed(tmp_path: Path) -> None:
    put(tmp_path, POLISH + 'msgid "Ring the quiet bell."\nmsgstr "Zadzwoń cicho."\n')
    (finding,) = unsigned(tmp_path)
    assert f"planlint translate review pl --templates {tmp_path.as_posix()}" in finding.instead
    signed = CliRunner().invoke(
        command, ["pl", "--templates", str(tmp_path), "--by", "Ewa Maj, ATC 9", "--checked-by", "Jan Lis, ITI 678"]
    )
    assert signed.exit_code == 0, signed.output
    assert unsigned(tmp_path) == []


def test_a_councils_catalogue_is_signed_with_texts_in_it_alone(tmp_path: Path) -> None:
    named = ["pl", "--templates", str(tmp_path), "--by", "Ewa Maj, ATC 9", "--checked-by", "Jan Lis, ITI 678"]
    assert "--with locale/pl” starts one" in CliRunner().invoke(command, named).output
    started_here = started("Ellerdale", str(tmp_path), ["locale/pl"])["locale/pl/LC_MESSAGES/planlint.po"]
    put(tmp_path, started_here.decode())
    assert told(checked(tmp_path)) == []
    refused = CliRunner().invoke(command, named)
    assert (refused.exit_code, "no translation stands in it yet" in refused.output) == (1, True)


def unsigned(council: Path) -> list[Finding]:
    """Whether the check tells that nobody has signed."""
    use_council_templates(council)
    faults = Faults()
    try:
        Catalogues(faults)
    finally:
        use_council_templates(None)
    return [one for path in faults.paths for one in faults.of(path) if one.rule == "unsigned-translation"]
