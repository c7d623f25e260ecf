"""What the cells of a header row ask for, each column for itself and then beside the others."""

from __future__ import annotations

import re

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.logs import is_log, is_vote
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.columns import ENTERED
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.questions import question
from planlint.word.story import Cell, Row, Table

_PERSON = {
    "name",
    "role",
    "relation",
    "agency",
    "born",
    "parental_responsibility",
    "attended",
    "signature",
    "signed",
} | {
    "forename",
    "surname",
}


_OF_CHILD = {"born", "expected", "category", "school"}
_ACTS = {"action", "by_whom", "by_when", "who_when", "outcome"}
_IN_CONTINGENCY = {"action": "then", "contingency": "then", "date": "by_when", "how_often": "by_when"} | {
    "name": "by_whom",
    "agency": "by_whom",
}

_AGREED = {"action", "by_whom", "by_when"}
_TICK = re.compile(r"[\s☒☑☐□✓✔✗✘–—-]*|y|n|yes|no|n/?a|apologies", re.IGNORECASE)


def two_row_header(table: Table, number: int) -> Row | None:
    """A header in two rows as one: under “Action” stand “what”, “who” and “when”, beside it cells over both rows."""
    if number + 1 >= len(table.rows):
        return None
    row, under = table.rows[number], table.rows[number + 1]
    wide = [cell for cell in row.cells if cell.column_span > 1 and cell.row_span == 1]
    tall = [cell for cell in row.cells if cell.row_span == 2]
    covered = {column for cell in wide for column in range(cell.column, cell.column + cell.column_span)}
    if not wide or not tall or {cell.column for cell in under.cells} - covered:
        return None
    cells = sorted((*tall, *under.cells), key=lambda cell: cell.column)
    return Row(row.number, tuple(cells), row.is_header)


def settle(flow: Flow, grid: Grid, cells: list[Cell], keys: dict[Cell, str | None]) -> Columns | None:
    """The columns of a header row, each read beside the others and under the heading of its section."""
    entered = {cell.column for cell in cells if ENTERED.fullmatch(grid.words(cell).value)}
    known = {cell.column: key for cell in cells if (key := keys[cell]) and cell.column not in entered}
    if "name" not in known.values() and _OF_CHILD & {*known.values()} and not _ACTS & {*known.values()}:
        known = {column: "name" if key == "for_whom" else key for column, key in known.items()}
    of_people = flow.kind in PEOPLE or any(question(grid.words(cell).value) == "people" for cell in cells)
    if of_people and "name" in known.values() and not {"by_when", "outcome"} & {*known.values()}:
        known = {column: "role" if key == "action" else key for column, key in known.items()}  # “Name | Job”
    known = {column: "attended" if key == "name" and _ticks(grid, column) else key for column, key in known.items()}
    told = {*known.values()}
    if {"by_whom", "status"} <= told and told & {"contact", "phone"} and not told & (_ACTS - {"by_whom"}):
        people = {"by_whom": "name", "status": "role"}  # “Who | Status | Contact”
        known = {column: people.get(key, key) for column, key in known.items()}
    first = min(known, default=0)
    if known.get(first) == "attended" and "name" not in known.values() and {"relation", "role"} & {*known.values()}:
        known[first] = "name"  # “Invited | Relationship | Came?”
    of_nothing = is_log(flow, grid, cells, known) or is_vote(flow, grid, cells, known)
    kind = "log" if of_nothing else _kind(set(known.values()), flow.kind)
    if kind is None:
        return None
    heads = {cell.column: grid.words(cell) for cell in cells}
    if kind == "contingency":
        _before_then(known, heads)
    if kind == "log":
        return Columns(kind, known, heads)
    _by(known, heads)
    _one_name(known, heads)
    settled: dict[int, str] = {}
    for column, key in known.items():
        new = _beside(key, kind, set(known.values()), set(settled.values()))
        if new:
            settled[column] = new
    if (
        flow.in_outcome
        and "action" not in settled.values()
        and {*settled.values()} & {"by_whom", "by_when", "who_when"}
    ):
        settled = {column: "action" if _is_change(heads[column], key) else key for column, key in settled.items()}
    spans = {cell.column: cell.column_span for cell in cells}
    for column, key in list(settled.items()):
        for beside in range(column + 1, column + spans[column]):
            settled.setdefault(beside, key)
    for column, key in settled.items():
        if column in heads:
            flow.draft.label(heads[column], f"{kind}: {key}")
    return Columns(kind, settled, heads)


def _ticks(grid: Grid, column: int) -> bool:
    """Whether a column holds ticks and yes or no alone: beside “Invited”, “Present” names nobody."""
    cells = {id(cell): cell for row in grid.table.rows[1:] if (cell := grid.places.get((row.number, column)))}
    told = [words.value for cell in cells.values() if (words := grid.words(cell))]
    return bool(told) and all(_TICK.fullmatch(one) for one in told)


