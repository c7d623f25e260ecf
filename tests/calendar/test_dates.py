"""When things are due: every day here was counted by hand on a wall calendar of 2027 and 2028."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planlint.calendar.case import case
from planlint.calendar.dates import dates
from planlint.calendar.deadlines import without_last_day
from planlint.calendar.due import Due, State
from planlint.calendar.profiles import procedure
from planlint.model.plan import ChildProtectionPlan

D = dt.date
NEW_YEAR = D(2027, 1, 1)


def plan(**parts: Any) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate({"procedure": "stockport", **parts})


def due(what: str, document: ChildProtectionPlan, today: dt.date = NEW_YEAR) -> list[Due]:
    return [each for each in dates(case(document), today) if each.what == what]


@pytest.mark.parametrize(
    ("nation", "conference", "last_day"),
    [
        # Christmas on a Saturday: both holidays move to Monday and Tuesday, New Year's Day to Monday 3 January.
        ("england", D(2027, 12, 21), D(2028, 1, 7)),
        ("wales", D(2027, 12, 21), D(2028, 1, 7)),
        # Scotland rests on 2 January too, which moves to Tuesday the 4th.
        ("scotland", D(2027, 12, 21), D(2028, 1, 10)),
        ("northern-ireland", D(2027, 12, 21), D(2028, 1, 7)),
        # Good Friday 26 March, Easter Monday 29 March; St Patrick's Day 17 March in Northern Ireland alone.
        ("england", D(2027, 3, 15), D(2027, 3, 31)),
        ("northern-ireland", D(2027, 3, 15), D(2027, 4, 1)),
        # Easter Monday is no bank holiday in Scotland.
        ("scotland", D(2027, 3, 15), D(2027, 3, 30)),
        # Tynwald Day, Monday 5 July.
        ("isle-of-man", D(2027, 6, 30), D(2027, 7, 15)),
        ("england", D(2027, 6, 30), D(2027, 7, 14)),
    ],
)
def test_the_first_core_group_is_due_ten_working_days_after_the_conference(
    nation: str, conference: dt.date, last_day: dt.date
) -> None:
    (found,) = due("first-core-group", plan(nation=nation, conference={"date": conference}))
    assert found.due == last_day


@pytest.mark.parametrize(
    ("name", "met", "next_due"),
    [
        ("stockport", D(2027, 3, 3), D(2027, 4, 14)),  # 6 weeks
        ("pan-lancashire", D(2027, 3, 3), D(2027, 4, 2)),  # 20 working days, Good Friday and Easter Monday between
        ("isle-of-man", D(2028, 1, 31), D(2028, 2, 29)),  # a month, to the last day of a leap year's February
        ("isle-of-man", D(2027, 8, 31), D(2027, 9, 30)),
    ],
)
def test_the_next_core_group_is_counted_from_the_last_one_by_each_procedure(
    name: str, met: dt.date, next_due: dt.date
) -> None:
    (found,) = due("core-group", plan(procedure=name, meetings={"first_core_group": met}), met)
    assert (found.due, found.since, found.done) == (next_due, met, None)


def test_no_core_group_is_due_after_the_review_conference() -> None:
    document = plan(meetings={"first_core_group": D(2027, 3, 3), "review_conference": D(2027, 4, 12)})
    assert due("core-group", document, D(2027, 3, 4)) == []


def visits(*made: tuple[int, bool]) -> dict[str, Any]:
    """A plan from 1 March 2027 with visits on days of March, at which Lena was seen or not."""
    return {
        "procedure": "pan-lancashire",
        "lead_social_worker": "sw",
        "people": [{"id": "sw", "role": "lead social worker"}, {"id": "hv", "role": "health visitor"}],
        "children": [{"id": "lena", "name": "Lena", "born": D(2020, 5, 1)}],
        "conference": {"date": D(2027, 3, 1)},
        "visits": [{"date": D(2027, 3, day), "by": "sw", "child_seen": seen} for day, seen in made],
    }


def test_a_visit_is_due_fifteen_working_days_after_the_last_one() -> None:
    done, open_one = due("visit", plan(**visits((2, True))), D(2027, 3, 10))
    assert (done.due, done.done) == (D(2027, 3, 22), D(2027, 3, 2))
    assert (open_one.due, open_one.since) == (D(2027, 3, 23), D(2027, 3, 2))


def test_a_visit_at_which_the_child_was_not_seen_does_not_count() -> None:
    _, open_one = due("visit", plan(**visits((2, True), (17, False))), D(2027, 3, 26))
    assert open_one.due == D(2027, 3, 23)
    assert open_one.days_late(D(2027, 3, 26)) == 3


def test_a_visit_by_somebody_who_is_no_social_worker_does_not_count() -> None:
    data = visits((2, True))
    data["visits"][0]["by"] = "hv"
    (open_one,) = due("visit", plan(**data), D(2027, 3, 10))
    assert open_one.since == D(2027, 3, 1)


def test_each_child_has_visits_of_its_own() -> None:
    data = visits((2, True))
    data["children"].append({"id": "adam", "name": "Adam", "born": D(2023, 5, 1)})
    data["visits"][0]["children"] = ["adam"]
    open_ones = [each for each in due("visit", plan(**data), D(2027, 3, 10)) if each.done is None]
    assert {each.about: each.since for each in open_ones} == {("lena",): D(2027, 3, 1), ("adam",): D(2027, 3, 2)}


def test_a_baby_who_is_not_born_yet_is_not_visited() -> None:
    data = visits()
    data["children"] = [{"id": "baby", "expected": D(2027, 7, 1)}]
    assert due("visit", plan(**data), D(2027, 3, 10)) == []


def test_the_plan_may_ask_for_more_visits_than_the_procedure() -> None:
    data = visits((2, True))
    data["contacts"] = [{"who": "sw", "sees": ["lena"], "how_often": "every 5 working days"}]
    *_, open_one = due("visit", plan(**data), D(2027, 3, 3))
    assert (open_one.due, open_one.source) == (D(2027, 3, 9), "the plan")
    assert open_one.limit is not None
    assert open_one.limit.tell == "the service leader, at once"


def test_the_next_visit_makes_good_what_the_last_one_lacked() -> None:
    data = {**visits((2, True)), "procedure": "isle-of-man"}
    data["contacts"] = [{"who": "sw", "sees": ["lena"], "how_often": "every 2 weeks"}]
    data["visits"][0] |= {"alone": False, "bedroom": True}
    *_, open_one = due("visit", plan(**data), D(2027, 3, 3))
    assert open_one.asks == ("See Lena alone: at the last visit it was not so (IM3.1)",)


def test_two_visits_at_which_nobody_was_let_in_raise_what_the_procedure_asks() -> None:
    data = {**visits((2, True), (9, False), (11, False)), "procedure": "stockport"}
    *_, open_one = due("visit", plan(**data), D(2027, 3, 12))
    (ask,) = open_one.asks
    assert ask.startswith("Nobody could see Lena at 2 visits in a row: tell the lead social worker, at once")
    *_, before = due("visit", plan(**data), D(2027, 3, 10))
    assert before.asks == ()


def test_without_a_procedure_only_the_plan_s_own_numbers_count() -> None:
    data = {**visits((2, True)), "procedure": None, "meetings": {"first_core_group": D(2027, 3, 3)}}
    assert dates(case(plan(**data)), D(2027, 3, 3)) == []
    data["meetings"]["core_group_every"] = "every 4 weeks"
    (found,) = dates(case(plan(**data)), D(2027, 3, 3))
    assert (found.what, found.due, found.source) == ("core-group", D(2027, 3, 31), "the plan")


def test_the_detailed_plan_goes_to_the_manager_within_five_days() -> None:
    document = plan(
        procedure="pan-lancashire", meetings={"first_core_group": D(2027, 3, 3)}, sent_to_manager=D(2027, 3, 10)
    )
    (found,) = due("plan-to-manager", document, D(2027, 3, 12))
    assert (found.due, found.state(D(2027, 3, 12)), found.days_late(D(2027, 3, 12))) == (
        D(2027, 3, 8),
        State.DONE_LATE,
        2,
    )


def test_the_framework_looks_again_after_3_6_9_13_and_15_months() -> None:
    document = plan(procedure="framework", conference={"type": "initial", "date": D(2026, 11, 30)})
    found = due("milestone", document, D(2027, 1, 1))
    assert [each.due for each in found] == [
        D(2027, 2, 28),
        D(2027, 5, 30),
        D(2027, 8, 30),
        D(2027, 12, 30),
        D(2028, 2, 29),
    ]
    assert [each.colour for each in found] == ["green", "green", "amber", "red", "red"]
    assert any("genogram" in ask.lower() for ask in found[0].asks)


def test_what_a_milestone_has_covered_is_no_longer_asked() -> None:
    document = plan(
        procedure="framework",
        conference={"date": D(2027, 1, 12)},
        milestones=[{"months": 3, "date": D(2027, 4, 12), "covered": ["genogram", "chronology"]}],
    )
    first, *_ = due("milestone", document, D(2027, 5, 1))
    assert first.state(D(2027, 5, 1)) is State.DONE
    assert len(first.asks) == len(procedure("framework").milestones[0].asks) - 2


def test_professionals_settle_a_disagreement_within_fifteen_working_days() -> None:
    people = [{"id": "dad", "relations": [{"is": "father"}]}, {"id": "hv"}, {"id": "school"}]
    document = plan(
        people=people,
        disagreements=[
            {"id": "d1", "between": ["hv", "school"], "raised": D(2027, 4, 26)},
            {"id": "d2", "between": ["dad", "hv"], "raised": D(2027, 4, 26)},
        ],
    )
    (found,) = due("disagreement", document)
    assert (found.about, found.due) == (("d1",), D(2027, 5, 18))  # Monday 3 May is a bank holiday


def test_a_move_and_an_ending_have_their_own_days() -> None:
    document = plan(
        procedure="standards",
        changes=[{"kind": "move", "notice": D(2027, 6, 1)}],
        ending={"how": "looked-after", "looked_after_from": D(2027, 5, 20), "decided": D(2027, 5, 24)},
    )
    assert due("receiving-conference", document)[0].due == D(2027, 6, 22)
    assert due("looked-after-letter", document)[0].due == D(2027, 6, 8)  # Monday 31 May is a bank holiday


def test_the_deadlines_of_actions_are_dates_too() -> None:
    document = plan(
        date=D(2027, 3, 3),
        outcomes=[
            {
                "actions": [
                    {"id": "a1", "description": "Ring the nurse", "by_whom": "sw", "by_when": "by 12 March 2027"},
                    {"id": "a2", "description": "Ring the school", "by_when": "soon"},
                    {"id": "a3", "description": "Fit a lock", "by_when": "5 March 2027", "status": "done"},
                ]
            }
        ],
    )
    found = {each.about[0]: each.state(D(2027, 3, 15)) for each in due("action", document, D(2027, 3, 15))}
    assert found == {"a1": State.LATE, "a3": State.DONE}


def test_a_day_that_only_the_plan_s_own_time_makes_clear_is_a_date_too() -> None:
    document = plan(
        date=D(2027, 3, 3),
        meetings={"review_conference": D(2027, 5, 21), "core_groups": [D(2027, 4, 8)]},
        outcomes=[
            {
                "actions": [
                    {"id": "a1", "description": "Fit the gate", "by_when": "13 April"},
                    {"id": "a2", "description": "Fit the lock", "by_when": "16/04/27"},
                    {"id": "a3", "description": "Ring the nurse", "by_when": "by the April core group"},
                    {"id": "a4", "description": "Ring the school", "by_when": "Weekly from 12 April to 14 May"},
                    {"id": "a5", "description": "Ring the club", "by_when": "6 January"},
                ]
            }
        ],
    )
    found = {each.about[0]: each.due for each in due("action", document)}
    assert found == {"a1": D(2027, 4, 13), "a2": D(2027, 4, 16), "a3": D(2027, 4, 8), "a4": D(2027, 5, 14)}


@pytest.mark.parametrize(
    ("by_when", "why"),
    [
        (
            "Referral 8 March 2027; meeting before 20 April 2027; bed by the hearing",
            "it names 8 March 2027 and 20 April 2027 and not which of them is the last",
        ),
        ("12 March 2027 – ongoing", None),
        ("daily for two weeks, then weekly", None),
        ("1.5 weeks", None),
    ],
)
def test_a_time_without_one_last_day_is_listed_and_never_late(by_when: str, why: str | None) -> None:
    document = plan(date=D(2027, 3, 3), outcomes=[{"actions": [{"description": "Ring the nurse", "by_when": by_when}]}])
    assert not due("action", document)
    assert [each.problem for each in without_last_day(case(document))] == [why]


def test_on_or_before_a_day_and_by_its_end_are_late_on_the_day_after_it() -> None:
    times = ["on or before 12 March 2027", "by close of business on Friday", "before 5pm on 12 March 2027"]
    actions = [{"description": "Ring the nurse", "by_when": each} for each in times]
    document = plan(date=D(2027, 3, 8), outcomes=[{"actions": actions}])
    assert [each.due for each in due("action", document)] == [D(2027, 3, 12)] * 3


def test_set_days_are_kept_until_the_review_that_is_still_to_come() -> None:
    actions = [
        {"id": "a1", "description": "Weigh Ava", "by_when": "Every Monday"},
        {"id": "a2", "description": "Ring Ava", "by_when": "Weekly on Mondays"},
        {"id": "a3", "description": "Ring Nan", "by_when": "Mondays from 7 June 2027"},
        {"id": "a4", "description": "Ring Dad", "by_when": "Weekly"},
    ]
    review = D(2027, 5, 21)
    document = plan(date=D(2027, 3, 3), meetings={"review_conference": review}, outcomes=[{"actions": actions}])
    assert {each.about[0]: each.due for each in due("action", document)} == {"a1": review, "a2": review}
    over = plan(date=D(2027, 6, 3), meetings={"review_conference": review}, outcomes=[{"actions": actions}])
    assert not due("action", over)
