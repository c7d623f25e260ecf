"""When the core group and the review conference meet, told in a sentence: “The core group next meets on 3 May 2027.”"""

from __future__ import annotations

import re

from planlint.read.word.text.cell_paragraphs import paragraphs_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, used
from planlint.timescales.dates.exact import read_date
from planlint.timescales.dates.full_dates import not_after
from planlint.timescales.prose.meetings_told import CORE_GROUPS, days_before, meetings_told, meets_again
from planlint.timescales.words.day_words import is_date

_OF_CORE_GROUPS = {"first_core_group", CORE_GROUPS}
# “… on 20 January 2027 at 2pm and then every four weeks”
AND_THEN = re.compile(
    r"(?:,? (?:at |from )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?)?)?,?(?: and)?(?: then| thereafter| after that)?,? "
    r"(?P<often>every (?:\w+ ){0,3}(?:day|week|fortnight|month)s?|(?:week|fortnight|month)ly)\b",
    re.IGNORECASE,
)


def meetings_in_sentence(draft: Draft, words: Words) -> None:
    """Remembers the days that a line tells; of one meeting the first that is told."""
    again = meets_again(words.value)
    for told in (*meetings_told(words.value), *((again,) if again else ())):
        day = words.cut(told.start, told.end)
        is_told = is_date(day.value) or told.fact == CORE_GROUPS  # that it lacks a year is told of a core group's day
        if is_told and not told.was_held and day not in draft.meeting_days.values():
            if told.fact not in draft.meeting_days and told.fact == CORE_GROUPS:
                draft.core_groups_before = [words.cut(*each) for each in days_before(words.value, told.start)]
            draft.meeting_days.setdefault(told.fact, day)
            if told.fact == CORE_GROUPS and (often := AND_THEN.match(words.value, told.end)) is not None:
                draft.meeting_days.setdefault("core_group_every", words.cut(*often.span("often")))


def settle_meetings(draft: Draft) -> None:
    """Gives the plan the days of the meetings that no label has told."""
    known = {*draft.tree.get("meetings", {})}
    if not _OF_CORE_GROUPS & (known | draft.meeting_days.keys()):
        _look_in_the_rest(draft)
    before = draft.core_groups_before
    for fact, day in draft.meeting_days.items():
        if fact not in known:
            # Its sentence keeps the words.
            listed = [Given(one.value, one) if isinstance(one, Words) else one for one in with_years(before, day)]
            draft.part("meetings")[fact] = listed if fact == CORE_GROUPS else listed[-1]


def _look_in_the_rest(draft: Draft) -> None:
    """Looks for the core group's days in what is nothing else: a cell such as “Core group 2 March 2026, 1pm”."""
    told = {*draft.meeting_days} | {*_OF_CORE_GROUPS, "core_group_every"}
    taken = [span for words in used(draft.tree) for span in words.spans]
    for paragraph in paragraphs_of(draft.story.body):
        words = draft.words(paragraph)
        if not any(start < words.end and words.start < end for start, end in taken if words):
            meetings_in_sentence(draft, words)
    draft.meeting_days = {fact: day for fact, day in draft.meeting_days.items() if fact in told}


def with_years(days: list[Words], last: Words) -> list[Words | Given]:
    """The days of a list whose last one alone has its year: “5 February, 5 March and 2 April 2027”."""
    given: list[Words | Given] = [last]
    try:
        until = read_date(last.value)
    except ValueError:
        return [*days, last]
    for day in reversed(days):
        dated = None if is_date(day.value) else not_after(day.value, until)
        given.insert(0, Given(dated.isoformat(), day) if dated else day)
        until = dated or until
    return given
