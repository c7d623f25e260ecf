"""Several verbs that are one act whatever they are: what nobody may do, and what is done for a child each day."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import act_fields, of_other_fields
from planlint.english.acts.segments import segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import act_nouns, also_nouns, own_time
from planlint.word_lists import terms

_ONE_GO = (2, 3)
_FETCHES = {"fetch", "collect", "pick", "meet", "take", "have"}
_BRINGS = {"bring", "take", "walk", "drive", "drop", "see", "have", "return"}
# “Must not write to, ring or message any child” forbids one thing, in whichever way it is done.
_ONE_PROHIBITION = re.compile(r"\W*(?:[\w'’]+ ){0,3}(?:not|never) (?!only)[^.;&]*\bn?or\b[^.;&]*\.?\s*", re.IGNORECASE)
_ASKED_BESIDES = re.compile(
    r"\b(?:and|then|also|plus)\b|, to\b|\b(?:must|will|shall|should|is to)\b.*\b(?:must|will|shall|should|is to)\b",
    re.IGNORECASE,
)
_EACH_TIME = re.compile(
    r"\b(?:every|each) (?:night|evening|morning|day|mealtime)\b|\b(?:daily|nightly)\b", re.IGNORECASE
)
_THEN_STEPS = re.compile(r"\s*(?::|\s[-–—])\s")
_TOLD_HOW = re.compile(r"\s*(?:[:;]|\s[-–—])\s")
_BEHIND_A_NAME = word_set("on at with for between from to")
_OPENING_CONDITION = re.compile(r"\W*(?:once|when|whenever|after|as soon as|if|before|until)\b[^,;.]*,", re.IGNORECASE)


def without_condition(text: str, found: list[Act]) -> list[Act]:
    """What is to be done, without what must first be so: “Once the locks are changed and the alarm is in, Mum to …”."""
    opening = _OPENING_CONDITION.match(text)
    return [act for act in found if opening is None or not act.present or act.end > opening.end()]


def is_an_arrangement(text: str, found: Sequence[Act]) -> bool:
    """“Handovers at Nan’s gate: Dean waits in the car and Nan walks the girls out”: how a thing with a name goes."""
    label, colon, _ = text.partition(":")
    said = {word.removesuffix("s") for word in label.casefold().split()}
    told = bool(found) and all(act.present and act.start > len(label) for act in found)
    return bool(colon) and told and bool(said & frozenset(words("acts")["arrangements"]))


def is_a_session(text: str, found: Sequence[Act]) -> bool:
    """“cook with Mum on Wednesdays - pick a recipe, shop for it, make a tea”: what they do when they meet."""
    if len(found) < 2 or any(act.subject or act.added for act in found[1:]):
        return False
    said = [word.folded for word in found[0].after]
    met = {"with", "w", "w/"} & set(said) and not any("opens" in act.kinds for act in found[1:])
    # “make the garden safe: …”
    made = found[0].verb in {"make", "get"} and terms("acts", "made_so") & _before_whom(said)
    if made and len(of_other_fields(found[1:])) > 1:
        return False  # “get ready for the baby: finish the cot, apply for the grant”
    return bool((met or made) and _THEN_STEPS.match(text, found[0].end))


def is_told_in_steps(text: str, found: Sequence[Act]) -> bool:
    """“Tidy the yard: bag the rubbish and mend the fence”, “Family meeting: Jo to book the hall and chair it”."""
    if len(found) < 2 or len({act.subject for act in found if act.subject}) > 1:
        return False
    label, colon, _ = text.partition(":")
    if colon and found[0].start > len(label):
        held = terms("acts", "held") & {word.removesuffix("s") for word in label.casefold().split()[-1:]}
        return bool(held) and all(map(_is_done_by_its_host, found))
    if not _THEN_STEPS.match(text, found[0].end) or any(act.subject for act in found):
        return False
    whole, steps = act_fields(found[0]), [act_fields(act) for act in found[1:]]
    return bool(whole) and any(steps) and all(step <= whole for step in steps)


def _is_done_by_its_host(act: Act) -> bool:
    """“book the hall”, unlike “book the dentist”."""
    return act.verb in terms("acts", "holds_it") and not act_fields(act) & terms("acts", "never_at_a_meeting")


def _before_whom(said: Sequence[str]) -> set[str]:
    """The last word before whom or what it is for: “ready” in “the bedroom ready for the baby”."""
    named = list(itertools.takewhile(lambda word: word not in {"for", "before", "to"}, said))
    return set(named[-1:])


def without_goal(text: str, found: list[Act]) -> list[Act]:
    """How it is done, without what it is for: “Get the boiler mended - Mum to ring housing”."""
    if len(found) < 2 or found[1].subject in {"", found[0].subject} or not _TOLD_HOW.match(text, found[0].end):
        return found
    goal = found[0]
    if _is_named(goal) and not found[1].kinds & {"opens"}:
        return found[1:]  # “Contact on Saturdays; Nan to supervise”
    passive = any(word.folded == "be" for word in goal.words[: goal.at])
    if ";" in text[goal.end : found[1].start]:
        return found
    is_so = passive or goal.verb in {"have", "be"} or (not goal.subject and goal.verb == "get" and _is_got_done(goal))
    return found[1:] if is_so and not goal.present else found


def _is_named(act: Act) -> bool:
    """Whether what was read as a verb names something: “Contact on Saturdays”, “Play therapy at school”."""
    behind = act.after[0].folded if act.after else ""
    return not act.at and act.verb in also_nouns() and behind in _BEHIND_A_NAME | act_nouns()


def _is_got_done(act: Act) -> bool:
    """“Get the boiler mended”."""
    return any(verb_at(act.after, at, ending="d") for at in range(1, len(act.after)))


def is_one_trip(found: Sequence[Act]) -> bool:
    """“fetch Poppy from dance class, give her tea and bring her home by seven”."""
    if len(found) < 2 or any("opens" in act.kinds for act in found) or any(act.subject for act in found[1:]):
        return False
    returns = {"home", "back"} & {word.folded for word in found[-1].after}
    return found[0].verb in _FETCHES and found[-1].verb in _BRINGS and bool(returns)


def is_a_days_care(found: Sequence[Act]) -> bool:
    """Whether one person is to do what is done for a child each day: “cook tea, help with homework and …”."""
    care = frozenset(words("acts")["daily_care"])
    if any("opens" in act.kinds for act in found):
        return False
    return len({act.subject for act in found if act.subject}) < 2 and all(
        care & {word.folded for word in act.after} for act in found
    )


def is_a_homes_routine(text: str, found: Sequence[Act]) -> bool:
    """“Kitchen floor mopped and bins out every night before bed”: what is seen to in the house in one round."""
    parts = list(segments(text))
    by_one = len({act.subject for act in found if act.subject}) < 2
    in_the_home = all(terms("acts", "things_at_home") & {word.folded for word in part.words} for part in parts)
    return by_one and len(parts) in _ONE_GO and _EACH_TIME.search(text) is not None and in_the_home


def is_one_job_at_home(found: Sequence[Act]) -> bool:
    """“Change the locks and fit the door chain”: what one person does to things of the home, in one go."""
    if len(found) not in _ONE_GO or any(act.present or act.added or act.denied or own_time(act.words) for act in found):
        return False
    same_person = all(not act.subject or act.subject == found[0].subject for act in found[1:])
    to_the_home = all(terms("acts", "things_at_home") & {word.folded for word in act.after} for act in found)
    return same_person and to_the_home and all(_is_done_to_a_home(act) for act in found)


def _is_done_to_a_home(act: Act) -> bool:
    """Whether it is a job in the home; a “ring doorbell” is a thing, and nobody rings it."""
    bell = act.verb == "ring" and act.after[0].folded in {"doorbell", "doorbells", "bell"}
    taken = act.verb == "take" and act.after[0].folded in {"down", "up"}  # “take down the wallpaper”
    by_hand = act.kinds <= {"other", "step"}  # “tape off the cellar”: no list has every verb of what hands do
    return bell or taken or by_hand or act.verb in terms("acts", "in_the_home")


def is_one_prohibition(text: str, found: Sequence[Act]) -> bool:
    """Whether one person is forbidden something, in whichever of these ways it is done."""
    one_person = len({act.subject for act in found if act.subject}) < 2
    return one_person and bool(_ONE_PROHIBITION.fullmatch(text)) and not _ASKED_BESIDES.search(text)
