"""The grammar of deadlines and repetitions in English: text → typed meaning. No spaCy."""

from __future__ import annotations

from planlint.timescales.exact import UnclearDate, read_date
from planlint.timescales.meanings import resolve
from planlint.timescales.reading import DateProblem, Phrase, ProblemKind, Reading
from planlint.timescales.soft import soft_deadlines
from planlint.timescales.understand import understand

__all__ = [
    "DateProblem",
    "Phrase",
    "ProblemKind",
    "Reading",
    "UnclearDate",
    "read_date",
    "resolve",
    "soft_deadlines",
    "understand",
]
