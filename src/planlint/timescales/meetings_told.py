"""The day of a core group or review conference, told in a sentence: “The core group next meets on 3 May 2027.”"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint import bundled
from planlint.timescales.day_words import DAY

CORE_GROUPS = "core_groups"
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


def _was_held(before: str) -> bool:
    """Whether a meeting is one that has been, by what its sentence says before it."""
    sentence = _SENTENCE.search(before)
    said = sentence.group() if sentence else ""
    return bool(_one("held").search(said)) and not _one("to_come").search(said)


@functools.cache
def _speaks_of_meetings() -> re.Pattern[str]:
    return re.compile(r"core group|review|conference|\bcgm?\b|\brcpc", re.IGNORECASE)


@functools.cache
def _told(fact: str) -> tuple[re.Pattern[str], ...]:
    """All ways of telling one fact; `day` is the date."""
    day = f"(?P<day>{DAY.pattern})"
    return tuple(re.compile(way.replace("DATE", day), re.I | re.M) for way in bundled.words("meetings_told")[fact])


@functools.cache
def _one(name: str) -> re.Pattern[str]:
    return re.compile(bundled.words("meetings_told")[name], re.IGNORECASE)
