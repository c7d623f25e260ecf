"""Days told from today: "by Friday", "tomorrow morning", "next week", "by the end of the month"."""

from __future__ import annotations

from datetime import date, timedelta

from planlint.model.timescale import ByDate, Timescale, Unit, Within
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.ends_of_days import end_of_day_at
from planlint.timescales.relative.weeks_on import weekday_of_a_week
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, last_day, weekday_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_SAME_DAY = Within(0, Unit.DAYS)
_NEXT_DAY = Within(1, Unit.DAYS)
_WORDS: dict[str, Within] = {
    "today": _SAME_DAY, "tonight": _SAME_DAY,
    "tomorrow": _NEXT_DAY, "overnight": _NEXT_DAY,
}  # fmt: skip
_PART_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "lunchtime", "teatime", "am", "pm"})
_STRETCHES = frozenset({"day", "week", "weekend", "month", "year", "working", "quarter", "calendar"})
_LIMITING = frozenset({"by", "before", "until", "till"})
_OF_A_DATE = frozenset({"/", ".", "-", ":", "am", "pm"})
_THIS_TIME = {"week": Unit.WEEKS, "month": Unit.MONTHS, "year": Unit.YEARS}
_ACCOUNTS = frozenset({"financial", "tax"})
_MARCH, _APRIL = 3, 4
_AS_IT_HAPPENS = word_set("as of that when if he she they it mum dad baby the any a")
_ONE_OF_MANY = word_set("last final second third fourth fifth")
_WHICH = frozenset({"this", "next", "following", "coming", "same", "same-day"})


