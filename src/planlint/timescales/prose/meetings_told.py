"""The day of a core group or review conference, told in a sentence: “The core group next meets on 3 May 2027.”"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint import bundled
from planlint.timescales.words.day_words import DAY

CORE_GROUPS = "core_groups"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
# Days before the last one of a list, with or without their years.
_LISTED = rf"(?:{_WEEKDAY}(?:{DAY.pattern}|\d{{1,2}}(?:st|nd|rd|th)?)\s*(?:,\s*(?:and\s+)?|;\s*|and\s+|&\s*)){{0,12}}"
_SENTENCE = re.compile(r"[^.;\n]*$")


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """Which fact of `Meetings` a day tells, and its place in the text; the year may be missing.

    By its sentence the meeting may have been.
    """

    fact: str
    start: int
    end: int
    was_held: bool


def meetings_told(text: str) -> Iterator[MeetingTold]:
    """Each day of a core group or review conference that a text tells."""
    if not _speaks_of_meetings().search(text) or not DAY.search(text):
        return
    for fact in ("review_conference", "first_core_group", CORE_GROUPS):
        for match in (found for way in _told(fact) for found in way.finditer(text)):
            yield MeetingTold(fact, *match.span("day"), _was_held(text[: match.start()]))


def meets_again(text: str) -> MeetingTold | None:
    """The day on which those who agreed a plan meet again: “We meet again on 5 February 2027 at the school.”"""
    if "meet" not in text or not DAY.search(text):
        return None
    match = next((found for way in _again() for found in way.finditer(text)), None)
    return MeetingTold(CORE_GROUPS, *match.span("day"), was_held=False) if match else None


def days_before(text: str, last: int) -> list[tuple[int, int]]:
    """The days listed before one that ends at `last`: “5 February, 5 March and 2 April 2027”."""
    listed = _days_before().search(text, 0, last)
    return [day.span() for day in DAY.finditer(text, listed.start(), listed.end())] if listed else []


def _was_held(before: str) -> bool:
    """Whether a meeting is one that has been, by what its sentence says before it."""
    sentence = _SENTENCE.search(before)
    said = sentence.group() if sentence else ""
    return bool(_one("held").search(said)) and not _one("to_come").search(said)


@functools.cache
def _speaks_of_meetings() -> re.Pattern[str]:
    return re.compile(r"core gr(?:ou)?p|review|conference|\bcgm?\b|\brcpc", re.IGNORECASE)


@functools.cache
def _told(fact: str) -> tuple[re.Pattern[str], ...]:
    """All ways of telling one fact; `day` is the date."""
    day = f"{_WEEKDAY}(?P<day>{DAY.pattern})"
    ways = (way.replace("DAYS", _LISTED).replace("DATE", day) for way in bundled.words("meetings_told")[fact])
    return tuple(re.compile(way, re.I | re.M) for way in ways)


@functools.cache
def _again() -> tuple[re.Pattern[str], ...]:
    told = bundled.words("meetings_told")
    ways = (way.replace("DATE", f"(?P<day>{DAY.pattern})") for way in told["meets_again"])
    return tuple(re.compile(way.replace("{OTHER}", told["other_meeting"]), re.I | re.M) for way in ways)


@functools.cache
def _days_before() -> re.Pattern[str]:
    return re.compile(rf"{_LISTED}{_WEEKDAY}\Z", re.IGNORECASE)


@functools.cache
def _one(name: str) -> re.Pattern[str]:
    return re.compile(bundled.words("meetings_told")[name], re.IGNORECASE)
