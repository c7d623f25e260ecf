"""Who and when is whose is told by where it stands, in the way that leaves fewest alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.read.word.text.draft import Draft
from tests.read.word.conftest import Paper

ReadAs = Callable[[Paper, dict[str, str]], Draft]
LOOKING = {
    "Read": "action",
    "Lock": "action",
    "Cook": "action",
    "Mum": "by_whom",
    "Nan": "by_whom",
    "Miss Hall": "by_whom",
    "Mon": "by_when",
    "Fri": "by_when",
    "Night": "by_when",
}


def _acts(draft: Draft) -> list[tuple[str, ...]]:
    keys = ("description", "by_whom", "by_when")
    acts = [act for outcome in draft.tree["outcomes"] for act in outcome["actions"]]
    return [tuple(act[key].value if key in act else "" for key in keys) for act in acts]


READ, LOCK = ("Read to Amina", "Nan", "Fridays"), ("Lock the door", "Mum", "Nightly")


@pytest.mark.parametrize(
    "order",
    [(0, 1, 2), (1, 0, 2), (2, 1, 0), (1, 2, 0), (0, 2, 1)],
    ids=["behind", "who before", "all before", "both before", "the day first"],
)
def test_lines_of_their_own_go_to_the_act_that_their_form_puts_them_with(
    order: tuple[int, ...], paper: Paper, read_as: ReadAs
) -> None:
    paper.lines(*(act[at] for act in (READ, LOCK) for at in order))
    assert _acts(read_as(paper, LOOKING)) == [READ, LOCK]


def test_lines_of_a_cell_go_to_the_acts_in_it(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["\n".join(READ), "\n".join(LOCK)])
    assert _acts(read_as(paper, LOOKING)) == [READ, LOCK]


def test_a_cell_that_reaches_down_owns_each_row_beside_it(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Read to Amina", "Nan"], ["Cook porridge", ""], merged=((0, 1, 1, 1),))
    assert [act[1] for act in _acts(read_as(paper, LOOKING))] == ["Nan", "Nan"]


def test_below_each_other_in_a_column_belongs_together(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Read to Amina", "Lock the door"], ["Nan", "Mum"], ["Fridays", "Nightly"])
    assert _acts(read_as(paper, LOOKING)) == [READ, LOCK]


def test_a_line_over_several_acts_is_that_of_all(paper: Paper, read_as: ReadAs) -> None:
    paper.lines("Nan", "Read to Amina", "Cook porridge", "Mum", "Lock the door")
    assert [act[1] for act in _acts(read_as(paper, LOOKING))] == ["Nan", "Nan", "Mum"]


def test_a_line_over_a_table_is_that_of_all_its_acts(paper: Paper, read_as: ReadAs) -> None:
    paper.lines("Nan")
    paper.table(["Read to Amina", "Fridays"], ["Cook porridge", "Mondays"])
    paper.lines("Mum")
    paper.table(["Lock the door", "Nightly"])
    assert [act[1] for act in _acts(read_as(paper, LOOKING))] == ["Nan", "Nan", "Mum"]


def test_tables_are_joined_by_the_numbers_of_their_rows(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["1", "Read to Amina"], ["2", "Lock the door"])
    paper.table(["2", "Mum"], ["1", "Nan"])
    assert [act[1] for act in _acts(read_as(paper, LOOKING))] == ["Nan", "Mum"]


def test_a_word_or_two_of_the_form_behind_a_name_is_no_part_of_it(paper: Paper, read_as: ReadAs) -> None:
    paper.lines("Nan undertakes", "Read to Amina", "① Mum", "Lock the door")
    looking = {**LOOKING, "①": "by_whom"}
    assert [act[1] for act in _acts(read_as(paper, looking))] == ["Nan", "Mum"]
