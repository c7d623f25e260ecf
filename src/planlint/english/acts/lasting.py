"""What goes on after the one day that is set for it: done again and again, or to hold every day. No spaCy."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.done_again import base, behind, how_often, is_done_again, listed, told_often
from planlint.english.acts.reading import acts
from planlint.english.acts.segments import words_of
from planlint.english.acts.time_words import folded, is_counted
from planlint.english.words.patterns import Patterns
from planlint.timescales import Phrase, Reading, repeats_in, understand

_HELPERS = {"does", "do", "is", "are", "has", "have"}
_IN_CASE = re.compile(
    r"\b(?:if|when|whenever|where|that|so|how|why|whether|about|saying|who|what|which|in case)\b[^.;,]*$", re.IGNORECASE
)
# “Fix the gate that does not shut”
_WHICH = re.compile(r"\b(?:that|which) (?:do|does|did|is|are|has|have|can|will)\b", re.IGNORECASE)
_CASE = re.compile(r"(?:,|in the|if|when|whenever|while|on|at|after|before|during)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lasting:
    """The words that say it goes on, and whether those words are how often (“each morning”)."""

    phrase: Phrase
    comes_again: bool


def lasting(
    text: str, *, first_day: bool, begins: bool = False, read: Callable[[str], Reading] = understand
) -> Lasting | None:
    """What of an action goes on after one day; None for what can be done by then, or says itself when it ends.

    `first_day`: the day is told to be the first one; then whatever comes again goes on after it. `read` understands
    times. `begins`: the time says no more than that it begins then; so what is not done by one act goes on.
    """
    again = repeats_in(text)
    if not (first_day or begins or again or _may_last(text)) or is_counted(text):
        return None
    found = list(acts(text))
    often = how_often(text, read) if again or told_often().search(text) else None
    if (first_day or begins) and often is None and (goes_on := _hours().search(text) or _goes_on_from().search(text)):
        return Lasting(Phrase(*goes_on.span(), goes_on.group()), comes_again=True)
    if often and (first_day or is_done_again(found, text, often, again=again)):
        return Lasting(often, comes_again=True)
    if _only_speaks_of_it(found, text):
        return None  # “Check that the gate is kept shut”, “Tell Rick not to come” are done once
    held = next((act for number, act in enumerate(found) if _holds(act, first=number == 0)), None)
    if held is not None and not _is_signed_first(text, held) and not _is_brought_for(text, held.words[held.at].start):
        return Lasting(_words_that_hold(text, held), comes_again=False)
    in_cases = found and base(found[0].verb) in listed("once")  # “Set up a text to Mum if he is not in”
    state = next(
        (each for each in _states().finditer(text) if not _is_beside(each, text, in_cases=bool(in_cases))), None
    )
    if state is not None:
        each_time = state.group().casefold().startswith("before ")  # “before he drinks” is no end of it
        return Lasting(Phrase(*state.span(), state.group()), comes_again=each_time)
    if begins and not _is_done_by_one_act(found, text):
        whole = text.strip()
        return Lasting(Phrase(text.index(whole), text.index(whole) + len(whole), whole), comes_again=True)
    return None


def holds_for_good(text: str) -> bool:
    """Whether it is a rule of a home for which any end would be wrong: “No smoking in the house or car”."""
    return _for_good().search(text) is not None and not _only_speaks_of_it(list(acts(text)), text)


def _is_done_by_one_act(found: list[Act], text: str) -> bool:
    """Whether the first verb, or the first word of a row without a verb, is one of what is done once; or it ends."""
    if not listed("own_end").isdisjoint(folded(text)) or _once_things().search(text):
        return True
    first = next(words_of(text, 0, len(text)), None)
    said = {base(found[0].verb) if found else "", base(first.folded) if first else ""}
    kinds = ("once", "speaks_of", "once_nouns", "begun_once")
    return any(not said.isdisjoint(listed(kind)) for kind in kinds)


def _is_beside(state: re.Match[str], text: str, *, in_cases: bool) -> bool:
    """Whether a state is only told beside what is done; `in_cases`: so is what is done when something happens."""
    told_beside = _IN_CASE.search(text[: state.start()]) is not None or _is_brought_for(text, state.start())
    of_a_thing = _WHICH.search(state.group()) is not None
    return told_beside or of_a_thing or (in_cases and _CASE.match(state.group()) is not None)


def _is_brought_for(text: str, start: int) -> bool:
    """Whether it is what somebody or something is taken there for: “take the twins to stay with Nan”."""
    first, *between = [word.folded for word in words_of(text, 0, start)] or [""]
    return base(first) in listed("brings") and between[-1:] == ["to"]


def _may_last(text: str) -> bool:
    """Whether any of its words could say that something goes on; most actions have none."""
    said = folded(text)
    return not said.isdisjoint(_signs()) or any(word.endswith("ly") for word in said)


@functools.cache
def _signs() -> frozenset[str]:
    verbs = listed("again") | listed("holds")
    return verbs | {f"{verb}s" for verb in verbs} | listed("spans") | listed("signs")


def _holds(act: Act, *, first: bool) -> bool:
    if act.inside or {"yet", "miss"} & {act.verb, *(word.folded for word in act.after[:2])}:
        return False  # “does not yet have a bed”, “will not miss the appointment”
    before = [word.folded for word in act.words[max(act.at - 2, 0) : act.at]]
    if act.denied and before in (["have", "to"], ["need", "to"]):
        return False  # “does not have to see Dad”
    if act.denied or act.verb == "not" or (act.verb in _HELPERS and behind(act) == "not"):
        return True
    return first and base(act.verb) in listed("holds") and behind(act) in _with()


def _only_speaks_of_it(found: list[Act], text: str) -> bool:
    first = next(words_of(text, 0, len(text)), None)
    verbs = {base(found[0].verb)} if found else set()
    if found:  # “Ros tells Lee not to come”: the verb of what he is told is read as the first
        before = words_of(text, 0, found[0].words[found[0].at].start)
        verbs |= {base(word.folded) for word in before if word.folded.endswith("s")}
    return not ({first.folded if first else "", *verbs}).isdisjoint(listed("speaks_of"))


def _is_signed_first(text: str, held: Act) -> bool:
    """Whether another verb stands before it, which can be done by a day: “Sign and keep to the agreement”."""
    before = folded(text[: held.words[held.at].start])
    return not held.denied and held.verb != "not" and "and" in before


def _words_that_hold(text: str, act: Act) -> Phrase:
    verb = act.words[act.at]
    last = next(iter(act.after), verb)
    start = text.rfind(" not ", 0, verb.start) + 1 if act.denied and " not " in text[: verb.start] else verb.start
    return Phrase(start, last.end if last.end > start else verb.end, text[start : max(last.end, verb.end)])


def _with() -> frozenset[str]:
    return listed("holds_with")


@functools.cache
def _hours() -> re.Pattern[str]:
    return re.compile(words("lasting")["hours"], re.IGNORECASE)


@functools.cache
def _once_things() -> re.Pattern[str]:
    return re.compile(words("lasting")["once_things"], re.IGNORECASE)


@functools.cache
def _goes_on_from() -> re.Pattern[str]:
    return re.compile(words("lasting")["goes_on_from"], re.IGNORECASE)


@functools.cache
def _states() -> Patterns:
    return Patterns(words("lasting")["states"])


@functools.cache
def _for_good() -> Patterns:
    return Patterns(words("lasting")["for_good"])
