"""Somebody written only by initials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.owners.initials import only_initials
from planlint.model.outcomes import Action
from planlint.model.paths import Path


class InitialsOnly(Options):
    """Somebody written only by initials, whom nobody could ring."""

    kind: Literal["initials-only"] = "initials-only"


def initials_only(node: Action, path: Path, options: InitialsOnly, context: Context) -> Iterator[Hit]:
    """Report initials (“J.S.”, “KB”) in the owner that no person of the plan is known by."""
    text = node.by_whom or ""
    people = context.plan.people
    names = [person.name for person in people if person.name]
    for start, end in only_initials(text, names, [name for person in people for name in person.known_as]):
        yield Hit(("by_whom",), text[start:end], start, end)
