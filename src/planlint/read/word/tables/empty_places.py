"""Tables without the rows, and the columns before the first words, in which nothing stands: for a tick, or a handle.

Columns behind the words stay: what stands empty behind a label is where it is to be answered.
"""

from __future__ import annotations

from dataclasses import replace

from planlint.word.story import Block, Cell, Paragraph, Story, Table, paragraphs_of

_LEAST_ROWS = 2


def without_empty_places(story: Story) -> Story:
    """The story with such tables only. Where its words stand is still told by the story it was."""
    streams = {name: _blocks(blocks) for name, blocks in story.streams.items()}
    return replace(story, body=_blocks(story.body), streams=streams)


def _blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(one if isinstance(one, Paragraph) else _table(one) for one in blocks)


def _table(table: Table) -> Table:
    cells = [
        replace(cell, blocks=_blocks(cell.blocks)) if any(isinstance(one, Table) for one in cell.blocks) else cell
        for row in table.rows
        for cell in row.cells
    ]
    told = [cell for cell in cells if any(one.text.strip() for one in paragraphs_of(cell.blocks))]
    if not told:
        return table
    gone, gone_rows = {*range(1, min(cell.column for cell in told))}, _empty_rows(told, len(table.rows))
    if len(table.rows) - len(gone_rows) < _LEAST_ROWS:
        gone_rows = set()  # a row of posts over room to sign
    if not (gone or gone_rows or any(isinstance(one, Table) for cell in told for one in cell.blocks)):
        return table  # nearly always
    placed = (_placed(cell, gone, gone_rows) for cell in cells)
    kept = [row for row in table.rows if row.number not in gone_rows]
    rows = [replace(row, number=number) for number, row in enumerate(kept, start=1)]
    return _laid_out(replace(table, rows=tuple(rows)), [cell for cell in placed if cell is not None])


def _columns(cell: Cell) -> range:
    return range(cell.column, cell.column + cell.column_span)


def _rows(cell: Cell) -> range:
    return range(cell.row, cell.row + cell.row_span)


def _empty_rows(told: list[Cell], many: int) -> set[int]:
    """The rows that no cell with words needs: one that reaches over several keeps one of them."""
    left = {id(cell): cell.row_span for cell in told}
    needing: dict[int, list[int]] = {}
    for cell in told:
        for at in _rows(cell):
            needing.setdefault(at, []).append(id(cell))
    gone = set()
    for at in range(1, many + 1):
        here = needing.get(at, [])
        if all(left[one] > 1 for one in here):
            gone.add(at)
            left |= {one: left[one] - 1 for one in here}
    return gone


def _placed(cell: Cell, columns: set[int], rows: set[int]) -> Cell | None:
    """A cell in the table without some columns and rows; None when nothing of it is left."""
    wide, tall = len({*_columns(cell)} - columns), len({*_rows(cell)} - rows)
    if not wide or not tall:
        return None
    column = cell.column - sum(one < cell.column for one in columns)
    row = cell.row - sum(one < cell.row for one in rows)
    return replace(cell, row=row, column=column, row_span=tall, column_span=wide)


def _laid_out(table: Table, cells: list[Cell]) -> Table:
    by_row: dict[int, list[Cell]] = {}
    for cell in sorted(cells, key=lambda cell: cell.column):
        by_row.setdefault(cell.row, []).append(cell)
    rows = (replace(row, cells=tuple(by_row.get(row.number, ()))) for row in table.rows)
    return replace(table, rows=tuple(rows))
