"""A day or a part of a week or month told from today: "the 15th of next month", "the first Monday of next month".

A day of it is meant and not its last one: who read "next month" alone would be told of the wrong one.
"""

from __future__ import annotations

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import ORDINALS, weekday_at
from planlint.timescales.words.tokens import Tokens, word_set

_NTH = word_set("first second third fourth fifth last")
_PARTS = word_set("middle start beginning mid")
_UNITS = word_set("day week weekend half")
_WHICH = word_set("this next following coming that")
_STRETCHES = word_set("month week quarter year")


def part_of_a_coming_stretch(tokens: Tokens, index: int) -> Piece | None:
    """The part that begins at the token, as a day without an exact meaning."""
    if tokens.number(index) is not None and tokens.word(index + 1) in ORDINALS:
        at = index + 2
    elif tokens.word(index) in _NTH | _PARTS:
        at = index + 1
    else:
        return None
    named = weekday_at(tokens, at)
    at = named[1] if named else at + (tokens.word(at) in ("working", "school"))
    at += tokens.word(at) in _UNITS
    if tokens.word(at) not in ("of", "in"):
        return None
    at += 1
    if tokens.word(at) in _WHICH and tokens.word(at + 1) in _STRETCHES:
        return Piece(Kind.DAY, index, at + 2)
    return Piece(Kind.DAY, index, at + 1) if tokens.word(at) == "month" else None
