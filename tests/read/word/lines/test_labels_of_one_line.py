"""An act with who and when behind labels on its own line: they are of that act, and of no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "form",
    ["Action: {}; Owner: {}; Deadline: {}", "Action: {}. Who: {}. When: {}", "Action: {}, Who: {}, When: {}",
     "Task: {}. Lead: {}. Date: {}", "{} – Who: {} – When: {}", "{}; who: {}; when: {}", "{} | Who: {} | When: {}",
     "{} | {} | {}", "{} – {} – {}"],
)  # fmt: skip
@pytest.mark.parametrize("style", [None, "List Bullet"])
def test_each_act_has_the_owner_and_the_day_of_its_own_line(
    paper: Any, fields: Fields, form: str, style: str | None
) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Amy is weighed and grows")
    acts = [("Weigh Amy", "Gail Hobday", "12 February 2027"), ("Book GP", "Stacey", "ASAP")]
    paper.lines(*(form.format(*act) for act in acts), style=style)
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == acts


@pytest.mark.parametrize("form", ["Who: {1} – What: {0} – When: {2}", "Who: {1} | What: {0} | When: {2}",
                                  "Who: {1}; What: {0}; When: {2}", "{1} – {0} – {2}"])  # fmt: skip
def test_who_may_stand_first_on_the_line(paper: Any, fields: Fields, form: str) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Amy is weighed and grows")
    acts = [("Weigh Amy", "Gail Hobday", "12 February 2027"), ("Book GP", "Stacey", "ASAP")]
    paper.bullets(*(form.format(*act) for act in acts))
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == acts


def test_an_act_above_whose_owner_stands_in_its_sentence_takes_none_from_the_line_below(
    paper: Any, fields: Fields
) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Amy is weighed and grows")
    paper.bullets(
        "Gail Hobday to weigh Amy - monthly until 15 March 2027", "Action: GP appointment. Who: Stacey. When: asap"
    )
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [("Gail Hobday to weigh Amy", None, "monthly until 15 March 2027"),
                          ("GP appointment", "Stacey", "asap")]  # fmt: skip


def test_a_date_beside_who_does_an_act_is_not_that_of_the_plan(paper: Any) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Amy is weighed and grows")
    paper.lines("Task: Weigh Amy. Lead: Gail Hobday. Date: 12 February 2027")
    source = paper.source()
    assert source.plan.date is None


def test_an_act_with_its_owner_and_its_day_is_no_child_with_a_date_of_birth(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.lines("Child: Amy Vale")
    paper.head("Outcome 1: Amy is weighed and grows")
    paper.lines("Weigh Amy – Gail Hobday – 12 February 2027", "Gail Hobday – weigh Amy – 12 March 2027")
    read = fields(paper.source())
    assert read["children"] == [("Amy Vale", None, None)]
    assert [act[1] for act in read["outcomes"][0][2]] == ["Gail Hobday", "Gail Hobday"]
