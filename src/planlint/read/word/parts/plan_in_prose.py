"""A plan told in a paragraph below “The plan”: taken apart where each sentence says what it is, else said to be unread.

“Gail will weigh Maisie by 12 February 2027. We want her to be well. If she loses weight, Gail will ask Dr Shah.”
"""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.parts.plan_in_sentences import is_of_no_kind, kind_of, note_taken, put_kind
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.text.asides import has_sentences, tells_of_meetings
from planlint.read.word.text.doubted import Doubted
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words

_TITLES = r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bNo\.)"
_BETWEEN = re.compile(rf"(?<=[a-z\d’')\]][.!?]){_TITLES}\s+(?=[A-Z“])")
_GOAL = re.compile(r"(?:We|I|Everyone|Everybody)(?: all)? want\b|(?:Our|The|Her|His|Their) (?:aim|goal|hope)\b")
_TO_DO = re.compile(r"\b(?:will|must|shall|(?:is|are|has|have|needs?) to|(?:has|have) agreed to)\b")
_NO_NAME = re.compile(r"(?:she|he|they|it|this|that|these|those)\b", re.IGNORECASE)
_NOT_APART = (
    "Below “{heading}” several sentences stand in one paragraph, and planlint cannot tell what each of them is: write "
    "each outcome, each action with who does it by when, and each “if …” on a line of its own"
)


def plan_in_prose(draft: Draft, heading: Words | None, lines: list[Line]) -> bool:
    """Reads paragraphs of several sentences; False for lines that are none, and where the heading says what they are.

    Where they cannot be taken apart they are left unplaced, and it is said what to do.
    """
    prose = [line for line in lines if has_sentences(line.words.value)]
    if (
        heading is None
        or not is_of_no_kind(heading)
        or not prose
        or any(line.is_item or line.is_bold for line in lines)
    ):
        return False
    if not _taken_apart(draft, lines):
        says = _NOT_APART.format(heading=" ".join(heading.value.split()))
        draft.guesses.append(Doubted(heading, "?", says))
    return True


def _taken_apart(draft: Draft, lines: list[Line]) -> bool:
    """Puts each sentence where it says; False where one does not say it, or it is open for which goal an act is."""
    sentences = [sentence for line in lines for sentence in _sentences(line) if not tells_of_meetings(sentence)]
    told = [(sentence, kind) for sentence in sentences if (kind := _kind(draft, sentence)) is not None]
    acts = [sentence for sentence, kind in told if kind == "action"]
    if len(told) < len(sentences) or not acts:
        return False
    goals = [one for one in told if one[1] == "outcome"]
    if len(goals) > 1 and told[0] is not goals[0]:
        return False
    if len(goals) == 1:  # whatever stands before it is for it too
        told = [*goals, *(one for one in told if one is not goals[0])]
    note_taken(draft, acts[0].words)
    for sentence, kind in told:
        put_kind(draft, sentence, kind)
    return True


def _sentences(line: Line) -> list[Line]:
    return [dataclasses.replace(line, words=words) for words in line.words.split(_BETWEEN)]


def _kind(draft: Draft, sentence: Line) -> str | None:
    """What a sentence is, where it leaves no doubt: a story tells in the present too what people do."""
    kind, text = kind_of(draft, sentence), sentence.words.value
    if kind == "outcome":
        return kind if _GOAL.match(text) else None
    if kind != "action":
        return kind
    time = time_in(sentence.words)
    dated = time is not None and any(map(str.isdigit, time.value))
    return kind if (_TO_DO.search(text) or dated) and not _NO_NAME.match(text) else None
