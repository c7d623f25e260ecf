"""The pieces of a page gathered into records: what belongs to one line, one row of a table or one of its columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.whole_page.pieces import Place
from planlint.read.word.whole_page.told import OF_AN_ACT, Record, Told, table_of

_FIGURES = re.compile(r"\d+")


def records(page: list[Told]) -> Iterator[Record]:
    """What belongs together: a line of its own, a row of a table, or its column where a column is one act."""
    for table, group in groupby(page, key=table_of):
        pieces = [*group]
        if not table:
            yield from ([*line] for _, line in groupby(pieces, key=lambda one: id(one.piece.line)))
        elif _lies(pieces):
            yield from _columns(pieces)
        else:
            yield from _by_turns([[*row] for _, row in groupby(pieces, key=_row)])


def _by_turns(rows: list[Record]) -> Iterator[Record]:
    """Rows in which the same labels come by turns, “Trigger”, “Response”, “Trigger” …, hold one answer each turn."""
    labels = [_label(row) if any(one.kind == "contingency" for one in row) else "" for row in rows]
    told = [label for label in labels if label]
    turn = len({*told})
    is_regular = (
        turn > 1 and len(told) >= 2 * turn and all(one == other for one, other in zip(told, told[turn:], strict=False))
    )
    last: Record = []
    for row, label in zip(rows, labels, strict=True):
        if not is_regular or not label:
            yield from ([last] if last else [])
            last = []
            yield row
        elif label == told[0] and last:
            yield last
            last = _without_label(row)
        else:
            last = [*last, *_without_label(row)]
    if last:
        yield last


def _label(row: Record) -> str:
    """The words of a first cell that only says what stands beside it, folded and without figures."""
    first = row[0]
    is_label = first.kind == "nothing" and first.cell is not None and first.cell[2] == 1
    return " ".join(_FIGURES.sub(" ", folded(first.piece.words.value)).split()) if is_label else ""


def _without_label(row: Record) -> Record:
    return [one for one in row if one.cell != row[0].cell]


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
