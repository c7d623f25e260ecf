"""A piece of a page with what it is taken for, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from planlint.read.word.text.lines import Line
from planlint.read.word.whole_page.pieces import Piece

OF_AN_ACT = ("by_whom", "by_when")


@dataclass(frozen=True, slots=True)
class Told:
    """A piece and the kind that it looks most like, with how probable that is."""

    piece: Piece
    kind: str
    share: float

    @property
    def cell(self) -> tuple[int, int, int] | None:
        """Its cell in a table."""
        place = self.piece.place
        return None if place is None else (place.table, place.row, place.column)

    @property
    def row(self) -> tuple[int, int] | None:
        """Its row in a table."""
        place = self.piece.place
        return None if place is None else (place.table, place.row)


Record: TypeAlias = list[Told]


def table_of(one: Told) -> int:
    """The number of its table, 0 for a line outside tables."""
    return one.piece.place.table if one.piece.place is not None else 0


def line_of(one: Told) -> Line:
    """The piece as a line: the line itself where it is all of it."""
    line, words = one.piece.line, one.piece.words
    return line if words == line.words else Line(words, None, line.is_item)
