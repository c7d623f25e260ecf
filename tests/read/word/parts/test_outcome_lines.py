"""The lines under the heading of outcomes: which of them are outcomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize("lead", ["We want two things to be true for Leo.", "Please write plainly."])
def test_a_line_that_leads_up_to_the_outcomes_is_none(paper: Any, fields: Fields, lead: str) -> None:
    paper.head("The outcomes")
    paper.lines(lead)
    paper.table(["Outcome", "Action", "Who"], ["Leo is at school", "Walk Leo there", "Jo Bell"])
    source = paper.source()
    assert [outcome[0] for outcome in fields(source)["outcomes"]] == ["Leo is at school"]
    assert any(lead in (one.text or "") for one in source.plan.unplaced)


def test_an_outcome_of_one_line_for_which_nothing_is_done_stays_one_where_nothing_is_done_at_all(
    paper: Any, fields: Fields
) -> None:
    paper.head("Outcomes")
    paper.lines("Leo is at school every day.")
    assert [outcome[0] for outcome in fields(paper.source())["outcomes"]] == ["Leo is at school every day."]


def test_a_next_step_that_is_the_outcome_of_a_table_below_is_told_once(paper: Any, fields: Fields) -> None:
    columns = ["What are we worried about?", "What is working well?", "What needs to happen?"]
    paper.table(columns, ["Leo walks out at night.", "Nan has Leo on Sundays.", "Leo is always in sight of an adult."])
    paper.lines("")
    paper.table(["Goal", "Action", "Who"], ["Leo is always in sight of an adult.", "Fit a door alarm", "Jo"])
    outcomes = fields(paper.source())["outcomes"]
    assert [[action[0] for action in actions] for _, _, actions in outcomes] == [["Fit a door alarm"]]


def test_an_outcome_of_one_line_for_which_nothing_is_done_stays_one_beside_another(paper: Any, fields: Fields) -> None:
    paper.head("Outcome")
    paper.lines("Leo is at school every day.")
    paper.head("Outcome")
    paper.lines("Leo sees no violence at home.")
    paper.head("Actions")
    paper.table(["Action", "Who"], ["Walk Leo to school", "Jo Bell"])
    assert [outcome[0] for outcome in fields(paper.source())["outcomes"]] == [
        "Leo is at school every day.",
        "Leo sees no violence at home.",
    ]


def test_an_outcome_told_above_is_the_one_that_a_bar_over_its_actions_names(paper: Any, fields: Fields) -> None:
    paper.table(["Outcome", "How it will be measured"], ["Leo is at school every day", "School register"])
    paper.lines("")
    paper.table(["Action", "Responsible"], ["Outcome: Leo is at school every day", ""], ["Walk Leo there", "Jo Bell"])
    outcomes = fields(paper.source())["outcomes"]
    assert [outcome[0] for outcome in outcomes] == ["Leo is at school every day"]
    assert [action[0] for action in outcomes[0][2]] == ["Walk Leo there"]


def test_who_put_a_worry_into_the_system_does_nothing_about_it(paper: Any, fields: Fields) -> None:
    paper.head("Risks")
    paper.table(
        ["Risk no.", "Description", "Recorded on", "Recorded by"], ["R1", "Leo is hit.", "19/08/2026", "Jo Bell"]
    )
    paper.head("Outcomes")
    paper.table(["Outcome", "Action", "Who"], ["Leo is at school", "Walk Leo there", "Jo Bell"])
    source = paper.source()
    assert [outcome[0] for outcome in fields(source)["outcomes"]] == ["Leo is at school"]
    assert [one.description for one in source.plan.concerns] == ["Leo is hit."]
