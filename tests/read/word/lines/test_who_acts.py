"""Who does what, where a line above a list says it once for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.doers import who_leads

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Kirsty, you will:", "Kirsty"),
        ("Daniel Okoye agrees to:", "Daniel Okoye"),
        ("Mum has agreed to", "Mum"),
        ("What Dad needs to do", "Dad"),
        ("Actions for Mum", "Mum"),
        ("Kirsty’s actions:", "Kirsty"),
        ("The health visitor will:", "The health visitor"),
        ("Things Mum will do", "Mum"),
        ("Things the social worker (Priya Nair) will do", "the social worker (Priya Nair)"),
        ("The jobs that Dad is going to do", "Dad"),
        ("Things for Nan to do", "Nan"),
        ("We will:", ""),
    ],
)
def test_a_line_above_a_list_names_who_acts(line: str, who: str) -> None:
    span = who_leads(line)
    assert span is not None
    assert line[slice(*span)] == who


@pytest.mark.parametrize(
    "line",
    ["Kirsty will ring the school.", "What needs to change", "How it will be evidenced:", "Outcome 1:", "Actions"],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert who_leads(line) is None


def test_each_action_below_is_theirs_until_the_next_line_of_that_kind(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.head("What needs to change")
    paper.lines("1. Leo is fed well", bold=True)
    paper.lines("Kelly, you will:")
    paper.bullets("cook each evening", "keep a food diary (weekly)")
    paper.lines("Sam Ode will:")
    paper.bullets("weigh Leo (by 12 March 2027)")
    paper.lines("2. Leo goes to nursery", bold=True)
    paper.bullets("Nursery keeps his place")
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [
            ("cook each evening", "Kelly", "each evening"), ("keep a food diary", "Kelly", "weekly"),
            ("weigh Leo", "Sam Ode", "12 March 2027")]),
        ("Leo goes to nursery", [], [("Nursery keeps his place", None, None)]),
    ]  # fmt: skip


def test_what_minutes_report_under_an_outcome_is_no_action(paper: Any, fields: Fields) -> None:
    paper.head("Core group minutes", 0)
    paper.head("Outcome 1: Leo is fed well")
    paper.lines("Kelly said that she wants to cook more.", "ACTION: Sam to weigh Leo by 12 March 2027")
    found = fields(paper.source())
    assert found["outcomes"] == [
        ("Leo is fed well", [], [("Sam to weigh Leo by 12 March 2027", None, "12 March 2027")])
    ]
    assert found["unplaced"] == ["Kelly said that she wants to cook more."]


def test_a_heading_names_who_does_the_rows_of_the_table_below_it(paper: Any, fields: Fields) -> None:
    paper.head("Our goals")
    paper.lines("Leo is fed well", style="List Number")
    paper.head("What Kelly will do", 2)
    paper.table(["What I will do", "When"], ["Cook each evening", "from today"])
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")])
    ]


def test_a_list_of_two_levels_holds_outcomes_and_their_actions_with_lines_between(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Detailed plan")
    for outcome, action in (("Leo is fed well", "Cook each evening"), ("Leo sleeps well", "Read him a story")):
        paper.lines(outcome, style="List Number")
        paper.lines(f"a) {action}", "Responsibility: Kelly Grant\tTimescale: from today")
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly Grant", "from today")]),
        ("Leo sleeps well", [], [("Read him a story", "Kelly Grant", "from today")]),
    ]


def test_a_label_with_one_wide_value_under_the_actions_is_none_of_them(paper: Any, fields: Fields) -> None:
    paper.head("Plan outcome 1")
    paper.table(
        ["Outcome:", "Leo is fed well", ""],
        ["Update since last core group:", "Better", ""],
        ["Agreed actions", "Person", "Timescale"],
        ["Cook each evening", "Kelly", "from today"],
        ["Confidence (0–10)", "6", ""],
        merged=((0, 1, 0, 2), (1, 1, 1, 2), (4, 1, 4, 2)),
    )
    found = fields(paper.source())
    assert found["outcomes"] == [("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")])]
    assert found["unplaced"] == ["Confidence (0–10)\n6"]


def test_what_is_listed_below_whoever_acts_tells_its_own_time(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.head("Things Mum will do", 2)
    paper.lines("Ring the dentist by 1 February 2027", "Ring Gail if you are worried, any time")
    (_, _, acts), *_ = fields(paper.source())["outcomes"]
    assert acts == [
        ("Ring the dentist by 1 February 2027", "Mum", "1 February 2027"),
        ("Ring Gail if you are worried, any time", "Mum", None),
    ]


@pytest.mark.parametrize("heading", ["Actions", "The plan", "Safety plan"])
@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Mum: cook tea each night", "Mum"),
        ("Nan: have Maisie every Friday until 4 June 2027", "Nan"),
        ("Social worker: to visit Maisie each week", "Social worker"),
        ("HV: see Maisie at home on 3 March 2027", "HV"),
    ],
)
def test_a_relative_or_post_before_what_they_do_is_who_does_it(paper: Any, heading: str, line: str, who: str) -> None:
    paper.head("Child protection plan", 0)
    paper.head(heading)
    paper.bullets("Gail Hobday: weigh Maisie by 12 February 2027", line)
    plan = paper.source().plan
    (outcome,) = plan.outcomes
    assert [one.by_whom for one in outcome.actions] == ["Gail Hobday", who]
    assert (plan.people, plan.unplaced) == ((), ())


@pytest.mark.parametrize("line", ["HV: Jo Bell", "Social worker: to be allocated", "Dad: not known"])
def test_who_somebody_is_or_that_nobody_is_known_is_no_act(paper: Any, line: str) -> None:
    paper.head("Child protection plan", 0)
    paper.head("Actions")
    paper.bullets("Gail Hobday: weigh Maisie by 12 February 2027", line)
    (outcome,) = paper.source().plan.outcomes
    assert len(outcome.actions) == 1
