"""When the core group and the review conference meet, told in a sentence: “The core group next meets on 3 May 2027.”"""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.timescales.day_words import is_date
from planlint.timescales.meetings_told import CORE_GROUPS, meetings_told


def meetings_in_sentence(draft: Draft, words: Words) -> None:
    """Remembers the days that a line tells; of one meeting the first that is told."""
    for told in meetings_told(words.value):
        day = words.cut(told.start, told.end)
        if is_date(day.value) and not told.was_held and day not in draft.meeting_days.values():
            draft.meeting_days.setdefault(told.fact, day)


def settle_meetings(draft: Draft) -> None:
    """Gives the plan the days of the meetings that no label has told."""
    known = {*draft.tree.get("meetings", {})}
    for fact, day in draft.meeting_days.items():
        if fact not in known:
            # Its sentence keeps the words.
            given = Given(day.value, day)
            draft.part("meetings")[fact] = [given] if fact == CORE_GROUPS else given
