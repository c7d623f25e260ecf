"""What a list holds whose heading nobody knows, by where it stands in the plan and what its lines tell of."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.word_lists import Worded

_LEAST = 2
_WORDS_OF_A_TEXT = 5
_WORDS_OF_A_GOAL = 4
_WORDS_OF_A_TRIGGER = 3
_MOST_WORDS_OF_A_GOAL = 30
# What somebody thinks or says is a view, what a meeting found a decision: neither tells how the child fares.
_VIEW = Worded(
    r"^(?:[\w'’-]+ ){1,4}?<draft_lines.views>\b"
    r"|\b(?:will|must|should|needs?|I|we|my)\b"
)
# What a form says of itself is nothing of how the child fares.
_OF_ITSELF = re.compile(
    r"\b(?:plan|conference|core group|category|categories|registered|held (?:on|at)|d\.?o\.?b\.?|born)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"‘][^”\"’]*[”\"’]")
_ASKS = re.compile(r"(?:what|how|who|why|when|where|which)\b", re.IGNORECASE)
_TROUBLE = Worded(r"\b<troubles.troubles>\b")
_IS = re.compile(r"\b(?:is|are|has|have|can|does|do|gets?|knows?|feels?|goes|go)\b")


def told_by_place(draft: Draft, lines: list[Line]) -> str | None:
    """`concern` or `strength` before the outcomes, `contingency` behind them; None where the lines do not say so."""
    if any(len(line.words.value.split()) < _WORDS_OF_A_TEXT for line in lines):
        return None
    if len(lines) < _LEAST or any(_OF_ITSELF.search(line.words.value) for line in lines):
        return None
    if draft.tree.get("outcomes"):
        return "contingency" if not draft.tree.get("contingency") and _answers(draft, lines) else None
    views = sum(bool(_VIEW.search(_QUOTED.sub("", line.words.value))) for line in lines)
    if views * 2 > len(lines):
        return None
    troubled = sum(is_trouble(line.words.value) for line in lines)
    if not draft.tree.get("concerns"):
        return "concern" if troubled * 2 >= len(lines) else None
    fares_well = not views and troubled * 3 < len(lines)
    return "strength" if fares_well and not draft.tree.get("strengths") else None


def is_goal(draft: Draft, text: str) -> bool:
    """Whether a heading over actions tells what they are for: a sentence about how it is, or about a child by name."""
    words = text.split()
    if not _WORDS_OF_A_GOAL <= len(words) <= _MOST_WORDS_OF_A_GOAL or _ASKS.match(text):
        return False
    named = (one["name"].value.split()[:1] for one in draft.tree.get("children", ()) if "name" in one)
    children = {folded(name) for first in named for name in first}
    return bool(_IS.search(text)) or bool({folded(word) for word in words} & children)


def _answers(draft: Draft, lines: list[Line]) -> bool:
    """Whether lines tell what is done when something happens: “Anna lets him back: the children go to Ruth”."""
    return sum(_is_answer(draft, line.words.value) for line in lines) * 3 >= 2 * len(lines)


def _is_answer(draft: Draft, text: str) -> bool:
    before, colon, then = text.partition(": ")
    happens = len(before.split()) >= _WORDS_OF_A_TRIGGER and not is_name(before)
    return bool(colon and then) and happens and asked(draft.terms, before) is None


def is_trouble(text: str) -> bool:
    """Whether a line tells of something that went wrong; “Miss Shah” and “Mark” do not."""
    return _TROUBLE.search(text[:1].lower() + text[1:]) is not None
