"""A time of day: "8.30pm", "quarter to nine", "bedtime"."""

from __future__ import annotations

from planlint.timescales.dates.numeric_dates import is_an_hour
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_BEFORE_HALF = word_set("at by before after from until till")
_BEFORE_AN_HOUR = _BEFORE_HALF | {"to", "about", "around", "-"}
_HOURS, _LATEST_MONTH, _MINUTES = 24, 12, 60
_MOMENTS = word_set("noon midday midnight bedtime teatime lunchtime dinnertime breakfast")


def moment_at(tokens: Tokens, index: int) -> Piece | None:
    """A part of an hour or a moment of the day told in words: "half eight", "teatime"."""
    if tokens.word(index) in ("half", "quarter") and (end := _part_of_an_hour(tokens, index)):
        return Piece(Kind.CLOCK, index, end)
    return Piece(Kind.CLOCK, index, index + 1) if tokens.word(index) in _MOMENTS else None


def _part_of_an_hour(tokens: Tokens, index: int) -> int | None:
    """ "Quarter to nine", "half past 7", "half eight": the token after it."""
    at = index + 1 + (tokens.word(index + 1) in ("past", "to"))
    hour = COUNTS.get(tokens.word(at), tokens.number(at) or 0)
    said = at > index + 1 or (tokens.word(index) == "half" and tokens.word(index - 1) in _BEFORE_HALF)
    return at + 1 if said and 0 < hour <= 12 else None


def clock_at(tokens: Tokens, index: int) -> Piece | None:
    """A time of day in figures."""
    at = index + 1
    if tokens.word(at) in (":", ".") and tokens.joined(at) and len(tokens.word(at + 1)) == 2 and tokens.joined(at + 1):
        colon = tokens.word(at) == ":"
        at += 2
        if tokens.word(at) in (".", "/"):
            return None
        said = tokens.word(at) in ("am", "pm") or tokens.word(index - 1) == "at" or is_an_hour(tokens, index)
        if not (colon or said or _no_day(tokens, index)):
            return None
        return Piece(Kind.CLOCK, index, at + (tokens.word(at) in ("am", "pm")))
    if tokens.word(at) in ("am", "pm", "o'clock", "noon"):
        return Piece(Kind.CLOCK, index, at + 1)
    return Piece(Kind.CLOCK, index, at + (tokens.word(at) == "hrs")) if _is_of_four_figures(tokens, index) else None


def _is_of_four_figures(tokens: Tokens, index: int) -> bool:
    """ "1730 hrs", "before 1800 on Friday"."""
    hour, minutes = divmod(tokens.number(index) or 0, 100)
    said = tokens.word(index + 1) == "hrs" or (
        tokens.word(index + 1) == "on" and tokens.word(index - 1) in _BEFORE_AN_HOUR and minutes % 5 == 0
    )
    return said and len(tokens.word(index)) == 4 and hour < _HOURS and minutes < _MINUTES


def _no_day(tokens: Tokens, index: int) -> bool:
    """ "Before 8.45": no month has the number 45, so that it is an hour with its minutes."""
    hour, minutes = tokens.number(index), tokens.number(index + 2)
    possible = hour is not None and minutes is not None and hour < _HOURS and _LATEST_MONTH < minutes < _MINUTES
    return possible and tokens.word(index - 1) in _BEFORE_AN_HOUR
