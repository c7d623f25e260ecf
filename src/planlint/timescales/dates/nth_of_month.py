"""A day of a month told by its number among its like: "the last Friday in May 2027", "first working day of April"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.settle import Settled, settle
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import ORDINALS, nth_weekday, weekday_at
from planlint.timescales.words.tokens import Tokens

NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 0}
_NTH_NAMES = {number: name for name, number in NTH.items() if number}
_DAY = timedelta(days=1)


def nth_at(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """ "Second", "2nd": the word for it, and the token after it."""
    word, number = tokens.word(index), tokens.number(index)
    if word in NTH:
        return word, index + 1
    return (_NTH_NAMES[number], index + 2) if number in _NTH_NAMES and tokens.word(index + 1) in ORDINALS else None


def weekday_of_month(tokens: Tokens, index: int, which: str, at: int, plan_date: date | None) -> Piece | None:
    """ "The last Friday in May 2027", "2nd Monday of April"."""
    named = weekday_at(tokens, at)
    if named is None or tokens.word(named[1]) not in ("in", "of"):
        return None
    written = written_at(tokens, named[1] + 1)
    if written is None or written.day is not None or written.month is None:
        return None
    settled = settle(tokens, replace(written, begin=index), plan_date)
    piece = piece_of(replace(written, begin=index), settled)
    if settled.exact is None:
        return piece
    first, last = settled.exact.date.replace(day=1), settled.exact.date
    nth = NTH[which]
    day = nth_weekday(first - _DAY, named[0], nth) if nth else nth_weekday(last + _DAY, named[0], -1)
    return replace(piece, meaning=ByDate(day) if day <= last else None)


def working_day_of_month(tokens: Tokens, index: int, which: str, at: int, plan_date: date | None) -> Piece | None:
    """ "Last working day of March 2027", "first working day in May": counted by who knows the bank holidays."""
    if tokens.words[at : at + 2] != ["working", "day"] or tokens.word(at + 2) not in ("in", "of"):
        return None
    written = written_at(tokens, at + 3)
    if written is None or written.day is not None or written.month is None:
        return None
    settled = settle(tokens, replace(written, begin=index), plan_date)
    piece = replace(piece_of(replace(written, begin=index), settled), kind=Kind.PERIOD, anchored=True)
    if settled.exact is None:
        return replace(piece, meaning=None)
    first, last = settled.exact.date.replace(day=1), settled.exact.date
    nth = NTH[which]
    beside = first - _DAY if nth else last + _DAY
    return replace(piece, meaning=Within(nth or -1, Unit.WORKING_DAYS, "other", since=beside))


def piece_of(written: Written, settled: Settled) -> Piece:
    """A date as a piece, with what is unclear in it."""
    spans = written.first is not None
    return Piece(Kind.DATE, written.begin, written.end, settled.exact, settled.problems, settled.likely, span=spans)
