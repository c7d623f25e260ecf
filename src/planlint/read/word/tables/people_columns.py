"""Columns of a table of people: which holds the name, which what they are, which only ticks."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.several import is_body
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.seen import cells_below
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.questions import question
from planlint.timescales.words.day_words import DAY
from planlint.word.story import Cell, Row
from planlint.word_lists import Worded

_OF_CHILD = {"born", "expected", "category", "school"}
_WHAT_THEY_ARE = {"relation", "role"}
_ACTS = {"action", "by_whom", "by_when", "who_when", "outcome"}
_TICK = Worded(
    r"[\s☒☑☐□✓✔✗✘–—-]*|<terms.attended.present>|<terms.attended.by-phone>|<terms.attended.apologies>"
    r"|<terms.attended.absent>|<terms.ticked>",
    re.IGNORECASE,
)

_LETTER = re.compile(r"\W?[A-Z]\W?")


def without_days_of_register(grid: Grid, row: Row, cells: list[Cell]) -> list[Cell]:
    """The cells of a header but for days over ticks and letters alone, which ask for nothing: of “Name | Agency | 2 Dec
    | 16 Dec | 13 Jan” the first two."""
    days = [cell for cell in cells if DAY.fullmatch(grid.words(cell).value.strip())]
    told = {cell: [grid.words(one).value for one in cells_below(grid, row, cell)] for cell in days}
    register = {cell for cell in days if all(_TICK.fullmatch(one) or _LETTER.fullmatch(one) for one in told[cell])}
    return [cell for cell in cells if cell not in register] if len(register) > 1 else cells


def of_people(flow: Flow, grid: Grid, known: dict[int, str], heads: dict[int, Words]) -> dict[int, str]:
    """The keys of columns as they are meant where the table is one of people."""
    if "name" not in known.values() and _OF_CHILD & {*known.values()} and not _ACTS & {*known.values()}:
        known = {column: "name" if key == "for_whom" else key for column, key in known.items()}
    asks_people = flow.kind in PEOPLE or any(question(head.value) == "people" for head in heads.values())
    of_acts = {"by_when", "outcome"} & {*known.values()}
    if asks_people and "name" not in known.values() and not of_acts:  # “Who helps | How”
        known = {column: "name" if key == "helpers" else key for column, key in known.items()}
    if asks_people and "name" in known.values() and not of_acts:
        known = {column: "role" if key == "action" else key for column, key in known.items()}  # “Name | Job”
    known = {column: "attended" if key == "name" and _ticks(grid, column) else key for column, key in known.items()}
    told = {*known.values()}
    if {"by_whom", "status"} <= told and told & {"contact", "phone"} and not told & (_ACTS - {"by_whom"}):
        people = {"by_whom": "name", "status": "role"}  # “Who | Status | Contact”
        known = {column: people.get(key, key) for column, key in known.items()}
    if "name" not in told and "agency" in told and told & _WHAT_THEY_ARE and not told & _ACTS:
        named = next(column for column in sorted(known) if known[column] == "agency")
        if _are_names(grid, named):
            known[named] = "name"  # “Agency staff | Title”
    first = min(known, default=0)
    if known.get(first) == "attended" and "name" not in known.values() and {"relation", "role"} & {*known.values()}:
        head = folded(
            heads[first].value
        )  # “Invited | Relationship | Came?”, “Attended | Capacity | Attended | Capacity”
        known |= {column: "name" for column in known if column in heads and folded(heads[column].value) == head}
    return known


def one_name(known: dict[int, str], heads: dict[int, Words]) -> None:
    """Of several columns that might hold the name only one does: beside “Name”, “Core group?” says something else.

    Those headed alike stay: “Name | Role | Name | Role” are two people to a row. So do those beside each of which
    stands what they are: “Family member | Relationship | Professional | Role”.
    """
    columns = sorted(known)
    beside = [known.get(columns[at + 1]) for at in range(len(columns) - 1) if known[columns[at]] == "name"]
    if known and known[columns[-1]] != "name" and {*beside} <= _WHAT_THEY_ARE:
        return
    names = {column: folded(heads[column].value) for column, key in known.items() if key == "name"}
    told = [head for head in names.values() if "name" in head] or [*names.values()]
    for column, head in names.items():
        if head != told[0]:
            del known[column]


def _are_names(grid: Grid, column: int) -> bool:
    """Whether every cell below the head of a column names somebody in full, with a title or without."""
    cells = {id(cell): cell for row in grid.table.rows[1:] if (cell := grid.places.get((row.number, column)))}
    told = [words.value for cell in cells.values() if (words := grid.words(cell))]
    return len(told) > 1 and all(is_full_name(one) and not is_body(one) for one in told)


def _ticks(grid: Grid, column: int) -> bool:
    """Whether a column holds ticks and yes or no alone: beside “Invited”, “Present” names nobody."""
    cells = {id(cell): cell for row in grid.table.rows[1:] if (cell := grid.places.get((row.number, column)))}
    told = [words.value for cell in cells.values() if (words := grid.words(cell))]
    return bool(told) and all(_TICK.fullmatch(one) for one in told)
