"""Which of several days in one deadline is the last: the end of a course, or none where each is for something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.judging.ending import LATEST
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.pieces import Kind
from planlint.timescales.words.calendar_words import later
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_DAYS = (Kind.DATE, Kind.DAY)
_STARTS = word_set("start begin")
_PUT_OFF = word_set("forward back moved changed postponed delayed")
_NEAR = 4
_TO_BE_DONE = word_set("meeting appointment visit")
_TILL = word_set("until till to")
_NO_LONGER = word_set("was were originally previously formerly")
_CALLED_OFF = word_set("cancelled canceled postponed adjourned abandoned")
_INSTEAD = word_set("to until till now for new by instead rebooked rearranged is")
_EXCEPT = word_set("not except excepting excluding excl bar")
_ARTICLES = word_set("on the for in of : date")


def is_excepted(tokens: Tokens, begin: int) -> bool:
    """ "To 11 May 2027 (not 6 April)", "no session 6 April": a day that is left out ends nothing."""
    at = begin - 1
    while tokens.word(at) in _ARTICLES:
        at -= 1
    left_out = tokens.word(at) in _EXCEPT or tokens.words[max(at - 1, 0) : at + 1] in (
        ["apart", "from"],
        ["other", "than"],
    )
    left_out = left_out or _is_no_longer(tokens, at) or _is_called_off(tokens, begin)
    no_such = tokens.word(at - 1) == "no" and tokens.word(at).isalpha() and tokens.word(at) != "later"
    return (left_out and tokens.word(at - 1) != "if") or no_such


def _is_no_longer(tokens: Tokens, at: int) -> bool:
    """ "New date TBC (was 10 March)", unlike "the deadline was 12 March"."""
    before = tokens.word(at - 1)
    return tokens.word(at) in _NO_LONGER and (not before.isalpha() or before in _CALLED_OFF or before == "date")


def _is_called_off(tokens: Tokens, begin: int) -> bool:
    """ "Cancelled 12 March 2027", unlike "postponed to 17 March 2027", "postponed from 5 March; 12 March 2027"."""
    off = next((at for at in range(max(begin - _NEAR, 0), begin) if tokens.word(at) in _CALLED_OFF), None)
    between = [] if off is None else tokens.words[off + 1 : begin]
    return off is not None and not any(word in _INSTEAD or word == ";" or word.isdecimal() for word in between)


def end_of_course(tokens: Tokens, found: ByDate, judged: Sequence[Judged]) -> ByDate | Within | None:
    """The last day of what is told by its first and its last: "first 10 March, last 12 May 2027"."""
    limits = [limit for clause in judged for limit in clause.limits]
    first = next((limit for limit in limits if limit.piece.meaning is found and limit.role is not Role.UNTIL), None)
    if first is None or first.piece.kind is Kind.EVENT:
        return None
    for limit in limits:
        ends = limit.piece.begin >= first.piece.end and limit.role is Role.UNTIL
        if not ends or _is_looked_at(tokens, limit) or is_no_end(tokens, limit):
            continue
        end = limit.piece.meaning
        if limit.piece.kind is Kind.EVENT and isinstance(end, Within) and first.role is Role.BY and _to(tokens, limit):
            return end  # “8 March 2027 until the core group”
        if limit.piece.kind in _DAYS and isinstance(end, ByDate) and end.date > found.date:
            return ByDate(end.date, found.earliest or found.date)
        if limit.piece.kind is Kind.PERIOD and isinstance(end, Within) and _lasts(tokens, first, limit):
            day = later(found.date, end.latest, end.unit)
            return ByDate(day, found.date) if day and day > found.date else None
    return None


def _to(tokens: Tokens, limit: Limit) -> bool:
    return any(tokens.word(at) in _TILL for at in range(limit.piece.begin - _NEAR, limit.piece.begin))


def _lasts(tokens: Tokens, first: Limit, limit: Limit) -> bool:
    """ "10 March 2027 for 6 weeks", unlike "by 10 March for 6 weeks" and "10 March for two hours"."""
    meaning = limit.piece.meaning
    counted = isinstance(meaning, Within) and meaning.of is None and meaning.unit is not Unit.HOURS
    by = any(tokens.word(at) in LATEST for at in range(first.piece.begin - _NEAR, first.piece.begin))
    return counted and not by and "for" in tokens.words[first.piece.end : limit.piece.begin]


def is_for_something_else(tokens: Tokens, found: ByDate | Within, judged: Sequence[Judged]) -> bool:
    """Whether a later day is named of which nothing says what it is: "referral 8 March; meeting 20 April 2027"."""
    limits = [limit for clause in judged for limit in clause.limits]
    own = next((limit for limit in limits if limit.piece.meaning is found), None)
    if own is None or own.role not in (Role.BY, Role.BEFORE, Role.FROM) or own.piece.kind not in (*_DAYS, Kind.PERIOD):
        return False
    return any(_is_later(found, limit.piece.meaning) for limit in _others(tokens, own, limits))


def _others(tokens: Tokens, own: Limit, limits: Sequence[Limit]) -> Iterator[Limit]:
    """The days or periods behind it that are told as it is, each for itself."""
    for before, limit in pairwise(limits):
        alike = (limit.piece.kind in _DAYS) is (own.piece.kind in _DAYS) and limit.piece.kind in (*_DAYS, Kind.PERIOD)
        of_an_event = before.piece.kind is Kind.EVENT and before.piece.begin > own.piece.begin
        of_an_event = of_an_event and tokens.word(limit.piece.begin - 1) not in LATEST
        of_an_event = of_an_event and not _opens_its_clause(tokens, before)
        its_own = limit.role in (Role.BY, Role.BEFORE) or is_no_end(tokens, limit)
        behind = limit.piece.begin >= own.piece.end and its_own
        if alike and behind and not of_an_event and not _is_looked_at(tokens, limit):
            yield limit


def _opens_its_clause(tokens: Tokens, limit: Limit) -> bool:
    """ "Referral 5 March; visit 12 March 2027": something else to be done."""
    meaning = limit.piece.meaning
    to_do = isinstance(meaning, Within) and meaning.of in _TO_BE_DONE
    return to_do and tokens.word(limit.piece.begin - 1) in (";", ".", ",")


def _is_later(one: object, other: object) -> bool:
    if isinstance(one, Within) and isinstance(other, Within):
        timed = one.of == other.of and Unit.HOURS not in (one.unit, other.unit)
        return timed and one != other
    if isinstance(one, ByDate) and isinstance(other, ByDate):
        return other.date > one.date
    return isinstance(one, Within) and isinstance(other, ByDate)


def is_no_end(tokens: Tokens, limit: Limit) -> bool:
    """ "Programme to start January 2027", "brought forward to January"."""
    begin = limit.piece.begin
    return tokens.word(begin - 1) == "to" and (tokens.word(begin) in _STARTS or tokens.word(begin - 2) in _PUT_OFF)


def _is_looked_at(tokens: Tokens, limit: Limit) -> bool:
    near = (*range(limit.piece.begin - _NEAR, limit.piece.begin), limit.piece.end)
    return any(tokens.word(at) in listed("looked_at_again") for at in near)
