"""What is one reader's own in a plan: who they are, what they do and say, who sees them."""

from __future__ import annotations

from planlint.recipients.parts import Parts
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Island
from planlint.recipients.view_part import ViewPart


def own(parts: Parts, reader: Recipient, tasks: tuple[tuple[str | None, ViewPart], ...]) -> ViewPart:
    """`person`, `does` (of `tasks`, those of the reader), `says` and `seen_by`; see `view`."""
    person = parts.by_id["people"][reader.id]
    shown = parts.shown.below("children" if type(person).__name__ == "Child" else "people") or Shows()
    known = parts.values(person, shown, parts.reference(person))
    return ViewPart(
        {
            "person": ViewPart({"name": Island(reader.name, "name"), **known}),
            "does": next((vars(each)["does"] for owner, each in tasks if owner == reader.id), ()),
            "says": _with(parts, "wishes_and_feelings", "child", reader) + _with(parts, "views", "person", reader),
            "seen_by": _with(parts, "contacts", "sees", reader),
        }
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
