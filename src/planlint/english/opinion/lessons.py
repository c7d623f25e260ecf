"""What readers have taught: for each rule, what is noticed about a text, and how sure one must be to say so.

How sure is measured on texts of writers whose other texts had taught nothing, so that at least 19 of 20 that are told
would be sent back; docs/accuracy.md says how often that is so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from planlint.english.opinion.noticed import View

_WORDS: tuple[View, ...] = ("words", "sorts", "letters")


@dataclass(frozen=True, slots=True)
class Lesson:
    """`views` are what is noticed. Above `sure` a text is told though lists and grammar are silent; below `doubt`
    it is not, whatever they say. In a whole plan, where a fault is rarer than among texts that somebody asks about, it
    takes `rarer` more."""

    sure: float
    doubt: float = -math.inf
    rarer: float = 0.0
    views: tuple[View, ...] = _WORDS


LESSONS: dict[str, Lesson] = {
    "attendance-as-evidence": Lesson(sure=0.25, doubt=-3, rarer=3),
    "blame-language": Lesson(sure=0.75, doubt=-4, rarer=1.25, views=("words", "letters")),
    "compound-action": Lesson(sure=0.3, views=(*_WORDS, "acts", "joints")),
    "hidden-owner": Lesson(sure=2, doubt=-1.5, rarer=1),
    "misplaced-responsibility": Lesson(sure=0.2, doubt=-1, views=(*_WORDS, "people")),
    "missing-contingency": Lesson(sure=0.5, doubt=-3.5, rarer=2),
    "negative-outcome": Lesson(sure=0.75, doubt=-2, rarer=1.25),
    "vague-action": Lesson(sure=0.25, rarer=1.25, views=(*_WORDS, "acts")),
    "vague-contingency": Lesson(sure=0.25, doubt=-2, rarer=3),
    "vague-evidence": Lesson(sure=0.25, doubt=-3, rarer=2.5),
    "vague-outcome": Lesson(sure=1, doubt=-1, rarer=1),
    "vague-timescale": Lesson(sure=1.25, doubt=-1, rarer=1.25),
}
