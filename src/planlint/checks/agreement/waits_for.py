"""Is an action due before the one that it says it waits for? (PL10, ST7)"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from planlint.checks.agreement.names import names_of_people
from planlint.checks.agreement.other_row import shortly
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of
from planlint.english.acts.agreement import said, things_in
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate, Repeating
from planlint.timescales import deadlines_in, in_full


class DueBeforeWhatItNeeds(Options):
    """“Once the skip is there, …”, due before the row in which somebody books the skip."""

    kind: Literal["due-before-what-it-needs"] = "due-before-what-it-needs"
    VALUES: ClassVar = frozenset({"other", "day", "begins"})


@dataclass(frozen=True, slots=True)
class _Row:
    at: Path
    action: Action
    first: dt.date | None
    last: dt.date | None


def due_before_what_it_needs(node: Any, path: Path, options: DueBeforeWhatItNeeds, context: Context) -> Iterator[Hit]:
    """Report the words that name what has to come first, where a row about it has a later day."""
    if not context.in_english:
        return
    rows = [_row(at, action, context) for at, action in _if_any_waits(node)]
    people = names_of_people(context)
    for row in rows:
        needed = _waits(row.action)
        if needed is None or row.first is None:
            continue
        things = things_in(needed["what"], people)
        later = (
            other
            for other in rows
            if other is not row
            and other.last is not None
            and other.last > row.first
            and things & things_in(other.action.description or "", people)
            and _waits(other.action) is None
        )
        if (other := next(later, None)) is not None and other.last is not None:
            text = shortly(other.action.description or "")
            values = {"other": text, "day": in_full(other.last), "begins": in_full(row.first)}
            yield Hit((*row.at, "description"), needed.group(), needed.start(), needed.end(), values)


def _if_any_waits(plan: Any) -> list[tuple[Path, Action]]:
    """The rows that are still to be done, where one of them says that something has to come first."""
    rows = [(at, action) for at, action in actions_of(plan) if not action.finished]
    return rows if any(_waits(action) for _, action in rows) else []


def _waits(action: Action) -> re.Match[str] | None:
    return said("comes_first").search(action.description or "")


def _row(at: Path, action: Action, context: Context) -> _Row:
    """A row with its first and its last day, by its column or else its sentence."""
    column = action.by_when or ""
    days = sorted(
        day
        for told in deadlines_in(column, context.plan.date) or deadlines_in(action.description or "", context.plan.date)
        if isinstance(told.meaning, ByDate)
        for day in (told.meaning.earliest, told.meaning.date)
        if day is not None
    )
    meaning = context.timescale(column).meaning
    if isinstance(meaning, Repeating):
        return _Row(at, action, meaning.starts, None)
    return _Row(at, action, days[0] if days else None, days[-1] if days else None)
