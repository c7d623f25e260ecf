"""What stands around a piece of a page: what its neighbours and others in a like place looked like at first.

A form says the same in the same place again and again. So where one owner in six is not told by its words, the others
tell it: those of its column, behind the same label, at the same turn in their cells, or of the same cut.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.whole_page.pieces import Piece

Look: TypeAlias = list[float]  # how probable each kind is
_NEIGHBOURS = (-1, 1, -2, 2, -3, 3)
_MOST_TURNS, _MOST_HEADING = 6, 3
_FEW_LETTERS = 40


def surroundings(pieces: Sequence[Piece], first: list[Look]) -> list[list[float]]:
    """Of each piece what it looked like at first, and what stands around it: numbers, as many for each."""
    empty = [0.0] * len(first[0]) if first else []
    turns = [*_turns(pieces)]
    alike = [*zip(*(_means(keys, first, empty) for keys in _places(pieces, turns)), strict=True)]
    rows = _rows(pieces)
    found = []
    for number, piece in enumerate(pieces):
        seen = [*first[number], float(turns[number]), float(piece.place is not None)]
        for step in _NEIGHBOURS:
            seen += first[number + step] if 0 <= number + step < len(pieces) else empty
        beside = [one for one in rows.get(_row(piece), ()) if one != number]
        seen += [max(kind) for kind in zip(*(first[one] for one in beside), strict=True)] if beside else empty
        for mean in alike[number]:
            seen += mean
        found.append(seen)
    return found


def _row(piece: Piece) -> tuple[int, int] | None:
    return (piece.place.table, piece.place.row) if piece.place is not None else None


def _rows(pieces: Sequence[Piece]) -> dict[tuple[int, int] | None, list[int]]:
    rows: dict[tuple[int, int] | None, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.place is not None:
            rows[_row(piece)].append(number)
    return rows


def _turns(pieces: Sequence[Piece]) -> Iterator[int]:
    """Of each piece the how manieth of its cell it is; 0 outside tables."""
    last, turn = None, 0
    for piece in pieces:
        cell = (piece.place.table, piece.place.row, piece.place.column) if piece.place is not None else None
        turn = turn + 1 if cell is not None and cell == last else 0
        last = cell
        yield min(turn, _MOST_TURNS)


def _places(pieces: Sequence[Piece], turns: list[int]) -> Iterator[list[Hashable]]:
    """Each way in which pieces may stand in a like place; of every piece by what it is like others, None by nothing."""
    places = [piece.place for piece in pieces]
    yield [place and (place.table, place.column, place.top) for place in places]
    yield [folded(piece.label) if piece.label else None for piece in pieces]
    yield [place and (place.column, turn) for place, turn in zip(places, turns, strict=True)]
    yield [(piece.part, piece.cut) if piece.cut else None for piece in pieces]
    yield [_form(piece) for piece in pieces]


def _form(piece: Piece) -> Hashable:
    """What a piece is like to look at."""
    line = piece.line
    heading = min(line.heading, _MOST_HEADING)
    is_short = len(piece.words.value) < _FEW_LETTERS
    return (piece.place is None, line.is_item, line.is_bold, heading, folded(piece.label), is_short)


def _means(keys: Iterable[Hashable], first: list[Look], empty: Look) -> list[Look]:
    """Of each piece what those that are like it looked like, it among them."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    keys = [*keys]
    for number, key in enumerate(keys):
        groups[key].append(number)
    mean_of = functools.cache(lambda key: [sum(kind) / len(groups[key]) for kind in _kinds(groups[key], first)])
    return [empty if key is None else mean_of(key) for key in keys]


def _kinds(numbers: list[int], first: list[Look]) -> Iterator[tuple[float, ...]]:
    yield from zip(*(first[number] for number in numbers), strict=True)
