"""What is done if things go wrong, in rows without a header below the band that heads them.

“Contingency plan”, and then “Mum drinks again | Nan has the children”."""

from __future__ import annotations

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.headers import header
from planlint.read.word.tables.no_header import answers_without_header, begins_trigger
from planlint.read.word.tables.rows.kinds import read_row
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.vocabulary.headings import about
from planlint.word.story import Row, Table

_LEAST_ROWS = _PAIR = 2


def answers_in_rows(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table; False for any other."""
    band, *rows = table.rows
    if len(band.cells) != 1 or not rows or about(flow.draft.terms, grid.words(band.cells[0]).value) != "contingency":
        return False
    firsts = [grid.words(row.cells[0]).value for row in rows]
    if not all(begins_trigger(text) or asked(flow.draft.terms, text) is None for text in firsts):
        return False  # “What will happen if the plan does not work | …”, “Who will do this | …”
    if not all(map(begins_trigger, firsts)) and (len(rows) < _LEAST_ROWS or _is_header(flow, grid, rows[0])):
        return False
    columns = answers_without_header(grid, tuple(rows))
    if columns is None:
        return False
    with flow.around():
        flow.blocks(band.cells[0].blocks)
        read = Rows(flow, grid, columns, "contingency")
        for row in rows:
            read_row(read, row)
    return True


def answer_beside_trigger(flow: Flow, grid: Grid, row: Row) -> bool:
    """Reads a row among labels that begins with what may happen: “If aunt can no longer care | Foster placement”."""
    if flow.kind != "contingency" or len(row.cells) != _PAIR:
        return False
    trigger, answer = (grid.words(cell) for cell in row.cells)
    asks = asked(flow.draft.terms, trigger.value) is not None or trigger.value.rstrip().endswith((":", "?"))
    if asks or not answer or not begins_trigger(trigger.value) or begins_trigger(answer.value):
        return False
    flow.draft.listed("contingency").append({"if_this": trigger, "then": answer})
    return True


def _is_header(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether a row names what stands below it: “What we fear | What we do then”, and says nothing itself."""
    said = any(grid.words(cell).value.endswith((".", "!")) for cell in row.cells)
    return not said and header(flow, grid, row, first=True) is not None
