"""Stretches of the calendar that have an end, and of which two readers take two: “early April”, “by March”."""

from __future__ import annotations

from planlint.model.timescale import ByDate
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import MONTH_OF
from planlint.timescales.words.tokens import Tokens, word_set

_PARTS = word_set("early mid middle beginning start")


def is_loose(tokens: Tokens, piece: Piece) -> bool:
    """Whether it is the beginning or the middle of a month or year, or the whole of one behind “by”."""
    if piece.kind is not Kind.DATE or not isinstance(piece.meaning, ByDate) or piece.meaning.earliest is None:
        return False
    first = tokens.word(piece.begin)
    whole = first in MONTH_OF and piece.meaning.earliest.day == 1 and (piece.meaning.date - piece.meaning.earliest).days > 26
    return first in _PARTS or (whole and tokens.word(piece.begin - 1) == "by")
