"""How far a time in a sentence reaches: days with their hours, “Mon, Wed and Fri 10-12”, “weekly for ten weeks”."""

from __future__ import annotations

import re

from planlint.timescales import stretch_around
from planlint.timescales.words.day_words import WEEKDAY

_DAY = rf"{WEEKDAY}\b"
_HALF = r"\s?[ap]\.?m\b"
_HOUR = r"\d{1,2}(?:[.:]\d{2})?"
_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunch ?time|tea ?time|bed ?time)s?\b)?"
_HOURS = rf"(?:{_HOUR}(?:{_HALF})?\s?(?:[-–]|to|till|until)\s?{_HOUR}(?:{_HALF}|\b)|{_HOUR}{_HALF}|(?<=at ){_HOUR}\b)"
# “Sundays after church, 1pm-3pm”, “every other Tuesday 3.30-4.30pm”, “on Thursdays after school”
_SLOT = re.compile(
    rf"\b(?:(?:every|each)\s+(?:other\s+|second\s+)?)?{_DAY}{_PART}(?:\s*(?:,|&|/|[-–]|\band\b|\bto\b)\s*{_DAY}{_PART})*"
    r"(?:\s+(?:straight\s+)?(?:before|after|during)\s+[a-z]+(?=\s*[,.;(]|\W*$))?"
    rf"(?:,?\s+(?:at\s+)?{_HOURS})?",
    re.IGNORECASE,
)
_EACH_TIME = r"(?:daily|nightly|weekly|fortnightly|monthly|termly|(?:every|each)\s+[a-z]+)"
# “by 20 March and weekly after that”
_FROM_THEN = re.compile(
    rf"(?:,?\s+(?:and\s+)?then\s+{_EACH_TIME}\b|,?\s+(?:and\s+)?{_EACH_TIME}\s+(?:after(?: that|wards)?|thereafter)\b)",
    re.IGNORECASE,
)
# “…, starting 25 May”
_STARTING = re.compile(
    rf",?\s+(?:starting|beginning)(?:\s+(?:on|from))?\s+(?:{_DAY}\s+)?\d{{1,2}}(?:st|nd|rd|th)?"
    r"(?:\s+[A-Z][a-z]{2,8}|[./-]\d{1,2}(?:[./-]\d{2,4})?)(?:\s+\d{4}\b)?"
)
# “every Wednesday until baby is 8 weeks to watch her mood”
_REGULARLY = re.compile(
    rf"\b(?:every|each)\s+(?:other\s+|second\s+)?(?:{_DAY}|day|week|fortnight|month|morning|evening|night)\b{_PART}"
    r"(?P<until>\s+(?:until|till?)\s+[^,.;]+?(?=\s+(?:to|and|so|while)\s+[a-z]|[,.;]|\W*$))?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"(?:until|till?)\b", re.IGNORECASE)
_WITHIN_A_NUMBER = re.compile(r"\d[.:]$")
_REST_OF_IT = re.compile(r"\d{2}\s+")
# “by 9.30 on any day Mila is not in”
_ON_ANY_DAY = re.compile(
    rf"(?<=\bby ){_HOUR}(?:{_HALF})?\s+on\s+(?:any|each|every|those|the|a)\s+(?:[a-z]+\s+)?"
    r"(?:days?|mornings?)\b[^,.;]*",
    re.IGNORECASE,
)
# “from Friday tea to Sunday tea each week”, “from Sat morning until Sun 6pm”
_FROM_DAY_TO_DAY = re.compile(
    rf"\bfrom\s+{_DAY}(?:\s+(?:[a-z]+|{_HOUR}{_HALF}))?\s+(?:to|till?|until)\s+{_DAY}"
    rf"(?:\s+(?:{_HOUR}{_HALF}|tea|lunch|breakfast|morning|afternoon|evening|night|bedtime)s?\b(?: ?time)?)?"
    r"(?:\s+(?:each|every)\s+(?:other\s+|second\s+)?(?:week|weekend|fortnight|month)\b)?",
    re.IGNORECASE,
)
_AGAIN_FOR = re.compile(rf"\b{_EACH_TIME}(?:\s+(?:at\s+)?{_HOURS})?\s+for\s+$", re.IGNORECASE)
# “one call after 6pm, starting this week”, “hold the phone from 9pm till breakfast every night”: hours of what is done
_HOUR_OF_ANOTHER = re.compile(
    rf"{_HOURS},\s+(?=\S)|{_HOUR}(?:{_HALF})?\s+(?:till?|until|to)\s+(?:{_HOUR}(?:{_HALF})?|[a-z]+)\s+(?=(?:every|each)\b)",
    re.IGNORECASE,
)
# “dropped off for 8.45 and collected at 3.15 each day”: two hours of the same days
_SECOND_HOUR = re.compile(
    rf"\b(?:at|for|by|from)\s+{_HOUR}(?:{_HALF})?\s+and\b[^.;,]*?\b(?:at|by|for)\s+$", re.IGNORECASE
)
_HOUR_OF_DAYS = re.compile(rf"{_HOUR}(?:{_HALF})?\s+(?=(?:every|each)\b)", re.IGNORECASE)
# “from 6pm until 8am, incl weekends”
_THOSE_TOO = re.compile(
    r",?\s+(?:incl(?:\.|uding|uded)?|except|apart from|not)\s+(?:at\s+|on\s+)?(?:the\s+)?"
    r"(?:week ?ends?|(?:school|bank|half[- ]term)\s+holidays?|holidays|half[- ]terms?"
    rf"|{_DAY}(?:\s*(?:and|&|,)\s*{_DAY})*)",
    re.IGNORECASE,
)
DUE = re.compile(
    r"(?:which is |now |currently )?(?:due|expected|planned for|listed for|set for|booked for)\b", re.IGNORECASE
)
# “No contact until Phil has filed his report (due 29 May)”
_UNTIL_IT_IS_DUE = re.compile(rf"\b(?:until|till)\s[^()\[\].;]{{3,90}}?(?=\s*[(\[]{DUE.pattern})", re.IGNORECASE)
# “…, Tuesdays x 12 from 5th May”
_DAYS_AT_LAST = re.compile(
    rf"[,;–—-]\s+(?P<days>{WEEKDAY}\s+(?:x\s?\d+|\d+\s?x)(?:\s+[^\s,;()]*[^\s,;().]){{0,6}}?)\W*$", re.IGNORECASE
)
_ONE_HOUR = re.compile(rf"{_HOUR}{_HALF}", re.IGNORECASE)
_BEFORE_AN_HOUR = re.compile(r"\b(?:before|after)\s+$", re.IGNORECASE)


def reach(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the times reach among which one stands at `start` to `end`, with their days and hours."""
    if _is_hour(text, start):
        return start, end  # “before 9.30am if he is not in”: the hour is none of the condition's
    start, end = stretch_around(text, start, end)
    if _WITHIN_A_NUMBER.search(text[:start]) and (rest := _REST_OF_IT.match(text, start, end)) is not None:
        start = rest.end()  # “for 8.50 each day”
    if (hour := _HOUR_OF_ANOTHER.match(text, start, end) or _hour_after_another(text, start)) is not None:
        start = hour.end()
    for slot in _SLOT.finditer(text):
        if slot.start() <= end and start < slot.end():
            start = min(start, slot.start())
            end = max(end, slot.end(), stretch_around(text, slot.end() - 1, slot.end())[1])
    if (again := _AGAIN_FOR.search(text[:start])) is not None:
        start = again.start()
    then = _FROM_THEN.match(text, end) or _STARTING.match(text, end) or _THOSE_TOO.match(text, end)
    return start, then.end() if then else end


def _hour_after_another(text: str, start: int) -> re.Match[str] | None:
    """The second of two hours, before the days that are those of both."""
    return _HOUR_OF_DAYS.match(text, start) if _SECOND_HOUR.search(text[:start]) else None


def again_until(text: str, untils: list[str]) -> tuple[int, int] | None:
    """The days on which something is done again and again, where all else that is said of when are the `untils`."""
    if not untils or not _UNTIL.search(" ".join(untils)) or any(map(str.isdigit, "".join(untils))):
        return None
    again = _REGULARLY.search(text)
    return again.span() if again is not None else None


def hour_of_any_day(text: str) -> tuple[int, int] | None:
    """“by 9.30 on any day Mila is not in”: an hour on days that are told by what happens."""
    told = _ON_ANY_DAY.search(text)
    return told.span() if told is not None else None


def is_bounded(text: str, start: int) -> bool:
    """Whether a limit that stands at `start` is that of an act: an hour before which, how long again and again."""
    return _is_hour(text, start) or _AGAIN_FOR.search(text[:start]) is not None


def _is_hour(text: str, start: int) -> bool:
    return _BEFORE_AN_HOUR.search(text[:start]) is not None and _ONE_HOUR.match(text, start) is not None


def from_day_to_day(text: str) -> tuple[int, int] | None:
    """Where a sentence tells a stretch of the week: “from Friday tea to Sunday tea each week”."""
    told = _FROM_DAY_TO_DAY.search(text)
    return told.span() if told is not None else None


def told_whole(text: str) -> tuple[int, int] | None:
    """What an act waits for, where a bracket says when that is due; its days with how many there are of them, where
    they end the sentence."""
    if (until := _UNTIL_IT_IS_DUE.search(text)) is not None:
        return until.span()
    days = _DAYS_AT_LAST.search(text)
    return days.span("days") if days is not None else None
