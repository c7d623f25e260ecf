"""Once a month, told by its place in it: "first Monday of each month", "1st of every month"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.words.calendar_words import ORDINALS, weekday_at
from planlint.timescales.words.tokens import Tokens

_WHICH = frozenset(["first", "second", "third", "fourth", "last"])


def nth_weekday_at(tokens: Tokens, index: int) -> tuple[Repeating, int] | None:
    """ "first Monday of each month", "1st of every month"."""
    at = index + 1
    ordinal = bool(tokens.number(index)) and tokens.word(at) in ORDINALS
    if not ordinal and tokens.word(index) not in _WHICH:
        return None
    at += ordinal
    named = weekday_at(tokens, at)
    at += tokens.word(at) in ("school", "working")
    at = named[1] if named else at + (tokens.word(at) == "day")
    if tokens.word(at) not in ("of", "in") or tokens.word(at + 1) not in ("every", "each", "the"):
        return None
    if tokens.word(at + 2) != "month" or not (ordinal or named or tokens.word(index) in ("first", "last")):
        return None
    return Repeating(1, Unit.MONTHS, 1, (named[0],) if named else ()), at + 3
