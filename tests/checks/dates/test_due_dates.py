"""Dates that a procedure sets, judged by the day of the document; each last day is counted by hand."""

from __future__ import annotations

from typing import Any

import pytest

from planlint.calendar.case import case
from planlint.checks.base import Context
from planlint.checks.dates.due_dates import Overdue, overdue
from planlint.model.kinds import document_named
from planlint.model.paths import written


def _late(what: str, **keys: Any) -> list[tuple[str, object, object]]:
    """Where each date of that kind is late, with its last day and by how much."""
    return [(at, values["last_day"], values["days"]) for at, values in _hits(what, keys)]


def _hits(what: str, keys: dict[str, Any]) -> list[tuple[str, Any]]:
    kind = document_named(keys.get("document"))
    assert kind is not None
    document = kind.model_validate(keys)
    options = Overdue.model_validate({"what": what})
    hits = overdue(document, (), options, Context(document, case=case(document)))
    return [(written(hit.at), hit.values) for hit in hits]


IVY = {"id": "ivy", "name": "Ivy Marsh", "born": "2020-05-04"}
LEO = {"id": "leo", "name": "Leo Marsh", "born": "2018-07-30"}
PRIYA = {"id": "sw", "name": "Priya Shah", "role": "lead practitioner"}
AMA = {"id": "ama", "name": "Ama Boateng", "role": "Social Worker"}
LEANNE = {"id": "hv", "name": "Leanne Carter", "role": "health visitor"}


def _standards(**keys: Any) -> list[tuple[str, object, object]]:
    """Visits every two weeks, after a conference on Monday 1 February 2027: the first is due by 15 February."""
    known = {"procedure": "standards", "conference": {"date": "2027-02-01"}, "children": [IVY], "date": "2027-02-20"}
    return _late("visit", **{**known, "people": [PRIYA, AMA, LEANNE], "lead_social_worker": "sw", **keys})


# Working days and bank holidays


@pytest.mark.parametrize(
    ("nation", "conference", "last_day"),
    [
        # Thu 18, Fri 19, Mon 22 to Thu 25: six. Good Friday 26 and Easter Monday 29 are none. Tue 30 to Fri 2: ten.
        ("england", "2027-03-17", "2 April 2027"),
        # In Scotland Easter Monday is a working day, the seventh; Tue 30, Wed 31, Thu 1: ten.
        ("scotland", "2027-03-17", "1 April 2027"),
        # Tue 29, Wed 30, Thu 1, Fri 2: four. Mon 5 July is Tynwald Day. Tue 6 to Fri 9: eight. Mon 12, Tue 13: ten.
        ("isle-of-man", "2027-06-28", "13 July 2027"),
        ("england", "2027-06-28", "12 July 2027"),
        # Tue 22 to Thu 24: three. Christmas Day, and Monday 28 for Boxing Day, are none. Tue 29 to Thu 31: six. New
        # Year's Day is none. Mon 4 to Thu 7: ten; in Scotland Mon 4 is none either, so Fri 8.
        ("england", "2026-12-21", "7 January 2027"),
        ("scotland", "2026-12-21", "8 January 2027"),
        # Thu 24, Fri 25, Mon 28, Tue 29 February, Wed 1 to Fri 3 March: seven. Mon 6 to Wed 8: ten.
        ("england", "2028-02-23", "8 March 2028"),
    ],
)
def test_ten_working_days_pass_over_the_bank_holidays_of_the_nation(
    nation: str, conference: str, last_day: str
) -> None:
    plan = {"procedure": "stockport", "nation": nation, "date": "2028-06-01", "conference": {"date": conference}}
    assert [day for _, day, _ in _late("first-core-group", **plan)] == [last_day]


def test_without_a_nation_the_bank_holidays_are_those_of_the_procedure() -> None:
    plan = {"procedure": "isle-of-man", "date": "2027-08-02", "conference": {"date": "2027-06-28"}}
    assert _late("first-core-group", **plan) == [("meetings.first_core_group", "13 July 2027", "20 days")]


# Months and days of the calendar


