"""`planlint lint` as a person and as a program meet it."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli
from planlint.report.schema import report_schema

ROOT = Path(__file__).parents[3]
POOR, GOOD = ROOT / "examples" / "poor-plan.yml", ROOT / "examples" / "good-plan.yml"


def planlint(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def poor() -> Any:
    result: Any = json.loads(planlint("lint", POOR, "--format", "json").stdout)
    return result


def test_the_json_report_fits_its_shipped_schema(poor: Any) -> None:
    shipped = json.loads((ROOT / "docs" / "schemas" / "lint-report.schema.json").read_text(encoding="utf-8"))
    assert shipped == report_schema()
    jsonschema.Draft202012Validator(shipped).validate(poor)


def test_the_poor_plan_has_faults_of_all_kinds(poor: Any) -> None:
    (document,) = poor["documents"]
    assert len(document["findings"]) >= 25
    pack_of = {path.stem: path.parent.name for path in (ROOT / "lint_rules").glob("*/*.yml")}
    # What a meeting, a visit or an earlier version alone can show is no fault of a plan by itself.
    packs = {"actions", "contingency", "dates", "file", "language", "outcomes", "parts", "people", "plan", "timescales"}
    assert {pack_of[finding["rule"]] for finding in document["findings"]} >= packs


def test_each_place_opened_in_the_file_is_its_quote(poor: Any) -> None:
    lines = POOR.read_text(encoding="utf-8").splitlines(keepends=True)
    (document,) = poor["documents"]
    for finding in document["findings"]:
        place = finding["place"]
        start = sum(len(line) for line in lines[: place["line"] - 1]) + place["column"] - 1
        end = sum(len(line) for line in lines[: place["end_line"] - 1]) + place["end_column"] - 1
        words = re.sub(r"\\(.)", r"\1", "".join(lines)[start:end].replace("''", "'"))
        assert " ".join(words.split()) == " ".join(finding["quote"].split()), finding


def test_something_missing_is_never_on_the_first_line(poor: Any) -> None:
    (document,) = poor["documents"]
    assert all(finding["place"]["line"] > 1 for finding in document["findings"] if not finding["quote"])


def test_findings_stand_in_the_order_of_the_file(poor: Any) -> None:
    (document,) = poor["documents"]
    places = [(finding["place"]["line"], finding["place"]["column"]) for finding in document["findings"]]
    assert places == sorted(places)


def test_the_good_plan_draws_no_finding_at_all() -> None:
    result = planlint("lint", GOOD, "--fail-on", "consider")
    assert result.exit_code == 0, result.stdout
    assert "Nothing found" in result.stdout


def test_the_text_report_marks_the_words_and_says_what_to_do() -> None:
    result = planlint("lint", POOR)
    assert result.exit_code == 1
    assert re.search(r"poor-plan\.yml:\d+:\d+: must: .*\[vague-timescale\]", result.stdout)
    assert "^^^^" in result.stdout
    assert "Instead: " in result.stdout
    assert re.search(r"Ready for sign-off: no, \d+ must be put right\.", result.stdout)


@pytest.mark.parametrize(("weight", "code"), [("must", 0), ("should", 1), ("consider", 1), ("never", 0)])
def test_the_exit_code_follows_fail_on(tmp_path: Path, weight: str, code: int) -> None:
    plan = tmp_path / "plan.yml"
    good = GOOD.read_text(encoding="utf-8")
    blames = good.replace("now: The boiler is broken.", "now: Sadia refuses to engage. The boiler is broken.")
    plan.write_text(blames, encoding="utf-8")
    assert planlint("lint", plan, "--fail-on", weight).exit_code == code


def test_one_unreadable_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text("outcomes: [", encoding="utf-8")
    result = planlint("lint", broken, GOOD, tmp_path / "none.yml", "--format", "json")
    assert result.exit_code == 2
    report = json.loads(result.stdout)
    assert [document["problem"] is None for document in report["documents"]] == [False, True, False]
    jsonschema.validate(report, report_schema())


def test_an_unreadable_file_is_one_line_with_its_place(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text("outcomes:\n  - [", encoding="utf-8")
    result = planlint("lint", broken)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert re.fullmatch(r"\S*broken\.yml:\d+:\d+: cannot be read: [^\n]+\n", result.stderr)


def test_a_wrong_day_for_today_is_wrong_usage() -> None:
    result = planlint("lint", GOOD, "--today", "31 February 2027")
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr


BAD_VALUES = {
    "31 February": ("by_when: 10 March 2027", "by_when: 31 February 2027", "unusable-value"),
    "a two-digit year": ("by_when: 10 March 2027", "by_when: 10/03/27", "ambiguous-date"),
    "a missing year": ("by_when: 10 March 2027", "by_when: 10 November", "ambiguous-date"),
    "a date field on 31 February": ("date: 2027-02-26, by: sw", "date: 2027-02-31, by: sw", "unusable-value"),
    "an owner who is not among the people": ("by_whom: Karen Ashworth", "by_whom: Zachary Quill", "unknown-owner"),
    "an unknown key": ("    difference: Lena reads", "    diference: Lena reads", "unknown-field"),
    "a doubled key": ("version: 2", "version: 2\nversion: 3", "duplicate-key"),
    "a doubled id": ("id: a7", "id: a6", "duplicate-id"),
    "a bidi override": ("The boiler is broken.", 'The \u202eboiler is broken.', "hidden-characters"),
    "a zero-width character inside a word": ("boiler is broken.", "boi\u200bler is broken.", "hidden-characters"),
    "a lone surrogate": (
        "now: The boiler is broken. Sadia uses one small heater.", 'now: "The \\ud800 is broken."', "hidden-characters"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_VALUES)
def test_a_bad_value_in_a_readable_plan_is_a_finding_at_its_place(tmp_path: Path, name: str) -> None:
    before, after, rule = BAD_VALUES[name]
    good = GOOD.read_text(encoding="utf-8")
    assert before in good
    plan = tmp_path / "plan.yml"
    plan.write_text(good.replace(before, after, 1), encoding="utf-8")
    result = planlint("lint", plan, "--format", "json")
    assert result.exit_code in (0, 1)
    findings = json.loads(result.stdout)["documents"][0]["findings"]
    assert rule in [finding["rule"] for finding in findings]
    line = good[: good.index(before)].count("\n") + 1
    assert all(abs(finding["place"]["line"] - line) <= 1 for finding in findings if finding["rule"] == rule)


def test_a_misspelt_key_is_asked_about_by_name(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text("outcomes:\n  - descripton: Sam is at school\n", encoding="utf-8")
    assert "did you mean “description”?" in planlint("lint", plan).stdout


def test_what_a_council_keeps_beside_its_plans_is_no_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples" / "a-year" / "procedures", tmp_path / "procedures")
    shutil.copy(GOOD, tmp_path)
    (tmp_path / "good-plan.ur.translation.yml").write_text("language: ur\n", encoding="utf-8")
    (tmp_path / "planlint.toml").write_text('procedures = ["procedures"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["lint", ".", "--format", "json"])
    assert [each["path"] for each in json.loads(result.stdout)["documents"]] == ["good-plan.yml"]


def _alone(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "planlint", "lint", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )


def test_a_must_that_could_not_run_is_no_clean_run(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    text = GOOD.read_text(encoding="utf-8")
    vague = "    evidence:\n      - description: Sam is settled and happy at school\n"
    plan.write_text(text.replace("    evidence:\n", vague, 1), encoding="utf-8")
    told = _alone(plan, PLANLINT_ENGLISH_PIPELINE="nope")
    assert " must: " not in told.stdout
    assert "vague-evidence was not checked" in told.stdout
    assert told.returncode == 2
    assert _alone(plan, "--fail-on", "never", PLANLINT_ENGLISH_PIPELINE="nope").returncode == 0


def test_a_plan_whose_procedure_nobody_knows_is_no_clean_run_and_one_without_is(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    text = GOOD.read_text(encoding="utf-8")
    plan.write_text(re.sub(r"(?m)^procedure: .*$", "procedure: nowhere", text), encoding="utf-8")
    assert planlint("lint", plan).exit_code == 2
    plan.write_text(re.sub(r"(?m)^procedure: .*\n", "", text), encoding="utf-8")
    assert planlint("lint", plan).exit_code == 0


def test_a_full_disk_is_told_with_the_name_of_what_could_not_be_written() -> None:
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "planlint", "lint", str(POOR)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert told.returncode == 2
    assert "None" not in told.stderr
    assert told.stderr.startswith("the screen, or where its output goes: the report could not be written")


def test_what_cannot_be_read_is_not_told_as_what_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "planlint.toml")

    monkeypatch.setattr("planlint.cli.lint.linting.load_settings", broken)
    told = planlint("lint", GOOD)
    assert told.exit_code == 2
    assert told.stderr == "planlint.toml: could not be read (Permission denied)\n"


@pytest.mark.parametrize(("plan", "code"), [(GOOD, 0), (POOR, 1)])
def test_the_exit_code_is_right_when_the_reader_of_the_report_has_gone(plan: Path, code: int) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    told = subprocess.run([sys.executable, "-m", "planlint", "lint", str(plan)], stdout=writer, check=False)
    os.close(writer)
    assert told.returncode == code
