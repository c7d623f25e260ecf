"""Two humans put their names to a catalogue; a later change of any text makes that void."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.bundled import folder
from planlint.cli.translate.review import command
from planlint.documents.gate import objections
from planlint.model.plan import ChildProtectionPlan
from planlint.translate.catalogues import catalogue as catalogues
from planlint.translate.catalogues.catalogue import _catalogue, catalogue, catalogue_path
from planlint.translate.catalogues.review import headers, with_review

TRANSLATOR, CHECKER = "Maria Nowak, CIOL 12345", "Jan Lis, ITI 678"


@pytest.fixture
def polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A templates folder of one's own; the path of its Polish catalogue."""
    path = tmp_path / "locale" / "pl" / "LC_MESSAGES" / "planlint.po"
    path.parent.mkdir(parents=True)
    shutil.copy(catalogue_path("pl"), path)
    monkeypatch.setattr(catalogues, "folder", lambda name: tmp_path if name == "templates" else folder(name))
    monkeypatch.setattr(catalogues, "template_folders", lambda: (tmp_path,))
    _catalogue.cache_clear()
    yield path
    _catalogue.cache_clear()


def review(*options: str) -> Result:
    _catalogue.cache_clear()
    return CliRunner().invoke(command, options)


def recorded() -> Result:
    return review("pl", "--by", TRANSLATOR, "--checked-by", CHECKER, "--on", "2027-03-12")


def test_a_review_names_both_and_the_day_and_ends_the_draft(polish: Path) -> None:
    result = recorded()
    assert result.exit_code == 0, result.output
    said = headers(polish.read_text())
    assert (said["X-Translated-By"], said["X-Checked-By"]) == (TRANSLATOR, CHECKER)
    assert said["X-Reviewed-On"] == "2027-03-12"
    assert catalogue("pl").reviewed is True
    assert "THIS CATALOGUE IS A DRAFT" not in polish.read_text()


def test_nothing_but_the_header_changes(polish: Path) -> None:
    before = polish.read_text().partition('\nmsgid "Not yet agreed"')[2]
    recorded()
    assert polish.read_text().partition('\nmsgid "Not yet agreed"')[2] == before


def test_a_second_review_takes_the_place_of_the_first(polish: Path) -> None:
    recorded()
    review("pl", "--by", "Ewa Maj, ATC 9", "--checked-by", CHECKER)
    assert polish.read_text().count("X-Translated-By") == 1
    assert catalogue("pl").reviewed is True


def test_a_later_change_of_one_text_makes_the_review_void(polish: Path) -> None:
    recorded()
    polish.write_text(polish.read_text().replace('msgstr "Do kogo zadzwonić"', 'msgstr "Kto dzwoni"'))
    _catalogue.cache_clear()
    assert catalogue("pl").reviewed is False


def test_a_comment_may_change(polish: Path) -> None:
    recorded()
    polish.write_text(polish.read_text().replace('msgid "Do', '# Seen.\nmsgid "Do'))
    _catalogue.cache_clear()
    assert catalogue("pl").reviewed is True


@pytest.mark.parametrize(
    ("by", "checked_by", "says"),
    [
        (TRANSLATOR, "maria  nowak, ITI 5", "somebody other than the translator"),
        ("Maria Nowak", CHECKER, "a body or number"),
        (TRANSLATOR, "Jan Lis, ", "a body or number"),
        (", CIOL 5", CHECKER, "a name"),
    ],
)
def test_one_person_or_nobody_in_particular_is_refused(polish: Path, by: str, checked_by: str, says: str) -> None:
    before = polish.read_bytes()
    result = review("pl", "--by", by, "--checked-by", checked_by)
    assert result.exit_code == 1
    assert says in result.stderr
    assert polish.read_bytes() == before


def test_a_catalogue_with_a_gap_is_not_signed(polish: Path) -> None:
    polish.write_text(polish.read_text().replace('msgstr "Do kogo zadzwonić"', 'msgstr ""'))
    result = recorded()
    assert result.exit_code == 1
    assert "“Who to ring” has no translation" in result.stderr