def _by(known: dict[int, str], heads: dict[int, Words]) -> None:
    """“By” beside a column of dates says by whom."""
    others = {key for column, key in known.items() if folded(heads[column].value) != "by"}
    if "by_whom" not in others and others & {"by_when", "date", "who_when"}:
        known |= {column: "by_whom" for column in known if folded(heads[column].value) == "by"}


def _one_name(known: dict[int, str], heads: dict[int, Words]) -> None:
    """Of several columns that might hold the name only one does: beside “Name”, “Core group?” says something else.

    Those headed alike stay: “Name | Role | Name | Role” are two people to a row.
    """
    names = {column: folded(heads[column].value) for column, key in known.items() if key == "name"}
    told = [head for head in names.values() if "name" in head] or [*names.values()]
    for column, head in names.items():
        if head != told[0]:
            del known[column]


def _before_then(known: dict[int, str], heads: dict[int, Words]) -> None:
    """What stands before the column of what is done then is what sets it off, whatever its header."""
    then = next((at for at, key in known.items() if key in ("then", "contingency", "action")), None)
    if then is not None and "if_this" not in known.values():
        untold = [at for at, head in heads.items() if at < then and at not in known and head]
        known |= dict.fromkeys(untold[:1], "if_this")


def _is_change(head: Words, key: str) -> bool:
    """Whether a column says what has to change: under an outcome's heading, that is what somebody does."""
    return key == "outcome" and "chang" in head.value.lower()


def _kind(keys: set[str], section: str | None) -> str | None:
    if "if_this" in keys or (
        section == "contingency" and keys & {"action", "contingency", "then"} and not keys >= {"outcome", "evidence"}
    ):
        return "contingency"
    if keys & {"signature", "signed", "declined"} and keys & {"name", "role", "relation", "agency"}:
        return "signature"
    if section == "signatures" and keys & {"by_whom", "name"} and "action" in keys and not keys >= _AGREED:
        return "log"  # who released the form in the system: “Authorisation task | Assigned worker | Outcome | Date”
    if "sees" in keys or (section == "contacts" and "how_often" in keys):
        return "contact"
    if "document" in keys and "name" in keys and not keys & _PERSON:
        return "delivery"
    people = keys & _PERSON | ({"name"} if "by_whom" in keys and keys & {"role", "relation"} else set())
    if keys & {"born", "category"} and keys & {"name", "forename", "surname"} and not keys & {"by_whom", "by_when"}:
        return "person"
    if "action" not in keys and len(people) >= 2 and not keys & {"outcome", "evidence"}:
        return "person"
    if section in (*PEOPLE, "child") and "name" in keys and "action" not in keys:
        return "person"
    if keys & {"seen_by", "how_often"} and "evidence" in keys and "action" not in keys:
        return "evidence"
    if keys & {"action", "outcome", "evidence", "concern", "contingency"} or keys >= {"by_whom", "by_when"}:
        return "action"
    return None


def _beside(key: str, kind: str, keys: set[str], before: set[str]) -> str | None:
    """What a key means in a table of that kind."""
    if kind == "action":
        if key == "target" and "by_when" not in keys | before and "who_when" not in keys:
            return "by_when"
        if key in ("date", "signed"):
            return "by_when" if "by_when" not in keys | before else "progress"
        if key in ("name", "agency", "role"):
            return "by_whom" if not {"by_whom", "who_when"} & (keys | before) else None
        if key == "starts" and not keys & {"by_when", "who_when"}:
            return "by_when"  # “Who | will do what | from when”
        if key == "how_often":
            return "by_when" if "by_when" not in keys else None
        if key == "then":
            return "contingency"
        if key == "purpose":
            return "outcome" if "outcome" not in keys else None
        if key == "school" or key in ("gp", "speaks", "contact", "address", "attended", "phone", "email"):
            return None
        if key == "by_when" and key in before:
            return "progress"
        if key == "by_whom" and key in before:
            return "by_whom"
    if kind == "contingency":
        if key in ("concern", "outcome"):
            return "if_this" if "if_this" not in keys else None
        return _IN_CONTINGENCY.get(key, key)
    if kind == "signature":
        return {"date": "signed", "by_when": "signed"}.get(key, key)
    if kind == "person" and key == "action":  # “Decision: Plan – Neglect”
        return "decision"
    if kind == "person" and key == "concern":  # in Scotland, “Area of concern”
        return "category" if "category" not in keys else None
    if kind in ("person", "contact") and key == "by_whom":
        return "name" if "name" not in keys else None
    if kind == "contact" and key == "by_when":
        return "how_often"
    return key
