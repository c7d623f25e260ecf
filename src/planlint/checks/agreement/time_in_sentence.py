"""Does the sentence of an action set another time than its column? (PL10, ST7)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.acts.agreement import is_prepared, tells_how_often
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate, Repeating, Timescale
from planlint.timescales import Phrase, Told, deadlines_in
from planlint.timescales.prose.rates import differ, rates_in

_CLAUSE_BREAK = re.compile(r"[.;]\s")


class OtherTimeInSentence(Options):
    """An action whose sentence names a day after the one of its column, another last day, or another frequency."""

    kind: Literal["other-time-in-sentence"] = "other-time-in-sentence"
    VALUES: ClassVar = frozenset({"column"})


def other_time_in_sentence(node: Action, path: Path, options: OtherTimeInSentence, context: Context) -> Iterator[Hit]:
    """Report the words of the sentence; where it tells several times, each may be of something else."""
    text, column = node.description or "", (node.by_when or "").strip()
    if not text or not column or not context.in_english:
        return
    found = _other_day(text, column, context) or _other_frequency(text, column)
    if found is not None:
        yield Hit(("description",), found.text, found.start, found.end, {"column": column})


def _other_day(text: str, column: str, context: Context) -> Phrase | None:
    told = deadlines_in(text, context.plan.date)
    if len(told) != 1 or len(_days(column, context)) != 1:
        return None
    (one,) = told
    said, last = one.meaning, _last_day(context.timescale(column).meaning)
    if not isinstance(said, ByDate) or last is None or said.date == last.date:
        return None
    if one.bound:
        return one.phrase if last.earliest is None else None
    happens = said.earliest is None and not is_prepared(text[: one.phrase.start])
    return one.phrase if happens and said.date > last.date else None


def _days(text: str, context: Context) -> tuple[Told, ...]:
    return deadlines_in(text, context.plan.date)


def _last_day(meaning: Timescale) -> ByDate | None:
    """The one day that a column names: its limit, or the day until which something comes again."""
    if isinstance(meaning, Repeating):
        return meaning.until if isinstance(meaning.until, ByDate) else None
    return meaning if isinstance(meaning, ByDate) else None


def _other_frequency(text: str, column: str) -> Phrase | None:
    in_sentence, in_column = rates_in(text), rates_in(column)
    # “Weekly, Fridays”: Fridays alone could be every second one.
    in_column = tuple(rate for rate in in_column if not rate.only_says_which_day) or in_column
    if len(in_sentence) != 1 or not in_column:
        return None
    said = in_sentence[0]
    if _CLAUSE_BREAK.search(text[: said.phrase.start]):
        return None  # “They share the school run; Simone does Mondays”
    if not tells_how_often(text, said.phrase) or not all(differ(said, rate) for rate in in_column):
        return None
    return said.phrase
