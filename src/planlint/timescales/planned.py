"""What comes again without being planned to go on: each time something happens, or only looked at again."""

from __future__ import annotations

from planlint.model.timescale import Repeating
from planlint.timescales.pieces import Piece
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.words import books

_LOOKED_AT = word_set("reviewed reviewing checked looked discussed revisited")


def only_looked_at(tokens: Tokens, piece: Piece) -> bool:
    """ "From 5 October 2026, reviewed at each core group": how often it is looked at, not how often it is done."""
    return any(tokens.word(at) in _LOOKED_AT for at in range(piece.begin - 3, piece.begin))


def is_set_off(tokens: Tokens, piece: Piece) -> bool:
    """ "Every time", "each episode", "whenever she rings": what nobody plans has no end to be told."""
    occasion = isinstance(piece.meaning, Repeating) and piece.meaning.occasion is not None
    if not occasion or tokens.word(piece.begin) == "whenever":
        return occasion
    each = tokens.word(piece.end - 2) in ("each", "every")
    return each and books().sets_off.match(tokens, piece.end - 1) is not None
