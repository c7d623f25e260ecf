"""The pieces of a page gathered into records: what belongs to one line, one row of a table or one of its columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from planlint.read.word.whole_page.pieces import Place
from planlint.read.word.whole_page.told import OF_AN_ACT, Record, Told, table_of


def records(page: list[Told]) -> Iterator[Record]:
    """What belongs together: a line of its own, a row of a table, or its column where a column is one act."""
    for table, group in groupby(page, key=table_of):
        pieces = [*group]
        if not table:
            yield from ([*line] for _, line in groupby(pieces, key=lambda one: id(one.piece.line)))
        elif _lies(pieces):
            yield from _columns(pieces)
        else:
            yield from ([*row] for _, row in groupby(pieces, key=_row))


def _row(one: Told) -> int:
    assert one.piece.place is not None
    return one.piece.place.row


def _lies(pieces: list[Told]) -> bool:
    """Whether the acts of a table stand beside one another, with who and when above or below each."""
    acts = {one.cell for one in pieces if one.kind == "action"}
    beside = {one.cell for one in pieces if one.kind in OF_AN_ACT}
    rows, columns = {cell[1] for cell in acts if cell}, {cell[2] for cell in acts if cell}
    if len(columns) < 2 or len(rows) > 1:
        return False
    own_rows = {cell[1] for cell in beside if cell} - rows
    return bool(own_rows) and {cell[2] for cell in beside if cell} <= columns | {1}


def _columns(pieces: list[Told]) -> Iterator[Record]:
    """Rows before the first column is told are rows; then the cells of each column; last what reaches over all."""
    columns: dict[int, Record] = defaultdict(list)
    across: list[Record] = [[], []]
    for one in pieces:
        place = one.piece.place
        assert place is not None
        if _spans(place):
            across[bool(columns)].append(one)
        else:
            columns[place.column].append(one)
    for group in (across[0], *columns.values(), across[1]):
        if group:
            yield group


def _spans(place: Place) -> bool:
    """Whether a cell reaches over more than half of the columns beside the first."""
    return place.column_span > 1 and place.column_span >= (place.width - 1) * 0.6