def relative_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The day or stretch told from today that begins at the token; exact for weekdays only with `plan_date`."""
    word = tokens.word(index)
    if word == "overnight" and (tokens.word(index - 1) in listed("stays") or tokens.word(index + 1) == "bag"):
        return None
    if word in _WORDS:
        return Piece(Kind.DAY, index, index + 1 + (tokens.word(index + 1) in _PART_OF_DAY), _WORDS[word])
    if ending := end_of_day_at(tokens, index):
        return ending
    if word == "this" and tokens.word(index + 1) == "time":
        return _this_time(tokens, index, plan_date)
    if word == "end" and tokens.word(index + 1) == "of":
        at = index + 2
        if accounts := _of_accounts(tokens, index, at + (tokens.word(at) in ("the", "this")), plan_date):
            return accounts
        while tokens.word(at) in ("the", "that", "each", *_WHICH) and at < index + 5:
            at += 1
        which = tokens.word(at - 1)
        return _stretch(tokens, index, at, which if which in _WHICH else "this", plan_date)
    if word == "same" and tokens.word(index + 1) == "day" and tokens.word(index + 2) in _AS_IT_HAPPENS:
        return Piece(Kind.DAY, index, index + 2)  # “same day as any incident”
    if word == "same" and tokens.word(index + 1) in ("hour", "minute"):
        return Piece(Kind.DAY, index, index + 2, _SAME_DAY)
    if word in _WHICH:
        if tokens.word(index + 1) in _PART_OF_DAY:
            return Piece(Kind.DAY, index, index + 2, _SAME_DAY if word in ("this", "same") else _NEXT_DAY)
        at = index + 1 + (tokens.word(index + 1) == "-")
        return _weekday(tokens, index, at, plan_date) or _stretch(tokens, index, at, word, plan_date)
    if word in ("month", "year", "quarter") and tokens.word(index + 1) == "end":
        return Piece(Kind.DAY, index, index + 2)
    if word == "day" and tokens.number(index + 1) is not None:
        return Piece(Kind.DAY, index, index + 2)
    if word == "the" and tokens.word(index - 1) in ("within", "during"):
        return _stretch(tokens, index, index + 1, "this", plan_date)
    if word == "the" and tokens.word(index - 1) in _LIMITING and tokens.word(index + 1) in ("weekend", "wkend"):
        return Piece(Kind.DAY, index, index + 2)
    return _weekday(tokens, index, index, plan_date)


def _weekday(tokens: Tokens, begin: int, at: int, plan_date: date | None) -> Piece | None:
    named = weekday_at(tokens, at)
    if named is None:
        return None
    end = named[1] + (tokens.word(named[1]) in _PART_OF_DAY)
    # “Last Friday of term”: of some stretch that is not known
    of_many = tokens.word(end) == "of" and tokens.word(end + 1) not in _WHICH
    if plan_date is None or of_many or (begin == at and tokens.word(begin - 1) in _ONE_OF_MANY):
        return Piece(Kind.DAY, begin, end)
    if begin == at and (later := weekday_of_a_week(tokens, begin, end, named[0], plan_date)):
        return later
    ahead = (named[0] - plan_date.weekday()) % 7
    if tokens.word(begin) in ("next", "following"):
        ahead = ahead or 7
    return Piece(Kind.DAY, begin, end, ByDate(plan_date + timedelta(days=ahead)))


def _stretch(tokens: Tokens, begin: int, at: int, which: str, plan_date: date | None) -> Piece | None:
    word = tokens.word(at)
    if word not in _STRETCHES or tokens.word(at + 1) in ("of", "commencing", "beginning", "ending", "review"):
        return None
    end = at + 1
    if word in ("working", "calendar"):
        if tokens.word(at + 1) not in ("day", "week", "month", "year"):
            return None
        if tokens.words[at : at + 2] == ["working", "day"] and which in ("next", "following"):
            return Piece(Kind.DAY, begin, at + 2, Within(1, Unit.WORKING_DAYS))
        word, end = ("" if word == "working" else tokens.word(at + 1)), at + 2
    if tokens.number(end) is not None and not _opens_a_date(tokens, end):
        return Piece(Kind.DAY, begin, end + 1)  # “by the end of week 3”
    if tokens.words[end : end + 2] == ["but", "one"]:
        return Piece(Kind.DAY, begin, end + 2)
    if word == "day":
        return Piece(Kind.DAY, begin, end, _NEXT_DAY if which in ("next", "following") else _SAME_DAY)
    meaning: Timescale | None = None
    if plan_date and word == "weekend" and which == "this" and tokens.word(begin - 1) not in _LIMITING:
        meaning = _last("week", plan_date, later=False)
    if plan_date and word in ("week", "month", "year"):
        meaning = _last(word, plan_date, later=which in ("next", "following", "coming"))
    return Piece(Kind.DAY, begin, end, meaning)


def _this_time(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """ "This time next week": as many days on, and not its last one."""
    at = index + 2
    if tokens.word(at) == "tomorrow":
        return Piece(Kind.DAY, index, at + 1, _NEXT_DAY)
    unit = _THIS_TIME.get(tokens.word(at + 1)) if tokens.word(at) == "next" else None
    if unit:
        return Piece(Kind.DAY, index, at + 2, Within(1, unit))
    day = _weekday(tokens, index, at + (tokens.word(at) in ("on", "next")), plan_date)
    return day and Piece(Kind.DAY, index, day.end)


def _of_accounts(tokens: Tokens, index: int, at: int, plan_date: date | None) -> Piece | None:
    """ "End of the financial year" is 31 March, that of the tax year 5 April."""
    if tokens.word(at) not in _ACCOUNTS or tokens.word(at + 1) != "year":
        return None
    if plan_date is None:
        return Piece(Kind.DAY, index, at + 2)
    month, day = (_MARCH, 31) if tokens.word(at) == "financial" else (_APRIL, 5)
    ends = date(plan_date.year, month, day)
    return Piece(Kind.DAY, index, at + 2, ByDate(ends if ends >= plan_date else ends.replace(year=ends.year + 1)))


def _opens_a_date(tokens: Tokens, at: int) -> bool:
    return tokens.word(at + 1) in MONTH_OF or tokens.word(at + 1) in ORDINALS or tokens.word(at + 1) in _OF_A_DATE


def _last(word: str, today: date, *, later: bool) -> ByDate:
    if word == "week":
        return ByDate(today + timedelta(days=6 - today.weekday() + 7 * later))
    if word == "year":
        return ByDate(date(today.year + later, 12, 31))
    year, month = (today.year + (today.month == 12), today.month % 12 + 1) if later else (today.year, today.month)
    return ByDate(date(year, month, last_day(year, month)))
