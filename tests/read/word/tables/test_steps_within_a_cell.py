"""A small table within the cell of an act: the owner and the day of the row stay with its act, and no word is lost."""

from __future__ import annotations

from typing import Any

from planlint.linter import lint

_HEAD = ["Outcome", "Action", "Who", "By when"]


def _acts(paper: Any, within: list[list[str]]) -> list[tuple[str | None, str | None, str | None]]:
    paper.head("Child Protection Plan", 0)
    table = paper.table(_HEAD, ["Amy grows", "Gail will weigh Amy", "Gail Hobday", "12 February 2027"])
    small = table.cell(1, 1).add_table(len(within), len(within[0]))
    for at, row in enumerate(within):
        for column, text in enumerate(row):
            small.cell(at, column).text = text
    (outcome,) = paper.source().plan.outcomes
    return [(one.description, one.by_whom, one.by_when) for one in outcome.actions]


def test_a_table_that_says_nobody_and_no_day_is_words_of_the_act(paper: Any) -> None:
    (act,) = _acts(paper, [["Mondays", "at clinic"], ["Fridays", "at home"]])
    assert act[0] is not None
    assert act[0].split("\n") == ["Gail will weigh Amy", "Mondays", "at clinic", "Fridays", "at home"]
    assert act[1:] == ("Gail Hobday", "12 February 2027")


def test_steps_with_who_and_when_of_their_own_leave_the_row_its_own(paper: Any) -> None:
    within = [["Step", "Who", "When"], ["Ring the clinic", "Nan", "1 February 2027"],
              ["Walk there", "Mum", "2 March 2027"]]  # fmt: skip
    assert _acts(paper, within) == [("Gail will weigh Amy", "Gail Hobday", "12 February 2027"),
                                    ("Ring the clinic", "Nan", "1 February 2027"),
                                    ("Walk there", "Mum", "2 March 2027")]  # fmt: skip


def test_steps_that_say_only_when_are_done_by_whoever_does_the_act(paper: Any) -> None:
    within = [["Step", "When"], ["Ring the clinic", "1 February 2027"], ["Walk there", "2 March 2027"]]
    assert _acts(paper, within) == [("Gail will weigh Amy", "Gail Hobday", "12 February 2027"),
                                    ("Ring the clinic", "Gail Hobday", "1 February 2027"),
                                    ("Walk there", "Gail Hobday", "2 March 2027")]  # fmt: skip


def test_what_stands_in_such_a_table_has_its_place_by_its_own_columns(paper: Any) -> None:
    paper.head("Child Protection Plan", 0)
    table = paper.table(_HEAD, ["Amy grows", "Weigh Amy", "Gail Hobday", "12 February 2027"])
    small = table.cell(1, 1).add_table(2, 2)
    for at, row in enumerate([["Step", "When"], ["Ring the clinic", "asap"]]):
        for column, text in enumerate(row):
            small.cell(at, column).text = text
    places = [str(one.place) for one in lint(paper.source()).findings if one.quote == "asap"]
    assert [place.rpartition(", table ")[2] for place in places] == ["2, row 2, “When”"]
