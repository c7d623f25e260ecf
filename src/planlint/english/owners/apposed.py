"""What stands beside an owner and is nobody more: what somebody is, whom they go with, where they work."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.english.owners.between import WITH
from planlint.english.owners.body_names import names_a_body
from planlint.english.owners.owner import Owner, Owners, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed

# What stands between a name and what its bearer is: “Miss Bell, teacher”, “School nurse (Bev Ince)”, “IDVA / Corinne”.
_APPOSED = re.compile(r"[\s,(\[/:–—-]*")


def named_beside(text: str, parts: Sequence[Owner], part: Owner) -> Owner | None:
    """The name beside a role or relation, which may only say what its bearer is: “Mr Doyle (form tutor)”."""
    if part.kind not in {OwnerKind.ROLE, OwnerKind.RELATION}:
        return None
    for one, other in itertools.pairwise(parts):
        if part in {one, other} and _APPOSED.fullmatch(text, one.end, other.start):
            name = other if part is one else one
            if name.kind is OwnerKind.PERSON:
                return name
    return None


def goes_along(text: str, parts: Sequence[Owner], part: Owner) -> bool:
    """Whether somebody owns it, with a group or “her” beside: “Elspeth with the family”, “Deb to go with her”."""
    return any(
        part is other
        and one.kind in INDIVIDUAL
        and (key(part.text) in listed("object_pronouns") or WITH.fullmatch(text, one.end, other.start) is not None)
        for one, other in itertools.pairwise(parts)
    )


def bodies_by_name(owners: Owners) -> Owners:
    """The owners, where a name that no list has is that of a body: “Change Point”, “Tanglewood”."""
    unsure = {OwnerKind.PERSON, OwnerKind.OTHER}
    parts = tuple(
        replace(part, kind=OwnerKind.ORGANISATION, explained=_has_its_person(owners, part))
        if part.kind in unsure and part.text[:1].isupper() and not _is_somebody(part) and names_a_body(part.text)
        else part
        for part in owners.parts
    )
    return replace(owners, parts=parts)


def _is_somebody(part: Owner) -> bool:
    return part.kind is OwnerKind.PERSON and credible(part)


def _has_its_person(owners: Owners, body: Owner) -> bool:
    """Whether somebody stands in front of or behind the body: “Jade (Turning Corner)”, “Change Point (Olu)”."""
    return any(
        body in {one, other}
        and {one.kind, other.kind} <= {*INDIVIDUAL, body.kind}
        and (one if other is body else other).kind in INDIVIDUAL
        and _APPOSED.fullmatch(owners.text, one.end, other.start) is not None
        and "/" not in owners.text[one.end : other.start]
        for one, other in itertools.pairwise(owners.parts)
    )
