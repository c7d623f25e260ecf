"""`planlint render` as business support meets it: a file, or a reason and no file."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli
from planlint.read import read_plan
from planlint.recipients.folded import holds
from planlint.translate.linguists import TranslationProblem
from tests.copies import words_of

ROOT = Path(__file__).parent.parent.parent
GOOD = (ROOT / "examples" / "good-plan.yml").read_text(encoding="utf-8")


def render(folder: Path, plan: str, *options: str) -> Result:
    (folder / "plan.yml").write_text(plan, encoding="utf-8")
    arguments = ["render", str(folder / "plan.yml"), "--out", str(folder / "out"), "--format", "html", *options]
    return CliRunner().invoke(cli, arguments)


def made(folder: Path) -> list[str]:
    out = folder / "out"
    return sorted(path.name for path in out.iterdir()) if out.exists() else []


def test_the_english_family_copy_needs_nothing_more(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD, "--document", "family-copy")
    assert result.exit_code == 0, result.output
    assert made(tmp_path) == ["plan-family-copy-en.html"]


@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize("document", ["family-copy", "plan"])
def test_an_unchecked_translation_is_refused_without_draft(tmp_path: Path, language: str, document: str) -> None:
    result = render(tmp_path, GOOD, "--document", document, "--language", language)
    assert result.exit_code == 1
    assert "No qualified translator has checked" in result.stderr
    assert made(tmp_path) == []


def test_a_draft_says_so_in_its_name_and_in_two_languages(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD, "--document", "family-copy", "--language", "pl", "--draft")
    assert result.exit_code == 0, result.output
    assert made(tmp_path) == ["plan-family-copy-pl-DRAFT.html"]
    page = (tmp_path / "out" / "plan-family-copy-pl-DRAFT.html").read_text(encoding="utf-8")
    assert "No qualified translator has checked the translation yet." in page


SECRETS = {
    "withheld words": GOOD.replace('address: "14 Larkhill Terrace', 'address: "12 Refuge Lane')
    + "withheld:\n  - {words: [12 Refuge Lane], from: [dad], because: safety}\n",
    "a fact not for somebody": GOOD.replace("  - id: k1\n", "  - id: k1\n    not_for: [dad]\n", 1),
}


@pytest.mark.parametrize("document", ["plan", "family-copy"])
@pytest.mark.parametrize("form", ["html", "docx"])
def test_a_copy_for_nobody_in_particular_lacks_what_is_kept_from_anybody(
    tmp_path: Path, document: str, form: str
) -> None:
    result = render(tmp_path, SECRETS["withheld words"], "--document", document, "--format", form)
    assert result.exit_code == 0, result.output
    (path,) = (tmp_path / "out").iterdir()
    assert not holds(words_of(path), "12 Refuge Lane")
    assert "leaves out all that the plan keeps from somebody" in result.stderr
    assert "leaves out" not in render(tmp_path, GOOD, "--document", document).stderr


def test_what_is_kept_from_the_father_stands_in_the_mothers_copy_and_not_in_his(tmp_path: Path) -> None:
    plan = SECRETS["a fact not for somebody"]
    for who in ("mum", "dad"):
        result = render(tmp_path, plan, "--for", who, "--document", "family-copy", "--language", "en")
        assert result.exit_code == 0, result.output
    kept = read_plan(tmp_path / "plan.yml").plan.contingency[0].if_this
    assert kept
    assert holds(words_of(tmp_path / "out" / "plan-family-copy-mum-en.html"), kept)
    assert not holds(words_of(tmp_path / "out" / "plan-family-copy-dad-en.html"), kept)


def test_withheld_words_in_a_sentence_are_a_reason_with_its_place_and_never_said(tmp_path: Path) -> None:
    plan = GOOD + "withheld:\n  - {words: [Adam needs short sentences], from: [dad], because: safety}\n"
    result = render(tmp_path, plan, "--document", "plan")
    assert result.exit_code == 1
    assert "children[1].communication holds words that are kept from this reader" in result.stderr
    assert "short sentences" not in result.output
    assert made(tmp_path) == []


def test_what_could_not_be_read_is_missing_from_no_copy_in_silence(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD.replace("    difference: Lena", "    diference: Lena"), "--document", "family-copy")
    assert result.exit_code == 1
    assert "did you mean “difference”?" in result.stderr
    assert made(tmp_path) == []


@pytest.mark.parametrize("options", [["--language", "is"], ["--language", "no such"], ["--document", "letter"]])
def test_wrong_usage_is_one_line_and_exit_2(tmp_path: Path, options: list[str]) -> None:
    result = render(tmp_path, GOOD, "--document", "plan", *options)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert made(tmp_path) == []


def test_a_plan_that_cannot_be_read_is_exit_2(tmp_path: Path) -> None:
    result = render(tmp_path, "outcomes: [", "--document", "plan")
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr
    assert made(tmp_path) == []


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file, not a folder", encoding="utf-8")
    result = render(tmp_path, GOOD, "--document", "plan")
    assert result.exit_code == 2
    assert "could not be written" in result.stderr


def test_nothing_is_left_beside_the_finished_file_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    render(tmp_path, GOOD, "--document", "plan")
    (path,) = (tmp_path / "out").iterdir()
    assert path.stat().st_mode & 0o077 == 0


MINUTES = (ROOT / "examples" / "minutes.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("document", ["minutes", "plan", "family-copy"])
def test_the_record_of_a_meeting_becomes_minutes_and_the_plan_it_carries(tmp_path: Path, document: str) -> None:
    result = render(tmp_path, MINUTES, "--document", document)
    assert result.exit_code == 0, result.output
    assert made(tmp_path) == [f"plan-{document}-en.html"]


def test_a_plan_is_no_record_of_a_meeting(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD, "--document", "minutes")
    assert result.exit_code == 1
    assert "give the file of the record" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert made(tmp_path) == []


@pytest.mark.parametrize("document", ["ending-letter", "looked-after-letter"])
def test_a_letter_lists_all_that_it_cannot_say(tmp_path: Path, document: str) -> None:
    result = render(tmp_path, GOOD, "--document", document)
    assert result.exit_code == 1
    assert "“ending.letter” is missing" in result.stderr
    assert made(tmp_path) == []


def test_minutes_lack_what_is_kept_from_anybody(tmp_path: Path) -> None:
    withheld = "withheld:\n  - {words: [14 Larkhill Terrace], from: [dad], because: safety}\n"
    result = render(tmp_path, MINUTES + withheld, "--document", "minutes")
    assert result.exit_code == 0, result.output
    assert not holds(words_of(tmp_path / "out" / "plan-minutes-en.html"), "14 Larkhill Terrace")


def test_the_command_offers_every_document_there_is(tmp_path: Path) -> None:
    from planlint.documents import DOCUMENTS

    result = render(tmp_path, GOOD, "--document", "?")
    assert all(f"'{document}'" in result.stderr for document in DOCUMENTS)


def test_for_somebody_the_document_language_and_name_are_their_own(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD, "--for", "Sadia", "--draft")
    assert result.exit_code == 0, result.output
    assert made(tmp_path) == ["plan-family-copy-mum-ur-DRAFT.html"]
    assert render(tmp_path, GOOD, "--for", "hv").exit_code == 0
    assert "plan-plan-hv-en.html" in made(tmp_path)


@pytest.mark.parametrize("options", [["--for", "nobody"], ["--document", "own-page"], []])
def test_a_copy_without_a_reader_or_a_document_is_wrong_usage(tmp_path: Path, options: list[str]) -> None:
    result = render(tmp_path, GOOD, *options)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert made(tmp_path) == []


def test_who_is_nobody_is_answered_with_everybody_there_is(tmp_path: Path) -> None:
    said = render(tmp_path, GOOD, "--for", "nobody").stderr
    listed = [each.partition(" (")[0] for each in said.partition("choose one of ")[2].split(", ")]
    assert listed[:5] == ["lena", "adam", "baby", "mum", "dad"]


@pytest.mark.parametrize("options", [["--for", "baby"], ["--for", "housing", "--document", "child-copy-older"]])
def test_a_document_that_somebody_may_not_have_is_refused(tmp_path: Path, options: list[str]) -> None:
    result = render(tmp_path, GOOD, *options)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{tmp_path / 'plan.yml'}: not made: ")
    assert made(tmp_path) == []


def test_a_language_nobody_writes_is_no_copy_but_a_way_on(tmp_path: Path) -> None:
    romani = GOOD.replace("reads: pl, region: PL", "reads: rom").replace("language: pl, format", "format")
    result = render(tmp_path, romani, "--for", "dad")
    assert result.exit_code == 1
    assert "--language en" in result.stderr
    assert "interpreter" in result.stderr
    assert made(tmp_path) == []


def test_who_reads_nothing_has_an_english_copy_and_somebody_is_told_to_read_it_aloud(tmp_path: Path) -> None:
    spoken = GOOD.replace("speaks: [pl, en], reads: pl, region: PL", "speaks: [pl]").replace(
        "language: pl, format", "format"
    )
    result = render(tmp_path, spoken, "--for", "dad")
    assert result.exit_code == 0, result.output
    assert made(tmp_path) == ["plan-family-copy-dad-en.html"]
    assert "must be read aloud to them with an interpreter, in Polish" in result.stderr


def test_a_file_name_that_tells_a_secret_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "12-refuge-lane.yml").write_text(SECRETS["withheld words"], encoding="utf-8")
    arguments = ["render", str(tmp_path / "12-refuge-lane.yml"), "--for", "dad", "--language", "en", "--out"]
    result = CliRunner().invoke(cli, [*arguments, str(tmp_path / "out")])
    assert result.exit_code == 1
    assert made(tmp_path) == []


def test_a_damaged_translation_is_told_as_such_and_not_as_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise TranslationProblem("plan.pl.translation.yml: “children” stands in it twice: take one of the two out")

    monkeypatch.setattr("planlint.documents.make", damaged)
    result = render(tmp_path, GOOD, "--document", "plan")
    assert result.exit_code == 1
    assert "not made: plan.pl.translation.yml" in result.stderr
    assert "Usage" not in result.stderr


def test_the_text_of_an_unforeseen_error_could_hold_words_of_the_plan_and_is_not_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object, **__: object) -> None:
        raise ValueError("Amina Khan")

    monkeypatch.setattr("planlint.documents.make", faulty)
    assert "Amina" not in render(tmp_path, GOOD, "--document", "plan").output


@pytest.mark.parametrize("options", [[], ["--document", "my-page"], ["--document", "plan", "--format", "ics"]])
def test_a_copy_that_lacks_its_reader_or_document_is_wrong_usage(tmp_path: Path, options: list[str]) -> None:
    result = render(tmp_path, GOOD, *options)
    assert result.exit_code == 2
    assert made(tmp_path) == []


def test_whoever_makes_a_copy_is_told_that_words_of_the_draft_are_not_in_it(tmp_path: Path) -> None:
    result = render(tmp_path, GOOD + "unplaced:\n  - text: Kay went to Rise 7 times.\n", "--document", "plan")
    assert result.exit_code == 0
    assert "1 piece of the draft was not read into the plan: no copy holds it" in result.stderr
    assert "7 times" not in result.stderr


def test_whoever_makes_a_copy_is_told_of_a_warning_that_nothing_keeps(tmp_path: Path) -> None:
    warned = GOOD + "unplaced:\n  - text: 12 Mill Lane (NOT TO BE DISCLOSED)\n    place: table 2, row 2\n"
    result = render(tmp_path, warned, "--document", "plan")
    assert f"something must not be told (line {warned.count(chr(10)) - 1})" in result.stderr
    assert "Mill Lane" not in result.stderr


@pytest.mark.parametrize("written", ["Thursday 21 April 2027", "Wednesday 21 April 2027"])
def test_whoever_makes_a_copy_is_told_of_a_meeting_whose_weekday_is_not_that_of_its_date(
    tmp_path: Path, written: str
) -> None:
    result = render(
        tmp_path, GOOD.replace("2027-04-21, 2027-05-12", f"{written}, 2027-05-12"), "--document", "family-copy"
    )
    doubted = [line for line in result.stderr.splitlines() if "find out which day is meant" in line]
    assert len(doubted) == (written.startswith("Thursday"))
    assert all("“Thursday 21 April 2027” (line " in line for line in doubted)
    assert all("“Wednesday 21 April 2027”" in line for line in doubted)


def test_a_day_that_the_copy_does_not_print_is_not_doubted(tmp_path: Path) -> None:
    written = GOOD.replace("2027-04-21, 2027-05-12", "Thursday 21 April 2027, 2027-05-12")
    assert "which day is meant" not in render(tmp_path, written, "--document", "ending-letter").stderr


def test_whoever_makes_a_copy_is_told_that_its_last_day_to_appeal_has_gone_by(tmp_path: Path) -> None:
    late = GOOD.replace("Review Unit by 24 March 2027", "Review Unit by 9 January 2027")
    told = render(tmp_path, late, "--document", "family-copy").stderr
    assert "the plan says “9 January 2027” (line 15), a day before its own" in told
    assert "too late" in told
    assert "too late" not in render(tmp_path, GOOD, "--document", "family-copy").stderr
    assert "too late" not in render(tmp_path, late, "--document", "child-copy-older", "--for", "lena").stderr
