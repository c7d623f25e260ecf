"""Dates as they stand in the text, before anyone asks whether the calendar has them. Day before month, always."""

from __future__ import annotations

from dataclasses import replace

from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.numeric_dates import are_minutes, numeric_at
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, titled, weekday_at, year_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import spelled_year
from planlint.timescales.words.tokens import Tokens, word_set

_ORDINAL_WORDS = {
    word: value
    for value, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
            *("eighteenth", "nineteenth", "twentieth"),
        ),
        1,
    )
} | {"thirtieth": 30}


def written_at(tokens: Tokens, index: int) -> Written | None:
    """The date that begins at the token, with a weekday before or after it."""
    named = weekday_at(tokens, index)
    at = index
    if named:
        at = named[1]
        while tokens.word(at) in (",", "the"):
            at += 1
    found = numeric_at(tokens, at) or _day_month(tokens, at) or _month_first(tokens, at)
    if found is None or (named and found.day is None):
        return None
    if named:  # before a span the weekday is that of its first day, which has no date of its own yet
        return replace(found, begin=index, weekday=named[0] if found.first is None else found.weekday)
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


def _day_month(tokens: Tokens, at: int) -> Written | None:
    first = weekday = None
    begin = at
    day = _day(tokens, at)
    if day is None:
        return None
    value, at = day
    if tokens.word(at) in ("-", "to", "or", "and", "/", "until") and not are_minutes(tokens, begin):
        after = at + 1
        named = weekday_at(tokens, after)
        after = named[1] if named else after
        second = _day(tokens, after + (tokens.word(after) == "the"))
        if second and _month_name(tokens, second[1]):
            first, (value, at) = value, second
            weekday = named[0] if named else None
    named_month = _month_name(tokens, at)
    if named_month is None:
        return None
    month, at = named_month
    year, short, at = _year_after(tokens, at)
    if year is None and tokens.word(at) in listed("streets"):
        return None
    return Written(begin, at, value, month, year, short, weekday, first)


def _day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    value = tokens.number(at)
    if value is None:
        return _spelled(tokens, at)
    if len(tokens.word(at)) > 2:
        return None
    return value, at + 1 + (tokens.word(at + 1) in ORDINALS)


def _spelled(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "the fourth of May", "twenty-first of June"."""
    tens = {"twenty": 20, "thirty": 30}.get(tokens.word(at), 0)
    if tens:
        at += 1 + (tokens.word(at + 1) == "-")
    value = _ORDINAL_WORDS.get(tokens.word(at))
    return (tens + value, at + 1) if value and tokens.word(at + 1) == "of" else None


def _month_name(tokens: Tokens, at: int) -> tuple[int, int] | None:
    if tokens.word(at) == "day":
        if tokens.word(at + 1) != "of":
            return None
        at += 1
    at += tokens.word(at) in ("of", "o", "-", "/", ".") or (tokens.word(at) == "in" and tokens.word(at - 1) in ORDINALS)
    month = MONTH_OF.get(tokens.word(at))
    if month is None:
        return None
    if tokens.word(at + 1) == "/" and MONTH_OF.get(tokens.word(at + 2)) == month:  # “17 Mai / May 2010”
        at += 2
    dotted = tokens.word(at + 1) == "." and at + 2 < tokens.size and len(tokens.word(at)) < 5
    return month, at + 1 + (dotted and tokens.number(at + 2) is not None)


def _year_after(tokens: Tokens, at: int) -> tuple[int | None, bool, int]:
    if spelled := spelled_year(tokens, at):
        return spelled[0], False, spelled[1]
    skipped = at + (tokens.word(at) in (",", "-", "/", "of", "in"))
    found = year_at(tokens, skipped)
    apart = skipped > at and (tokens.word(at) == "," or not tokens.joined(at)) and tokens.word(skipped) != "'"
    if found is None or (found[1] and (apart or MONTH_OF.get(tokens.word(found[2])))):
        return None, False, at  # “21 Apr/5 May/19 May”: the next figure is a day
    return found


def _month_first(tokens: Tokens, at: int) -> Written | None:
    month = MONTH_OF.get(tokens.word(at))
    if month is None or titled(tokens, at) or _is_a_name(tokens, at) or tokens.word(at - 1) == "dydd":
        return None
    after = at + 1
    if tokens.word(after) in _TIMES_OF_A_SCHOOL:
        return None
    if tokens.word(after) == "." and tokens.number(after + 1) is not None:
        after += 1
    year = year_at(tokens, after + (tokens.word(after) in (",", "-", "/", "of")))
    if year and year[1] and MONTH_OF.get(tokens.word(year[2])):
        year = None
    if year and year[1] and tokens.word(after) == ",":
        year = None  # “8 in Feb, 19 in Nov”
    if year and not year[1]:
        return Written(at, year[2], None, month, year[0])
    day = _day(tokens, after + (tokens.word(after) == "the"))
    if day and tokens.word(day[1]) not in _COUNTED:
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


def _is_a_name(tokens: Tokens, at: int) -> bool:
    """ "Elsie-May", "with Mai Tran": part of somebody's name."""
    double = tokens.word(at - 1) == "-" and tokens.joined(at) and tokens.joined(at - 1) and tokens.capital(at - 2)
    if double and tokens.word(at - 2) not in MONTH_OF and tokens.word(at - 2) not in _PARTS_BEFORE:
        return True
    surname = tokens.word(at + 1).isalpha() and tokens.capital(at + 1) and tokens.word(at + 1) not in MONTH_OF
    return surname and tokens.word(at) in listed("also_names") and tokens.word(at - 1) in listed("named_before")


def _meant(tokens: Tokens, at: int) -> bool:
    """Whether a bare "March" or "may" is the month."""
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    named = tokens.word(at) in listed("also_names")
    if before == "of" and tokens.word(at - 2) in _PARTS_OF_A_MONTH:
        return True
    if before == "the" and after in listed("meetings", "formal_meetings"):
        return True
    if before == "-" and tokens.word(at - 2) in _PARTS_BEFORE:
        return True  # “by mid-March the social worker …”
    if before == "by" and tokens.word(at) == "march" and tokens.capital(at) and after in _BEGINS_ANEW:
        return True
    if before in _BEFORE_A_MONTH and (not named or before in _BEFORE_MAY or not after.isalpha()):
        return True
    if not named and tokens.capital(at):
        return True
    return at == 0 and (
        after in ("", ".", "-")
        or after in listed("meetings", "formal_meetings")
        or (after == "to" and tokens.word(at + 2) in MONTH_OF)
    )


# "The October holidays", "the May bank holiday" and "the May half term" are named after a month, and are none.
_TIMES_OF_A_SCHOOL = word_set("half holiday holidays break halfterm bank term")
_PARTS_BEFORE = word_set("mid early late end")
# Behind “by March” these begin what is done then: “by March the social worker asks …”.
_BEGINS_ANEW = word_set("the a an he she they we i his her their and or so then if unless because at")
_COUNTED = word_set("days weeks working - x hours : am pm /")
_PARTS_OF_A_MONTH = word_set("end middle start beginning week rest half")
# Before “May” and other words that need not be months these say that they are: “since May”, “early March”.
_BEFORE_MAY = word_set(
    "in until till during end mid middle early late beginning start starts starting begins since before this"
)
_BEFORE_A_MONTH = word_set(
    "by in until till during end of mid middle early late before to from through for next "
    "this beginning start starts starting begins commences since week - and or / every each last"
)
