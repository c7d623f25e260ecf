"""Dates as they stand in the text, before anyone asks whether the calendar has them. Day before month, always."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planlint.timescales.calendar_words import MONTH_OF, ORDINALS, weekday_at, year_at
from planlint.timescales.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of a date from token `begin` to `end`; a part the writer left out is None.

    `first` is the first day of a span such as "3 to 10 March". `either` says that "March 27" may be a day or a year.
    """

    begin: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    short_year: bool = False
    weekday: int | None = None
    first: int | None = None
    either: bool = False


def written_at(tokens: Tokens, index: int) -> Written | None:
    """The date that begins at the token, with a weekday before or after it."""
    named = weekday_at(tokens, index)
    at = index
    if named:
        at = named[1]
        while tokens.word(at) in (",", "the"):
            at += 1
    found = _iso(tokens, at) or _numeric(tokens, at) or _day_month(tokens, at) or _month_first(tokens, at)
    if found is None or (named and found.day is None):
        return None
    if named:
        return replace(found, begin=index, weekday=named[0])
    return _weekday_after(tokens, found)


def _weekday_after(tokens: Tokens, found: Written) -> Written:
    if found.day is None:
        return found
    bracket = tokens.word(found.end) == "("
    named = weekday_at(tokens, found.end + (tokens.word(found.end) in ("(", ",")))
    if named is None or (bracket and tokens.word(named[1]) != ")"):
        return found
    if not bracket and (tokens.word(named[1]) not in ("", ".", ",", ";", "at") or tokens.word(found.end + 2) == "and"):
        return found
    return replace(found, end=named[1] + bracket, weekday=named[0])


def _iso(tokens: Tokens, at: int) -> Written | None:
    mark = tokens.word(at + 1)
    if len(tokens.word(at)) != 4 or mark not in ("-", "/", ".") or tokens.word(at + 3) != mark:
        return None
    year, month, day = (tokens.number(at + step) for step in (0, 2, 4))
    if year is None or month is None or day is None or len(tokens.word(at + 4)) > 2:
        return None
    return Written(at, at + 5, day, month, year)


def _numeric(tokens: Tokens, at: int) -> Written | None:
    day, mark, month = tokens.number(at), tokens.word(at + 1), tokens.number(at + 2)
    if day is None or month is None or mark not in ("/", ".", "-") or len(tokens.word(at)) > 2:
        return None
    if len(tokens.word(at + 2)) > 2 or (mark == "." and not tokens.joined(at + 1)):
        return None
    if tokens.word(at + 3) == mark and (year := year_at(tokens, at + 4)):
        if mark == "-" and year[1] and not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return Written(at, year[2], day, month, year[0], year[1])
    if month <= 12 and mark == "/" and tokens.word(at + 3) in ("-", "to") and tokens.word(at + 5) == "/":
        return Written(at, at + 3, day, month)
    if mark == "/" and 1 <= day <= 31 and 1 <= month <= 12 and _alone(tokens, at):
        return Written(at, at + 3, day, month)
    return None


def _alone(tokens: Tokens, at: int) -> bool:
    """Whether "12/3" here can be a day and a month, not a medical "6/12" (six months), a fraction or an unfinished date."""
    medical = tokens.word(at + 2) in ("7", "12")
    before = tokens.word(at - 1)
    if tokens.word(at + 3) in ("/", "%", "days", "weeks", "hours") or before in ("/", "-", "."):
        return False
    return (
        not medical
        or before in ("by", "on", "before", "until", "till", "to", "from", "the", "of")
        or bool(weekday_at(tokens, at - 1))
    )


def _day_month(tokens: Tokens, at: int) -> Written | None:
    first = None
    begin = at
    day = _day(tokens, at)
    if day is None:
        return None
    value, at = day
    if tokens.word(at) in ("-", "to", "or", "and", "/", "until"):
        after = at + 1
        named = weekday_at(tokens, after)
        after = named[1] if named else after
        second = _day(tokens, after + (tokens.word(after) == "the"))
        if second and _month_name(tokens, second[1]):
            first, (value, at) = value, second
    named_month = _month_name(tokens, at)
    if named_month is None:
        return None
    month, at = named_month
    year, short, at = _year_after(tokens, at)
    return Written(begin, at, value, month, year, short, first=first)


def _day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    value = tokens.number(at)
    if value is None or len(tokens.word(at)) > 2:
        return None
    return value, at + 1 + (tokens.word(at + 1) in ORDINALS)


def _month_name(tokens: Tokens, at: int) -> tuple[int, int] | None:
    if tokens.word(at) == "day":
        if tokens.word(at + 1) != "of":
            return None
        at += 1
    at += tokens.word(at) in ("of", "-", "/", ".", ",", "in")
    month = MONTH_OF.get(tokens.word(at))
    if month is None:
        return None
    dotted = tokens.word(at + 1) == "." and at + 2 < tokens.size and len(tokens.word(at)) < 5
    return month, at + 1 + (dotted and tokens.number(at + 2) is not None)


def _year_after(tokens: Tokens, at: int) -> tuple[int | None, bool, int]:
    skipped = at + (tokens.word(at) in (",", "-", "/", "of", "in"))
    found = year_at(tokens, skipped)
    if found is None or (
        found[1] and tokens.word(at) in (",", "of", "in", "-") and tokens.word(skipped) != "'" and _spaced(tokens, at)
    ):
        return None, False, at
    return found


def _spaced(tokens: Tokens, at: int) -> bool:
    return not tokens.joined(at)


def _month_first(tokens: Tokens, at: int) -> Written | None:
    month = MONTH_OF.get(tokens.word(at))
    if month is None:
        return None
    after = at + 1
    if tokens.word(after) == "." and tokens.number(after + 1) is not None:
        after += 1
    year = year_at(tokens, after + (tokens.word(after) in (",", "-", "/", "of")))
    if year and not year[1]:
        return Written(at, year[2], None, month, year[0])
    day = _day(tokens, after + (tokens.word(after) == "the"))
    if day and tokens.word(day[1]) not in (
        "days",
        "weeks",
        "working",
        "-",
        "x",
        "hours",
        ":",
        "am",
        "pm",
        "/",
    ):
        year_of_day = _year_after(tokens, day[1])
        if year_of_day[0] is not None and not year_of_day[1]:
            return Written(at, year_of_day[2], day[0], month, year_of_day[0])
        if tokens.word(day[1] - 1) in ORDINALS or (year is None and 1 <= day[0] <= 31):
            return Written(at, day[1], day[0], month)
    if year:
        return Written(
            at, year[2], None, month, year[0], True, either=tokens.word(after) != "'" and year[0] % 100 <= 31
        )
    return Written(at, after if after == at + 1 else at + 1, None, month) if _meant(tokens, at) else None


def _meant(tokens: Tokens, at: int) -> bool:
    """Whether a bare "March" or "may" is the month."""
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if before in _BEFORE_A_MONTH:
        return True
    plain_word = tokens.word(at) in ("may", "march", "mar", "dec", "sep")
    if not plain_word and tokens.capital(at):
        return True
    return at == 0 and after in ("", ".", ",", "-", "to", "(")


_BEFORE_A_MONTH = frozenset(
    "by in until till during end of mid middle early late before to from through for next this beginning start since "
    "- and or / every each last".split()
)
