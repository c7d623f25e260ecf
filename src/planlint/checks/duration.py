"""Does one day say enough? What is done again, or holds every day, needs a beginning and an end. (PL10, ST7)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.finished import is_finished
from planlint.english.acts.lasting import Lasting, lasting, says_first, says_last, says_now
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate, Repeating
from planlint.timescales import deadlines_in

_UNTIL = re.compile(r"\b(?:until|till?|up to)\b(?! (?:morning|the morning|bedtime|he|she|they|it))", re.IGNORECASE)
_SAYS_A_DAY, _SAYS_NOW = "is one day", "says only when it begins"
# On these days everything in the plan is looked at again.
_LOOKED_AT_AGAIN = ("review-conference", "next-core-group")


class DurationUnsaid(Options):
    """An action that goes on, with one day for its time."""

    kind: Literal["duration-unsaid"] = "duration-unsaid"
    VALUES: ClassVar = frozenset({"says", "lasts"})


def duration_unsaid(node: Action, path: Path, options: DurationUnsaid, context: Context) -> Iterator[Hit]:
    """Report the one day; a day that is told to be the last one, or on which the plan is reviewed, is an end."""
    day = (node.by_when or "").strip()
    if not context.in_english or context.timescale(day).open_ended:
        return  # “From today” has no end: open-ended-timescale says so
    found = goes_on(node, context)
    if found is not None:
        start = (node.by_when or "").index(day)
        lasts = "is done again and again" if found.comes_again else "has to hold every day"
        values = {"says": _SAYS_NOW if says_now(day) else _SAYS_A_DAY, "lasts": f"“{found.phrase.text}” {lasts}"}
        yield Hit(("by_when",), day, start, start + len(day), values)


def goes_on(action: Action, context: Context) -> Lasting | None:
    """What of an action goes on after the one day that its time names; None where nothing does, or an end is told."""
    day, prose = (action.by_when or "").strip(), action.description or ""
    if not day or not prose or is_finished(action) or says_last(day):
        return None
    now = says_now(day)
    found = lasting(prose, first_day=now or says_first(day), read=context.timescale)
    if found is None or _ends(prose, context) or not (now or _is_one_day(day, context)):
        return None
    return found


def _is_one_day(day: str, context: Context) -> bool:
    """Whether a time is one day, and none on which everything in the plan is looked at again."""
    reading = context.timescale(day)
    meaning = reading.meaning
    return isinstance(meaning, ByDate) and not reading.open_ended and not _is_looked_at_again(meaning, context)


def _ends(prose: str, context: Context) -> bool:
    """Whether the sentence of an action says itself until when, or on which day."""
    if _UNTIL.search(prose):
        return True
    meaning = context.timescale(prose).meaning
    ends = isinstance(meaning, ByDate) or (isinstance(meaning, Repeating) and meaning.until is not None)
    return ends or any(told.bound for told in deadlines_in(prose, context.plan.date))


def _is_looked_at_again(meaning: ByDate, context: Context) -> bool:
    return any(context.events.get(event) == meaning.date for event in _LOOKED_AT_AGAIN)