@pytest.mark.usefixtures("polish")
def test_a_folder_that_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("planlint.cli.ending.write_whole", full)
    result = recorded()
    assert result.exit_code == 2
    assert "could not be written (you may not write here" in result.stderr


@pytest.mark.usefixtures("polish")
def test_a_language_without_a_catalogue_is_wrong_usage() -> None:
    result = review("cs", "--by", TRANSLATOR, "--checked-by", CHECKER)
    assert result.exit_code == 2
    assert "choose one of pl" in result.stderr


def test_names_with_quotes_come_back_as_typed() -> None:
    head = 'msgid ""\nmsgstr ""\n"Language: pl\\n"\n\n'
    from babel.messages.catalog import Catalog

    text = with_review(head, Catalog(), by='Ewa "Ewka" Maj, ATC 9', checked_by=CHECKER, on=dt.date(2027, 3, 12))
    assert headers(text)["X-Translated-By"] == 'Ewa "Ewka" Maj, ATC 9'


def test_a_header_that_another_program_has_wrapped_is_read() -> None:
    text = 'msgid ""\nmsgstr ""\n"Language: pl\\n"\n"X-Checked-By: Jan Lis, "\n"ITI 678\\n"\n\n'
    assert headers(text)["X-Checked-By"] == CHECKER


def test_a_reviewed_catalogue_with_a_gap_makes_no_document(polish: Path) -> None:
    recorded()
    polish.write_text(polish.read_text().replace('msgstr "Do kogo zadzwonić"', 'msgstr ""'))
    _catalogue.cache_clear()
    gap = "1 of the fixed texts have no translation in “pl”"
    plan = ChildProtectionPlan()
    assert any(gap in each for each in objections(plan, "family-copy", catalogue("pl"), draft=False))
    assert not any(gap in each for each in objections(plan, "family-copy", catalogue("pl"), draft=True))


def test_where_only_a_councils_own_texts_wait_the_refusal_names_their_file(
    polish: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded()
    own = tmp_path / "ours" / "locale" / "pl" / "LC_MESSAGES" / "planlint.po"
    own.parent.mkdir(parents=True)
    own.write_text('msgid ""\nmsgstr ""\n"Language: pl\\n"\n\nmsgid "Ring us."\nmsgstr "Zadzwoń."\n')
    monkeypatch.setattr(catalogues, "template_folders", lambda: (tmp_path / "ours", tmp_path))
    _catalogue.cache_clear()
    says = f"No qualified translator has checked the council’s own fixed text ({own}, "
    assert any(says in each for each in objections(ChildProtectionPlan(), "plan", catalogue("pl"), draft=False))
    assert polish != own


@pytest.mark.parametrize(
    ("right", "turned"),
    [
        ('"To nie jest twoja wina."', '"To jest twoja wina."'),
        ('"Nie ustalono daty następnego spotkania."', '"Ustalono datę następnego spotkania."'),
        ('"Do kogo zadzwonić"', '"Do kogo nie zadzwonić"'),
    ],
)
def test_a_catalogue_in_which_a_not_was_lost_or_added_is_not_signed(polish: Path, right: str, turned: str) -> None:
    text = polish.read_text()
    assert right in text
    polish.write_text(text.replace(right, turned))
    result = recorded()
    assert result.exit_code == 1
    assert f"“{turned[1:-1]}” for “" in result.stderr
    assert "If it is right, say so in a comment above: “# says the same as the English”" in result.stderr


def test_a_linguist_who_has_looked_may_say_that_a_not_is_meant(polish: Path) -> None:
    text = polish.read_text().replace('msgid "Who to ring"', '# says the same as the English\nmsgid "Who to ring"')
    polish.write_text(text.replace('"Do kogo zadzwonić"', '"Do kogo nie zadzwonić"'))
    assert recorded().exit_code == 0
