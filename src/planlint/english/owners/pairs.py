"""People told by their name and by what they are: whether that makes two of them, or one with two posts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import OwnerKind, key

_WHAT_ONE_IS = {OwnerKind.ROLE, OwnerKind.RELATION}
_WHOSE = re.compile(r"s[’']s? |[’']s ")
# “Social worker and chair of the core group, Lena Fox”.
_OF_SOMEBODY = re.compile(r" (?:of|to) [A-Z]")
_OF_WHAT = re.compile(r"^ (?:of|for) [^,;/&+]{2,40}(?=,)")
_TELLS_NAME = {":", "-", "–", "—"}
_APPOSED = {",", "-", "–", "—", ":", "", "is"}


def second_of_kind(text: str, people: Sequence[Owner]) -> list[tuple[Owner, Owner]]:
    """Whoever comes behind somebody already told by name and relation or role: “Kirsty - mum, Dean - dad”."""
    for one, same, other in zip(people, people[1:], people[2:], strict=False):
        comes = one.kind is other.kind and same.kind is not one.kind and "," in text[same.end : other.start]
        if (
            comes
            and other.kind is OwnerKind.PERSON
            and (credible(other) or other.text.isupper())
            and one.text.split()[0] != other.text.split()[0]
        ):
            return [(one, other)]
    for one, first, other, second in zip(people, people[1:], people[2:], people[3:], strict=False):
        # “HV: Sue Dunn SW: Priya Shah”
        told = one.kind is other.kind is not OwnerKind.PERSON and first.kind is second.kind is OwnerKind.PERSON
        marked = (
            text[one.end : first.start].strip() in _TELLS_NAME and text[other.end : second.start].strip() in _TELLS_NAME
        )
        if told and marked and first.text.split()[0] != second.text.split()[0]:
            return [(first, second)]
    return []


def second_title(text: str, people: Sequence[Owner], pair: tuple[Owner, Owner]) -> bool:
    """Whether both are what one person is: “Mr Fry, head of year and DSL”, “Jo, Mum's cousin and Leo's childminder”."""
    if len(people) != 3:
        return False
    before, after = people[0], people[-1]
    posts = all(one.kind is OwnerKind.ROLE for one in pair)
    if before.kind is OwnerKind.PERSON and pair[0] is not before:
        # “Dean, Mum's partner and Nan” are two: of whom each is somebody's they are one.
        told = posts or all(_is_somebodys(one, text) for one in pair)
        return told and text[before.end : pair[0].start].strip() in _APPOSED
    behind = _OF_WHAT.sub("", text[pair[1].end : after.start])
    return posts and after.kind is OwnerKind.PERSON and behind.strip() in _APPOSED


def _is_somebodys(one: Owner, text: str) -> bool:
    """Whether it says whose somebody is, or that they care for a child: “foster carer and Leo's great aunt”."""
    cares = key(one.text).split()[-1] in {"carer", "childminder", "guardian"}
    return one.kind in _WHAT_ONE_IS and bool(cares or _WHOSE.search(one.text) or _OF_SOMEBODY.match(text, one.end))
