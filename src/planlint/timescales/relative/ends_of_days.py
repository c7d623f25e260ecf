"""The end of a day: "close of business" alone is today's, "close of business on Friday" an hour of that Friday."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.model.timescale import Unit, Within
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_TODAY = Within(0, Unit.DAYS)
_SHORT = frozenset({"cob", "cop", "eod"})
_ENDING = frozenset({"close", "end"})
_OF = word_set("business play day")
_BETWEEN = word_set("on of the a this that her his their our day date morning , ( - : by at before until to")
# “Close of business on …”: the day is named, even where planlint does not know it.
_NAMED = frozenset({"on", "of"})
_NO_TIME = (Kind.REPEAT, Kind.OPEN, Kind.VAGUE, Kind.TIMES)


def end_of_day_at(tokens: Tokens, index: int) -> Piece | None:
    """ "COB", "close of play", "end of the day", "close on" of a day that follows."""
    word = tokens.word(index)
    if word in _SHORT or (word == "close" and tokens.word(index + 1) == "on"):
        return Piece(Kind.DAY, index, index + 1, _TODAY)
    if word not in _ENDING or tokens.word(index + 1) != "of":
        return None
    at = index + 2 + (tokens.word(index + 2) == "the")
    at += tokens.word(at) in ("working", "business", "school") and tokens.word(at + 1) == "day"
    numbered = tokens.word(at) == "day" and tokens.number(at + 1) is not None
    if tokens.word(at) not in _OF or tokens.word(at + 1) in listed("not_a_day_that_ends") or numbered:
        return None
    return Piece(Kind.DAY, index, at + 1, _TODAY)


def with_their_days(tokens: Tokens, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the end of a day as an hour where a day is named beside it."""
    found = list(pieces)
    for at, piece in enumerate(found):
        if not _is_end_of_day(tokens, piece):
            continue
        before = found[at - 1] if at else None
        behind = found[at + 1] if at + 1 < len(found) else None
        if (
            (before and _stands_beside(tokens, before, piece))
            or (behind and _stands_beside(tokens, piece, behind))
            or tokens.word(piece.end) in _NAMED
        ):
            found[at] = replace(piece, kind=Kind.CLOCK, meaning=None)
    return found


def _is_end_of_day(tokens: Tokens, piece: Piece) -> bool:
    return piece.kind is Kind.DAY and piece.meaning == _TODAY and tokens.word(piece.begin) in _ENDING | _SHORT


def _stands_beside(tokens: Tokens, one: Piece, other: Piece) -> bool:
    """Whether no word between the two speaks of anything else."""
    named = one.kind not in _NO_TIME and other.kind not in _NO_TIME
    return named and all(word in _BETWEEN for word in tokens.words[one.end : other.begin])
