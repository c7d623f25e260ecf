"""Who is meant by the noun phrase that acts in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from planlint.english.acting.verbs import is_base_verb, is_noun
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed

_LONGEST_INITIALS = 4
_WORD_AFTER = re.compile(r"[ \t]+([^\W\d_][\w'’]*)")
_HOW_OFTEN = re.compile(r"x\d*$", re.IGNORECASE)
_ACTING_KINDS = INDIVIDUAL | {OwnerKind.GROUP, OwnerKind.ORGANISATION, OwnerKind.OTHER}


def who(text: str, start: int, end: int, people: Directory) -> Iterator[Owner]:
    """The owners in a noun phrase; kind OTHER for somebody who is no owner word ("she", "the children")."""
    span = text[start:end]
    for part in people.read(span).parts:
        following = _WORD_AFTER.match(span, part.end)
        # "School report", "Family group conference": the owner word only describes a thing.
        if (
            following
            and not _HOW_OFTEN.match(following[1])
            and following[1].casefold() not in listed("after_an_actor")
            and part.kind is not OwnerKind.PLACEHOLDER
        ):
            continue
        moved = replace(part, start=part.start + start, end=part.end + start)
        keys = [key(word) for word in part.text.split()]
        if part.kind is OwnerKind.OTHER or (part.kind is OwnerKind.PERSON and not credible(part)):
            if keys[-1] in listed("personal_pronouns") or keys[-1] in listed("children") or _unknown_name(part.text):
                yield replace(moved, kind=OwnerKind.OTHER)
        elif (
            part.kind is OwnerKind.GROUP
            and "around" not in keys
            and keys[-1] in listed("children", "personal_pronouns")
        ):
            yield replace(moved, kind=OwnerKind.OTHER)
        elif part.kind in _ACTING_KINDS:
            yield moved


def says_when(text: str) -> bool:
    """Whether “by” it tells until when, and nobody who does it: “the next core group”, “the conference”."""
    keys = [key(word) for word in text.split()]
    one_of_them = keys[-1] in listed("meet_by_themselves") and not listed("which_one_in_time").isdisjoint(keys)
    return one_of_them or keys[-1] in listed("only_a_time")


def _unknown_name(text: str) -> bool:
    words = text.split()
    if all(word.isupper() and 1 < len(word) < _LONGEST_INITIALS for word in words):
        return True
    if words[0].casefold() in listed("adverbs", "modals"):
        return False
    return all(word[:1].isupper() for word in words) and not any(is_noun(word) or is_base_verb(word) for word in words)
