"""What stands beside an owner and is nobody more: what somebody is, whom they go with, where they work."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.english.owners.between import WITH
from planlint.english.owners.body_names import sounds_like_a_body
from planlint.english.owners.owner import Owner, Owners, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, vocabulary
from planlint.timescales.words.calendar_words import WEEKDAYS

# What stands between a name and what its bearer is: “Miss Bell, teacher”, “School nurse (Bev Ince)”, “IDVA / Corinne”.
_APPOSED = re.compile(r"[\s,(\[/:–—-]*")
_WEEKDAYS = re.compile(rf"(?:{'|'.join(WEEKDAYS)})s?", re.IGNORECASE)


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
    parts = tuple(
        replace(part, kind=OwnerKind.ORGANISATION, explained=_has_its_person(owners, part))
        if _is_called_a_body(part)
        else part
        for part in owners.parts
    )
    return replace(owners, parts=tuple(_explained_no_more(owners.parts, parts)))


def _is_called_a_body(part: Owner) -> bool:
    if not part.text[:1].isupper() or _WEEKDAYS.fullmatch(part.text) or not sounds_like_a_body(part.text):
        return False
    if part.kind is OwnerKind.GROUP:
        return _calls_itself_a_group(part.text)
    # “Each child”, “Must not ask any child”: no name at all.
    named = key(part.text.split()[-1]) not in listed("children", "personal_pronouns")
    return part.kind in {OwnerKind.PERSON, OwnerKind.OTHER} and named and not _is_somebody(part)


def _calls_itself_a_group(text: str) -> bool:
    """Whether capitals make a body of what is else several people: “Roshni Sisters”, unlike “Foster Families”."""
    first, *more = text.split()
    named = bool(more) and all(word[:1].isupper() for word in more)
    if not named or key(first) in listed("quantifiers", "vague_qualifiers", "ranks") or key(first) in vocabulary():
        return False
    if key(more[-1]) in listed("bodies_as_groups"):
        return True
    what_they_are = key(first) in listed("kinds_of_groups") or first.endswith(("'s", "’s"))
    return key(more[-1]) in listed("groups_as_names") and not what_they_are


def _explained_no_more(before: Sequence[Owner], parts: Sequence[Owner]) -> Iterator[Owner]:
    """The parts; what a name beside it explained is not, where that name is a body's: “Early help - Harbour House”."""
    for at, part in enumerate(parts):
        following = at + 1 < len(parts) and parts[at + 1].kind is not before[at + 1].kind
        yield replace(part, explained=False) if part.explained and following and part is before[at] else part


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
