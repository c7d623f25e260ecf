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
    takes `rarer` more. What it says beyond its words is `looked_at_again`, unless it hangs on who is in the family."""

    sure: float
    doubt: float = -math.inf
    rarer: float = 0.0
    views: tuple[View, ...] = _WORDS
    looked_at_again: bool = True


LESSONS: dict[str, Lesson] = {
    "attendance-as-evidence": Lesson(sure=0, doubt=-3, rarer=3.25),
    "blame-language": Lesson(sure=1.5, doubt=-4, rarer=1, views=("words", "letters")),
    "compound-action": Lesson(sure=0.25, views=(*_WORDS, "acts", "joints")),
    "hidden-owner": Lesson(sure=2, doubt=-1.5, rarer=1),
    "misplaced-responsibility": Lesson(sure=0.2, doubt=-1, views=(*_WORDS, "people"), looked_at_again=False),
    "missing-contingency": Lesson(sure=0, doubt=-5, rarer=2.5),
    "negative-outcome": Lesson(sure=1, doubt=-5, rarer=1),
    "vague-action": Lesson(sure=0.5, rarer=1, views=(*_WORDS, "acts")),
    "vague-contingency": Lesson(sure=0.5, doubt=-2, rarer=2.75),
    "vague-evidence": Lesson(sure=0.25, doubt=-5, rarer=2.5),
    "vague-outcome": Lesson(sure=1, doubt=-1.5, rarer=1),
    "vague-timescale": Lesson(sure=-0.75, doubt=-1.5, rarer=3.25),
}
