"""Do all the sessions of a course fit between its first day and its last? (PL10, ST7)"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.acts.agreement import only_begins
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate, Repeating
from planlint.timescales import deadlines_in, in_full
from planlint.timescales.prose.runs_of_sessions import sessions_in

# A course may skip no week, and be told a week too short by who counts its weeks otherwise.
_SLACK = dt.timedelta(days=7)
_LAST = re.compile(
    r"\b(?:last|final|ends?|ending|finish(?:es|ing)?|stops?|over)(?: (?!first|start)[a-z]+){0,2}[ :–-]*$", re.IGNORECASE
)


class TooShortForSessions(Options):
    """An action of so many sessions, with too few days between its first day, or the plan's own, and its last."""

    kind: Literal["too-short-for-sessions"] = "too-short-for-sessions"
    VALUES: ClassVar = frozenset({"begins", "ends", "last"})


def too_short_for_sessions(node: Action, path: Path, options: TooShortForSessions, context: Context) -> Iterator[Hit]:
    """Report the words that count the sessions; an action that only starts or books the course is passed over."""
    text, column = node.description or "", node.by_when or ""
    course = sessions_in(text, column)
    if course is None or only_begins(text[: course.phrase.start]):
        return
    if only_begins(column) and _said_to_be_last(column, context) is None:
        return
    first, last = _days(text, column, context)
    if first is None or last is None or first + course.lasts <= last + _SLACK:
        return
    values = {"begins": in_full(first), "ends": in_full(first + course.lasts), "last": in_full(last)}
    yield Hit(("description",), course.phrase.text, course.phrase.start, course.phrase.end, values)


def _days(text: str, column: str, context: Context) -> tuple[dt.date | None, dt.date | None]:
    """The first day, by the row or else the plan's own, and the last day of the column or else of the sentence."""
    told = sorted(
        day
        for written in (text, column)
        for each in deadlines_in(written, context.plan.date)
        if isinstance(each.meaning, ByDate)
        for day in (each.meaning.earliest, each.meaning.date)
        if day is not None
    )
    meaning = context.timescale(column).meaning
    limit = meaning.until if isinstance(meaning, Repeating) else meaning
    last = _said_to_be_last(column, context) or (limit.date if isinstance(limit, ByDate) else None)
    first = told[0] if len(told) > 1 and told[0] != told[-1] else context.plan.date
    return first, last or (told[-1] if told else None)


def _said_to_be_last(column: str, context: Context) -> dt.date | None:
    """The day that the column calls the last: “First session 6 October 2026, last one 24 November 2026”."""
    for each in deadlines_in(column, context.plan.date):
        if isinstance(each.meaning, ByDate) and _LAST.search(column[: each.phrase.start]):
            return each.meaning.date
    return None
