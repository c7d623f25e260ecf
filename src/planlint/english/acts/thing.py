"""What an act is done to, and whether that makes it work of its own: “offer Mum an appointment”."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence

from planlint.bundled import words as word_list
from planlint.english.acts.act import Act
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.verbs import acts_of_verb
from planlint.english.acts.words import DETERMINERS, act_nouns
from planlint.word_lists import terms

_ENDS_A_THING = word_set(
    "to for with at on in from of by about into onto off up down out over after before until under so that as and "
    "through round re regarding who which where when if back away together every each today tonight daily weekly "
    "fortnightly monthly twice once"
)
_SMALL = word_set("the a an his her their its my our any all some that one two three new old")
_LOOKS_OR_TALKS = word_set("look talk speak ask check apply")
_FINDS_OUT = word_set("find finds")
_PARTICLES = word_set("off up out down over in round away back")
_OFTEN_A_PARTICLE = word_set("off up out away back")
_BEFORE_WHOM = word_set("at to with in into for")
_WORDS_OF_AN_EVENT = 5


def thing(act: Act) -> tuple[Word, ...]:
    """What an act is done to, in its own words: “the old mattress” in “take the old mattress to the tip”."""
    behind = act.after
    if len(behind) > 1 and (f"{act.verb} {behind[0].folded}" in _with_particle() or _is_particle(behind)):
        behind = behind[1:]  # “drop off a food parcel”, “pour away the vodka”
    if act.verb in _FINDS_OUT and [word.folded for word in behind[:2]] == ["out", "about"]:
        behind = behind[2:]
    if act.verb.removesuffix("s") in _LOOKS_OR_TALKS:
        behind = tuple(itertools.dropwhile(lambda word: word.folded in _BEFORE_WHOM, behind))
    end = next((at for at, word in enumerate(behind) if _ends_a_thing(behind, at)), len(behind))
    return behind[:end]


def _is_particle(behind: Sequence[Word]) -> bool:
    """Whether a word belongs to the verb before it, whichever that is: “away the vodka”, unlike “down the stairs”."""
    return behind[0].folded in _OFTEN_A_PARTICLE and behind[1].folded in DETERMINERS | _SMALL


def _ends_a_thing(behind: Sequence[Word], at: int) -> bool:
    """Whether a word says where, when or for whom; “the back gate” goes on."""
    says_which = behind[at].folded == "back" and at and behind[at - 1].folded in DETERMINERS
    return behind[at].folded in _ENDS_A_THING and not says_which


def roots(act: Act) -> set[str]:
    """The words behind its verb that carry what is done, one thing and several alike."""
    said = (word.folded for word in act.after if word.folded not in _SMALL | _ENDS_A_THING)
    return {word.removesuffix("'s").removesuffix("s") for word in said}


def whole(act: Act) -> bool:
    """Whether an act is work of its own, by its verb or what it holds."""
    return "opens" in act.kinds or event(act) or holds_an_act(act) or asks_for_something(act)


def holds_an_act(act: Act) -> bool:
    """“offer Mum an appointment”."""
    held = thing(act)
    return bool(held) and held[-1].folded in act_nouns()


def asks_for_something(act: Act) -> bool:
    """“ask housing for a ramp”, “ask Bev to clear the loft”, unlike “ask the council for a date”."""
    folded = [word.folded for word in act.after]
    if act.verb == "ask" and "to" in folded[1:-2]:
        return "opens" in acts_of_verb(act.after, folded.index("to", 1) + 1)
    return act.verb == "ask" and "for" in folded[1:-1] and folded[-1] not in terms("acts", "comes_of_it")


def event(act: Act) -> bool:
    """Whether somebody is seen for something that has a name: “see Finn for his hearing test”."""
    folded = [word.folded for word in act.after]
    if "frame" not in act.kinds or "for" not in folded:
        return False
    behind = folded[folded.index("for") + 1 :][:_WORDS_OF_AN_EVENT]
    return bool(act_nouns() & set(behind))


@functools.cache
def _with_particle() -> frozenset[str]:
    """The verbs of two words: “drop off”, “sort out”."""
    forms = {str(form) for entry in word_list("acts")["words"] for form in entry["forms"]}
    return frozenset(form for form in forms if form.count(" ") == 1 and form.split()[1] in _PARTICLES)
