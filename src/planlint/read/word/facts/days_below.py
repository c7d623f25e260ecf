"""The days on which the core group meets, in lines of their own below the words that ask for them."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import fact
from planlint.read.word.facts.values import into
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.timescales.words.day_words import DATE, DAY
from planlint.word_lists import Worded

_CORE_GROUPS = "meetings.core_groups"
_SENTENCE = re.compile(r"\S.*?(?:[.;](?=\s+[A-Z])|$)", re.MULTILINE)
_MEETS = re.compile(r"(?:it |we )?(?:meets?|meeting|held) ", re.IGNORECASE)
_NEXT = re.compile(
    r"^(?:(?:the )?(?:next|then|after that|first|second|third)(?: (?:one|meeting|core group))?\b)?\W*(?:on )?", re.I
)
_BEGINS = re.compile(r"\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\W+)?(?=\d)", re.IGNORECASE)

_OF_SOMETHING_ELSE = Worded(
    r"\b(?:is|are|was|were|will|has|have|can|cannot|to|<draft_lines.other_days>)\b", re.IGNORECASE
)


def goes_on_with_days(draft: Draft, line: Line) -> bool:
    """Takes another day of the core group, below the first: a line that begins with a date, and nothing between."""
    above = draft.understood[-1] if draft.understood else None
    if above is None or above.became != _CORE_GROUPS or not _is_day(line.words.value, DATE):
        return False
    draft.label(line.marker, "")
    return _put(draft, line.words, above.words)


def days_of_heading(draft: Draft, heading: Words | None, lines: list[Line]) -> list[Line]:
    """Takes the days below a heading that asks for those of the core group, “Core group dates”; the other lines."""
    asked = fact(draft.terms, heading.value) if heading is not None else None
    if heading is None or asked is None or asked.key != _CORE_GROUPS:
        return lines
    days = {line: told for line in lines if (told := _days_in(line.words))}
    for line, told in days.items():
        draft.label(line.marker, "")
        for words in told:
            _put(draft, words, heading)
    return [line for line in lines if line not in days]


def _days_in(words: Words) -> list[Words]:
    """The sentences of a line below such a heading that tell its days: “Meets 4 weekly. Next: 7/1/26, then 4/2/26.”"""
    told = [words.cut(*sentence.span()) for sentence in _SENTENCE.finditer(words.value)]
    days = [one for one in told if _is_day(_NEXT.sub("", one.value), DAY)]
    return [one for one in told if one in days or _MEETS.match(one.value)] if days else []


def _is_day(text: str, way: re.Pattern[str]) -> bool:
    begins = _BEGINS.match(text)
    alone = begins is not None and way.match(text, begins.end()) is not None
    return alone and _OF_SOMETHING_ELSE.search(text) is None  # “2 May 2027 Nan is away”


def _put(draft: Draft, words: Words, label: Words) -> bool:
    done = into(draft, draft.part("meetings"), "core_groups", words)
    draft.label(label, _CORE_GROUPS)
    return done
