"""Whether words that name no person stand for several: “Parents”, “Core group members”, “School and CAMHS”."""

from __future__ import annotations

import functools
import itertools
import re

from planlint.bundled import words
from planlint.english.owners.between import SIDE_BY_SIDE
from planlint.english.owners.leading import each_alone, said_of
from planlint.english.owners.one_more import names_a_body_with_the_next
from planlint.english.owners.owner import Owners
from planlint.english.owners.words import OwnerKind, key, listed

_ONLY_SAY = re.compile(r" (?:have|had|were|said|say|are (?:happy|able|aware|worried|willing))\b")
_AND = re.compile(r"\band\b|[&+]")


def bodies_together(owners: Owners) -> tuple[int, int] | None:
    """Where two organisations are joined by “and”, with nobody of either named: “School and CAMHS”."""
    for one, other in itertools.pairwise(owners.parts):
        joined = _AND.search(owners.text, one.end, other.start) and SIDE_BY_SIDE.search(
            owners.text[one.end : other.start]
        )
        if one.kind is other.kind is OwnerKind.ORGANISATION and joined:
            return one.start, other.end
    return None


def several_as_one(owners: Owners) -> tuple[int, int] | None:
    """Where one word stands for several people, with nobody of them named: “Parents”, “Everyone involved”."""
    groups = owners.of(OwnerKind.GROUP)
    if not groups or owners.has_individual or each_alone(said_of(owners)) or _as_one().match(groups[0].text) is None:
        return None
    if _ONLY_SAY.match(owners.text, groups[0].end):
        return None  # “Grandparents have offered, but …”
    if key(groups[0].text) in listed("fields_of_work") and names_a_body_with_the_next(owners, groups[0]):
        return None
    return groups[0].start, groups[0].end


@functools.cache
def _as_one() -> re.Pattern[str]:
    return re.compile(words("owners")["several_as_one"], re.IGNORECASE)
