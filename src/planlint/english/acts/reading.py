"""The acts an action is made of, read from its segments: who does each, its verb, and what it depends on."""

from __future__ import annotations

import calendar
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.english.acts.act import Act
from planlint.english.acts.asked_for import plainly
from planlint.english.acts.joints import (
    accompanied,
    doing,
    gapped,
    had_done,
    helped,
    only_named,
    participle_of,
    people_go_on,
    said_anew,
    to_be_opened,
    without_connectors,
)
from planlint.english.acts.links import goes_elsewhere, says_what_for
from planlint.english.acts.segments import Segment, Word, segments
from planlint.english.acts.verbs import acts_of_verb, any_verb, verb_after_modal, verb_at
from planlint.english.acts.words import (
    ADDING_WORDS,
    BEGINS_A_CONDITION,
    DETERMINERS,
    MODALS,
    NOT_IN_SUBJECT,
    PREFIXES,
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
_LAST_OF_A_LIST = {"and", ", and"}


def acts(text: str) -> Iterator[Act]:
    """Every act of an action's text, in order, whether or not it is a step of another."""
    inside = awaiting = listing = False
    first_verb = ""
    last: Act | None = None
    before: Segment | None = None
    for segment in plainly(segments(text)):
        if segment.strong or (listing and segment.joint in _LAST_OF_A_LIST):
            # In “tell school who may collect him, see the GP and open an account” the last is no part of “who …”.
            inside = awaiting = listing = False
        if inside and segment.joint == ", and" and goes_elsewhere(segment, before):
            inside = awaiting = False  # “leave when Dad drinks, and go to the housing office”
        if inside and last is not None and segment.joint == "and" and segment.words[0].folded == first_verb:
            inside = awaiting = False  # “ask Mr Holt if Ryan can …, and ask the coach …”
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
            denied = any(
                word.folded in {"not", "never"} and word.start < act.words[act.at].start for word in segment.words
            )
            within = (inside or says_what_for(segment, last, came_before)) and not act.subject
            act = replace(act, inside=within, added=added, denied=denied)
            first_verb = first_verb or act.verb
            yield act
            listing = listing or (segment.joint == "," and not inside and not act.subject)
            last, awaiting = act, False
            inside = inside or _purpose(act)
        if subordinate:
            inside, awaiting = True, not _verb_after_subordinator(segment.words)


def subject_name(words: Sequence[Word]) -> str:
    """Words as the name of who acts; a pronoun names nobody new."""
    if len(words) == 1 and words[0].folded in PRONOUN_SUBJECTS:
        return ""
    return " ".join(word.folded for word in words if word.folded not in {"the", "a", "an", "mr", "mrs", "ms"})


def _act(segment: Segment, last: Act | None, before: Segment | None) -> Act | None:
    words, marked = without_connectors(segment.words)
    if before is None and words and words[0].folded in BEGINS_A_CONDITION:
        words = _behind_a_condition(words)
    adding = any(adds(segment.joint, word) for word in segment.words[:3])
    if adding and words and words[0].folded == "who":
        words, marked = without_connectors(words[1:])  # “…, who will also refer Leo”
    if not words or words[0].folded in SUBORDINATORS | BEGINS_A_CONDITION:
        return None
    if before is None and adds(segment.joint, words[0]):
        return _besides(segment, words)
    if had_done(words, last):
        return _made(segment, words, 0)
    joined = last is not None and last.verb.endswith("ing") and bool(last.subject) and segment.joint in _LAST_OF_A_LIST
    if at := accompanied(words, last, joined=joined):
        return _made(segment, words, at, subject=subject_name(words[words[0].folded == "with" : at]))
    goes_on = last is not None and last.verb.endswith("ing")
    if doing(words) and (before is None or goes_on):
        return _made(segment, words, 0, added=goes_on and last is not None and last.added)
    people_before = before is not None and names_only_owner(before.words)  # “SW + HV joint visit”
    service = names_service(words[:_LONGEST_NAMED]) and destinations(words)
    if adds(segment.joint, words[0]) and service and not people_before:
        return _made(segment, words, 0, added=True)  # “along with a referral to the Freedom Programme”
    if segment.item and names_only_owner(words[:1]) and verb_at(words, 1, sure=True):
        return _made(segment, words, 1, subject=subject_name(words[:1]))  # “1) Dad book a test 2) Dad sign”
    stated = verb_after_modal(words)
    if stated and words[stated[1] - 1].folded == "to" and _asks_at_once(words, stated[1]):
        stated = None  # “Refer Skye to physio”
    if (verb_at(words, 0, sure=marked or segment.item) or (marked and any_verb(words, 0))) and not (
        words[0].text[0].isupper() and stated
    ):
        return _made(segment, words, 0, added=marked and segment.joint == "and")
    if last is not None and last.present and last.subject and verb_at(words, 0, ending="s"):
        return _made(segment, words, 0, present=True)
    if doing(words) and adding:
        return _made(segment, words, 0, added=True)  # “as well as applying for a court order”
    if last is not None and gapped(words, last):
        return replace(_made(segment, words, 0, added=True), kinds=last.kinds)
    if stated:
        modal, at = stated
        if words[0].folded in _WHOM:
            return None  # “leave it for Gemma and him to talk of”
        if words[modal - 1].text.isdigit() or words[modal - 1].folded.removesuffix("s") in _DAYS:
            return None  # “by 30 April 2027 to look at the flat”, “on Mondays and Thursdays to talk”
        goes_to = words[at - 1].folded == "to" and (last is None or subject_name(words[:modal]) != last.subject)
        if last is not None and goes_to and people_go_on(segment, last, before, words[at:]):
            return None
        purpose = words[modal].folded == "to" and not any(word.folded == "be" for word in words[modal:at])
        if purpose and words[0].folded in {"a", "an"} and not is_person(words[modal - 1]):
            return None  # “a quiet place to sit”
        subject = _agent(words[at:]) or subject_name(_subject(words[:modal]))
        return _made(segment, words, at, subject=subject, present=words[modal].folded == "can")
    if last is not None and (done := participle_of(words, last)):
        return _made(segment, words, done, subject=subject_name(words[:done]))
    if not (words[0].text[0].isupper() or words[0].folded in DETERMINERS | PRONOUN_SUBJECTS):
        return None
    for at in range(1, min(len(words), 6)):
        if words[at - 1].folded in NOT_IN_SUBJECT:
            return None
        if verb_at(words, at, ending="s") and not only_named(words, at):
            return _made(segment, words, at, subject=subject_name(words[:at]), present=True)
    return None


def _asks_at_once(words: tuple[Word, ...], at: int) -> bool:
    """Whether the first word is the verb, and what stands behind “to” is none."""
    return bool(verb_at(words, 0)) and not verb_at(words, at, sure=True) and not names_only_owner(words[:1])


def _behind_a_condition(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What is to be done in “Before the baby comes Jodie needs to book her scan”: from the name on."""
    for at in range(2, len(words) - 2):
        if words[at].folded in MODALS - {"to", "is", "are"} and words[at - 1].text[0].isupper():
            return words[at - 1 :]
    return words


def _made(
    segment: Segment, words: tuple[Word, ...], at: int, *, subject: str = "", added: bool = False, present: bool = False
) -> Act:
    kinds = acts_of_verb(words, at)
    verb_on = words[at:]
    if "loose" in kinds and (destinations(verb_on, places_only=True) or to_be_opened(verb_on) or helped(verb_on)):
        kinds |= {"opens"}
    owner = subject or segment.owner.casefold()
    aside = segment.joint in {"while", "whilst"} and not added
    return Act(words[0].start, segment.end, words, at, owner, kinds, added, present, aside=aside)


def _subject(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Who acts in “by 30 April she”: the last word, where a phrase of time comes first."""
    return words[-1:] if words and words[0].folded in PREFIXES else words


def _besides(segment: Segment, words: tuple[Word, ...]) -> Act | None:
    """What is done besides: “As well as attending the course, Mum will …”, “Besides his probation meetings, …”."""
    return replace(_made(segment, words, 0), opening=True) if doing(words) or names_service(words) else None


def _purpose(act: Act) -> bool:
    after = act.after
    return any(word.folded == "to" and verb_at(after, at + 1, sure=True) for at, word in enumerate(after[:-1]))


def _verb_after_subordinator(words: Sequence[Word]) -> bool:
    rest = words[max(at for at, word in enumerate(words) if word.folded in SUBORDINATORS) + 1 :]
    return any(
        word.folded in MODALS or verb_at(rest, at, sure=True) or verb_at(rest, at, ending="s")
        for at, word in enumerate(rest)
    )


def _agent(words: Sequence[Word]) -> str:
    """Who acts in a passive: the person after “by”."""
    for at, (before, word) in enumerate(itertools.pairwise(words)):
        if before.folded == "by" and is_person(word):
            return subject_name(words[at + 1 : at + 4])
    return ""
