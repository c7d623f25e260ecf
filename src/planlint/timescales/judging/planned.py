"""What comes again without being planned to go on: each time something happens, or only looked at again."""

from __future__ import annotations

from planlint.model.timescale import Repeating
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_AGAIN = word_set("again afresh anew")
_EACH = word_set("every each")
_NEAR = 5
_TELLS_WHEN = frozenset({Kind.DATE, Kind.DAY, Kind.PERIOD, Kind.EVENT})
_LOOKED_AT = word_set("reviewed reviewing checked looked discussed revisited")


def only_looked_at(tokens: Tokens, piece: Piece) -> bool:
    """ "From 5 October 2026, reviewed at each core group": how often it is looked at, not how often it is done."""
    return any(tokens.word(at) in _LOOKED_AT for at in range(piece.begin - 3, piece.begin))


def looked_at_again(text: str) -> bool:
    """ "Nightly; Rhodri weighs it up again after twelve weeks": then somebody says whether it goes on."""
    tokens = Tokens(text)
    again = next((at for at in range(tokens.size) if tokens.word(at) in _AGAIN), None)
    if again is None or listed("weighed_up").isdisjoint(tokens.words[max(0, again - _NEAR) : again]):
        return False
    return any(
        again < piece.begin <= again + _NEAR and piece.kind in _TELLS_WHEN and tokens.word(piece.begin - 1) not in _EACH
        for piece in scan(tokens, None)
    )


def is_set_off(tokens: Tokens, piece: Piece) -> bool:
    """ "Every time", "each episode", "whenever she rings": what nobody plans has no end to be told."""
    occasion = isinstance(piece.meaning, Repeating) and piece.meaning.occasion is not None
    if not occasion or tokens.word(piece.begin) == "whenever":
        return occasion
    each = tokens.word(piece.end - 2) in ("each", "every")
    return each and books().sets_off.match(tokens, piece.end - 1) is not None
