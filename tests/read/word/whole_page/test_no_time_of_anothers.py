"""Words of another cell or of a heading, which are no time of an act and nobody who does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read.word.text.draft import Draft

ReadAs = Callable[..., Draft]
ACT = "TA to support with benefits, refer to food bank ASAP"


def _said(draft: Draft) -> list[dict[str, str]]:
    acts = [act for one in draft.tree["outcomes"] for act in one.get("actions", ())]
    return [{key: words.value for key, words in act.items()} for act in acts]


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("Area of concern", "Isolation, NRPF until April, money worries"),
        ("Worries", "Money worries until April"),
        ("Concern", "No food at weekends"),
        ("Goal", "Home by Friday each week"),
        ("Evidence", "Log at each visit"),
    ],
)
def test_a_worry_is_no_time(paper: Any, read_as: ReadAs, head: str, cell: str) -> None:
    paper.table([head, "Doing"], [cell, ACT])
    (act,) = _said(read_as(paper, {cell[:8]: "by_when", "TA to": "action"}))
    assert "by_when" not in act
    assert "by_whom" not in act


@pytest.mark.parametrize("head", ["Actions", "ACTIONS", "Area of concern", "Steps", "Next steps"])
def test_what_a_column_holds_is_no_time(paper: Any, read_as: ReadAs, head: str) -> None:
    paper.table([head, "Outcome"], ["Hala will take her depot", "Sami is well"])
    (act,) = _said(read_as(paper, {"Hala": "action", "Sami": "outcome"}))
    assert {*act} == {"description"}


@pytest.mark.parametrize(
    "line",
    [
        "HV to do ASQ-3 and SE by 7 August",
        "Becky to keep a log by Friday",
        "Hala will take her depot on Monday",
        "Social worker to chase the report this week",
        "Nan will sleep over until Easter",
    ],
)
def test_an_act_that_looks_like_a_time_is_one(paper: Any, read_as: ReadAs, line: str) -> None:
    paper.table(["Goal", "Doing"], ["Sami plays", f"{line}\nStay and Play on Mondays"])
    acts = _said(read_as(paper, {line: "by_when", "Stay": "action", "Sami": "outcome"}))
    assert [act["description"] for act in acts] == [line, "Stay and Play on Mondays"]
    assert acts[1].get("by_when") != line


@pytest.mark.parametrize(
    "time", ["Friday to Sunday", "Weds to 10/3", "bedtime, Monday to Friday", "fortnightly to May"]
)
def test_a_time_with_to_in_it_is_a_time(paper: Any, read_as: ReadAs, time: str) -> None:
    paper.table(["Doing", "Days"], ["Take the 2am turn", time])
    (act,) = _said(read_as(paper, {"Take": "action", time: "by_when"}))
    assert act["by_when"] == time
