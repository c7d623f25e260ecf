"""Two acts whose things belong to different fields of life: “get the boiler serviced and finish the course”."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Sequence, Set

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.thing import thing
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


@functools.cache
def _fields() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, listed in words("fields_of_life").items():
        for word in map(str, listed):
            for form in (word, f"{word}s", f"{word}'s", f"{word}es"):
                found.setdefault(form, set()).add(field)
    return {word: frozenset(each) for word, each in found.items()}
