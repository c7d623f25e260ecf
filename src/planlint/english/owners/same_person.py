"""Whether two of “by whom” may be one person: a social worker is the key worker too, “Nan - Mum's mum” is one."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import OwnerKind, key, listed, same_relation, same_role

_STANDS_IN = re.compile(r"(?:duty|on[- ]?call|out[- ]of[- ]hours|emergency|locum|covering|cover)\b")


def what(owner: Owner) -> str:
    """The one name of a role or relation, however it is written."""
    said = key(owner.text)
    return same_role().get(said) or same_relation().get(said) or said


def plainly_two(one: Owner, other: Owner) -> bool:
    """Whether two who stand beside each other with only a dash, or nothing, between can hardly be one: “Mum - HV”."""
    if one.kind is other.kind is OwnerKind.PERSON:
        first = [key(owner.text.split()[0]) for owner in (one, other)]
        return credible(one) and credible(other) and first[0] != first[1]
    told = [what(owner) for owner in (one, other)]
    listed_well = all(each in _of_one_person() for each in told) and not may_be_both(one, other)
    if any(told[0].endswith(f" {each}") or each.endswith(f" {told[0]}") for each in told[1:]):
        return False  # “Nan - Mum's mum”
    return listed_well and OwnerKind.PERSON not in {one.kind, other.kind}


def unlike_relations(one: Owner, other: Owner) -> bool:
    """Whether a relation with a name stands beside another relation: “Granda Sean / Mum”, “Dad, Uncle Ray”."""
    if {one.kind, other.kind} != {OwnerKind.PERSON, OwnerKind.RELATION}:
        return False
    relation, person = (one, other) if one.kind is OwnerKind.RELATION else (other, one)
    told, named = what(relation), same_relation().get(key(person.text.split()[0]), "")
    return bool(named) and not (told.endswith(named) or named.endswith(told))


def may_be_both(one: Owner, other: Owner) -> bool:
    """Whether somebody may be both: a social worker is the key worker, a head teacher the safeguarding lead."""
    told = [what(owner) for owner in (one, other)]
    if any(each in listed("held_beside") for each in told):
        return one.kind is other.kind is OwnerKind.ROLE
    ranks, school = (re.compile(words("owners")[name], re.IGNORECASE) for name in ("only_a_rank", "of_a_school"))
    return any(ranks.fullmatch(each) for each in told) or all(school.search(each) for each in told)


def is_short_for(one: Owner, other: Owner) -> bool:
    """Whether the second is how the first is called: “Stacey Holt/Stace”, “Katherine Moss / Kath”."""
    first, short = key(one.text.split()[0]), key(other.text)
    return one.kind is other.kind is OwnerKind.PERSON and len(short) > 1 and first.startswith(short)


def goes_with(one: Owner, between: str, other: Owner) -> bool:
    """Whether the second only stands in (“SW or duty”), or is what the first is too: “Deputy head and DSL”."""
    joined = set(between.casefold().replace("(", " ").split())
    if "or" in joined and _STANDS_IN.match(key(other.text)):
        return True
    if not joined & {"and", "&", "+"}:
        return False
    posts = words("owners")["comes_with_post"]
    return any(
        re.search(post, what(one), re.IGNORECASE) and re.fullmatch(duty, what(other), re.IGNORECASE)
        for post, duty in posts.items()
    )


@functools.cache
def _of_one_person() -> frozenset[str]:
    """Roles and relations that one person holds, and of which a note may list several."""
    return frozenset(same_role().values()) | listed("of_one_person")
