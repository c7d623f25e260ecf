"""Lengths that are no whole number of one unit: "1.5 weeks", "half a year", "a month and a day", "halfway to it".

Somebody can check them; planlint does not count them, and gives no day rather than that of the words behind "half".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.counted_from import ANCHORS, anchored
from planlint.timescales.relative.events import event_at
from planlint.timescales.words.numbers import COUNTS, count_at
from planlint.timescales.words.periods import period_at, unit_at
from planlint.timescales.words.tokens import Tokens, word_set

_PARTS = word_set("half quarter quarters third thirds ½ ¼ ¾ ⅓ ⅔")
_ARTICLES = word_set("of a an the")
_HALFWAY = word_set("halfway midway midpoint")
_MID = word_set("half mid")
_FAR = 6


def fraction_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The length that begins at the token, with what it is counted from; its meaning is None."""
    if midst := _halfway(tokens, index):
        return midst
    end = _with_a_part(tokens, index) or _part(tokens, index) or _of_two_units(tokens, index)
    if end is None:
        return None
    piece = Piece(Kind.PERIOD, index, end)
    sign = ANCHORS.get(tokens.word(end))
    return anchored(tokens, piece, sign, plan_date) if sign else piece


def _with_a_part(tokens: Tokens, index: int) -> int | None:
    """ "1.5 weeks", "two and a half weeks", "2½ weeks", "2 1/2 weeks", "one to two and a half weeks"."""
    if tokens.word(index) not in COUNTS and tokens.number(index) is None:
        return None
    at = index + 1
    if tokens.word(at) in ("to", "-", "or") and (beyond := _with_a_part(tokens, at + 1)):
        return beyond
    if tokens.word(at) == "and":
        at += 1 + (tokens.word(at + 1) in ("a", "one"))
        end = at + 1 if tokens.word(at) in _PARTS else None
    elif tokens.word(at) in (".", ",") and tokens.joined(at) and tokens.joined(at + 1) and tokens.number(at + 1):
        end = at + 2
    else:
        end = at + 1 if tokens.word(at) in _PARTS else _in_figures(tokens, at)
    unit = unit_at(tokens, end) if end else None
    return unit[2] if unit else None


def _in_figures(tokens: Tokens, at: int) -> int | None:
    """The token after "1/2", "3/4"."""
    one, other = tokens.number(at), tokens.number(at + 2)
    return at + 3 if tokens.word(at + 1) == "/" and one and other in (2, 3, 4) and one < other else None


def _part(tokens: Tokens, index: int) -> int | None:
    """ "Half a year", "half an hour", "three quarters of a year", "½ a day"."""
    at = index + (tokens.word(index) in COUNTS and tokens.word(index + 1) in _PARTS)
    at += tokens.word(at) in ("a", "one") and tokens.word(at + 1) in _PARTS
    if tokens.word(at) not in _PARTS:
        return None
    end = at + 1
    while tokens.word(end) in _ARTICLES:
        end += 1
    unit = unit_at(tokens, end)
    return unit[2] if unit else None


def _of_two_units(tokens: Tokens, index: int) -> int | None:
    """ "A year and a half", "a month and a day", "2 weeks and 3 days"."""
    counted = tokens.word(index) in ("a", "an") or count_at(tokens, index) is not None
    first = period_at(tokens, index) if counted else None
    if first is None or tokens.word(first.end) != "and":
        return None
    at = first.end + 1 + (tokens.word(first.end + 1) in ("a", "one"))
    if tokens.word(at) in _PARTS and not tokens.word(at + 1).startswith("term"):
        return at + 1
    second = period_at(tokens, first.end + 1)
    return second.end if second and second.unit is not first.unit else None


def _halfway(tokens: Tokens, index: int) -> Piece | None:
    """ "Halfway to the review", "mid-point between now and the review"."""
    at = index + (tokens.word(index) in _MID and 1 + (tokens.word(index + 1) == "-"))
    if tokens.word(at) not in _HALFWAY and (at == index or tokens.word(at) not in ("way", "point")):
        return None
    found = (event for near in range(at + 1, at + _FAR) if (event := event_at(tokens, near)))
    event = next(found, None)
    return replace(event, begin=index, kind=Kind.PERIOD, meaning=None, anchored=True) if event else None
