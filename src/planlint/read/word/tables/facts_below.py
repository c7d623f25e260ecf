"""Facts in two rows: “Legal status | CP category | CP start date”, and their values below."""

from __future__ import annotations

from planlint.read.word.facts.beside import by_value
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.owners import is_timescale
from planlint.timescales.words.day_words import DAY
from planlint.word.story import Row, Table

_ROWS = 2
_FEWEST_MEETINGS = 2
Told = list[tuple[Words, Fact | str | None, Words]]


def facts_below(flow: Flow, grid: Grid, table: Table) -> bool:
    """“Legal status | CP category | CP start date” over their values; False when the table is none such.

    Under “Core group | Discharge planning meeting | Review conference” stand days, those of meetings that the plan has
    no place for too: whatever section is open, none of them is part of it.
    """
    title, heads, values = _rows(grid, table)
    if heads is None or values is None or len(heads.cells) < _ROWS:
        return False
    told = _told(flow, grid, heads, values)
    if told is None or not (_are_facts(flow, told) or _are_meetings(told)):
        return False
    for cell in title.cells if title is not None else ():
        flow.draft.label(grid.words(cell), "")
    for label, what, value in told:
        if value and isinstance(what, Fact):
            put_fact(flow.draft, label, what, value)
    return True


def _rows(grid: Grid, table: Table) -> tuple[Row | None, Row | None, Row | None]:
    """A row across the table that names it, if there is one, the heads and what stands below them."""
    rows = table.rows
    if len(rows) == _ROWS + 1 and len(grid.filled(rows[0])) == 1:
        return rows[0], rows[1], rows[2]
    return (None, rows[0], rows[1]) if len(rows) == _ROWS else (None, None, None)


def _told(flow: Flow, grid: Grid, heads: Row, values: Row) -> Told | None:
    told: Told = []
    for cell in heads.cells:
        below = grid.places.get((values.number, cell.column))
        if below is None or cell is below:
            return None
        label, value = grid.words(cell), grid.words(below)
        asks = asked(flow.draft.terms, label.value)
        told.append((label, by_value(flow.draft.terms, asks, label.value, value.value, flow.kind), value))
    return told


def _are_facts(flow: Flow, told: Told) -> bool:
    return all(
        isinstance(what, Fact) and asked(flow.draft.terms, value.value) is None and not what.key.endswith(".name")
        for _, what, value in told
    )


def _are_meetings(told: Told) -> bool:
    """Whether half of the heads ask when people meet, days stand below them, and none asks for a field of the plan."""
    meetings = [value.value for _, what, value in told if isinstance(what, Fact) and what.key.startswith("meetings.")]
    if len(meetings) < _FEWEST_MEETINGS or len(meetings) * 2 < len(told) or any(what in FIELDS for _, what, _ in told):
        return False
    days = [DAY.search(value) is not None or is_timescale(value) for value in meetings if value]
    return bool(days) and all(days)
