"""Whether an owner belongs to the family, as the plan's own list of people tells it."""

from __future__ import annotations

from planlint.checks.base import Context
from planlint.checks.in_the_plan import is_no_post
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind


def is_family(part: Owner, context: Context) -> bool:
    """Whether an owner is a relative or friend; whoever is told as a relative may have “attended” as their agency."""
    person = next((one for one in context.plan.people if one.id == part.id), None) if part.id else None
    if person is None:
        return part.kind is OwnerKind.RELATION
    return bool(person.relations or not person.agency) and is_no_post(person.role)
