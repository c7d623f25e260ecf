"""A withheld day in a text, in whatever form a British writer gives it."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator

from planlint.model.folded import as_it_looks
from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.words.calendar_words import ORDINALS, WEEKDAY_OF, real
from planlint.timescales.words.tokens import Tokens

_TENS = {"twenty": 20, "thirty": 30}
_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
_WORDS += " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_ORDINAL = {word: number for number, word in enumerate(_WORDS.split(), 1)} | {"thirtieth": 30}
_SPELT = re.compile(rf"\b(?:({'|'.join(_TENS)})[\s-]+)?({'|'.join(_ORDINAL)})\b", re.IGNORECASE)
_BEFORE_A_DAY = {"on", "by", "until", "till", "before", "after", "from", "since", "for"}
_AFTER_A_DAY = {"", ".", ",", ";", ":", ")", "?", "!", "and", "or", "at", "to", "-", "with", "in"}


@functools.cache
def withheld_day(withheld: str) -> Written | None:
    """The day that withheld words are, with its year where they say one; None for words that are more, or no day."""
    tokens = _tokens(withheld.strip().rstrip("."))
    written = written_at(tokens, 1 if tokens.word(0) == "the" else 0)
    whole = written is not None and written.end == tokens.size and written.first is None
    return written if whole and written and written.day and written.month else None


def days_in(text: str, day: Written) -> bool:
    """Whether a text tells that day: “the third of March”, “3/3/27”, “Wed 3rd”, “on the 3rd”."""
    tokens = _tokens(text)
    return any(_is_day(found, day) for found in _dates(tokens)) or any(_day_alone(tokens, day))


def day_in_language(text: str, day: Written, language: str) -> bool:
    """Whether a text in that language (a tag) tells that day, with or without its year."""
    # What reads other calendars' names takes its time to load.
    from planlint.translate.checks.folding import folded
    from planlint.translate.checks.target_dates import target_dates

    found = target_dates(folded(text), language.partition("-")[0])
    return any((one.day, one.month) == (day.day, day.month) and one.year in (None, day.year) for one in found)


def _tokens(text: str) -> Tokens:
    # One spelling for all ordinals: the grammar of dates reads “the 3rd of March”.
    return Tokens(_SPELT.sub(lambda said: f"{_TENS.get((said[1] or '').lower(), 0) + _ORDINAL[said[2].lower()]}th",
                             as_it_looks(text)))  # fmt: skip


def _dates(tokens: Tokens) -> Iterator[Written]:
    return (found for at in range(tokens.size) if (found := written_at(tokens, at)))


def _is_day(found: Written, day: Written) -> bool:
    if found.month != day.month:
        return False
    if found.day is None:
        # “March 27” is a month of 2027, or a day.
        return found.either and found.year is not None and found.year % 100 == day.day
    same_year = found.year is None or day.year is None or found.year == day.year
    return same_year and day.day in (found.day, found.first)


def _day_alone(tokens: Tokens, day: Written) -> Iterator[bool]:
    """Each place where the number of the day stands without its month: with the weekday, or as “on the 3rd”."""
    weekday = _weekday(day)
    for at in range(tokens.size):
        if tokens.number(at) != day.day or tokens.word(at + 1) not in ORDINALS:
            continue
        before = at - 1
        while tokens.word(before) in ("the", ",", "."):
            before -= 1
        other_month = any(written_at(tokens, start) for start in (at, before + 1, before))
        named = WEEKDAY_OF.get(tokens.word(before))
        if named is not None:
            yield not other_month and weekday in (None, named)
        elif tokens.word(before) in _BEFORE_A_DAY:
            yield not other_month and tokens.word(at + 2) in _AFTER_A_DAY


def _weekday(day: Written) -> int | None:
    found = real(day.year, day.month, day.day) if day.year and day.month and day.day else None
    return dt.date.weekday(found) if found else None
