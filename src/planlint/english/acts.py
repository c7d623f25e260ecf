"""How many separate acts one action holds, and which acts are steps of another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from planlint.english.act_reading import Act, acts, subject_name
from planlint.english.act_words import (
    MONTHS,
    act_nouns,
    dated,
    destinations,
    is_person,
    names_owner,
    names_service,
    results,
)
from planlint.english.segments import Segment, segments, word_set

_BEFORE_AN_OBJECT = word_set("with to for from by on at of about into alongside")
_PARTICLES = {"off", "down", "up", "out", "over"}
_MOST_KNOWN = 50  # an action that turns to more places has been settled long before
_THE_SAME = {"it", "them", "this", "these", "those", "both", "there"}
_TAKING_UP = word_set("attend attends complete undertake access start join engage refer referred")
_NO_OBJECT = word_set("a an the and to with him her it them his their for at in on by up off")


def separate_acts(text: str) -> list[Act]:
    """The acts of an action that would each need a row of their own; fewer than two when it is one action."""
    found = list(acts(text))
    owned = list(_owned(text))
    if len({act.subject for act in owned}) > 1:
        return owned
    if len(found) < 2:
        listed = owned or list(_listed(text)) or list(_under_one_verb(text, found))
        return listed if len(listed) > 1 else found
    several_people = len({act.subject for act in found if act.subject and not act.aside}) > 1
    new, acting, known = found[:1], found[0].subject, destinations(found[0].words)
    for previous, act in itertools.pairwise(found):
        other_person = bool(act.subject) and act.subject != acting
        if (other_person and (several_people if act.aside else not (act.present and _linked(act, previous)))) or (
            not other_person and not act.aside and _begins_anew(act, previous, found[0], known)
        ):
            new.append(act)
        acting, known = act.subject or acting, known | destinations(act.words) if len(known) < _MOST_KNOWN else known
    return new if _several(new) else new[:1]


def _several(new: Sequence[Act]) -> bool:
    if len(new) < 2:
        return False
    people = {act.subject for act in new if act.subject and not act.aside}
    if len(people) > 1 or len(new) > 2 or new[1].added:
        return True
    first, second = new
    if "opens" in first.kinds & second.kinds:
        return _has_object(first) and _has_object(second)
    if dated(first.words) and dated(second.words):
        return True
    turned_to = destinations(first.words, places_only=True)
    return bool(turned_to) and bool(destinations(second.words, places_only="opens" in second.kinds) - turned_to)


def _begins_anew(act: Act, previous: Act, first: Act, known: set[str]) -> bool:
    """Whether an act of the same person is work of its own; `known` are the places turned to so far."""
    if _linked(act, previous) or not _has_object(act):
        return False
    if dated(act.words) and dated(previous.words):
        return True
    if act.added:
        return act.kinds != {"step"} or bool(destinations(act.words))
    if act.inside:
        return "opens" in act.kinds and bool(destinations(act.words))
    if "opens" in act.kinds:
        return "step" not in act.kinds or "frame" not in first.kinds
    return "frame" in act.kinds and "frame" not in previous.kinds and bool(destinations(act.words) - known)


def _linked(act: Act, previous: Act) -> bool:
    """Whether an act takes up what the act before it was about: “send it off”, “tell him the result”."""
    after = [word.folded for word in act.after]
    if not after:
        return False
    if not previous.after and not act.subject:
        return True  # “book and pay for a taxi”
    direct = {after[0], *(word for before, word in itertools.pairwise(after) if before in _BEFORE_AN_OBJECT)}
    if after[0] in _PARTICLES:
        direct |= set(after[1:2])
    if direct & _THE_SAME:
        return True
    about_person = any(is_person(word) for word in previous.words[1:])
    if about_person and direct & {"him", "her"} and ("step" in act.kinds or "opens" not in act.kinds):
        return True
    return any(word in results() for word in after[:3])


def _has_object(act: Act) -> bool:
    return any(word.folded not in _NO_OBJECT | MONTHS and word.text.isalpha() for word in act.after)


def _owned(text: str) -> Iterator[Act]:
    """The items of a list in which each begins with its owner: “Mum: drug tests. Dad - probation.”"""
    for owner, segment in itertools.pairwise(segments(text)):
        begins = (owner.strong or owner.joint == ",") and segment.joint in {":", "-", "–", "—"}
        if begins and len(owner.words) < 5 and names_owner(owner.words):
            yield Act(owner.start, segment.end, segment.words, subject=subject_name(owner.words))


def _listed(text: str) -> Iterator[Act]:
    """The items of a list of nouns that each name an act: “Referral to Early Help / housing application”."""
    cut = list(segments(text))
    if any(segment.item for segment in cut) and all(segment.strong for segment in cut):
        for segment in cut:
            if any(word.folded in act_nouns() for word in segment.words):
                yield Act(segment.start, segment.end, segment.words)


def _under_one_verb(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """Several services under one verb or none: “attend Talking Therapies, the Freedom Programme and a debt adviser”.

    Two are one action with two objects, unless each has its own date or its own person.
    """
    cut = list(segments(text))
    many = (not found or found[0].verb in _TAKING_UP) and len(cut) > 2
    of_many = many and all(names_service(segment.words) for segment in cut)
    own_dates = len(cut) > 1 and all(dated(segment.words) and destinations(segment.words) for segment in cut)
    own_people = not found and len(cut) > 1 and all(_owner_and_more(segment) for segment in cut)
    if of_many or own_dates or own_people:
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)


def _owner_and_more(segment: Segment) -> bool:
    return names_owner(segment.words) and len(segment.words) > 2 and names_service(segment.words)
