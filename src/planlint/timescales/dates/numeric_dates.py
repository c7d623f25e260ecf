"""Dates in figures: 2027-03-12, 12/3/2027, 12.03.27 and, where nothing else is meant, 12/3."""

from __future__ import annotations

from planlint.timescales.dates.date_parts import Written
from planlint.timescales.words.calendar_words import ORDINALS, weekday_at, year_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_BEFORE_A_DAY = word_set("by on before until till to from since c latest")
_AFTER_A_DAY = word_set(". , ; ) - to and or at latest until then for if when after with") | {""}
_LIMITS_A_DAY = word_set("by before until till")
_OF_ALL = word_set("/ % of")
_YEARS = range(1900, 2200)
_HOURS = 12
_SHARES = word_set("half third quarter quarters thirds fifth tenth")
_FRACTIONS = {("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4"), ("1", "5"), ("1", "10"), ("1", "1")}


def numeric_at(tokens: Tokens, at: int) -> Written | None:
    """The date in figures that begins at the token; the year first, or the day first."""
    return _iso(tokens, at) or _day_first(tokens, at)


def _iso(tokens: Tokens, at: int) -> Written | None:
    mark = tokens.word(at + 1)
    if len(tokens.word(at)) != 4 or mark not in ("-", "/", ".") or tokens.word(at + 3) != mark:
        return None
    year, month, day = (tokens.number(at + step) for step in (0, 2, 4))
    if year is None or month is None or day is None or len(tokens.word(at + 4)) > 2:
        return None
    return Written(at, at + 5, day, month, year)


def _day_first(tokens: Tokens, at: int) -> Written | None:
    day, mark, month = tokens.number(at), tokens.word(at + 1), tokens.number(at + 2)
    if day is None or month is None or mark not in ("/", ".", "-") or len(tokens.word(at)) > 2:
        return None
    if len(tokens.word(at + 2)) > 2 or (mark == "." and not tokens.joined(at + 1)):
        return None
    if mark == "." and tokens.word(at - 1) in listed("parts_of_rules"):
        return None  # “section 3.4.27”
    if tokens.word(at + 3) == mark and (year := year_at(tokens, at + 4)):
        if year[0] not in _YEARS:
            return None  # the number of a record: 4/5/1187
        if mark == "-" and year[1] and not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        if tokens.word(year[2]) in ("-", "/") and tokens.joined(year[2]) and tokens.joined(year[2] + 1):
            return None  # the number of a log: 12/03/27-44
        return Written(at, year[2], day, month, year[0], year[1])
    if month <= 12 and mark == "/" and tokens.word(at + 3) in ("-", "to") and tokens.word(at + 5) == "/":
        return Written(at, at + 3, day, month)
    if mark == "." and weekday_at(tokens, at - 1) and tokens.joined(at + 2) and len(tokens.word(at + 2)) <= 2:
        return Written(at, at + 3, day, month) if 1 <= day <= 31 and 1 <= month <= 12 else None
    if 1 <= day <= 31 and 1 <= month <= 12 and (_alone(tokens, at) if mark == "/" else _all_there_is(tokens, at)):
        return Written(at, at + 3, day, month)
    return None


def _all_there_is(tokens: Tokens, at: int) -> bool:
    """Whether "31.3" stands for a deadline: nothing else is said, or "by" stands before it and nothing behind."""
    before, after = tokens.word(at - 1), tokens.word(at + 3)
    if (
        tokens.word(at + 1) not in (".", "-")
        or not tokens.joined(at + 2)
        or after not in _AFTER_A_DAY - {"-", "to", "."}
    ):
        return False
    if is_an_hour(tokens, at):
        return False
    figures = tokens.word(at), tokens.word(at + 2)
    if tokens.word(at + 1) == "-" and len(figures[0]) == len(figures[1]) == 2 and "0" in (figures[0][0], figures[1][0]):
        return after in ("", ",", ")", ";")  # “bail return 09-04”
    if tokens.word(at + 1) == "-":
        return before in _LIMITS_A_DAY and tokens.word(at - 2) not in listed("rises") and after in ("", ",", ")", ";")
    if before in ORDINALS:
        return True  # “1st 7.02, 2nd 14.02”
    return not before or (before in _LIMITS_A_DAY and tokens.word(at - 2) not in listed("rises"))


