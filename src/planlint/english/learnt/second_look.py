"""What readers would say by the words of a text and by what it says: the sum of weights and the encoder count alike."""

from __future__ import annotations

from planlint.english.learnt.encoder import leanings


def looked_again(lesson: str, leans: float, text: str, field: str) -> float:
    """How far it leans by both; `leans` is the sum of weights. Measured, both are right more often than either."""
    return (leans + leanings(text, field)[lesson]) / 2
