"""Dates as deadlines: one day, a span, a week, a part of a month, a quarter, a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate
from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.day_alone import day_alone_at
from planlint.timescales.dates.nth_of_month import nth_at, piece_of, weekday_of_month, working_day_of_month
from planlint.timescales.dates.settle import settle
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import DateProblem, Phrase
from planlint.timescales.words.calendar_words import last_day
from planlint.timescales.words.tokens import Tokens, word_set

# First and last day of the parts of a month that people name; 0 is the month's last day.
_PARTS = {"mid": (11, 20), "middle": (11, 20), "early": (1, 10), "beginning": (1, 10), "start": (1, 10)} | {
    "late": (21, 0), "end": (1, 0), "first": (1, 7), "last": (22, 0), "second": (8, 14), "third": (15, 21),
    "fourth": (22, 28),
}  # fmt: skip
_HALVES = {"first": (1, 15), "second": (16, 0)}
_LONGEST_LIST = 12
_JOINERS = frozenset({"to", "-", "until", "till", "and", "or", ",", "/"})
_WEEK_OF = frozenset(
    {"commencing", "beginning", "starting", "comm", "com", "beg", "of", "ending", "comencing", "commencng"}
)
_BEFORE_A_YEAR = word_set("by in of until till before during end early late mid from to since year")


def date_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The calendar date, or stretch of the calendar, that begins at the token."""
    word = tokens.word(index)
    if word in ("w", "wc", "wb", "we", "week"):
        return _week(tokens, index, plan_date)
    nth = nth_at(tokens, index)
    if nth and (piece := working_day_of_month(tokens, index, *nth, plan_date)):
        return piece
    if nth and (piece := weekday_of_month(tokens, index, *nth, plan_date)):
        return piece
    if nth and word not in _PARTS and tokens.word(nth[1]) in ("week", "half"):
        return _part(tokens, index, *nth, plan_date)
    if word in _PARTS:
        return _spelled(tokens, index, plan_date) or _part(tokens, index, word, index + 1, plan_date)
    if word in ("q", "quarter"):
        return _quarter(tokens, index)
    written = written_at(tokens, index)
    if written:
        return _span(tokens, written, plan_date)
    return _year(tokens, index) or day_alone_at(tokens, index, plan_date)


