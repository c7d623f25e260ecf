"""A heading that is a date: what stands below it is to be done by then, as in a plan told week by week."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.owners import is_timescale

_BY = re.compile(r"(?:to be done )?by:?\s+(?=\S)", re.IGNORECASE)
_DATED = re.compile(
    r"(?:(?:to be done )?by(?!\s+(?:whom?|when)\b)|before|within|from|week (?:beginning|commencing|of)"
    r"|this week|next week|today|tomorrow)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 7


def is_date_heading(text: str) -> bool:
    """Whether a heading is the date of the actions below it."""
    few = len(text.split()) <= _MOST_WORDS and ";" not in text
    return few and _DATED.match(text) is not None and is_timescale(text)


def open_date(flow: Flow, line: Line, level: int) -> None:
    """Begins what is to be done by a date; the first bold line there is its outcome."""
    flow.open("outcomes", level, line.words)
    flow.draft.outcome = flow.draft.action = None
    by = _BY.match(line.words.value)
    flow.draft.label(line.words.cut(0, by.end()) if by else None, "outcomes.actions.by_when")
    flow.draft.due = line.words.cut(by.end()) if by else line.words
