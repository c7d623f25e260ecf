"""What a list holds whose heading nobody knows, by where it stands in the plan and what its lines tell of."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.read.word.parts.inline import inline
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name

_LEAST = 2
_WORDS_OF_A_TEXT = 5
_WORDS_OF_A_GOAL = 4
_MOST_WORDS_OF_A_GOAL = 30
# What somebody thinks or says is a view, what a meeting found a decision: neither tells how the child fares.
_VIEW = re.compile(
    r"^(?:[\w'’-]+ ){1,4}?(?:says?|said|wants?|wishes|would like|thinks?|feels?|decided|considered|recommended)\b"
    r"|\b(?:will|must|should|needs?|I|we|my)\b"
)
# What a form says of itself is nothing of how the child fares.
_OF_ITSELF = re.compile(
    r"\b(?:plan|conference|core group|category|categories|registered|held (?:on|at)|d\.?o\.?b\.?|born)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"‘][^”\"’]*[”\"’]")
_ASKS = re.compile(r"(?:what|how|who|why|when|where|which)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|are|has|have|can|does|do|gets?|knows?|feels?|goes|go)\b")
_TRIGGER = re.compile(r"[^:]*[^\W\d_]{2,}[^:]*:\s+[^:]+")


def told_by_place(draft: Draft, lines: list[Line]) -> str | None:
    """`concern` or `strength` before the outcomes, `contingency` behind them; None where the lines do not say so."""
    if any(len(line.words.value.split()) < _WORDS_OF_A_TEXT for line in lines):
        return None
    if draft.tree.get("outcomes"):
        said_of_itself = any(_OF_ITSELF.search(line.words.value) for line in lines)
        return (
            "contingency"
            if not said_of_itself and not draft.tree.get("contingency") and _answers(draft, lines)
            else None
        )
    views = sum(bool(_VIEW.search(_QUOTED.sub("", line.words.value))) for line in lines)
    of_itself = any(_OF_ITSELF.search(line.words.value) for line in lines)
    if len(lines) < _LEAST or of_itself or views * 2 > len(lines):
        return None
    troubled = sum(bool(_trouble().search(line.words.value)) for line in lines)
    if troubled * 2 >= len(lines) and not draft.tree.get("concerns"):
        return "concern"
    fares_well = (
        not views and troubled * 3 < len(lines) and draft.tree.get("concerns") and not draft.tree.get("strengths")
    )
    return "strength" if fares_well else None


def acts_in(lines: list[Line]) -> list[Line]:
    """The items of a list nearly all of which say who does them or by when; none of any other lines."""
    items = [line for line in lines if line.is_item]
    if len(items) < _LEAST or lines[-1] is not items[-1] or len(lines) - len(items) > 1:
        return []
    told = [inline(line.words) for line in items]
    return items if sum(bool(one.by_whom or one.by_when) for one in told) * 4 >= 3 * len(items) else []


def is_goal(draft: Draft, text: str) -> bool:
    """Whether a heading over actions tells what they are for: a sentence about how it is, or about a child by name."""
    words = text.split()
    if not _WORDS_OF_A_GOAL <= len(words) <= _MOST_WORDS_OF_A_GOAL or _ASKS.match(text):
        return False
    children = {
        folded(name)
        for one in draft.tree.get("children", ())
        if "name" in one
        for name in one["name"].value.split()[:1]
    }
    return bool(_IS.search(text)) or bool({folded(word) for word in words} & children)


def _answers(draft: Draft, lines: list[Line]) -> bool:
    """Whether lines tell what is done when something happens: “Anna lets him back: the children go to Ruth”."""
    known = draft.terms.columns.whole
    answers = [
        bool(_TRIGGER.fullmatch(text))
        and len(before.split()) >= _LEAST
        and known(before) is None
        and not is_name(before)
        for text in (line.words.value for line in lines)
        for before in (text.partition(":")[0],)
    ]
    return sum(answers) * 3 >= 2 * len(answers)


@functools.cache
def _trouble() -> re.Pattern[str]:
    words = (re.escape(word).replace(r"\*", r"\w*") for word in bundled.words("troubles")["troubles"])
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
