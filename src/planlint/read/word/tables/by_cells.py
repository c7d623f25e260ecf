"""What a column holds, told by its cells, where the words over it are in no list: names, days, what is to be done."""

from __future__ import annotations

import re
from collections.abc import Callable

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.text.nothing_said import says_nothing
from planlint.read.word.vocabulary.dates import DATE
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale, post, relation
from planlint.word.story import Cell, Row

_MOST_HEADER_WORDS = 9
_MOST = 0.75  # of a column's cells: drafts have a gap, a slip or a “please ask Sam” in every column
_OF_A_PLAN = {"action", "outcome", "evidence", "concern", "contingency", "by_whom", "by_when", "who_when"}
_OF_A_PERSON = {"born", "expected", "category", "relation", "phone", "email", "address", "attended", "school"} | {
    "speaks",
    "parental_responsibility",
    "signature",
    "signed",
}
_WORDS_OF_AN_ACTION = 3
_MOST_WORDS_OF_A_TIME = 6
_IF = re.compile(r"\s*(?:and |but )?(?:if|should|where|unless|in the event)\b", re.IGNORECASE)


def keys_by_cells(flow: Flow, grid: Grid, row: Row, keys: dict[Cell, str | None]) -> set[Cell]:
    """Gives the columns of a header that nobody knows the key that their cells show; the columns so told.

    Only in a table of a plan's rows, where who, when and what is done belong together: a column of names alone could be
    anything.
    """
    heads = [grid.words(cell).value for cell in keys]
    if any(DATE.search(head) or _is_what_they_are(head) for head in heads):
        return set()  # the first row of a table without a header
    unknown = {cell: told for cell, key in keys.items() if key is None and (told := _told(grid, row, cell))}
    of_people = _of_people(flow, unknown, {key for key in keys.values() if key})
    found = of_people if of_people is not None else _of_plan(unknown, keys)
    keys.update(found)
    return {*found}


def _of_people(flow: Flow, unknown: dict[Cell, list[str]], known: set[str]) -> dict[Cell, str] | None:
    """The names in a table of people, and what they are; None where it is no such table."""
    if known & _OF_A_PLAN and not known & _OF_A_PERSON:
        return None
    found: dict[Cell, str] = {}
    if not known & {"name", "forename", "surname"} and (cell := _only(unknown, _is_person)) is not None:
        found[cell] = "name"
        del unknown[cell]
    if not known & {"role", "relation"} and (cell := _only(unknown, _is_what_they_are)) is not None:
        found[cell] = "role"
    told = known | {*found.values()}
    if known & _OF_A_PERSON or flow.kind in (*PEOPLE, "child"):
        return found
    return found if told <= {"name", "role", "relation", "agency"} and len(told) > 1 else None


def _of_plan(unknown: dict[Cell, list[str]], keys: dict[Cell, str | None]) -> dict[Cell, str]:
    """When, who and what is done, in a table of a plan's rows."""
    found: dict[Cell, str] = {}
    for key, fits in (("by_when", _is_day), ("by_whom", is_owner)):
        if not {key, "who_when"} & {*keys.values()} and (cell := _only(unknown, fits)) is not None:
            found[cell] = key
            del unknown[cell]
    known = {key for key in keys.values() if key}
    if not (known & _OF_A_PLAN) and not {"by_whom", "by_when"} <= {*found.values()}:
        return {}
    if "action" not in known and {"by_whom", "by_when", "who_when"} & (known | {*found.values()}):
        acts = _acts(unknown, [cell.column for cell, key in {**keys, **found}.items() if key == "by_whom"])
        if acts is not None:
            found[acts] = "action"
    return found


def _told(grid: Grid, row: Row, head: Cell) -> list[str]:
    """What the cells below a header say; nothing where the header is itself one of them, or a sentence."""
    if len(grid.words(head).value.split()) > _MOST_HEADER_WORDS:
        return []
    cells = {
        id(cell): cell
        for below in grid.table.rows
        if below.number > row.number
        and (cell := grid.places.get((below.number, head.column)))
        and cell.column_span == head.column_span
    }
    return [text for cell in cells.values() if not says_nothing(text := grid.words(cell).value)]


def _only(columns: dict[Cell, list[str]], fits: Callable[[str], bool]) -> Cell | None:
    """The one column nearly all of whose cells are such; None where there are none or several."""
    found = [cell for cell, told in columns.items() if sum(map(fits, told)) >= _MOST * len(told)]
    return found[0] if len(found) == 1 else None


def _is_day(text: str) -> bool:
    return is_timescale(text) or (len(text.split()) <= _MOST_WORDS_OF_A_TIME and OF_TIME.search(text) is not None)


def _is_person(text: str) -> bool:
    return is_name(text) and relation(text) is None


def _is_what_they_are(text: str) -> bool:
    return bool(post(text) or relation(text))


def _acts(columns: dict[Cell, list[str]], owners: list[int]) -> Cell | None:
    """The column that says what is done: of those that tell something, the last before who does it."""
    telling = [
        cell
        for cell, told in columns.items()
        if sum(len(text.split()) for text in told) >= _WORDS_OF_AN_ACTION * len(told)
        and sum(bool(_IF.match(text)) for text in told) * 2 < len(told)
    ]
    before = [cell for cell in telling if not owners or cell.column < owners[0]] or telling
    return max(before, key=lambda cell: cell.column) if before else None
