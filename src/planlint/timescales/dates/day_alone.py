"""A day with neither month nor year: "by the 12th"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.model.timescale import ByDate
from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.settle import settle
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import DateProblem, Phrase
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, real, weekday_at
from planlint.timescales.words.tokens import Tokens, word_set

_ORDERED = word_set("centile centiles percentile floor place attempt")
_BEFORE_A_DAY_ALONE = word_set("the by on until till before c e b commencing beginning beg ending wc wb") | {""}
_AFTER_A_DAY_ALONE = word_set("and or at until to then if when for with latest inst ult prox")
_JOINS = word_set("and , or &")
_LONGEST_LIST = 31
_HOURS = word_set("am pm : . noon o'clock")


def day_alone_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """ "by the 12th": a day with neither month nor year, unless it counts something ("the 12th week")."""
    if shared := _of_a_list(tokens, index):
        settled = settle(tokens, shared, plan_date)
        return Piece(Kind.DATE, shared.begin, shared.end, settled.exact, settled.problems, settled.likely)
    if of_week := weekday_at(tokens, index):  # “Thurs 11th”
        at = of_week[1] + (tokens.word(of_week[1]) in ("the", ","))
        found = day_alone_at(tokens, at, plan_date) if tokens.number(at) is not None else None
        return replace(found, begin=index) if found is not None and found.begin == at else None
    day = tokens.number(index)
    if day is None or not 1 <= day <= 31 or tokens.word(index + 1) not in ORDINALS or not tokens.joined(index + 1):
        return None
    weekday = weekday_at(tokens, index - 1 - (tokens.word(index - 1) in (",", "the")))
    named = weekday or tokens.word(index - 1) in _BEFORE_A_DAY_ALONE
    listed = tokens.number(index - 3) is not None and tokens.word(index - 1) in ("and", ",", "or", "-", "to")
    if not (named or listed) or (tokens.word(index + 2).isalpha() and tokens.word(index + 2) not in _AFTER_A_DAY_ALONE):
        return None
    if tokens.word(index - 1) == "" and tokens.word(index + 2) in ("of", "in", "("):
        return None  # “2nd (booster) dose”
    another = tokens.number(index + 2) is not None and tokens.word(index + 3) not in _HOURS
    if written_at(tokens, index + 2) or another or _counts(tokens, index + 2):
        return None  # “1st 7 March, 2nd 14 March”
    if any(tokens.word(at) in _ORDERED for at in range(index + 2, index + 7)):
        return None  # “from the 2nd to the 9th centile”
    phrase = Phrase(tokens.starts[index], tokens.ends[index + 1], tokens.written(index, index + 2))
    coming = _next(day, weekday[0] if weekday else None, plan_date)
    problem = DateProblem("year-missing", phrase, "the month and the year are missing", last=coming)
    return Piece(Kind.DATE, index, index + 2, ByDate(coming) if coming else None, (problem,), coming)


def _next(day: int, weekday: int | None, plan_date: date | None) -> date | None:
    """The first such day of a month from the plan's date on; None where the weekday before it is another."""
    if plan_date is None:
        return None
    months = (divmod(plan_date.year * 12 + plan_date.month - 1 + ahead, 12) for ahead in range(3))
    found = (real(year, month + 1, day) for year, month in months)
    coming = next((one for one in found if one is not None and one >= plan_date), None)
    return coming if coming and weekday in (None, coming.weekday()) else None


def _of_a_list(tokens: Tokens, index: int) -> Written | None:
    """The day with the month and the year that the last of its list has: "Mon 1st, 8th and 15th March 2027"."""
    named = weekday_at(tokens, index)
    begin = named[1] if named else index
    day, at, month = tokens.number(begin), _past_a_day(tokens, begin), 0
    for _ in range(_LONGEST_LIST):
        if day is None or at is None or tokens.word(at) not in _JOINS:
            return None
        at += 1 + (tokens.word(at + 1) in _JOINS)
        last = written_at(tokens, at)
        if last is None:
            at = _past_a_day(tokens, at)
            continue
        if last.day is None or not (month or _past_a_day(tokens, at)):
            return None
        month, at = month or last.month or 0, last.end
        if last.year is not None:  # “29th, 30th December and 2nd January 2028”
            year = last.year - (month > (last.month or 0))
            return Written(index, begin + 2, day, month, year, weekday=named[0] if named else None)
    return None


def _past_a_day(tokens: Tokens, index: int) -> int | None:
    """The token after “8th” or “Mon 8th”."""
    named = weekday_at(tokens, index)
    at = named[1] if named else index
    return at + 2 if tokens.number(at) is not None and tokens.word(at + 1) in ORDINALS else None


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether more of them follow, and then a thing that they count: "1st, 2nd | and 3rd doses"."""
    while tokens.word(index) in ("and", ",", "or", "&"):
        index += 1
        if tokens.number(index) is None or tokens.word(index + 1) not in ORDINALS:
            return False
        index += 2
    return tokens.word(index).isalpha() and tokens.word(index) not in _AFTER_A_DAY_ALONE | MONTH_OF.keys()
