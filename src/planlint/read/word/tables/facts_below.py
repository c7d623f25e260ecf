"""Facts in two rows: “Legal status | CP category | CP start date”, and their values below."""

from __future__ import annotations

from planlint.read.word.facts.beside import by_value
from planlint.read.word.facts.fact import Fact, put_fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words
from planlint.word.story import Table


def facts_below(flow: Flow, grid: Grid, table: Table) -> bool:
    """“Legal status | CP category | CP start date” over their values; False when the table is none such."""
    if len(table.rows) != 2 or len(table.rows[0].cells) < 2:
        return False
    terms = flow.draft.terms
    told: list[tuple[Words, Fact, Words]] = []
    for cell in table.rows[0].cells:
        below = grid.places.get((table.rows[1].number, cell.column))
        if below is None or cell is below:
            return False
        label, value = grid.words(cell), grid.words(below)
        what = by_value(terms, asked(terms, label.value), label.value, value.value, flow.kind)
        if not isinstance(what, Fact) or asked(terms, value.value) is not None or what.key.endswith(".name"):
            return False
        told.append((label, what, value))
    for label, what, value in told:
        if value:
            put_fact(flow.draft, label, what, value)
    return True
