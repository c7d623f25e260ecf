"""Paragraphs without bullets in one cell of acts: an act each where each begins one, else words of one act."""

from __future__ import annotations

from typing import Any

import pytest

_HEAD = ["Outcome", "Action", "Who", "By when"]


def _acts(paper: Any, fields: Any, *said: str) -> list[tuple[str | None, str | None, str | None]]:
    cell = paper.table(_HEAD, ["Amy grows", said[0], "Gail Hobday", "12 February 2027"]).cell(1, 1)
    for text in said[1:]:
        cell.add_paragraph(text)
    ((_, _, acts),) = fields(paper.source())["outcomes"]
    return list(acts)


@pytest.mark.parametrize(
    "said",
    [("Take Amy to the dentist", "Follow the advice at home and in nursery"),
     ("Family network meeting", "Write the house rules together"),
     ("Budgeting help from the food bank", "Gail to ask about free school meals", "Book the eye test")],
)  # fmt: skip
def test_paragraphs_that_each_begin_an_act_are_one_each(paper: Any, fields: Any, said: tuple[str, ...]) -> None:
    assert _acts(paper, fields, *said) == [(one, "Gail Hobday", "12 February 2027") for one in said]


@pytest.mark.parametrize(
    "said",
    [("Weigh Amy every week", "Scales are at the clinic"),  # tells no act
     ("Weigh Amy every week", "Record it in the red book"),  # about the one above
     ("Ring the clinic and", "Book the eye test"),  # goes on
     ("Things to be done before the holidays:", "Book the eye test"),  # leads
     ("Very important", "Book the eye test")],  # what stands first names none
)  # fmt: skip
def test_a_paragraph_that_goes_on_with_the_act_stays_with_it(paper: Any, fields: Any, said: tuple[str, ...]) -> None:
    ((act, _, _),) = _acts(paper, fields, *said)
    assert act is not None
    assert act.split("\n") == [*said]


def test_where_nobody_does_them_paragraphs_are_not_told_apart(paper: Any, fields: Any) -> None:
    cell = paper.table(_HEAD, ["Amy grows", "Take Amy to the dentist", "", ""]).cell(1, 1)
    cell.add_paragraph("Follow the advice at home")
    ((_, _, acts),) = fields(paper.source())["outcomes"]
    assert [act for act, _, _ in acts] == ["Take Amy to the dentist\nFollow the advice at home"]
