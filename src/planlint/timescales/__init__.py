"""The grammar of deadlines and repetitions in English: text → typed meaning. No spaCy."""

from __future__ import annotations

from planlint.timescales.dates.exact import UnclearDate, is_one_day, read_date
from planlint.timescales.dates.in_figures import day_comes_first
from planlint.timescales.dates.in_full import in_full, with_weekday
from planlint.timescales.doubts.date_problems import date_problems
from planlint.timescales.doubts.unfixed import unfixed
from planlint.timescales.judging.meanings import first_day, resolve
from planlint.timescales.judging.planned import looked_at_again
from planlint.timescales.prose.beginnings import begins_in
from planlint.timescales.prose.comes_again import how_often_in
from planlint.timescales.prose.how_often import repeats_in
from planlint.timescales.prose.on_that_day import day_it_happens_in, on_the_same_day
from planlint.timescales.prose.run_out import begins_or_repeats, runs_out
from planlint.timescales.prose.set_days import at_any_hour, on_set_days, on_set_days_behind
from planlint.timescales.prose.set_off import in_some_cases, set_off
from planlint.timescales.prose.soft import how_often_softly, is_reaction, soft_deadlines
from planlint.timescales.prose.stretch import stretch_around
from planlint.timescales.prose.to_come import to_come
from planlint.timescales.prose.told import Told, deadlines_in
from planlint.timescales.reading import DateProblem, Phrase, ProblemKind, Reading
from planlint.timescales.understand import understand

__all__ = [
    "DateProblem",
    "Phrase",
    "ProblemKind",
    "Reading",
    "Told",
    "UnclearDate",
    "at_any_hour",
    "begins_in",
    "begins_or_repeats",
    "date_problems",
    "day_comes_first",
    "day_it_happens_in",
    "deadlines_in",
    "first_day",
    "how_often_in",
    "how_often_softly",
    "in_full",
    "in_some_cases",
    "is_one_day",
    "is_reaction",
    "looked_at_again",
    "on_set_days",
    "on_set_days_behind",
    "on_the_same_day",
    "read_date",
    "repeats_in",
    "resolve",
    "runs_out",
    "set_off",
    "soft_deadlines",
    "stretch_around",
    "to_come",
    "understand",
    "unfixed",
    "with_weekday",
]
