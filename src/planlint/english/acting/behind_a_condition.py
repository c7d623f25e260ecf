"""Somebody behind a condition with no comma after it: “If Leo is poorly Mum to ring the surgery”."""

from __future__ import annotations

import functools
import re

from planlint.english.acting.phrase import who
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import INDIVIDUAL, listed
from planlint.english.words.inflection import verb_forms

_CONDITION = re.compile(
    r"\s*(?:as soon as|once|when(?:ever)?|if|after|before|until|unless|where|while|should|on the day)\s", re.IGNORECASE
)
_ACTS = re.compile(
    r"(?P<before>[\w’']+)\s(?P<who>(?:[Tt]he )?[A-Z][\w’'-]*(?:\s(?:and\s)?[A-Z][\w’'-]*){0,4})"
    r"\s(?:to|will|must|should|is to|are to)\s(?!(?:not |need to |have to |have )?(?:be|been|get)\b)[a-z]+"
)


def behind_a_condition(text: str, people: Directory) -> tuple[Owner, ...]:
    """Who acts behind a condition, unless what stands before asks it of them: “If the court tells Dad to leave”."""
    if _CONDITION.match(text) is None:
        return ()
    for match in _ACTS.finditer(text):
        before = match["before"].casefold()
        if before in listed("determiners", "clause_words", "modals", "never_before_an_actor") or before in _asking():
            continue
        found = tuple(who(text, match.start("who"), match.end("who"), people))
        if found and found[0].kind in INDIVIDUAL and found[-1].end == match.end("who"):
            return found
    return ()


@functools.cache
def _asking() -> frozenset[str]:
    """Every form of the verbs behind which somebody else is to do it."""
    return frozenset(form for verb in listed("asks_somebody_to") for form in verb_forms(verb))
