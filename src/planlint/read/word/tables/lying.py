"""A table on its side: labels in the first column, and beside them one outcome or action a column."""

from __future__ import annotations

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_rows import put_cell
from planlint.read.word.tables.outcome_bands import read_outcome_band
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.owners import is_owner
from planlint.word.story import Row, Table

_MOST_UNKNOWN = 1  # of the labels; what stands beside it stays unplaced
_LEAST_COLUMNS = 3
_ROWS_DOWN_TO_HEAD = 3
_PAIR = 2
_NEVER_LABELS = {*FIELDS} - {"by_when", "progress", "status"}  # “Next review” beside “When” asks for nothing


def lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """A table whose labels stand in its first column, and beside them one outcome or action a column.

    Over them may stand the outcome of all its actions, across the table or beside its label, and a row that counts the
    columns: “Action 1 | Action 2”.
    """
    if grid.width < _LEAST_COLUMNS:
        return False
    banner = table.rows[0] if len(table.rows[0].cells) == 1 else None
    rows = table.rows[1:] if banner else table.rows
    head = head_of_columns(grid, rows)
    rows = tuple(row for row in rows if row is not head)
    asks = _asks_of(flow, grid, rows, strict=banner is None and head is None)
    if asks is None or not _is_lying(flow, grid, rows, asks, least=1 if banner or head else _PAIR):
        return False
    if banner:
        read_outcome_band(flow, grid, banner.cells[0])
    for cell in head.cells if head else ():
        flow.draft.label(grid.words(cell), "columns")
    each_its_own = any(key == "outcome" and len(row.cells) > _PAIR for row, key in zip(rows, asks, strict=True))
    for column in range(1, grid.width):
        flow.draft.action = None
        if each_its_own:
            flow.draft.outcome = None
        for row, key in zip(rows, asks, strict=True):
            label = grid.words(row.cells[0])
            cell = row.cells[min(column, len(row.cells) - 1)]
            if grid.words(cell) and key in FIELDS and (column == 1 or len(row.cells) > _PAIR):
                put_cell(flow, label if column == 1 else label.cut(0, 0), str(key), cell)
    return True


def head_of_columns(grid: Grid, rows: tuple[Row, ...]) -> Row | None:
    """The row that only counts or names the columns: nothing stands at the left of the first one, or “1 | 2 | 3”
    stands beside it, or beside the one below the words of the outcome."""
    for row in rows[:_ROWS_DOWN_TO_HEAD]:
        if len(row.cells) < grid.width:
            continue
        beside = [grid.words(cell).value for cell in row.cells[1:]]
        if all(is_count(text) or counts_part(text) is not None for text in beside):
            return row
        return row if row is rows[0] and not grid.words(row.cells[0]) else None
    return None


def _asks_of(flow: Flow, grid: Grid, rows: tuple[Row, ...], *, strict: bool) -> list[Fact | str | None] | None:
    """What the first cells of the rows ask for; None where they are no labels, which most tables show at once."""
    terms = flow.draft.terms
    asks: list[Fact | str | None] = []
    unknown = 0
    for row in rows:
        # Beside a label the same may hold for every column: then it stands once, across them all.
        if len(row.cells) not in (_PAIR, grid.width):
            return None
        text = grid.words(row.cells[0]).value
        asks.append(asked(terms, text) or column_keys(terms, text, loose=True))
        if asks[-1] not in FIELDS:
            unknown += 1
            if unknown > _MOST_UNKNOWN or strict:
                return None
    # “By / how often” is all that such a table asks of when.
    return asks if "by_when" in asks else ["by_when" if key == "how_often" else key for key in asks]


def _is_lying(flow: Flow, grid: Grid, rows: tuple[Row, ...], asks: list[Fact | str | None], *, least: int) -> bool:
    """Whether an outcome or an action is asked for, and no cell beside the labels is one too."""
    terms = flow.draft.terms
    full = [row for row in rows if len(row.cells) == grid.width]
    if len(full) < least or not {"action", "outcome"} & {*map(str, asks)}:
        return False
    beside = (
        (asked(terms, grid.words(cell).value), key == "by_whom" and is_owner(grid.words(cell).value))
        for row, key in zip(rows, asks, strict=True)
        for cell in row.cells[1:]
        if key in _NEVER_LABELS and not any(isinstance(block, Table) for block in cell.blocks)
    )
    heads = (terms.columns.whole(grid.words(cell).value) for cell in full[0].cells[1:])
    return not any(_asks(found, who=who) for found, who in beside) and not any(heads)


def _asks(found: Fact | str | None, *, who: bool) -> bool:
    """Whether a cell is a label; “Nan” or, beside who acts, “School” may be one, and more often does something."""
    return found is not None and not (isinstance(found, Fact) and (who or found.whose is not None))
