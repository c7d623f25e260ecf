"""When the core group and the review conference meet, told in a sentence: “The core group next meets on 3 May 2027.”"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint import bundled
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.dates import DAY, is_date

_SENTENCE = re.compile(r"[^.;\n]*$")
_LISTED = "core_groups"


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """Which fact of `Meetings` a day tells, and its place in the text; the year may be missing.

    By its sentence the meeting may have been.
    """

    fact: str
    start: int
    end: int
    was_held: bool


def meetings_in_sentence(draft: Draft, words: Words) -> None:
    """Remembers the days that a line tells; of one meeting the first that is told."""
    for told in meetings_told(words.value):
        day = words.cut(told.start, told.end)
        if is_date(day.value) and not told.was_held and day not in draft.meeting_days.values():
            draft.meeting_days.setdefault(told.fact, day)


def meetings_told(text: str) -> Iterator[MeetingTold]:
    """Each day of a core group or review conference that a text tells."""
    if not _speaks_of_meetings().search(text) or not DAY.search(text):
        return
    for fact in ("review_conference", "first_core_group", _LISTED):
        for match in (found for way in _told(fact) for found in way.finditer(text)):
            yield MeetingTold(fact, *match.span("day"), _was_held(text[: match.start()]))


def settle_meetings(draft: Draft) -> None:
    """Gives the plan the days of the meetings that no label has told."""
    known = {*draft.tree.get("meetings", {})}
    for fact, day in draft.meeting_days.items():
        if fact not in known:
            # Its sentence keeps the words.
            given = Given(day.value, day)
            draft.part("meetings")[fact] = [given] if fact == _LISTED else given


def _was_held(before: str) -> bool:
    """Whether a meeting is one that has been, by what its sentence says before it."""
    sentence = _SENTENCE.search(before)
    said = sentence.group() if sentence else ""
    return bool(_one("held").search(said)) and not _one("to_come").search(said)


@functools.cache
def _speaks_of_meetings() -> re.Pattern[str]:
    return re.compile(r"core group|review|conference", re.IGNORECASE)


@functools.cache
def _told(fact: str) -> tuple[re.Pattern[str], ...]:
    """All ways of telling one fact; `day` is the date."""
    day = f"(?P<day>{DAY.pattern})"
    return tuple(re.compile(way.replace("DATE", day), re.I | re.M) for way in bundled.words("meetings_told")[fact])


@functools.cache
def _one(name: str) -> re.Pattern[str]:
    return re.compile(bundled.words("meetings_told")[name], re.IGNORECASE)
