"""Whether of two things that are named beside each other each is for somebody, of somebody or somewhere of its own."""

from __future__ import annotations

from planlint.english.acts.segments import Segment
from planlint.english.acts.words import is_person, whole_acts


def is_anothers(first: Segment, second: Segment) -> bool:
    """“Lock on the kitchen drawer & Mum’s counselling”, unlike “referral to CAMHS and Mum’s GP”."""
    whose = second.words[0]
    of_somebody = is_person(whose) and whose.folded.endswith("'s")
    return of_somebody and not {"with", "about", "to"} & {word.folded for word in first.words}


def for_others(first: Segment, second: Segment) -> bool:
    """“Nurture group for Aoife and a memory box for her auntie”: something for each."""
    whom = [[word.folded for word in each.words] for each in (first, second)]
    own = all("for" in words[1:-1] for words in whom) and (second.joint == ";" or second.words[0].folded in {"a", "an"})
    return own and whom[0][-1] != whom[1][-1] and any(is_person(word) for word in (first.words[-1], second.words[-1]))


def at_others(first: Segment, second: Segment, head: str) -> bool:
    """“Developmental review at home and MMR at the surgery”: each in a place of its own."""
    where = [[word.folded for word in each.words] for each in (first, second)]
    own = all("at" in words[1:-1] for words in where) and where[0][-1] != where[1][-1]
    return own and head in whole_acts()
