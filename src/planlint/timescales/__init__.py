"""The grammar of deadlines and repetitions in English: text → typed meaning. No spaCy."""

from __future__ import annotations

from planlint.timescales.exact import UnclearDate, read_date
from planlint.timescales.how_often import repeats_in
from planlint.timescales.meanings import resolve
from planlint.timescales.reading import DateProblem, Phrase, ProblemKind, Reading
from planlint.timescales.soft import soft_deadlines
from planlint.timescales.stretch import stretch_around
from planlint.timescales.to_come import to_come
from planlint.timescales.told import Told, deadlines_in
from planlint.timescales.understand import understand
from planlint.timescales.unfixed import day_comes_first, unfixed

__all__ = [
    "DateProblem",
    "Phrase",
    "ProblemKind",
    "Reading",
    "Told",
    "UnclearDate",
    "day_comes_first",
    "deadlines_in",
    "read_date",
    "repeats_in",
    "resolve",
    "soft_deadlines",
    "stretch_around",
    "to_come",
    "understand",
    "unfixed",
]
