"""Outcomes and concerns named by their marks: “O1, O3”, “Goal 2”, “all goals”."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded, mark_of
from planlint.word_lists import Worded

_BETWEEN_MARKS = re.compile(r"\s*(?:[,;&+\n]|\band\b)\s*")
_BETWEEN_SHAPES = re.compile(r"[\s,;&+\ufe0f]*(?=.)")  # “▲●”

_COUNTS = Worded(
    r"\s*(?:(?:<head_nouns.wished>|<head_nouns.before_a_count>)\s+)?<head_nouns.counted.outcome>s?"
    r"\s*(?:no\.?|number)?\s*#?(?=\d{1,2}\W*$)",
    re.IGNORECASE,
)

CIRCLES = "①-⑳❶-❿"  # of a class in a pattern


def names_outcomes(draft: Draft, text: str) -> bool:
    """Whether words only name outcomes by their marks, or all of them: “O1”, “A, B”, “All”."""
    if not draft.outcome_marks:
        return False
    return folded(text) in draft.terms.all_of_them or bool(marked(draft.outcome_marks, text))


def marked(marks: dict[str, Tree], text: str) -> list[Tree]:
    """The parts that marks such as “O1, O3” or “Goal 2” stand for; none when anything else is said."""
    pieces = [mark_of(piece) for piece in (_BETWEEN_MARKS if folded(text) else _BETWEEN_SHAPES).split(text)]
    pieces = [piece for piece in pieces if piece]
    first = pieces[0].rstrip("0123456789") if pieces else ""
    found = [marks.get(piece) or marks.get(first + piece) for piece in pieces]
    return [one for one in found if one is not None] if found and all(found) else []


def counted_above(draft: Draft, text: str) -> Tree | None:
    """The goal told above that words only count, whatever stood before it there: “Goal 1”, “Safety goal no. 2”."""
    counts = _COUNTS.match(text)
    return draft.numbered(folded(text[counts.end() :])) if counts is not None else None


def of_shape(draft: Draft, line: Line) -> Tree | None:
    """The outcome whose shape a line begins with (“▲ Put the numbers on speed dial”); None for any other bullet."""
    mark = line.marker.value.strip() if line.marker else ""
    return (draft.outcome_marks.get(mark) or None) if mark and not folded(mark) else None


def told_before(draft: Draft, words: str) -> Tree | None:
    """The outcome that has been told in the same words: of the same child, where a heading names one, or of all."""
    said, told = folded(words), draft.outcomes_by_words
    own = told.get((draft.whose[0], said)) or told.get(("", said))
    if own is not None or draft.whose[0]:
        return own
    return next((one for (_, same), one in told.items() if same == said), None)
