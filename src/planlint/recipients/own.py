"""What is one reader's own in a plan: who they are, what they do and say, who sees them."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.model.people import Child
from planlint.recipients.doers import Key
from planlint.recipients.each_person import Task
from planlint.recipients.meant import is_meant
from planlint.recipients.parts import Parts
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Island
from planlint.recipients.view_part import ViewPart


def own(parts: Parts, reader: Recipient, tasks: Sequence[Task]) -> ViewPart:
    """`person`, `does` (of `tasks`, those of the reader), `steps_in`, `says` and `seen_by`; see `view`."""
    person = parts.by_id["people"][reader.id]
    shown = parts.shown.below("children" if isinstance(person, Child) else "people") or Shows()
    known = parts.values(person, shown, parts.reference(person))
    return ViewPart(
        {
            "person": ViewPart({"name": Island(reader.name, "name"), **known}),
            "does": tuple(
                _of_theirs(task.part, task.doers, reader) for task in tasks if _is_theirs(task.doers, reader, parts)
            ),
            "steps_in": _steps_in(parts, reader),
            "says": _with(parts, "wishes_and_feelings", "child", reader) + _with(parts, "views", "person", reader),
            "seen_by": _with(parts, "contacts", "sees", reader),
        }
    )


def _is_theirs(doers: Sequence[Key], reader: Recipient, parts: Parts) -> bool:
    return any(
        known == reader.id if known else words != "" and is_meant(words, reader, parts.plan) for known, words in doers
    )


def _of_theirs(part: ViewPart, doers: Sequence[Key], reader: Recipient) -> ViewPart:
    """The part; who does it is said only where it is not the reader alone."""
    alone = [*doers] == [(reader.id, "")] and hasattr(part, "by_whom")
    return ViewPart({**vars(part), "by_whom": None}) if alone else part


def _steps_in(parts: Parts, reader: Recipient) -> tuple[ViewPart, ...]:
    """What the reader does if something goes wrong."""
    shown, items = parts.shown.below("contingency"), parts.plan.contingency
    if shown is None:
        return ()
    return tuple(
        _of_theirs(ViewPart(parts.values(item, shown, f"contingency.{step}")), parts.doers.of(item), reader)
        for item, step in zip(items, parts.steps(items), strict=True)
        if _is_theirs(parts.doers.of(item), reader, parts)
    )


def _with(parts: Parts, name: str, key: str, reader: Recipient) -> tuple[ViewPart, ...]:
    """The parts of a list in which `key` names the reader."""
    shown, items = parts.shown.below(name), getattr(parts.plan, name)
    if shown is None:
        return ()
    return tuple(
        ViewPart(parts.values(item, shown, f"{name}.{step}"))
        for item, step in zip(items, parts.steps(items), strict=True)
        if (who := getattr(item, key)) == reader.id or (isinstance(who, tuple) and reader.id in who)
    )
