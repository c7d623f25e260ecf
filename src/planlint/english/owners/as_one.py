"""Whether words that name no person stand for several: “Parents”, “Core group members”, “School and CAMHS”."""

from __future__ import annotations

import functools
import itertools
import re

from planlint.bundled import words
from planlint.english.owners.between import COMMA, SIDE_BY_SIDE, gap
from planlint.english.owners.heads import several
from planlint.english.owners.leading import each_alone, said_of
from planlint.english.owners.one_more import names_a_body_with_the_next
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.words import OwnerKind, key, listed

_ONLY_SAY = re.compile(r" (?:have|had|were|said|say|are (?:happy|able|aware|worried|willing))\b")


def bodies_together(owners: Owners) -> tuple[int, int] | None:
    """Where organisations stand side by side, with nobody of any named: “School and CAMHS”, “School / Police”.

    Two with only a comma between may be one and whose it is: “Early Help, Norfolk”; three are a list.
    """
    bodies = [one for one in owners.parts if one.kind is OwnerKind.ORGANISATION]
    joined = [pair for pair in itertools.pairwise(owners.parts) if _two_bodies(owners.text, *pair)]
    listed_all = len(bodies) == len(owners.parts) > 2 and all(
        COMMA.fullmatch(owners.text, one.end, other.start) for one, other in itertools.pairwise(bodies[:-1])
    )
    if joined and not listed_all:
        return joined[0][0].start, joined[-1][1].end
    return (bodies[0].start, bodies[-1].end) if listed_all else None


def _two_bodies(text: str, one: Owner, other: Owner) -> bool:
    """Whether a mark or an “and” stands between two bodies, of which the second does not hold the first."""
    between = gap(text, one, other)
    bare = all(key(body.text) in listed("bare_bodies") for body in (one, other))
    if one.kind is other.kind is OwnerKind.ORGANISATION and bare and COMMA.fullmatch(between):
        return True  # “YOT, school”
    holds = "/" in between and key(other.text.split()[-1]) in listed("holds_bodies")
    both = one.kind is other.kind is OwnerKind.ORGANISATION
    return both and not holds and SIDE_BY_SIDE.search(between) is not None


def several_as_one(owners: Owners) -> tuple[int, int] | None:
    """Where one word stands for several people, with nobody of them named: “Parents”, “Everyone involved”."""
    groups = owners.of(OwnerKind.GROUP)
    if not groups or owners.has_individual or each_alone(said_of(owners)):
        return None
    if _as_one().match(groups[0].text) is None and not several(key(groups[0].text).split()[-1]):
        return None
    if _ONLY_SAY.match(owners.text, groups[0].end):
        return None  # “Grandparents have offered, but …”
    if key(groups[0].text) in listed("fields_of_work") and names_a_body_with_the_next(owners, groups[0]):
        return None
    return groups[0].start, groups[0].end


@functools.cache
def _as_one() -> re.Pattern[str]:
    return re.compile(words("owners")["several_as_one"], re.IGNORECASE)
