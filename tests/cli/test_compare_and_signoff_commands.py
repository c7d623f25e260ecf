"""`planlint compare` and `planlint signoff` as a team manager meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli

EXAMPLES = Path(__file__).parents[2] / "examples"
GOOD = EXAMPLES / "good-plan.yml"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yml"
    path.write_text(GOOD.read_text(encoding="utf-8") + "sent_to_manager: 2027-03-05\n", encoding="utf-8")
    return path


def change(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert old in text
    other = path.with_name("other.yml")
    other.write_text(text.replace(old, new), encoding="utf-8")
    return other


def test_a_change_that_only_a_conference_may_make_fails(plan: Path) -> None:
    result = run("compare", GOOD, change(plan, "70 nights out of 70", "60 nights out of 70"), "--today", "2027-03-05")
    assert result.exit_code == 1
    assert "before: An adult is there on 70 nights out of 70." in result.output
    assert "[fundamental-change-unasked]" in result.output


def test_two_equal_versions_differ_in_nothing(plan: Path) -> None:
    result = run("compare", plan, plan, "--today", "2027-03-05")
    assert result.exit_code == 0
    assert "Nothing that the plan says has changed." in result.output


def test_other_programs_are_told_each_change_with_its_place(plan: Path) -> None:
    new = change(plan, "by_when: 12 March 2027", "by_when: 26 March 2027")
    said = json.loads(run("compare", GOOD, new, "--format", "json", "--today", "2027-03-05").output)
    (found,) = said["changes"]
    assert (found["at"], found["old"], found["new"]) == (
        "outcomes[1].actions[0].by_when",
        "12 March 2027",
        "26 March 2027",
    )
    assert found["people"] == ["nurse"]


def test_plans_of_two_families_are_not_compared(plan: Path) -> None:
    result = run("compare", GOOD, change(plan, "CP/2027/0117", "CP/2027/0118"))
    assert result.exit_code == 2
    assert "different cases, so nothing was made: the references differ (CP/2027/0117, CP/2027/0118)" in result.output


@pytest.mark.parametrize(
    "command", [("compare",), ("signoff", "check", "--since"), ("dates",), ("minutes", "apply", "--plan")]
)
def test_no_command_puts_the_plans_of_two_families_together_though_neither_has_a_reference(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    ayaan, yusuf, out = (tmp_path / name for name in ("ayaan.yml", "yusuf.yml", "out.yml"))
    ayaan.write_text("document: child-protection-plan\nchildren: [{name: Ayaan Warsame, born: 2019-06-14}]\n")
    yusuf.write_text("document: core-group-minutes\nchildren: [{name: Yusuf Haddad, born: 2017-01-30}]\n")
    result = run(*command, ayaan, yusuf, *([out] if "apply" in command else []))
    assert result.exit_code == (1 if "apply" in command else 2)
    assert "are of different cases, so nothing was made: no child stands in both" in result.stderr
    assert (result.stdout, out.exists()) == ("", False)


def test_files_that_do_not_tell_whether_they_are_of_one_family_are_compared_with_a_warning(tmp_path: Path) -> None:
    unborn, born = tmp_path / "unborn.yml", tmp_path / "born.yml"
    unborn.write_text("document: child-protection-plan\nchildren: [{name: Baby Khan, expected: 2027-02-01}]\n")
    born.write_text("document: child-protection-plan\nchildren: [{name: Aisha Malik, born: 2027-01-20}]\n")
    result = run("compare", unborn, born, "--today", "2027-03-05")
    assert result.stdout.startswith("What has changed")
    assert f"be sure that {unborn} and {born} are of one family" in result.stderr


def test_a_manager_sees_the_list_records_and_sees_that_it_holds(plan: Path) -> None:
    check = ("signoff", "check", plan, "--today", "2027-03-05")
    assert "Ready to be authorised" in run(*check).output
    made = run("signoff", "record", plan, "--by", "Olu Adebayo", "--role", "team manager", "--on", "2027-03-05")
    assert made.exit_code == 0
    assert plan.with_suffix(".signoff.json").is_file()
    assert "it is this very content" in run(*check).output
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("70 nights out of 70", "60 nights out of 70"), encoding="utf-8")
    after = run(*check)
    assert after.exit_code == 1
    assert "Not the authorised version" in after.output


def test_a_refusal_lists_every_reason_and_writes_nothing(plan: Path) -> None:
    bad = change(plan, "by_when: 15 March 2027\n", "by_when: ongoing\n")
    result = run("signoff", "record", bad, "--by", "Bethan Rhys", "--role", "lead social worker", "--on", "2027-03-05")
    assert result.exit_code == 1
    assert "ongoing" in result.output
    assert "leads the work" in result.output
    assert not bad.with_suffix(".signoff.json").exists()


def test_other_programs_get_the_list_and_the_hash(plan: Path) -> None:
    said = json.loads(run("signoff", "check", plan, "--today", "2027-03-05", "--format", "json").output)
    assert said["ready"] is True
    assert said["content"].startswith("sha256:")
    assert said["authorised"] is None


def test_a_broken_record_is_said_in_one_line(plan: Path) -> None:
    plan.with_suffix(".signoff.json").write_text("{}")
    result = run("signoff", "check", plan)
    assert result.exit_code == 2
    assert "no record of an authorisation" in result.output


ALIKE = """
document: child-protection-plan
people: [{id: mum, name: Rania, role: mother}]
outcomes:
  - description: Yusuf is at school every day
    actions:
      - {description: Wake Yusuf every school day, by_whom: mum, by_when: From 16 November 2026}
      - {description: Ring the school about the bus, by_when: 1 December 2026}
      - {description: Book the school nurse, by_when: 1 December 2026}
      - {description: Talk with Yusuf, by_whom: mum, by_when: ongoing}
      - {description: Read with Yusuf, by_whom: mum, by_when: ongoing}
"""


def test_musts_that_sound_alike_are_told_apart_by_place_and_words(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text(ALIKE)
    said = run("signoff", "check", path).output
    assert "at outcomes[0].actions[1].by_whom: 8:9, “Ring the school about the bus”" in said
    assert "at outcomes[0].actions[2].by_whom: 9:9, “Book the school nurse”" in said


def test_a_report_a_baseline_and_the_sign_off_count_the_same_musts(tmp_path: Path) -> None:
    path, known = tmp_path / "plan.yml", tmp_path / "known.json"
    path.write_text(ALIKE)
    at_once = run("lint", path, "--write-baseline", known)
    musts = [line for line in at_once.output.splitlines() if "must be put right" in line]
    assert musts
    assert musts[0] in run("lint", path, "--baseline", known).output
    said = json.loads(run("signoff", "check", path, "--format", "json").output)
    count = sum(item["topic"] == "musts open" for item in said["items"])
    assert f"no, {count} must be put right" in musts[0]
