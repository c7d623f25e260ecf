"""The acts an action is made of, read from its segments: who does each, its verb, and what it depends on."""

from __future__ import annotations

import calendar
import functools
from collections.abc import Iterator
from dataclasses import replace

from planlint.english.acts.act import Act
from planlint.english.acts.asked_for import plainly
from planlint.english.acts.first_words import (
    LAST_OF_A_LIST,
    acts_on,
    behind_a_condition,
    behind_what_is_done,
    goes_on_teaching,
    is_a_kind_of_session,
    is_a_second_thing,
    is_asked_of_the_named,
    is_of_a_thing,
    names_a_thing_done,
    purpose,
    resumes,
    verb_after_subordinator,
    verb_asked_for,
)
from planlint.english.acts.joints import (
    accompanied,
    any_doing,
    doing,
    gapped,
    had_done,
    is_doing,
    only_named,
    participle_of,
    people_go_on,
    said_anew,
    without_connectors,
)
from planlint.english.acts.links import goes_elsewhere, says_what_for
from planlint.english.acts.made import agent, besides, made, subject_name, subject_of
from planlint.english.acts.segments import Segment, Word, segments
from planlint.english.acts.verbs import any_verb, verb_at
from planlint.english.acts.words import (
    ADDING_WORDS,
    BEGINS_A_CONDITION,
    DETERMINERS,
    NOT_IN_SUBJECT,
    PRONOUN_SUBJECTS,
    SUBORDINATORS,
    adds,
    destinations,
    is_person,
    names_only_owner,
    names_service,
)

_DAYS = frozenset(day.casefold() for day in calendar.day_name)
_LONGEST_NAMED = 5
_WHOM = {"him", "them", "me", "us"}


# One action is asked for its acts by several checks, one after another.
@functools.lru_cache(maxsize=64)
def acts(text: str) -> tuple[Act, ...]:
    """Every act of an action's text, in order, whether or not it is a step of another."""
    return tuple(_acts(text))


def _acts(text: str) -> Iterator[Act]:
    inside = awaiting = listing = False
    first_verbs, clause = set[str](), tuple[Word, ...]()
    last: Act | None = None
    before: Segment | None = None
    for segment in plainly(segments(text)):
        if segment.strong or (listing and segment.joint in LAST_OF_A_LIST):
            # In “tell school who may collect him, see the GP and open an account” the last is no part of “who …”.
            inside = awaiting = listing = False
        if inside and segment.joint == ", and" and goes_elsewhere(segment, before):
            inside = awaiting = False  # “leave when Dad drinks, and go to the housing office”
        if inside and last is not None and resumes(segment, first_verbs, clause):
            inside = awaiting = False
        taught = goes_on_teaching(segment, last)
        inside = inside or taught
        act = None if awaiting else _act(segment, last, before)
        set_off = before is not None and all(word.folded in ADDING_WORDS for word in before.words)
        came_before, before = before, segment
        if act is not None and inside and act.subject and act.present:
            act = None  # “so that the school can … and the nurse can …”
        subordinate = any(word.folded in SUBORDINATORS for word in segment.words)
        if act is not None:
            also = any(adds(segment.joint, word) for word in segment.words[:3])
            after_opening = last is not None and last.opening
            added = act.added or segment.item or also or after_opening or set_off or said_anew(segment, act, last)
            verb = act.words[act.at].start
            denied = any(word.folded in {"not", "never", "nor"} and word.start < verb for word in segment.words)
            within = (inside or says_what_for(segment, last, came_before)) and not act.subject
            act = replace(act, inside=within, added=added and not taught, denied=denied)
            first_verbs = first_verbs or {act.verb, act.words[0].folded}
            yield act
            listing = listing or (segment.joint == "," and not inside and not act.subject)
            last, awaiting = act, False
            inside = inside or purpose(act)
        if subordinate:
            clause = () if inside else segment.words
            inside, awaiting = True, not verb_after_subordinator(segment.words)


