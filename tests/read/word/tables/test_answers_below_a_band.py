"""Answers in rows without a header, below the band or heading of the contingency."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

GRAN = ("Donna can’t get up to look after Leo", "Alan to ask for leave; Aunt Chris to stay until he is back.")
MISSED = ("Two more health appointments missed", "Ken and team leader to discuss legal advice within 3 working days.")


@pytest.mark.parametrize(
    ("band", "rows"),
    [
        ("Contingency / escalation", [GRAN, MISSED]),
        ("6. Contingency plan – what will be done if the plan is not working?", [GRAN, MISSED]),
        ("Contingency plan", [("If Rajan comes to the house or school", "Tharani rings 999."),
                              ("If Tharani wants him home", "Georgia meets her alone before any decision.")]),
        ("What if …?", [("Mum drinks again", "Nan has the children"), ("Bail is broken", "Ring 999, then Jo Bell")]),
        ("Contingency", [("When Dad is at the gate", "The school rings the police and then Jo Bell")]),
    ],
)  # fmt: skip
def test_each_row_below_a_band_is_what_may_happen_and_its_answer(
    paper: Any, fields: Fields, band: str, rows: list[tuple[str, str]]
) -> None:
    paper.table(["Outcome 1", "Leo sleeps in a bed"], ["Actions", "Buy a bed (Jo Bell, 4 June)"])
    paper.table([band, ""], *map(list, rows), merged=((0, 0, 0, 1),))
    paper.table(["Core group dates", "4 March, 1 April"], ["Review conference", "13 May 2027"])
    found = fields(paper.source())
    assert found["contingency"] == [(*row, None, None) for row in rows]
    assert found["outcomes"] == [("Leo sleeps in a bed", [], [("Buy a bed", "Jo Bell", "4 June")])]


def test_what_only_leads_up_to_a_trigger_is_no_part_of_it(paper: Any, fields: Fields) -> None:
    paper.table(
        ["What will happen if …", ""],
        ["… Leo is hit again", "Leo goes to his uncle that night."],
        ["… parents stop coming or miss 2 in a row", "Bridget to consider PLO at supervision"],
        merged=((0, 0, 0, 1),),
    )
    assert fields(paper.source())["contingency"] == [
        ("Leo is hit again", "Leo goes to his uncle that night.", None, None),
        ("parents stop coming or miss 2 in a row", "Bridget to consider PLO at supervision", None, None),
    ]


def test_a_label_may_say_which_contingency_it_is(paper: Any, fields: Fields) -> None:
    paper.head("Section 6 – Contingency")
    paper.table(
        [
            "6.1 Contingency if supervision breaks down",
            "If either gran can not do her turn the other covers; Nan rings.",
        ],
        ["6.2 Contingency if there is further injury", "Any new mark = ambulance, strategy discussion that day."],
    )
    assert fields(paper.source())["contingency"] == [
        ("if supervision breaks down", "If either gran can not do her turn the other covers; Nan rings.", None, None),
        ("if there is further injury", "Any new mark = ambulance, strategy discussion that day.", None, None),
    ]


def test_who_and_how_soon_may_stand_behind_the_answer(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Contingency plan", "", ""],
        ["Dad comes to the house again", "Mum rings 999", "Same day"],
        ["Mum misses two sessions", "Core group brought forward", "Within a week"],
        merged=((0, 0, 0, 2),),
    )
    assert fields(paper.source())["contingency"] == [
        ("Dad comes to the house again", "Mum rings 999", None, "Same day"),
        ("Mum misses two sessions", "Core group brought forward", None, "Within a week"),
    ]


def test_what_the_form_asks_below_the_band_sets_nothing_off(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Contingency plan", ""],
        ["What will happen if the plan does not work", "The core group meets"],
        ["Who will do this", "Jo Bell"],
        ["Next review conference", "4 May 2027"],
        merged=((0, 0, 0, 1),),
    )
    assert fields(paper.source())["contingency"] == [(None, "The core group meets", "Jo Bell", None)]
