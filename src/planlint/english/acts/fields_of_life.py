"""Two acts whose things belong to different fields of life: “get the boiler serviced and finish the course”."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Sequence, Set

from planlint.bundled import words
from planlint.english.acts.act import Act, depends
from planlint.english.acts.comes_out_of import comes_out_of
from planlint.english.acts.links import own_topic, takes_up_its_thing
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.thing import thing
from planlint.english.acts.words import is_role
from planlint.word_lists import terms

_TAKES_UP = word_set("it them this these those there same itself")
_TIMES = word_set("week weekend month term year morning afternoon evening summer time")
_BEFORE_A_TOPIC = word_set("about for re regarding round")
_BEFORE_A_PLACE = word_set("to with")
_BEFORE_A_CURE = word_set("on off")  # “go back on her tablets”
_ENDS_A_TOPIC = word_set("at in on by from to with until before after so when if and")
_AT_A_PLACE = word_set("at in for onto")  # “enrol Leo at judo”
_ENTERS = word_set("register enrol sign enter")
_HANDS = word_set("hand give bring send pass post")
_BEFORE_ITS_WHOLE = word_set("of off")  # “£10 a week off the council tax”
_BEFORE_WHAT_IT_IS_AT = word_set("on for")  # “location on the laptop”
_SHUTS = word_set("shut close lock bolt")
_OUT = word_set("out away off in inside")
_LEARNS = word_set("learn try agree offer promise start begin")  # “learn to use the naloxone kit”
_GOES_ON = word_set("keep carry go get press stick persist persevere crack push catch")  # “stick with”, “get on with”
_GOES = word_set("register enrol sign refer engage apply return")


def of_other_fields(found: Sequence[Act]) -> list[Act]:
    """The acts that begin another field of life than all before them; fewer than two when none does."""
    if is_one_visit(found) or any(
        act.inside or act.aside or act.present or depends(found, at) for at, act in enumerate(found)
    ):
        return []
    anew, known = list(found[:1]), act_fields(found[0])
    for previous, act in itertools.pairwise(found):
        own = act_fields(act)
        if known and own and not own & known and not _takes_up(act, previous):
            anew.append(act)
        known |= own
    return anew


def are_of_other_fields(first: Act, second: Act) -> bool:
    """Whether the things of two acts are known to belong to different fields."""
    one, other = act_fields(first), act_fields(second)
    return bool(one and other) and not one & other


def act_fields(act: Act) -> frozenset[str]:
    """The fields of what is done, and of where somebody goes for it; not of the place where it is done."""
    at = next((at for at, word in enumerate(act.after) if word.folded in _BEFORE_A_TOPIC), len(act.after))
    topic = itertools.takewhile(lambda word: word.folded not in _ENDS_A_TOPIC, act.after[at + 1 :])
    enters = _AT_A_PLACE if act.verb in _ENTERS else frozenset[str]()
    leads = _BEFORE_A_PLACE | enters | (_BEFORE_A_CURE if act.verb in {"go", "come"} else frozenset())
    kept = act.verb == "keep" and any(word.folded in terms("acts", "attended") for word in act.after)
    goes = kept or bool(act.kinds & {"frame", "takes-up"}) or act.verb in _GOES
    place = _behind(leads, act.after) if goes else ()
    to_do = act.after[1:] if act.after and act.after[0].folded == "to" and act.verb in _LEARNS else ()
    known = fields((*thing(act), *topic, *to_do)) | (fields(place) - {"home"})
    at_it = fields(_behind(_BEFORE_WHAT_IT_IS_AT, act.after)) - {"home"}  # “hang the spare on his door”
    behind = [word.folded for word in act.after[:2]]
    if (act.verb in _GOES_ON or behind[:1] == ["on"]) and {"with", "at"} & {*behind}:
        return known or fields(_behind({"with", "at"}, act.after))  # “keep up with his exercises”
    if behind == ["on", "top"]:
        return fields(act.after[3:])  # “stay on top of the arrears”
    return known or at_it | fields(_behind(_BEFORE_ITS_WHOLE, act.after))


def _behind(leads: Set[str], after: Sequence[Word]) -> list[Word]:
    """The words behind each “to” and “with”: “with Jodie”, “to the scan”."""
    return [
        word
        for at, lead in enumerate(after)
        if lead.folded in leads
        for word in itertools.takewhile(lambda word: word.folded not in _ENDS_A_TOPIC, after[at + 1 :])
    ]


def fields(said: Iterable[Word]) -> frozenset[str]:
    """The fields of life that words name."""
    return frozenset(itertools.chain.from_iterable(_fields().get(word.folded, ()) for word in said))


def _takes_up(act: Act, previous: Act) -> bool:
    """Whether it goes on with the act before: by a word for the same thing, or because it only tells of it."""
    left_so = act.verb in terms("acts", "left_so") and not act.kinds & {"opens", "frame"}
    if act.denied or (left_so and not previous.kinds & {"frame", "takes-up"}):
        return True
    if act.verb in _SHUTS and previous.verb == "keep" and _OUT & {word.folded for word in previous.after}:
        return True  # “keep the cat out of the nursery and shut the door”
    if act.verb in terms("acts", "cleans") and act_fields(previous) == {"pets"}:
        return True  # “walk the dog and mop the floor”
    only_tells = act.verb in terms("acts", "told_by") and not (own_topic(act) or _lets_do(act) or _gives_its_own(act))
    if only_tells or _takes_up_by_a_word([word.folded for word in act.after]):
        return True
    if previous.kinds & {"frame"} and (act.verb in terms("acts", "talks") or _asks_there(act)):
        return True  # “meet Dad and talk about money”
    return takes_up_its_thing(act, previous) or comes_out_of(act, previous)


def is_one_visit(found: Sequence[Act]) -> bool:
    """“police to visit, take a statement and offer an alarm”: steps of a visit that is nothing else."""
    return found[:1] != [] and found[0].verb == "visit" and not any("opens" in act.kinds for act in found[1:])


def _asks_there(act: Act) -> bool:
    """“ring the job centre about the sanction and ask for a hardship payment”: nobody else is asked."""
    return (
        act.verb == "ask"
        and bool(act.after)
        and act.after[0].folded in {"for", "about", "if", "whether", "what", "how", "when"}
    )


def _takes_up_by_a_word(after: Sequence[str]) -> bool:
    """Whether “it” or “its lock” stands for what was spoken of, unlike “this week” and “put the gate on its hinges”."""
    stands = any(word in _TAKES_UP and not set(after[at + 1 : at + 2]) & _TIMES for at, word in enumerate(after))
    return stands or after[:1] in (["its"], ["each"]) or ("the", "other") in itertools.pairwise(after)


def _gives_its_own(act: Act) -> bool:
    """“hand her passport to the solicitor”: what is given is a thing of a field of its own."""
    return act.verb in _HANDS and bool(fields(word for word in thing(act) if not is_role(word)))


def _lets_do(act: Act) -> bool:
    """“let Bev look round the bedrooms”, unlike “let Bev know the date” and “let her have the keys”."""
    return act.verb == "let" and not {"know", "hear", "have", "us"} & {word.folded for word in act.after[:4]}


@functools.cache
def _fields() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, listed in words("fields_of_life").items():
        for word in map(str, listed):
            for form in (word, f"{word}s", f"{word}'s", f"{word}es"):
                found.setdefault(form, set()).add(field)
    return {word: frozenset(each) for word, each in found.items()}
