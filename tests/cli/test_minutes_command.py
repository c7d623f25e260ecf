"""`planlint minutes`: from the plan to the next record, and from the record to the next plan."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from planlint.cli import cli
from planlint.read import read_plan

GOOD = Path(__file__).parents[2] / "examples" / "good-plan.yml"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def filled_in(record: Path) -> Path:
    """A record of the next meeting in which somebody has written who came."""
    assert run("minutes", "new", GOOD, record).exit_code == 0
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("    attended:\n", "    attended: present\n", 1), encoding="utf-8")
    return record


def test_a_record_is_made_filled_in_and_becomes_the_next_plan(tmp_path: Path) -> None:
    record, plan = tmp_path / "minutes.yml", tmp_path / "plan-3.yml"
    text = filled_in(record).read_text(encoding="utf-8")
    assert "# What you decided and why" in text
    record.write_text(text.replace("by_when: 12 March 2027", "by_when: 26 March 2027"), encoding="utf-8")
    assert run("minutes", "apply", record, plan, "--plan", GOOD).exit_code == 0
    made = read_plan(plan).plan
    assert (made.version, made.outcomes[1].actions[0].by_when) == (3, "26 March 2027")
    compared = run("compare", GOOD, plan, "--today", "2027-03-26").output
    assert "Grace Mensah\n  Changed, by when" in compared


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    record = tmp_path / "minutes.yml"
    record.write_text("mine")
    result = run("minutes", "new", GOOD, record)
    assert (result.exit_code, record.read_text()) == (2, "mine")
    assert run("minutes", "new", GOOD, record, "--force").exit_code == 0


def test_a_meeting_without_a_known_day_asks_for_one(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text("document: child-protection-plan\n")
    result = run("minutes", "new", plan, tmp_path / "minutes.yml")
    assert result.exit_code == 2
    assert "--date" in result.output


def test_something_that_could_not_be_used_is_not_lost_in_the_next_plan(tmp_path: Path) -> None:
    record = tmp_path / "minutes.yml"
    run("minutes", "new", GOOD, record)
    with record.open("a", encoding="utf-8") as file:
        file.write("a_new_heading: said at the meeting\n")
    result = run("minutes", "apply", record, tmp_path / "plan.yml")
    assert result.exit_code == 1
    assert "a_new_heading" in result.output
    assert not (tmp_path / "plan.yml").exists()


def test_a_plan_is_no_record_of_a_meeting(tmp_path: Path) -> None:
    result = run("minutes", "apply", GOOD, tmp_path / "plan.yml")
    assert result.exit_code == 2
    assert "no record of a meeting" in result.output


def test_minutes_of_another_version_are_refused(tmp_path: Path) -> None:
    record, plan = tmp_path / "minutes.yml", tmp_path / "plan-3.yml"
    run("minutes", "apply", filled_in(record), plan)
    result = run("minutes", "apply", record, tmp_path / "again.yml", "--plan", plan)
    assert result.exit_code == 1
    assert "version 2 of the plan, and this is version 3" in result.output


def test_a_record_that_nobody_filled_in_is_neither_applied_nor_printed(tmp_path: Path) -> None:
    record, plan = tmp_path / "minutes.yml", tmp_path / "plan-3.yml"
    run("minutes", "new", GOOD, record)
    for result in (
        run("minutes", "apply", record, plan),
        *(run("render", record, "--document", each, "--out", tmp_path) for each in ("minutes", "family-minutes")),
    ):
        assert result.exit_code == 1
        assert "not made: Nobody has filled in this record" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["minutes.yml"]


def test_a_line_under_progress_that_was_left_empty_does_not_get_into_the_plan(tmp_path: Path) -> None:
    record, plan = filled_in(tmp_path / "minutes.yml"), tmp_path / "plan-3.yml"
    assert "" in told(record)
    assert run("minutes", "apply", record, plan).exit_code == 0
    assert "" not in told(plan)


def told(path: Path) -> list[str]:
    """What stands under “progress” of each outcome and action, “” for an entry without words."""
    outcomes = read_plan(path).plan.outcomes
    of_outcomes = [each.description or "" for outcome in outcomes for each in outcome.progress]
    actions = [action for outcome in outcomes for action in outcome.actions]
    return [*of_outcomes, *(each.description or "" for action in actions for each in action.progress)]
