"""Days of each month, which come again: “fortnightly, on the 1st and 15th”, unlike “weekly until the 15th”."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import ORDINALS
from planlint.timescales.words.tokens import Tokens

_LISTED = frozenset({"the", "and", ",", "&"})
_ONCE_A_WEEK = Repeating(1, Unit.WEEKS)


def of_each_month(tokens: Tokens, piece: Piece, repeat: Piece) -> bool:
    """Whether a day without a month says on which days of it the `repeat` comes again; no day does that each week."""
    comes_again = repeat.end <= piece.begin and repeat.meaning != _ONCE_A_WEEK
    alone = piece.end - piece.begin == 2 and piece.kind is Kind.DATE and bool(piece.problems)
    at = piece.begin - 1
    while tokens.word(at) in _LISTED or tokens.word(at) in ORDINALS or tokens.number(at) is not None:
        at -= 1
    return comes_again and alone and tokens.word(at) == "on"
