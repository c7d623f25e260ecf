"""Is there a time, and can it be kept? The grammar of `planlint.timescales` understands; here it is judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, reach
from planlint.timescales import Phrase, resolve, soft_deadlines

_FINISHED = {"done", "complete", "completed", "achieved", "finished", "closed", "ended", "met"}


class Timescale(Options):
    """What is wrong with the words of a deadline in `field`; soft words may also stand in the text `also_in`."""

    kind: Literal["timescale"] = "timescale"
    fault: Literal["vague", "open-ended"]
    field: str = "by_when"
    also_in: str | None = None


def timescale(node: Any, path: Path, options: Timescale, context: Context) -> Iterator[Hit]:
    """Report a deadline that is vague or has no end."""
    prose = reach(node, (options.also_in,)) if options.also_in else None
    for phrase in soft_deadlines(prose, options.fault) if prose else ():
        yield _hit(str(options.also_in), phrase)
    text = reach(node, (options.field,))
    if not text or not text.strip():
        return
    reading = context.timescale(text)
    if options.fault == "vague":
        phrases = [reading.placeholder] if reading.placeholder else list(reading.vague)
    else:
        phrases = list(reading.open_ended)
    yield from (_hit(options.field, phrase) for phrase in phrases)


def _hit(field: str, phrase: Phrase) -> Hit:
    return Hit((field,), phrase.text, phrase.start, phrase.end)


class TimescaleOrder(Options):
    """A deadline on the wrong side of a date of the plan's own: before the plan, or after the review."""

    kind: Literal["timescale-order"] = "timescale-order"
    field: str = "by_when"
    must_not_be: Literal["before", "after"]
    event: Literal["plan", "review-conference"]
    VALUES: ClassVar = frozenset({"day", "event_day"})


def timescale_order(node: Any, path: Path, options: TimescaleOrder, context: Context) -> Iterator[Hit]:
    """Report a deadline before the plan's date or after the review conference; never against today's date.

    What is finished may be past. A deadline or an event without a known date is another rule's business.
    """
    text, event_day = getattr(node, options.field), context.events.get(options.event)
    if not text or event_day is None or (reach(node, ("status",)) or "").strip().lower() in _FINISHED:
        return
    reading = context.timescale(text)
    day = resolve(reading.meaning, context.events)
    if day is not None and (day < event_day if options.must_not_be == "before" else day > event_day):
        values = {"day": f"{day:%A} {day.day} {day:%B %Y}", "event_day": f"{event_day.day} {event_day:%B %Y}"}
        yield Hit((options.field,), text.strip(), text.index(text.strip()), len(text.rstrip()), values)
