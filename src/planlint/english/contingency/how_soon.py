"""Whether a contingency says how soon somebody acts."""

from __future__ import annotations

import functools

from planlint.bundled import words
from planlint.english.contingency.triggers import CONDITION
from planlint.english.words.patterns import Patterns
from planlint.timescales.understand import understand


def says_how_soon(text: str, opened: list[tuple[int, int]]) -> bool:
    """Whether it does so outside the clauses `opened`, whose times belong to what sets it off: “not home by 10pm”.

    The words that open them may say it too: “as soon as he comes”, “until Priya has seen her”.
    """
    for start, end in opened:
        opening = CONDITION.match(text, start)
        start = opening.end() if opening else start
        text = text[:start] + " " * (end - start) + text[end:]
    return any(_moments().finditer(text)) or bool(understand(text).limits)


@functools.cache
def _moments() -> Patterns:
    return Patterns(words("how_soon")["moments"], r"\b(?:{})\b".format)
