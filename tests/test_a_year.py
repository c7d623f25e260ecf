"""A year of one family's plan: each meeting, each version, each authorisation, from real files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from planlint.calendar.case import case
from planlint.calendar.dates import dates
from planlint.calendar.due import State
from planlint.calendar.profiles import use_council_procedures
from planlint.documents import render
from planlint.finding import Severity
from planlint.linter import lint
from planlint.model.records import MeetingRecord
from planlint.read import Source, read_plan
from planlint.rules.pack import core_cards
from planlint.signoff.readiness import readiness
from planlint.signoff.record import authorise
from planlint.versions.applied import plan_after
from planlint.versions.changes import Kind, changes

YEAR = Path(__file__).parents[1] / "examples" / "a-year"
PLANS = sorted(YEAR.glob("*-plan.yml"))
RECORDS = sorted(path for path in YEAR.glob("[0-9]*.yml") if path not in PLANS)


@pytest.fixture(autouse=True)
def ellerdale() -> Iterator[None]:
    use_council_procedures(YEAR / "procedures")
    yield
    use_council_procedures()


def read(path: Path) -> Source:
    source = read_plan(path)
    assert not source.misfits
    return source


def sent(source: Source) -> dt.date:
    day = source.plan.sent_to_manager or source.plan.date
    assert day is not None
    return day


def test_the_year_has_a_conference_nine_core_groups_and_three_reviews() -> None:
    kinds = [read(path).document for path in RECORDS]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "conference-record": 1,
        "core-group-minutes": 9,
        "review-record": 3,
    }


@pytest.mark.parametrize("path", [*RECORDS, *PLANS], ids=lambda path: path.stem)
def test_each_step_of_the_year_has_nothing_in_it_that_must_or_should_be_mended(path: Path) -> None:
    source = read(path)
    report = lint(source, today=source.plan.date)
    assert [str(each.message) for each in report.findings if each.severity is not Severity.CONSIDER] == []
    assert not report.not_run


@pytest.mark.parametrize(("record", "plan"), [*zip(RECORDS, PLANS, strict=True)], ids=lambda path: path.stem)
def test_each_plan_is_what_its_meeting_left(record: Path, plan: Path) -> None:
    before = read(record).plan
    assert isinstance(before, MeetingRecord)
    assert changes(plan_after(before), read(plan).plan) == []


@pytest.mark.parametrize(("old", "new"), [*pairwise(PLANS)], ids=lambda path: path.stem)
def test_each_version_is_compared_with_the_last_and_authorised(old: Path, new: Path) -> None:
    before, after = read(old), read(new)
    ready = readiness(after, cards=core_cards(), today=sent(after), earlier=before.plan)
    made = authorise(ready, by="Paul Whitaker", role="team manager", on=sent(after))
    assert made.is_of(after.plan)
    assert not made.is_of(before.plan)


def test_what_the_chair_called_no_fundamental_change_is_still_shown() -> None:
    before, after = read(YEAR / "09-plan.yml"), read(YEAR / "10-plan.yml")
    found = lint(after, earlier=before.plan, cards=[c for c in core_cards() if c.check.kind == "fundamental-change"])
    assert {finding.rule for finding in found.findings} == {"possible-fundamental-change"}


def test_the_action_that_two_people_shared_was_dropped_with_its_reason() -> None:
    found = changes(read(YEAR / "09-plan.yml").plan, read(YEAR / "10-plan.yml").plan)
    (gone,) = [change for change in found if change.kind is Kind.GONE]
    assert gone.id == "a7"
    assert gone.because is not None
    assert gone.because.startswith("Dean and Jean asked")


def test_nothing_of_the_procedure_was_late_in_that_year() -> None:
    last = read(YEAR / "12-plan.yml").plan
    today = dt.date(2028, 1, 12)
    records = [plan for path in RECORDS if isinstance(plan := read(path).plan, MeetingRecord)]
    late = [due for due in dates(case(last, records), today) if due.state(today) in (State.LATE, State.DONE_LATE)]
    assert [(due.what, due.due) for due in late] == []


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_each_version_can_be_given_to_the_family_and_to_the_core_group(path: Path) -> None:
    source = read(path)
    for document, form in (("family-copy", "html"), ("plan", "html"), ("family-copy", "docx")):
        assert render(source, document, format=form)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_the_record_of_each_meeting_can_be_sent_out(path: Path) -> None:
    source = read(path)
    for form in ("html", "docx"):
        assert render(source, "minutes", format=form)


@pytest.mark.parametrize(
    ("name", "letter"), [("12-plan", "ending-letter"), ("other-looked-after", "looked-after-letter")]
)
def test_the_plan_that_ends_has_its_letter(name: str, letter: str) -> None:
    source = read(YEAR / f"{name}.yml")
    for form in ("html", "docx"):
        assert render(source, letter, format=form)
