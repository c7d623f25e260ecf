"""Two acts of one person that share nothing: each is done to a thing or a person of its own, or on days of its own."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Sequence

from planlint.bundled import words as word_list
from planlint.english.acts.act import Act
from planlint.english.acts.links import linked, own_topic
from planlint.english.acts.segments import Word, word_set, words_of
from planlint.english.acts.words import (
    ROUTINE,
    SUBORDINATORS,
    act_nouns,
    destinations,
    is_person,
    names_service,
    own_time,
)

_ENDS_A_THING = word_set(
    "to for with at on in from of by about into onto off up down out over after before until under so that as and "
    "through round re regarding who which where when if back away together every each today tonight daily weekly "
    "fortnightly monthly twice once"
)
_TAKES_UP = word_set("it them this these those both there same other its him he she they itself themselves")
_SMALL = word_set("the a an his her their its my our any all some that one two three new old")
_PARTS_OF_A_DAY = ROUTINE - word_set("every each daily day")
_NEW = word_set("a an any another some two three four five six ten")
_CARRIES = word_set("take walk drive bring")
_SEES = word_set("see visit meet have take check")
_BELONGS = word_set("leave go move use")  # how or where the act before it is done
_TELLS_SOMEBODY = word_set("ring phone call text email message contact tell")
_LOOKS_OR_TALKS = word_set("look talk speak ask check apply")
_BEFORE_WHOM = word_set("at to with in for")
_WHOM = word_set("him her them")
_WITH_WHOM = (["with", "her"], ["with", "him"], ["with", "them"])
_WORDS_OF_AN_EVENT = 5


def apart(text: str, acts: Sequence[Act]) -> list[Act]:
    """The acts that begin anew because they share nothing with the one before; fewer than two when none does."""
    if any(act.inside or act.aside or act.present for act in acts) or any(map(_conditional, acts)):
        return []
    said = ["", *(word.folded for word in words_of(text, 0, len(text))), ""]
    routine = any(
        word in _PARTS_OF_A_DAY and following not in act_nouns() and not before.startswith("parent")
        for before, word, following in zip(said, said[1:], said[2:], strict=False)
    )  # an evening appointment and a parents’ evening are no part of every day
    return [*acts[:1], *_begun(text, acts, routine)]


def _begun(text: str, acts: Sequence[Act], routine: bool) -> Iterator[Act]:
    for previous, act in itertools.pairwise(acts):
        if act.denied:
            continue
        if _own_days(text, previous, act) or (not routine and _shares_nothing(previous, act)):
            yield act


def _conditional(act: Act) -> bool:
    return any(word.folded in SUBORDINATORS for word in act.words)


def _own_days(text: str, first: Act, second: Act) -> bool:
    """“phone the boys on Tuesdays and have them every second weekend”, unlike “fetch him on Friday … on Sunday”."""
    days = own_time(tuple(words_of(text, first.start, second.start))), own_time(second.words)
    meets = "frame" in first.kinds and bool(second.kinds & {"frame", "loose"})
    returns = any(word.folded in {"home", "back"} for word in second.after)
    return all(days) and not days[0] & days[1] and not returns and (meets or not linked(second, first))


def _shares_nothing(first: Act, second: Act) -> bool:
    if _takes_up(second, first) or {first.verb, second.verb} <= _listed("cleans") or _roots(second) & _roots(first):
        return False
    if second.verb == "go" and destinations(second.words, places_only=True) and "frame" not in first.kinds:
        return True  # “agree a repayment and go to the money advice clinic”
    mine = tuple(itertools.dropwhile(lambda word: word.folded in _WHOM, thing(second)))
    if mine and mine[-1].folded in _listed("medicines") and "frame" in first.kinds and names_service(first.after):
        return True  # “attend appointments at the clinic and take medication as prescribed”
    if not mine or second.verb in _BELONGS or (second.verb in _TELLS_SOMEBODY and not own_topic(second)):
        return False
    if _leads_on(first) or ("tells" in second.kinds and not _event(first) and not _asks_for_something(second)):
        return False
    if mine[-1].folded in _listed("comes_of_it") and not _holds_an_act(first):
        return False
    return _whole(first) or _whole(second) or mine[0].folded in _NEW or (second.verb in _SEES and is_person(mine[0]))


def _takes_up(second: Act, first: Act) -> bool:
    """Whether an act goes on with the one before; one done “with her” may still be of its own."""
    if "same" in {word.folded for word in first.after} or not first.after:
        return True
    if _whole(first) and second.after[0].folded in _WHOM and second.after[1:2] and second.after[1].folded in _NEW:
        return False  # “take Jack off the late list and give him a locker”
    if _holds_an_act(first) and thing(second) and [word.folded for word in second.after[-2:]] in _WITH_WHOM:
        return False  # “offer Isla an appointment and make a plan with her”
    return linked(second, first) or any(word.folded in _TAKES_UP for word in second.after)


def _holds_an_act(act: Act) -> bool:
    held = thing(act)
    return bool(held) and held[-1].folded in act_nouns()


def _whole(act: Act) -> bool:
    """Whether an act is work of its own, by its verb or what it holds: “offer Mum an appointment”."""
    return "opens" in act.kinds or _event(act) or _holds_an_act(act) or _asks_for_something(act)


def _asks_for_something(act: Act) -> bool:
    """“ask housing for a ramp”."""
    folded = [word.folded for word in act.after]
    return act.verb == "ask" and "for" in folded[1:-1] and folded[-1] not in _listed("comes_of_it")


def _leads_on(act: Act) -> bool:
    """Whether other things are done in the course of an act: in a visit, a call, or when something is written."""
    if _event(act) or _asks_for_something(act):
        return False
    if act.verb in _CARRIES and thing(act) and not is_person(thing(act)[-1]):
        return False  # “take the old mattress to the tip”
    return bool(act.kinds & {"frame", "tells"})


def _event(act: Act) -> bool:
    """Whether somebody is seen for something that has a name: “see Finn for his hearing test”."""
    folded = [word.folded for word in act.after]
    if "frame" not in act.kinds or "for" not in folded:
        return False
    behind = folded[folded.index("for") + 1 :][:_WORDS_OF_AN_EVENT]
    return bool(act_nouns() & set(behind))


def thing(act: Act) -> tuple[Word, ...]:
    """What an act is done to, in its own words: “the old mattress” in “take the old mattress to the tip”."""
    behind = act.after
    if act.verb in _LOOKS_OR_TALKS:
        behind = tuple(itertools.dropwhile(lambda word: word.folded in _BEFORE_WHOM, behind))
    return tuple(itertools.takewhile(lambda word: word.folded not in _ENDS_A_THING, behind))


def _roots(act: Act) -> set[str]:
    said = (word.folded for word in act.after if word.folded not in _SMALL | _ENDS_A_THING)
    return {word.removesuffix("'s").removesuffix("s") for word in said}


@functools.cache
def _listed(name: str) -> frozenset[str]:
    """A list of lint_rules/words/acts.yml."""
    return frozenset(word_list("acts")[name])
