"""`planlint dates`: what is due, done and late."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli

EXAMPLES = Path(__file__).parents[2] / "examples"
GOOD = str(EXAMPLES / "good-plan.yml")


def dates(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["dates", *arguments])


def test_what_is_late_stands_first_with_by_how_much_and_who_asks_for_it() -> None:
    lines = dates(GOOD, "--today", "2027-03-25").output.splitlines()
    assert lines[0].endswith("the dates as they stand on Thursday 25 March 2027")
    at = lines.index("  Visit to Lena Nowak")
    assert lines[at + 1].strip() == "by Tuesday 16 March 2027: 9 days late"
    assert lines[at + 2].strip() == "every 10 working days after Tuesday 2 March 2027 (the plan)"
    assert "arranged for Friday 12 March 2027: nothing is written about what came of it" in lines[at + 3]
    assert lines[at + 4].strip() == "tell the service leader, at once"
    assert at < lines.index("Next (8)")


def test_what_was_done_in_time_is_counted_and_shown_when_asked_for() -> None:
    assert "more done in time" in dates(GOOD, "--today", "2027-03-10").output
    assert "First core group" in dates(GOOD, "--today", "2027-03-10", "--all").output


def test_other_programs_get_the_same_dates_with_their_places() -> None:
    said = json.loads(dates(GOOD, "--today", "2027-03-25", "--format", "json").output)
    visit = next(each for each in said["dates"] if each["title"] == "Visit to Lena Nowak" and each["state"] == "late")
    assert (visit["due"], visit["days_late"], visit["at"]) == ("2027-03-16", 9, "visits")
    assert said["procedure"] == "pan-lancashire"


def test_a_calendar_holds_what_is_still_open_and_nothing_that_people_wrote(tmp_path: Path) -> None:
    out = tmp_path / "dates.ics"
    assert dates(GOOD, "--today", "2027-03-25", "--format", "ics", "--out", str(out)).exit_code == 0
    text = out.read_text().replace("\r\n ", "")
    assert "SUMMARY:Visit to Lena Nowak" in text
    assert "boiler" not in text


@pytest.mark.parametrize(("today", "code"), [("2027-03-04", 0), ("2027-03-25", 1)])
def test_ci_can_be_told_to_fail_when_anything_is_late(today: str, code: int) -> None:
    assert dates(GOOD, "--today", today, "--fail-late").exit_code == code


def test_a_plan_without_a_procedure_says_that_only_its_own_numbers_count(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text("document: child-protection-plan\nmeetings: {first_core_group: 2027-03-03}\n")
    assert "The plan names no procedure" in dates(str(plan), "--today", "2027-03-04").output


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("procedure: wales\nchildren: []\n", "planlint knows no procedure “wales”"),
        ("nothing: here\n", "cannot be read"),
    ],
)
def test_what_cannot_be_computed_is_one_line_and_exit_2(tmp_path: Path, text: str, says: str) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text(text)
    result = dates(str(plan))
    assert (result.exit_code, len(result.output.splitlines())) == (2, 1)
    assert says in result.output


def test_files_of_two_cases_are_not_mixed(tmp_path: Path) -> None:
    other = tmp_path / "other.yml"
    other.write_text("document: core-group-minutes\nreference: CP/2027/9999\n")
    result = dates(GOOD, str(other))
    assert result.exit_code == 2
    assert "different cases" in result.output


def test_the_notes_of_each_meeting_are_followed_with_the_plan() -> None:
    year = EXAMPLES / "a-year"
    records = [str(path) for path in sorted(year.glob("0[1-3]-core-group-minutes.yml"))]
    result = dates(
        str(year / "03-plan.yml"), *records, "--config", str(year / "planlint.toml"), "--today", "2027-04-08", "--all"
    )
    assert result.output.count("Notes of the core group") == 3


NO_LAST_DAY = """
document: child-protection-plan
date: 2027-03-01
people: [{id: mum, name: Rania, role: mother}]
outcomes:
  - actions:
      - {description: Samir stays away from the home, by_whom: mum, by_when: from tonight}
      - {description: Book the cot, by_whom: mum, by_when: 10/11/27}
      - {description: Wake Yusuf, by_whom: mum, by_when: daily}
      - {description: Ring the school, by_whom: mum}
      - {description: Ring the nurse, by_whom: mum, by_when: ongoing, status: done}
"""


def test_what_has_no_last_day_is_listed_with_the_reason_and_is_never_late(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text(NO_LAST_DAY)
    said = dates(str(plan), "--today", "2027-06-01").output
    assert "Late" not in said
    assert "No last day (3)" in said
    assert "“from tonight”: begins on Monday 1 March 2027; the plan names no last day" in said
    assert "10 November 2027" in said  # 10/11/27: the day comes first, and the plan’s own date tells the year
    assert "“daily”: this names no day" in said
    assert "the plan gives no time for it" in said
    other = json.loads(dates(str(plan), "--today", "2027-06-01", "--format", "json").output)["without_last_day"]
    assert [(each["words"], each["begins"]) for each in other[:2]] == [("from tonight", "2027-03-01"), ("daily", None)]


def test_a_calendar_says_how_many_actions_it_cannot_hold(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yml"
    plan.write_text(NO_LAST_DAY)
    assert "3 actions have no last day" in dates(str(plan), "--format", "ics").stderr
