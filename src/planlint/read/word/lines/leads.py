"""Lines that are headings though nothing marks them: by their capitals, or by the list they lead to."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.by_place import is_goal
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.questions import lead_asked, question
from planlint.word_lists import Worded

_LEADS = Worded(
    r"\bfollowing\b|\bas follows\b|\b<terms.found>\W*$"
    r"|^\W*(?:these|those) (?:are|were)\b|\b(?:is|are|were|because|that|worried about|going well|working well)\W*$"
    r"|^(?:\S+ ){0,3}\S+$",
    re.IGNORECASE,
)
LISTED = {
    "people",
    "core_group",
    "attendance",
    "child",
    "concern",
    "strength",
    "outcomes",
    "action",
    "contingency",
    "evidence",
}
_BODIES = {"outcome", "outcomes", "action", "evidence"}
_OF_AN_OUTCOME = {"action", "evidence", "contingency", "concern", "strength"}
_BEFORE_GOALS = {"concern", "strength"}
_CLOSED = re.compile(r"[.;,]\s*$")
# A sentence that its list ends, or hardly more than a name for it.
_GOES_ON = re.compile(
    r"\b(?:when|because|if|by|that|as|for|like|from|with|is|are|will|to|see|know|hear|notice|be)\W*$"
    r"|^(?:\S+ ){0,3}\S+$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:how|what|(?:the )?(?:signs?|proof|evidence))\b", re.IGNORECASE)
_MOST_LEADING_WORDS = 14
_MOST_CAPITALS = 5


def in_capitals(flow: Flow, text: str) -> bool:
    """Whether a line is a heading by its capitals alone, as in a plan pasted from an e-mail: “WORRIES”, “PLAN B”."""
    if not text.isupper() or "\t" in text or len(text.split()) > _MOST_CAPITALS:
        return False
    return flow.draft.terms.headings.whole(text) is not None or about(flow.draft.terms, text) is not None


def counted_goal(flow: Flow, line: Line) -> bool:
    """Whether a bold item below a list of plain ones may be an outcome: “1. Leo sleeps in a bed of his own”."""
    plain = bool(flow.waiting) and not any(one.is_bold for one in flow.waiting)
    return line.is_item and plain and flow.kind in _BEFORE_GOALS and is_goal(flow.draft, line.words.value)


def led_by(flow: Flow, line: Line) -> str | None:
    """What a plain line says that the list below it holds; None where it leads to none, or does not say."""
    text = line.words.value
    if leads_list(line):
        within = lead_asked(text) if flow.draft.outcome is not None else None
        found = within or about(flow.draft.terms, text) or flow.draft.terms.guess(text)
        return found if found in LISTED else None
    begun = flow.draft.outcome is not None or bool(flow.waiting)
    may_follow = flow.kind in _BODIES or (flow.kind is None and line.leads and flow.heading and flow.waiting)
    if line.is_item or line.heading or not may_follow or not begun or _CLOSED.search(text):
        return None
    if len(text.split()) > _MOST_LEADING_WORDS:
        return None
    if flow.draft.outcome is not None and _asks_how_it_shows(text):
        return "evidence"
    if not line.leads:
        return None
    if found := lead_asked(text):
        return found
    found = about(flow.draft.terms, text) if flow.kind in _BODIES and _GOES_ON.search(text) else None
    return found if found in _OF_AN_OUTCOME else None


def _asks_how_it_shows(text: str) -> bool:
    """Whether a line over plain paragraphs asks by itself how an outcome shows: “How we shall see the difference”."""
    if {":", "?"} & {*text.rstrip(" :?")}:
        return False  # “How we will know: the school log” says it already
    return (_ASKS.match(text) is not None and question(text) == "evidence") or lead_asked(text) == "evidence"


def leads_list(line: Line) -> bool:
    """Whether a plain line only says what the list below it holds: “The following risks were identified:”."""
    text = line.words.value
    few = len(text.split()) <= _MOST_LEADING_WORDS
    return few and not line.is_item and text.rstrip().endswith(":") and _LEADS.search(text) is not None
