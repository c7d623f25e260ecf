"""Lines that are headings though nothing marks them: by their capitals, or by the list they lead to."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.headings import about

_LEADS = re.compile(
    r"\bfollowing\b|\bas follows\b|\b(?:identified|noted|agreed|recorded|raised|shared|highlighted|recognised)\W*$"
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
_MOST_LEADING_WORDS = 14
_MOST_CAPITALS = 5


def in_capitals(flow: Flow, text: str) -> bool:
    """Whether a line is a heading by its capitals alone, as in a plan pasted from an e-mail: “WORRIES”, “PLAN B”."""
    if not text.isupper() or "\t" in text or len(text.split()) > _MOST_CAPITALS:
        return False
    return flow.draft.terms.headings.whole(text) is not None or about(flow.draft.terms, text) is not None


def leads_list(line: Line) -> bool:
    """Whether a plain line only says what the list below it holds: “The following risks were identified:”."""
    text = line.words.value
    few = len(text.split()) <= _MOST_LEADING_WORDS
    return few and not line.is_item and text.rstrip().endswith(":") and _LEADS.search(text) is not None
