"""On which days: "Mondays", "every school morning", unlike "weekly" and "weekends"; or at whatever hour it happens."""

from __future__ import annotations

import re

from planlint.timescales.reading import Phrase
from planlint.timescales.words.calendar_words import WEEKDAY_OF
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_EACH_DAY = word_set("daily nightly weekdays weeknights")
_EACH = word_set("every each all")
_DAYS = word_set("day days weekday weekdays")
_OF_SCHOOL = frozenset({"school", "nursery", "single"})
_PART = r"(?:day|night|evening|morning|weekday|weekend)"
_AT_ANY_HOUR = re.compile(
    rf"(?:at )?(?:any|whatever|all) (?:time|hour|{_PART})s?(?: of (?:the )?(?:day|night)(?: (?:or|and) night)?)?"
    rf"|{_PART}s? (?:or|and) {_PART}s?|24/7|24 hours(?: a day)?|round the clock",
    re.IGNORECASE,
)
# “Weekly on Mondays”, “twice a week, Mondays and Fridays”, “weekly, Thursday 4pm”; “Monday 8 March” is one day.
_WEEKDAY = rf"(?:{'|'.join(sorted(WEEKDAY_OF, key=len, reverse=True))})s?\b"
_BEHIND = re.compile(
    rf"(?:\s*[,:(–-])?\s*(?:on\s|each\s|every\s)*{_WEEKDAY}(?:\s*(?:,|/|&|and|or)\s*(?:on\s)?{_WEEKDAY})*"
    r"(?!\s*,?\s*(?:the\s)?\d{1,2}(?:st|nd|rd|th|[./-]\d|\s[^\W\d]))",
    re.IGNORECASE,
)


def on_set_days(phrase: Phrase) -> bool:
    """Whether the words name days of the week, or each day or part of it."""
    tokens = Tokens(phrase.text)
    if any(tokens.number(at) is not None for at in range(tokens.size)):
        return False  # “from Saturday 3 October” is where it begins
    return any(
        tokens.word(at).removesuffix("s") in WEEKDAY_OF
        or tokens.word(at) in WEEKDAY_OF
        or tokens.word(at) in _EACH_DAY
        or (tokens.word(at) in listed("times_of_a_day", "set_times", also=_DAYS) and _each(tokens, at))
        for at in range(tokens.size)
    )


def on_set_days_behind(text: str, phrase: Phrase) -> bool:
    """Whether the days stand behind how often: “Weekly on Mondays”."""
    return _BEHIND.match(text, phrase.end) is not None


def _each(tokens: Tokens, at: int) -> bool:
    before = tokens.word(at - 1) if at else ""
    return before in _OF_SCHOOL | _EACH


def at_any_hour(text: str) -> bool:
    """ "Day or night", "any evening": whenever it happens, and no time to do it by."""
    return _AT_ANY_HOUR.fullmatch(text.strip()) is not None