def is_an_hour(tokens: Tokens, at: int) -> bool:
    """ "At the school gate by 3.10": an hour and minutes, where somebody is to be somewhere."""
    hour, minutes = tokens.number(at), tokens.word(at + 2)
    dotted = tokens.word(at + 1) == "." and tokens.joined(at + 1) and tokens.joined(at + 2)
    if hour is None or not 0 < hour <= _HOURS or not dotted or len(minutes) != 2 or not minutes.isdecimal():
        return False
    return any(tokens.word(near) in listed("each_days_place") for near in range(at))


def are_minutes(tokens: Tokens, at: int) -> bool:
    """The second figure of one number begins no span of days: “before 8.45 until 14 May”, “£4.50 to 3 June”."""
    marked = tokens.word(at - 1) in (".", ":") and tokens.joined(at) and tokens.joined(at - 1)
    return marked and tokens.number(at - 2) is not None


def _alone(tokens: Tokens, at: int) -> bool:
    """Whether "12/3" can be a day and a month: not a fraction, a flat's number, or a medical "6/12" (six months)."""
    before, after = tokens.word(at - 1), tokens.word(at + 3)
    joined_before = before in ("/", "-", ".") and tokens.joined(at)
    if before == "the" and tokens.word(at - 2) not in _BEFORE_A_DAY and not weekday_at(tokens, at - 2):
        return False  # “the 27 bus, or the 4/5”
    if before in ("c", "b", "e") and tokens.word(at - 2) == "/":
        return True  # “test w/c 5/4”
    one_of_several = before in ("and", "or", "to") and tokens.word(at - 3) == "/"
    first = tokens.word(at - 5)
    elsewhere = first == "to" and not _reaches_to(tokens, at - 4)
    if one_of_several and (first.removesuffix("s") in listed("numbered") or elsewhere):
        return False  # “pages 3/4 and 5/6”, “write to 3/1 and 3/2”
    if before == "to" and not _reaches_to(tokens, at):
        return False  # “Gran takes the children to 6/3”, her flat
    if before == "from" and tokens.word(at - 2) in ("up", "down"):
        return False  # “7/10, up from 3/10”
    counted = after in listed("counted_in", also=_OF_ALL)
    numbered = not {before, before.removesuffix("s")}.isdisjoint(listed("numbered"))
    if counted or joined_before or numbered or _is_clock(tokens, at + 3):
        return False
    if after == "or" and tokens.word(at + 4) in ("more", "less", "better", "all", "over", "above"):
        return False
    if any(tokens.word(near) in listed("scored") for near in (*range(at - 8, at), at + 4, at + 5, at + 6)):
        return False
    if before in _BEFORE_A_DAY or weekday_at(tokens, at - 1) or _one_of_two(tokens, at):
        return True
    if tokens.word(at + 2) in ("7", "12") or tokens.word(at - 2) in _SHARES:
        return False
    if tokens.number(at + 3) is not None and tokens.word(at + 4) in ("am", "pm"):
        return True  # “appointment 9/4 10am”
    fraction = at > 0 and (tokens.word(at), tokens.word(at + 2)) in _FRACTIONS
    return not fraction and after in _AFTER_A_DAY


def _reaches_to(tokens: Tokens, at: int) -> bool:
    """Whether “to” in front of "12/3" ends a stretch or puts a day off: “from 5/4 to 3/5”, “moved to 3/6”."""
    before = tokens.words[max(0, at - 6) : at - 1]
    if not before or weekday_at(tokens, at - 2) or before[-1].isdecimal():
        return True
    return "from" in before or not listed("put_off").isdisjoint(before)


def _is_clock(tokens: Tokens, at: int) -> bool:
    """Whether the second figure goes on as an hour: “at 4/4.30pm”."""
    return (
        tokens.word(at) in (".", ":")
        and tokens.joined(at)
        and tokens.joined(at + 1)
        and tokens.number(at + 1) is not None
    )


def _one_of_two(tokens: Tokens, at: int) -> bool:
    """Whether another such pair stands beside it, as in “11/12, or 12/11”: two days to choose from."""
    for joiner, other in ((at + 3, at + 4), (at + 4, at + 5), (at - 1, at - 4), (at - 1, at - 5)):
        pair = tokens.number(other), tokens.word(other + 1), tokens.number(other + 2)
        if tokens.word(other + 2) == tokens.word(at + 2) and tokens.word(at + 2) in ("7", "12"):
            return False  # “at 3/12 and 6/12”: months, as the NHS writes them
        if tokens.word(joiner) in ("or", "and") and pair[1] == "/" and pair[0] and pair[2] and pair[2] <= 12:
            return True
    return False