@pytest.mark.parametrize(
    ("held", "last_day"),
    [
        ("2027-01-31", "28 February 2027"),
        ("2028-01-31", "29 February 2028"),
        ("2027-03-31", "30 April 2027"),
        ("2027-08-31", "30 September 2027"),
        ("2027-12-31", "31 January 2028"),
        ("2028-02-29", "29 March 2028"),
        ("2027-02-28", "28 March 2027"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_its_month(held: str, last_day: str) -> None:
    plan = {"procedure": "isle-of-man", "date": "2029-01-08", "meetings": {"first_core_group": held}}
    assert [day for _, day, _ in _late("core-group", **plan)] == [last_day]


@pytest.mark.parametrize(
    ("met", "last_day"),
    [("2028-02-25", "1 March 2028"), ("2027-02-25", "2 March 2027"), ("2027-12-30", "4 January 2028")],
)
def test_five_days_are_days_of_the_calendar(met: str, last_day: str) -> None:
    plan = {"procedure": "pan-lancashire", "date": "2028-06-01", "meetings": {"first_core_group": met}}
    assert [day for _, day, _ in _late("plan-to-manager", **plan)] == [last_day]


def test_months_of_the_framework_are_counted_from_the_last_day_of_a_month_too() -> None:
    plan = {"procedure": "framework", "date": "2028-03-01", "conference": {"date": "2027-11-30"}}
    assert _late("milestone", **plan) == [("milestones", "29 February 2028", "1 day")]


# The day that counts


@pytest.mark.parametrize(("today", "late"), [("2027-02-15", []), ("2027-02-16", ["1 day"]), ("2027-02-17", ["2 days"])])
def test_the_last_day_itself_is_in_time(today: str, late: list[str]) -> None:
    assert [days for _, _, days in _standards(date=today)] == late


def test_a_document_without_a_day_is_not_judged() -> None:
    assert _standards(date=None) == []


def test_minutes_speak_from_the_day_of_their_meeting() -> None:
    keys = {"document": "core-group-minutes", "date": "2027-02-20"}
    assert _standards(**keys, meeting={"date": "2027-02-15"}) == []
    assert _standards(**keys, meeting={"date": "2027-02-18"}) == [("children[0]", "15 February 2027", "3 days")]


def test_notes_are_judged_by_the_day_on_which_they_were_written_up() -> None:
    minutes = {"document": "core-group-minutes", "procedure": "isle-of-man", "meeting": {"date": "2027-03-04"}}
    sent = [{"person": "hv", "sent": "2027-03-05"}, {"person": "school"}]
    assert _late("notes-out", **minutes, date="2027-03-09", distribution=sent) == []
    assert _late("notes-out", **minutes, date="2027-03-10", distribution=sent) == [
        ("distribution", "9 March 2027", "1 day")
    ]


def test_a_day_to_come_is_late_when_it_lies_after_the_last_one() -> None:
    raised = {"raised": "2027-02-01", "resolved": "2027-02-24"}
    plan = {"procedure": "stockport", "date": "2027-02-03", "disagreements": [raised]}
    assert _late("disagreement", **plan) == [("disagreements[0]", "22 February 2027", "2 days")]


# Core groups


def test_each_gap_is_judged_by_itself() -> None:
    # From 4 January a month is 4 February: four days too late. From 8 February it is 8 March; then 8 April: one day.
    days = ["2027-02-08", "2027-03-08", "2027-04-09"]
    plan = {"procedure": "isle-of-man", "meetings": {"first_core_group": "2027-01-04", "core_groups": days}}
    late = [
        ("meetings.core_groups[0]", "4 February 2027", "4 days"),
        ("meetings.core_groups[2]", "8 April 2027", "1 day"),
    ]
    assert _late("core-group", **plan, date="2027-01-04") == late
    assert _late("core-group", **plan, date="2027-04-12") == late


@pytest.mark.parametrize(("review", "late"), [("2027-05-06", []), ("2027-05-07", ["6 May 2027"])])
def test_no_core_group_has_to_follow_a_review_conference_that_comes_first(review: str, late: list[str]) -> None:
    meetings = {"first_core_group": "2027-04-06", "review_conference": review}
    plan = {"procedure": "isle-of-man", "date": "2027-05-20", "meetings": meetings}
    assert [day for _, day, _ in _late("core-group", **plan)] == late


@pytest.mark.parametrize(("own", "last_day"), [("every 2 weeks", "22 February 2027"), ("every 8 weeks", None)])
def test_the_shorter_of_the_two_intervals_counts(own: str, last_day: str | None) -> None:
    # Six weeks after 8 February are 22 March: not over on 20 March.
    meetings = {"first_core_group": "2027-02-08", "core_group_every": own}
    plan = {"procedure": "stockport", "date": "2027-03-20", "meetings": meetings}
    assert [day for _, day, _ in _late("core-group", **plan)] == ([last_day] if last_day else [])


def test_a_limit_of_one_is_said_without_its_number() -> None:
    plan = {"procedure": "isle-of-man", "date": "2027-03-08", "meetings": {"first_core_group": "2027-01-04"}}
    assert [values["limit"] for _, values in _hits("core-group", plan)] == ["every month"]


# Visits


@pytest.mark.parametrize(("by", "late"), [("sw", 0), ("ama", 0), (None, 0), ("hv", 1), ("a stranger", 1)])
def test_only_a_social_worker_s_visit_counts(by: str | None, late: int) -> None:
    assert len(_standards(visits=[{"date": "2027-02-12", "by": by, "child_seen": True}])) == late


@pytest.mark.parametrize(("seen", "late"), [(True, 0), (False, 1), (None, 1)])
def test_only_a_visit_at_which_the_child_was_seen_counts(seen: bool | None, late: int) -> None:
    assert len(_standards(visits=[{"date": "2027-02-12", "by": "sw", "child_seen": seen}])) == late


def test_a_visit_to_one_child_is_no_visit_to_the_other() -> None:
    plan: dict[str, Any] = {
        "procedure": "standards",
        "date": "2027-02-20",
        "conference": {"date": "2027-02-01"},
        "children": [IVY, LEO],
    }
    visit = {"date": "2027-02-12", "child_seen": True}
    assert [values["who"] for _, values in _hits("visit", {**plan, "visits": [visit]})] == []
    for seen, late in (("ivy", "Leo Marsh"), ("leo", "Ivy Marsh")):
        hits = _hits("visit", {**plan, "visits": [{**visit, "children": [seen]}]})
        assert [values["who"] for _, values in hits] == [late]


def test_the_next_visit_is_counted_from_the_last_one() -> None:
    # Seen on 3 February: the next is due by 17 February; seen on the 16th: the next by 2 March.
    visits = [{"date": day, "child_seen": True} for day in ("2027-02-03", "2027-02-16")]
    assert _standards(date="2027-03-02", visits=visits) == []
    assert _standards(date="2027-03-03", visits=visits) == [("visits", "2 March 2027", "1 day")]
    assert _standards(date="2027-03-03", visits=visits[:1]) == [("visits", "17 February 2027", "14 days")]


def test_a_visit_before_the_conference_does_not_count_for_it() -> None:
    assert len(_standards(visits=[{"date": "2027-01-29", "child_seen": True}])) == 1


@pytest.mark.parametrize(("born", "late"), [("2027-02-08", []), ("2027-02-05", ["19 February 2027"])])
def test_the_days_of_a_newborn_begin_with_the_birth(born: str, late: list[str]) -> None:
    child = {"id": "tobi", "name": "Tobi Okafor", "expected": "2027-02-10", "born": born}
    assert [day for _, day, _ in _standards(children=[child])] == late


def test_nobody_visits_a_child_who_is_still_expected() -> None:
    assert _standards(children=[{"id": "baby", "name": "Baby Okafor", "expected": "2027-06-10"}]) == []


@pytest.mark.parametrize(
    ("procedure", "tell"),
    [
        ("pan-lancashire", "Tell the service leader, at once."),
        ("standards", "Write down why, and who was told."),
    ],
)
def test_who_is_told_of_a_late_visit_is_the_procedure_s_affair(procedure: str, tell: str) -> None:
    plan = {"procedure": procedure, "date": "2027-03-20", "conference": {"date": "2027-02-01"}, "children": [IVY]}
    assert [values["tell"] for _, values in _hits("visit", plan)] == [tell]


# Papers


def test_the_letter_for_a_looked_after_child_passes_over_easter() -> None:
    # Decided on Monday 22 March: 23, 24, 25; not 26 and 29; 30, 31, 1, 2; 5, 6, 7 April: ten.
    ending = {"looked_after_from": "2027-03-15", "decided": "2027-03-22", "letter": "2027-04-08"}
    plan = {"procedure": "standards", "date": "2027-04-30", "ending": ending}
    assert _late("looked-after-letter", **plan) == [("ending.letter", "7 April 2027", "1 day")]


def test_one_notice_of_a_move_is_late_and_the_other_is_not() -> None:
    # Fifteen working days after Monday 1 February: Monday 22 February.
    changes = [{"notice": "2027-02-01", "receiving_conference": day} for day in ("2027-02-22", "2027-02-23")]
    plan = {"procedure": "standards", "date": "2027-02-02", "changes": changes}
    assert _late("receiving-conference", **plan) == [("changes[1].receiving_conference", "22 February 2027", "1 day")]
