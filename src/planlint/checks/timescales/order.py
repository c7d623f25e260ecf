"""Does a deadline stand on the right side of the plan’s own dates: after the plan was written, before its review?"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.timescales.standing import ends_by_law, runs_across
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate
from planlint.model.timescale import Timescale as Meaning
from planlint.timescales import Phrase, deadlines_in, in_full, with_weekday

_A_MONTH = dt.timedelta(days=31)
# “26 sessions, started 28/4”: it has begun, whatever year the day is of.
_HAS_BEGUN = re.compile(r"\b(?:started|began|begun|commenced|since|ongoing from)\b", re.IGNORECASE)


class TimescaleOrder(Options):
    """A deadline on the wrong side of a date of the plan's own: before the plan, or after the review."""

    kind: Literal["timescale-order"] = "timescale-order"
    field: str = "by_when"
    must_not_be: Literal["before", "after"]
    event: Literal["plan", "review-conference"]
    VALUES: ClassVar = frozenset({"day", "event_day"})


def timescale_order(node: Any, path: Path, options: TimescaleOrder, context: Context) -> Iterator[Hit]:
    """Report a deadline before the plan's date or after the review conference; never against today's date.

    What has only begun may be past. A deadline or an event without a known date is another rule's business.
    """
    event_day, made = context.events.get(options.event), context.events.get("plan")
    if event_day is None or (options.must_not_be == "after" and made is not None and event_day < made):
        return  # a review before the plan is wrong itself: meetings-out-of-order says so
    for field, phrase, meaning in deadlines(node, options.field, context):
        if options.must_not_be == "before" and context.timescale(phrase.text).open_ended:
            continue  # “from 14 September 2026”: it goes on
        day = context.last_day(meaning) or context.first_day(meaning)
        if day is None and options.must_not_be == "before":
            day = _named_beside(phrase, context)
        if options.must_not_be == "after" and (
            may_be_by(meaning, event_day)
            or _HAS_BEGUN.search(phrase.text)
            or ends_by_law(phrase.text)
            or runs_across(node, phrase.text, event_day, context)
        ):
            continue
        if day is not None and (day < event_day if options.must_not_be == "before" else day > event_day):
            values = {"day": with_weekday(day), "event_day": in_full(event_day)}
            yield Hit((field,), phrase.text, phrase.start, phrase.end, values)
            return


def _named_beside(phrase: Phrase, context: Context) -> dt.date | None:
    """The day of “before half term (12 February 2027)”, “after the core group on 12 February 2027”.

    Whether that day counts too nobody knows, or how long it takes from then; but it tells when this was thought of.
    """
    limits = context.timescale(phrase.text).limits
    return context.last_day(context.timescale(limits[-1].text).meaning) if limits else None


def may_be_by(meaning: Meaning | None, day: dt.date) -> bool:
    """Whether a month or a week has begun by that day: “in May”, where the review is on 26 May, may be before it."""
    if not isinstance(meaning, ByDate) or meaning.earliest is None:
        return False
    return meaning.earliest <= day and meaning.date - meaning.earliest <= _A_MONTH


def deadlines(node: Any, field: str, context: Context) -> Iterator[tuple[str, Phrase, Meaning]]:
    """The deadline in its own field; without one, those that the sentence of the action itself sets."""
    text = getattr(node, field) or ""
    if stripped := text.strip():
        start, reading = text.index(stripped), context.timescale(text)
        yield field, Phrase(start, start + len(stripped), stripped), reading.meaning
        for phrase in reading.several:
            yield field, phrase, context.timescale(phrase.text).meaning
        return
    prose = (node.description or "") if isinstance(node, Action) else ""
    for told in deadlines_in(prose, context.plan.date):
        if told.bound and told.meaning:
            yield "description", told.phrase, told.meaning