def _spelled(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """ "the first of May" is a day; "the first week of May" and "end of May" are not."""
    written = written_at(tokens, index) if tokens.word(index) in ("first", "second", "third") else None
    return _span(tokens, written, plan_date) if written and written.day is not None else None


def _span(tokens: Tokens, first: Written, plan_date: date | None) -> Piece:
    """One date, or two with "to" between them; a year given once counts for both."""
    joiner = tokens.word(first.end)
    following = first.end + 1 + (tokens.word(first.end + 1) in ("the", "until"))
    second = written_at(tokens, following) if joiner in _JOINERS else None
    if second is None:
        return piece_of(first, settle(tokens, first, plan_date))
    first = replace(first, year=first.year or _shared_year(tokens, first, second))
    begins = settle(tokens, first, plan_date)
    together = joiner not in ("and", "or", ",", "/") or tokens.word(first.begin - 1) == "between"
    if not together:
        return piece_of(first, begins)
    ends = settle(tokens, second, plan_date)
    meaning = ends.exact
    if meaning and begins.exact:
        start = begins.exact.earliest or begins.exact.date
        meaning = ByDate(meaning.date, start if start <= meaning.date else None)
    problems = begins.problems + ends.problems
    return Piece(Kind.DATE, first.begin, second.end, meaning, problems, ends.likely, span=True)


def _shared_year(tokens: Tokens, first: Written, second: Written | None) -> int | None:
    """The year told once, at the end of "10 March, 7 April and 5 May 2027"."""
    for _ in range(_LONGEST_LIST):
        if second is None:
            return None
        if second.year is not None:
            return second.year - ((first.month or 0) > (second.month or 0))
        at = second.end + (tokens.word(second.end) in (",", "and", "-", "to", "or"))
        second = written_at(tokens, at + (tokens.word(at) == "and")) if at > second.end else None
    return None


def _week(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    at, ending = index + 1, tokens.word(index) == "we"
    if tokens.word(index) == "w":
        if tokens.word(index + 1) != "/" or tokens.word(index + 2) not in ("c", "b", "e"):
            return None
        at, ending = index + 3, tokens.word(index + 2) == "e"
    elif tokens.words[index : index + 2] == ["week", "/"] and tokens.word(index + 2) in ("c", "b", "e"):
        at, ending = index + 3, tokens.word(index + 2) == "e"  # “wk/c”
    elif tokens.word(index) == "week":
        if tokens.word(index + 1) not in _WEEK_OF:
            return None
        at, ending = index + 2, tokens.word(index + 1) == "ending"
    while tokens.word(at) in ("the", ":", "-", "on", "."):
        at += 1
    piece = date_at(tokens, at, plan_date) if tokens.word(at) not in ("w", "wc", "week", "we") else None
    if piece is None or not isinstance(piece.meaning, ByDate | None):
        return None
    meaning = piece.meaning
    if meaning and meaning.earliest is None:
        other = timedelta(days=-6 if ending else 6)
        meaning = ByDate(max(meaning.date, meaning.date + other), min(meaning.date, meaning.date + other))
    return replace(piece, begin=index, meaning=meaning)


def _part(tokens: Tokens, index: int, which: str, at: int, plan_date: date | None) -> Piece | None:
    """ "Mid April", "second week of April 2027", "first half of May"."""
    begins, ends = _HALVES.get(which, (1, 0)) if tokens.word(at) == "half" else _PARTS.get(which, (1, 0))
    at += tokens.word(at) in ("week", "half")
    while tokens.word(at) in ("of", "-", "the", "to", "in") and at < index + 5:
        at += 1
    written = written_at(tokens, at)
    if written is None or written.day is not None or written.month is None:
        piece = _year(tokens, at)
        return replace(piece, begin=index, meaning=piece.meaning) if piece else None
    settled = settle(tokens, replace(written, begin=index), plan_date)
    piece = piece_of(replace(written, begin=index), settled)
    if settled.exact is None:
        return piece
    last = settled.exact.date
    first = last.replace(day=begins)
    return replace(piece, meaning=ByDate(last.replace(day=ends or last.day), first if begins > 1 or ends else None))


def _quarter(tokens: Tokens, index: int) -> Piece | None:
    number = tokens.number(index + 1)
    if number is None or not 1 <= number <= 4:
        return None
    year = tokens.number(index + 2)
    if year is None or year < 1900:
        year_missing = DateProblem("year-missing", _phrase(tokens, index, index + 2), "the year is missing")
        return Piece(Kind.DATE, index, index + 2, None, (year_missing,))
    last = date(year, number * 3, last_day(year, number * 3))
    return Piece(Kind.DATE, index, index + 3, ByDate(last, date(year, number * 3 - 2, 1)))


def _year(tokens: Tokens, index: int) -> Piece | None:
    year = tokens.number(index)
    if year is None or not 2000 <= year < 2100 or (tokens.word(index - 1) not in _BEFORE_A_YEAR and tokens.size > 1):
        return None
    if tokens.word(index + 1) in ("/", "-") and len(tokens.word(index + 2)) == 2 and tokens.number(index + 2):
        return Piece(Kind.DATE, index, index + 3, None)
    return Piece(Kind.DATE, index, index + 1, ByDate(date(year, 12, 31), date(year, 1, 1)))


def _phrase(tokens: Tokens, begin: int, end: int) -> Phrase:
    return Phrase(tokens.starts[begin], tokens.ends[end - 1], tokens.written(begin, end))