def _act(segment: Segment, last: Act | None, before: Segment | None) -> Act | None:
    words, marked = without_connectors(segment.words)
    if words and words[0].folded in BEGINS_A_CONDITION:
        words = behind_a_condition(words) if before is None else behind_what_is_done(words)
    adding = any(adds(segment.joint, word) for word in segment.words[:3])
    if adding and words and words[0].folded == "who":
        words, marked = without_connectors(words[1:])  # “…, who will also refer Leo”
    if not words or words[0].folded in SUBORDINATORS | BEGINS_A_CONDITION:
        return None
    if is_asked_of_the_named(segment, last, before):
        return None
    if before is None and adds(segment.joint, words[0]):
        return besides(segment, words)
    if had_done(words, last):
        return made(segment, words, 0)
    joined = is_doing(last) and last is not None and bool(last.subject) and segment.joint in LAST_OF_A_LIST
    if at := accompanied(words, last, joined=joined):
        return made(segment, words, at, subject=subject_name(words[words[0].folded == "with" : at]))
    goes_on = is_doing(last)
    if doing(words) and (before is None or goes_on):
        return made(segment, words, 0, added=goes_on and last is not None and last.added)
    people_before = before is not None and names_only_owner(before.words)  # “SW + HV joint visit”
    service = names_service(words[:_LONGEST_NAMED]) and destinations(words)
    if adds(segment.joint, words[0]) and service and not people_before:
        return made(segment, words, 0, added=True)  # “along with a referral to the Freedom Programme”
    if segment.item and names_only_owner(words[:1]) and verb_at(words, 1, sure=True):
        return made(segment, words, 1, subject=subject_name(words[:1]))  # “1) Dad book a test 2) Dad sign”
    stated = verb_asked_for(words)
    behind_act = last is not None and before is not None and last.end == before.end
    if _begins_with_verb(segment, words, stated, marked=marked, behind_act=behind_act):
        return made(segment, words, 0, added=marked and segment.joint == "and")
    if last is not None and last.present and last.subject and verb_at(words, 0, ending="s"):
        return made(segment, words, 0, present=True)
    if adding and (doing(words) or any_doing(words)):
        return made(segment, words, 0, added=True)  # “as well as applying for a court order”
    if last is not None and gapped(words, last):
        return replace(made(segment, words, 0, added=True), kinds=last.kinds)
    if stated:
        return _asked_of_somebody(segment, words, stated, last, before)
    if last is not None and (done := participle_of(words, last)):
        return made(segment, words, done, subject=subject_name(words[:done]))
    return _told_of_somebody(segment, words)


def _begins_with_verb(
    segment: Segment, words: tuple[Word, ...], stated: tuple[int, int] | None, *, marked: bool, behind_act: bool
) -> bool:
    if names_only_owner(words[:1]) and verb_at(words, 1, ending="s", sure=True):
        return False  # “Mentor meets Jay weekly”
    if names_a_thing_done(words) or (segment.joint in LAST_OF_A_LIST and is_a_kind_of_session(words)):
        return False
    if segment.joint == "and" and not marked and is_a_second_thing(words):
        return False
    if (stated is not None and is_of_a_thing(words, stated[0])) or (words[0].text[0].isupper() and stated):
        return False
    unknown = (marked and any_verb(words, 0)) or (segment.joint in LAST_OF_A_LIST and behind_act and acts_on(words))
    return unknown or bool(verb_at(words, 0, sure=marked or segment.item))


def _asked_of_somebody(
    segment: Segment, words: tuple[Word, ...], stated: tuple[int, int], last: Act | None, before: Segment | None
) -> Act | None:
    """“Mum will ring the school”, “Dad to book a test”; not what only says when, for whom or what for."""
    modal, at = stated
    if words[0].folded == "it" or words[0].folded in _WHOM:
        return None  # “since she likes it and it has helped her to settle”, “leave it for Gemma and him to talk of”
    if words[modal - 1].text.isdigit() or words[modal - 1].folded.removesuffix("s") in _DAYS:
        return None  # “by 30 April 2027 to look at the flat”, “on Mondays and Thursdays to talk”
    goes_to = words[at - 1].folded == "to" and (last is None or subject_name(words[:modal]) != last.subject)
    if last is not None and goes_to and people_go_on(segment, last, before, words[at:]):
        return None
    purpose = words[modal].folded == "to" and not any(word.folded == "be" for word in words[modal:at])
    if purpose and words[0].folded in {"a", "an"} and not is_person(words[modal - 1]):
        return None  # “a quiet place to sit”
    subject = agent(words[at:]) or subject_name(subject_of(words[:modal]))
    return made(segment, words, at, subject=subject, present=words[modal].folded == "can")


def _told_of_somebody(segment: Segment, words: tuple[Word, ...]) -> Act | None:
    """“Nan walks Sam to school”: somebody at the beginning, and a verb in the present close behind."""
    if not (words[0].text[0].isupper() or words[0].folded in DETERMINERS | PRONOUN_SUBJECTS):
        return None
    for at in range(1, min(len(words), 6)):
        if words[at - 1].folded in NOT_IN_SUBJECT:
            return None
        if verb_at(words, at, ending="s") and not only_named(words, at):
            return made(segment, words, at, subject=subject_name(words[:at]), present=True)
    return None
