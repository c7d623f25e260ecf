"""How far something has come, by the words a plan has for it: asked here, and answered once for all of planlint."""

from __future__ import annotations

import functools
import re
import unicodedata
from calendar import month_abbr
from enum import StrEnum
from typing import Any

from planlint.bundled import words as word_list

_NOT_WORDS = re.compile(r"[^\w/.]+|[/.](?!\d)")
_MONTHS = "|".join(month_abbr[1:]).lower()
# Fractions are no days: “Done 2/3”.
_DAY = re.compile(
    rf"(?: on)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?: the)? (?:\d{{1,2}}[/. ]\d{{1,2}}[/. ]\d{{2,4}}"
    rf"|\d{{4}} \d\d \d\d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})[a-z]*(?: \d{{2,4}})?)"
)


class State(StrEnum):
    """How far an action has come; for the words of `DROPPED` a plan has no code, and they stay as written."""

    NOT_STARTED = "not-started"
    UNDER_WAY = "under-way"
    DONE = "done"
    DROPPED = "dropped"


def state_of(words: str | None) -> State | None:
    """What the words say of it, where they say that and nothing else: “Completed 10 March 2027” is done."""
    state, plain = _whole(words or ""), _folded(words or "")
    if state is None and any(_DAY.fullmatch(plain, len(done)) for done in _done_on() if plain.startswith(done)):
        return State.DONE
    return state


def with_code(value: Any) -> Any:
    """“In progress” as the code `under-way`; a day beside the word stays, and so does what the list does not know."""
    state = _whole(value) if isinstance(value, str) else None
    return value if state in (None, State.DROPPED) else str(state)


def _whole(words: str) -> State | None:
    said = words.replace("\ufe0f", "").strip()
    if said in _lists()["ticks"]:
        return State.DONE
    return None if any(mark in said for mark in _lists()["unticked"]) else _states().get(_folded(said))


def is_colour(words: str) -> bool:
    """Whether all that is said is a colour: “AMBER”."""
    return _folded(words) in _lists()["colours"]


def says_how_far(words: str) -> bool:
    """Whether words say how far an action has come, or its colour, whatever they stand under."""
    return state_of(words) is not None or is_colour(words) or _folded(words) in _lists()["others"]


def says_done_under(label: str, words: str) -> bool:
    """Whether an answer says that it is done, in a column or beside a label that asks just that: “Completed? | Yes”."""
    return _is_about_being_done(label) and (
        state_of(words) is State.DONE
        or words.strip().casefold() in _lists()["about"]["agreeing"]
        or _DAY.fullmatch(f" {_folded(words)}") is not None
    )


@functools.lru_cache(maxsize=256)
def _is_about_being_done(label: str) -> bool:
    about, plain = _lists()["about"], _folded(re.sub(r"[^\w\s]", " ", label))
    for words in sorted(about["words"], key=len, reverse=True):
        rest, found = re.subn(rf"\b{words}\b", " ", plain, count=1)
        if found and {*rest.split()} <= {*about["beside"]}:
            return True
    return False


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFKC", words).casefold().replace("-", " ").replace("_", " ")
    return " ".join(_NOT_WORDS.sub(" ", plain).split())


def _lists() -> Any:
    return word_list("states")


@functools.cache
def _states() -> dict[str, State]:
    lists = _lists()
    codes = {State.DONE: [*lists["done"], *lists["done_on"]], State.UNDER_WAY: lists["under_way"]}
    codes |= {State.NOT_STARTED: lists["not_started"], State.DROPPED: lists["dropped"]}
    return {words: state for state, said in codes.items() for words in said}


@functools.cache
def _done_on() -> tuple[str, ...]:
    return tuple(_lists()["done_on"])
