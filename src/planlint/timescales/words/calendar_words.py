"""Months, weekdays and years as people write them."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from planlint.model.timescale import Unit
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

MONTH_OF = {name.lower()[:length]: at for at, name in enumerate(MONTHS, 1) for length in (3, len(name))} | {
    "sept": 9, "febuary": 2, "janurary": 1, "setember": 9, "septemeber": 9, "novemeber": 11, "ocotber": 10,
    "janaury": 1, "januray": 1, "jaunary": 1, "januay": 1, "feburary": 2, "febraury": 2, "februrary": 2, "marhc": 3,
    "apirl": 4, "arpil": 4, "juen": 6, "jully": 7, "agust": 8, "augst": 8, "auguest": 8, "septmber": 9, "sepember": 9,
    "octobr": 10, "otcober": 10, "octber": 10, "novmber": 11, "noveber": 11, "decmber": 12, "deccember": 12,
    "decemeber": 12,
    "ionawr": 1, "chwefror": 2, "mawrth": 3, "ebrill": 4, "mehefin": 6, "gorffennaf": 7, "awst": 8, "medi": 9,
    "hydref": 10, "tachwedd": 11, "rhagfyr": 12, "mai": 5,
    "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "dachwedd": 11, "ragfyr": 12,
}  # fmt: skip
WEEKDAY_OF = {name.lower()[:length]: at for at, name in enumerate(WEEKDAYS) for length in (3, len(name))} | {
    "tues": 1, "weds": 2, "wednes": 2, "thur": 3, "thurs": 3,
    "mondy": 0, "moday": 0, "tuseday": 1, "teusday": 1, "tuesdy": 1, "wendesday": 2, "wedensday": 2, "wednsday": 2,
    "wedneday": 2, "wensday": 2, "weday": 2, "thrusday": 3, "thurday": 3, "thursdy": 3, "firday": 4, "fridy": 4,
    "satuday": 5, "saterday": 5, "saturdy": 5, "sunay": 6,
    "llun": 0, "mercher": 2, "iau": 3, "gwener": 4, "sadwrn": 5,
}  # fmt: skip
# “Mawrth” is March too, “Sul” half a name: only behind “dydd” are they days.
_AFTER_DYDD = {"llun": 0, "mawrth": 1, "mercher": 2, "iau": 3, "gwener": 4, "sadwrn": 5, "sul": 6}
ORDINALS = frozenset({"st", "nd", "rd", "th", "°"}) | word_set("af il ydd ed fed eg ain")

# After a short number these make it a time of day or a count, not a year, as does what is counted.
_HOURS_AND_MARKS = word_set(
    "am pm : noon midday midnight o'clock x d working wd school hrs minutes mins st nd rd th ° % / weekly monthly"
)

_TITLES = word_set("dr mr mrs ms mx prof pc dc ds")

# Two digits from here on are a year of the last century: a parent's date of birth, not a deadline.
_LAST_CENTURY = 60
_HOURS_OF_A_DAY = 24


def last_day(year: int, month: int) -> int:
    """How many days the month has."""
    return calendar.monthrange(year, month)[1]


def real(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar does not have it."""
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= last_day(year, month) else None


def nth_weekday(day: date, weekday: int, count: int) -> date:
    """The `count`-th such weekday after the day (negative: before it); for 0 the first on or after it."""
    if count < 0:
        return day - timedelta(days=((day.weekday() - weekday) % 7 or 7) + 7 * (-count - 1))
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=((ahead or 7) + 7 * (count - 1)) if count else ahead)


def later(begin: date, count: int, unit: Unit) -> date | None:
    """The day `count` units after `begin`; None for units that are no calendar days.

    Hours count as days where they are whole ones: "within 24 hours", of which nobody wrote down the first.
    """
    try:
        match unit:
            case Unit.HOURS if count % _HOURS_OF_A_DAY == 0:
                return begin + timedelta(days=count // _HOURS_OF_A_DAY)
            case Unit.DAYS:
                return begin + timedelta(days=count)
            case Unit.WEEKS:
                return begin + timedelta(weeks=count)
            case Unit.MONTHS | Unit.YEARS:
                months = begin.year * 12 + begin.month - 1 + count * (12 if unit is Unit.YEARS else 1)
                year, month = divmod(months, 12)
                return date(year, month + 1, min(begin.day, last_day(year, month + 1)))
            case _:
                return begin if count == 0 else None
    except (OverflowError, ValueError):  # a count of thousands of years leaves the calendar
        return None


def year_at(tokens: Tokens, index: int) -> tuple[int, bool, int] | None:
    """A year at the token: its number, whether it was written with two digits, the token after it."""
    quoted = tokens.word(index) == "'"
    at = index + quoted
    word, value = tokens.word(at), tokens.number(at)
    if value is None or len(word) not in (2, 4):
        return None
    if len(word) == 4:
        return None if tokens.word(at + 1) == "hrs" else (value, False, at + 1)
    apart = tokens.word(at + 1) == "/" and not tokens.joined(at + 1)  # “15-03-27 / reviewed”
    apart |= tokens.word(at + 1) == ":" and not (tokens.joined(at + 2) and tokens.number(at + 2) is not None)
    if not quoted and not apart and tokens.word(at + 1) in listed("counted_in", also=_HOURS_AND_MARKS):
        return None
    if tokens.word(at + 1) == "." and tokens.joined(at + 2) and tokens.number(at + 2) is not None:
        return None
    return (1900 if value >= _LAST_CENTURY else 2000) + value, True, at + 1


def titled(tokens: Tokens, index: int) -> bool:
    """Whether a title stands before, so that the word is a name: "Dr Friday", "Mrs. May"."""
    return tokens.word(index - 1 - (tokens.word(index - 1) == ".")) in _TITLES


def weekday_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A weekday at the token (Monday is 0) and the token after it; "sat" and "sun" only as day names."""
    if tokens.word(index) == "dydd" and (welsh := _AFTER_DYDD.get(tokens.word(index + 1))) is not None:
        return welsh, index + 2
    found = WEEKDAY_OF.get(tokens.word(index).removesuffix("'s"))
    if found is None or titled(tokens, index):
        return None
    short = len(tokens.word(index)) < 6 and not tokens.word(index).endswith("day")
    if tokens.word(index) in ("sat", "sun", "wed") and not tokens.capital(index):
        beside = {tokens.word(index - 1), tokens.word(index + 1)}
        if not beside & {"every", "each", "by", "next", "this", "-", "/", "to"} and tokens.number(index + 1) is None:
            return None
    dotted = short and tokens.word(index + 1) == "." and tokens.joined(index + 1) and index + 2 < tokens.size
    return found, index + 1 + dotted
