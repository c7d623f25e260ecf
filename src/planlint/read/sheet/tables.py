"""Where the tables of a sheet begin, what each is about, and what its columns are for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from planlint.read.sheet.answers import begins_answers, goes_on
from planlint.read.sheet.grid import Cell, Sheet
from planlint.read.word.vocabulary.terms import Terms


class TableKind(StrEnum):
    """What the rows of a table are."""

    ACTIONS = "actions"
    PEOPLE = "people"
    CONTINGENCY = "contingency"
    CONCERNS = "concerns"
    STRENGTHS = "strengths"


@dataclass(slots=True)
class Table:
    """A header row with the rows below it, up to the next header. `columns` holds what each column is for."""

    kind: TableKind
    columns: dict[int, str]
    headers: dict[int, Cell]
    rows: list[tuple[Cell, ...]] = field(default_factory=list)


_OF_PEOPLE: Final = {
    "role", "relation", "agency", "phone", "email", "contact", "address", "born", "category", "speaks", "reads",
    "interpreter", "parental_responsibility", "school", "gp",
}  # fmt: skip
_LONGEST_HEADER: Final = 120
# What a column becomes in a table of actions where its own field is not there.
_INSTEAD: Final = {"date": "by_when", "agency": "by_whom", "role": "by_whom", "name": "for_whom"}


def tables_of(sheet: Sheet, terms: Terms) -> tuple[list[tuple[Cell, ...]], list[Table]]:
    """The rows outside tables, and the tables."""
    loose: list[tuple[Cell, ...]] = []
    tables: list[Table] = []
    last, answers = 0, False
    for row in sheet.rows:
        table = _headed(row, terms)
        columns = tables[-1].columns if tables else {}
        answers = table is None and (begins_answers(row, columns, terms) or (answers and goes_on(row, last)))
        if table is not None:
            tables.append(table)
        elif not tables or answers or _stands_apart(row, last, tables[-1], loose, terms):
            loose.append(row)
        else:
            tables[-1].rows.append(row)
        last = row[0].row
    return loose, tables


def _stands_apart(row: tuple[Cell, ...], last: int, table: Table, loose: list[tuple[Cell, ...]], terms: Terms) -> bool:
    """Whether a row below a table is no row of it: a heading of its own, or notes and labels after an empty row."""
    if len(row) == 1 and terms.headings.whole(row[0].text):
        return True
    after_gap = row[0].row > last + 1 or (bool(loose) and loose[-1][0].row == last)
    if not after_gap or len(row) > 2 or len(table.columns) < 3:
        return False
    labelled = len(row) == 2 and bool(terms.labels.whole(row[0].text) or terms.posts.whole(row[0].text))
    acts = {column for column, name in table.columns.items() if name in ("action", "name", "then", "if_this")}
    return labelled or not any(cell.column in acts for cell in row)


def _headed(row: tuple[Cell, ...], terms: Terms) -> Table | None:
    if any(cell.unread or len(cell.text) > _LONGEST_HEADER for cell in row):
        return None
    exact = {cell.column: name for cell in row if (name := terms.columns.whole(cell.text))}
    if len(set(exact.values())) < 2:
        return None  # one word of a sentence may be a header's by chance
    near = {cell.column: name for cell in row if (name := terms.columns.mostly(cell.text))}
    known = near | exact
    kind, columns = _kind(known)
    # Labels with their values beside them look much like the headers of a table of people.
    enough = len(known) * 2 > len(row) or (kind is TableKind.ACTIONS and len(known) * 2 == len(row))
    if kind is None or not enough:
        return None
    return Table(kind, columns, {cell.column: cell for cell in row if cell.column in columns})


def _kind(known: dict[int, str]) -> tuple[TableKind | None, dict[int, str]]:
    names = set(known.values())
    if "action" in names or "outcome" in names:
        free = {old: new for old, new in _INSTEAD.items() if new not in names}
        return TableKind.ACTIONS, {column: free.get(name, name) for column, name in known.items()}
    if names & _OF_PEOPLE and names & {"name", "by_whom"}:
        plain = {column: "name" if name == "by_whom" else name for column, name in known.items()}
        return TableKind.PEOPLE, plain if "name" not in names else known
    if names & {"if_this", "then", "contingency"}:
        return TableKind.CONTINGENCY, known
    kinds = {"concern": TableKind.CONCERNS, "strength": TableKind.STRENGTHS}
    return next((kind for name, kind in kinds.items() if name in names), None), known
