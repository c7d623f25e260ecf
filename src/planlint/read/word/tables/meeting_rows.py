"""A table of meetings and visits, a row each (“What | How often | Next date”): nobody does them as actions are done."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.owners import is_timescale
from planlint.timescales.words.day_words import DAY
from planlint.word.story import Row, Table

_CORE_GROUPS = Fact("meetings.core_groups")
_EVERY = Fact("meetings.core_group_every")
_MOST_WORDS = 6
_MOST_WORDS_OF_A_HEAD = 4
_WHO = {"by_whom", "who_when", "name"}
_VISIT = re.compile(
    r"(?:(?P<who>[\w ]*?)\W+)??(?:(?:stat(?:utory)?|home|cp|child protection)\W+)*visit(?:s|ing)?\W*", re.I
)


def meeting_rows(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table; False for any other."""
    head, rows = table.rows[0], [row for row in table.rows[1:] if grid.filled(row)]
    if flow.in_outcome or not _is_head(flow, grid, head):
        return False
    known = [row for row in rows if _what(flow, grid, row)]
    if not known or len(known) * 2 < len(rows):
        return False
    if any(len(grid.words(row.cells[0]).value.split()) > _MOST_WORDS or not _says_when(grid, row) for row in rows):
        return False
    flow.flush()
    for cell in grid.filled(head):
        flow.draft.label(grid.words(cell), "meetings")
    for row in known:
        _read(flow, grid, row)
    return True


def _is_head(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether a row heads columns, of which none names who does what stands below: then they are actions."""
    heads = [grid.words(cell).value for cell in row.cells]
    asks_who = {column_keys(flow.draft.terms, head, loose=True) for head in heads} & _WHO
    short = all(len(head.split()) <= _MOST_WORDS_OF_A_HEAD and not DAY.search(head) for head in heads)
    return len(heads) > 1 and short and not asks_who and _what(flow, grid, row) is None


def _what(flow: Flow, grid: Grid, row: Row) -> Fact | str | None:
    """The meeting that the first cell of a row names, or “contacts” for visits."""
    said = grid.words(row.cells[0]).value
    what = asked(flow.draft.terms, said)
    if isinstance(what, Fact):
        return what if what.key.startswith("meetings.") else None
    return "contacts" if _VISIT.fullmatch(said) else None


def _says_when(grid: Grid, row: Row) -> bool:
    """Whether beside the first cell of a row stand days and times."""
    told = [grid.words(cell).value for cell in grid.filled(row)[1:]]
    return any(DAY.search(text) or is_timescale(text) for text in told)


def _read(flow: Flow, grid: Grid, row: Row) -> None:
    label, what = grid.words(row.cells[0]), _what(flow, grid, row)
    values = [grid.words(cell) for cell in grid.filled(row)[1:]]
    for value in values:
        has_day = DAY.search(value.value) is not None
        if what == "contacts" and not has_day and is_timescale(value.value):
            _visit(flow, label, value)
            return
        if isinstance(what, Fact) and has_day:
            put_fact(flow.draft, label, what, value)
        elif what == _CORE_GROUPS and is_timescale(value.value):
            put_fact(flow.draft, label, _EVERY, value)


def _visit(flow: Flow, label: Words, how_often: Words) -> None:
    """How often somebody visits; by whom, where the words for the visits say so."""
    draft = flow.draft
    part: Tree = {"purpose": label, "how_often": how_often}
    match = _VISIT.fullmatch(label.value)
    who = find(draft, match.group("who"), ("people",)) if match and match.group("who") else None
    if who is not None:
        part["who"] = reference(who, label, uses=False)
    draft.listed("contacts").append(part)
