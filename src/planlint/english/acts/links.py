"""Whether one act takes up another: “send it off”, “tell him the result”, “ring and ask”."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.comes_out_of import comes_out_of
from planlint.english.acts.goes_on import goes_on_with
from planlint.english.acts.segments import Segment, word_set
from planlint.english.acts.verbs import acts_of_verb, verb_at
from planlint.english.acts.words import (
    DETERMINERS,
    away,
    destinations,
    is_person,
    names_service,
    of_somebody,
    results,
)

_BEFORE_AN_OBJECT = word_set("with to for from by on at of about into alongside that if whether")
_BEFORE_A_TIME = word_set("on at in by from until before within as when")
_BEFORE_A_TOPIC = word_set("about re regarding concerning")
_NAMES_NO_TOPIC = word_set("how what when where whether why who it this that them these those her him the")
_PARTICLES = {"off", "down", "up", "out", "over"}
_THE_SAME = {"it", "them", "this", "these", "those", "both", "there", "one", "same"}
_COUNTS = {"both", "one"}
_FINDS = word_set("trace find locate identify")
_THE_OLD_ONE = {("old", "one"), ("old", "ones"), ("broken", "one"), ("broken", "ones"), ("used", "ones")}
_LIGHT = word_set("make do have take get be go give put")
_BEHIND_A_PRONOUN = _BEFORE_AN_OBJECT | word_set(
    "a an the in and or as each every up off out down back so when how what till until while after before then"
)
_NO_OBJECT = word_set("a an the and to with him her it them his their for at in on by up off")


def linked(act: Act, previous: Act) -> bool:
    """Whether an act takes up what the act before it was about: “send it off”, “tell him the result”."""
    if takes_up_its_thing(act, previous):
        return True
    of_the_same = _takes_up_its_person(act, previous)
    return comes_out_of(act, previous) if of_the_same is None else of_the_same


def takes_up_its_thing(act: Act, previous: Act) -> bool:
    """Whether an act is done to the thing of the one before it, by whatever word for it."""
    after = [word.folded for word in act.after]
    said = [word.folded for word in act.words]
    if (
        {"one", "ones"} & set(said[1 : act.at])
        or after[:2] in (["the", "others"], ["the", "rest"])
        or any(pair in _THE_OLD_ONE for pair in itertools.pairwise(said))
    ):
        return True  # “made up with clean sheets and the old ones washed”
    if not after:
        return False
    if goes_on_with(act, previous):
        return True
    if not previous.after and not act.subject:
        return True  # “book and pay for a taxi”
    if {"what", "whatever"} & set(after[:2]) or ("with", "what") in itertools.pairwise(after):
        return True  # “see the dentist and follow what she says”, “write to Mum with what will be mended”
    told_again = act.verb not in DETERMINERS | _LIGHT and act.verb in {word.folded for word in previous.after}
    return told_again or bool(_direct(after) & _THE_SAME)  # “buy paint and paint the bedroom”


def _takes_up_its_person(act: Act, previous: Act) -> bool | None:
    """Whether an act goes on with somebody of the one before it; None where it speaks of nobody of that one."""
    after = [word.folded for word in act.after]
    if not after:
        return False
    direct = _direct(after)
    if previous.verb in _FINDS and (direct & {"him"} or _meant_again("her", after)):
        return True  # “trace Dewi and invite him”
    about_person = any(is_person(word) for word in previous.after)
    holds = act.verb == "hold" and after[0].endswith("'s")
    whose = about_person and after[0] in {"her", "his", "their"}
    if (holds or whose) and set(after[1:2]) & of_somebody():
        return True  # “stay with Mum and hold her hand”
    meant = about_person and (direct & {"him"} or _meant_again("her", after))
    if not meant or not ("step" in act.kinds or "opens" not in act.kinds):
        return None
    more = own_topic(act) or (bool(act.subject or act.kinds & {"opens", "frame"}) and bool(destinations(act.words)))
    return not (act.added and (more or not act.kinds & {"step", "tells", "frame"}))


def _direct(after: Sequence[str]) -> set[str]:
    """The words that an act is done to; the “both” of “both children” and the “one” of “one visit” are none."""
    places = {0, *(at + 1 for at, word in enumerate(after[:-1]) if word in _BEFORE_AN_OBJECT)}
    if after[0] in _PARTICLES:
        places |= {1} if len(after) > 1 else set()
    counted = {
        at
        for at in places
        if after[at] in _COUNTS and after[at + 1 : at + 2] and after[at + 1] not in _BEFORE_AN_OBJECT | _BEFORE_A_TIME
    }
    return {after[at] for at in places - counted}


def _meant_again(pronoun: str, after: Sequence[str]) -> bool:
    """Whether “her” is somebody, not whose a thing is: “speak to her”, unlike “speak to her mother”."""
    behind = (after[at + 1 : at + 2] for at, word in enumerate(after) if word == pronoun)
    return any(not following or following[0] in _BEHIND_A_PRONOUN for following in behind)


def own_topic(act: Act) -> bool:
    """Whether an act says what it is about in words of its own: “talk to Mum about safe sleep”."""
    folded = [word.folded for word in act.after]
    for at, word in enumerate(folded[:-1]):
        helped_with = word in {"with", "for"} and folded[:at][-1:] in (["help"], ["support"], ["advice"], ["treatment"])
        if word in _BEFORE_A_TOPIC or helped_with:
            topic = next((each for each in folded[at + 1 :] if each not in DETERMINERS), "it")
            return topic not in _NAMES_NO_TOPIC | results()
    return False


def says_what_for(segment: Segment, last: Act | None, before: Segment | None) -> bool:
    """Whether a part that begins with “to” says what the act before it is for, and is no second task.

    True for “The guardian will see Lily, to hear what she wants”; False for “Mum is to see the GP, to join a group”.
    """
    if last is None or segment.joint != "," or segment.words[0].folded != "to" or last.denied:
        return False
    verb = last.words[last.at].start
    said = [*(before.words if before else ()), *last.words]
    return not any(first.folded == "to" and second.start == verb for first, second in itertools.pairwise(said))


def goes_elsewhere(segment: Segment, before: Segment | None) -> bool:
    """Whether a part of a sentence takes up a new task, away from what the part before it told.

    True for the last parts of “Leave when Dad drinks, and go to the housing office” and “Mend the fire, which broke,
    and enrol in the course”: the aside about Dad or about the fire has ended.
    """
    words = segment.words
    if before is not None and before.joint == "," and before.words[0].folded == "which" and verb_at(words, 0):
        return True
    begins = bool(verb_at(words, 0)) and bool(acts_of_verb(words, 0) & {"opens", "frame"})
    return begins and bool(away(destinations(words, places_only=True)))


def goes_to(act: Act) -> bool:
    """Whether an act is a way to somebody or somewhere: “take the dog to a kennel”."""
    return "frame" in act.kinds and any(word.folded == "to" for word in act.after)


def stands_alone(first: Act, second: Act) -> bool:
    """Whether the first of two acts is work of its own, not the way to the second: “see the GP and get a letter”."""
    if "opens" in first.kinds:
        return not ("tells" in first.kinds and "acquires" in second.kinds)  # “inspect the damp and order the repair”
    if names_service(first.after):
        return "acquires" not in second.kinds
    return not first.kinds & {"frame", "tells"}
