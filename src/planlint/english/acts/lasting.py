"""What goes on after the one day that is set for it: done again and again, or to hold every day. No spaCy."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.reading import acts
from planlint.english.acts.segments import words_of
from planlint.english.words.patterns import Patterns
from planlint.timescales import Phrase, Reading, repeats_in, understand

_HELPERS = {"does", "do", "is", "are", "has", "have"}
_NO_MORE_WORDS_OF_A_RUN = 2


@dataclass(frozen=True, slots=True)
class Lasting:
    """The words that say it goes on, and whether those words are how often (“each morning”)."""

    phrase: Phrase
    comes_again: bool


def lasting(text: str, *, first_day: bool, read: Callable[[str], Reading] = understand) -> Lasting | None:
    """What of an action goes on after one day; None for what can be done by then, or says itself when it ends.

    `first_day`: the day is told to be the first one; then whatever comes again goes on after it. `read` understands
    times.
    """
    if not (first_day or _may_last(text)) or _is_counted(text):
        return None
    found = list(acts(text))
    often = _how_often(text, read) if repeats_in(text) or _often().search(text) else None
    if often and (first_day or _is_done_again(found, text, often)):
        return Lasting(often, comes_again=True)
    if _only_speaks_of_it(found, text):
        return None  # “Check that the gate is kept shut”, “Tell Rick not to come” are done once
    held = next((act for number, act in enumerate(found) if _holds(act, first=number == 0)), None)
    if held is not None and not _is_signed_first(text, held):
        return Lasting(_words_that_hold(text, held), comes_again=False)
    state = _states().search(text)
    return Lasting(Phrase(*state.span(), state.group()), comes_again=False) if state else None


def _how_often(text: str, read: Callable[[str], Reading]) -> Phrase | None:
    """The words that say how often."""
    endless = read(text).open_ended
    if endless:
        return endless[0]
    told = _often().search(text)
    return Phrase(*told.span(), told.group()) if told else None


def _may_last(text: str) -> bool:
    """Whether any of its words could say that something goes on; most actions have none."""
    said = _folded(text)
    return not said.isdisjoint(_signs()) or any(word.endswith("ly") for word in said)


@functools.cache
def _signs() -> frozenset[str]:
    verbs = _listed("again") | _listed("holds")
    return verbs | {f"{verb}s" for verb in verbs} | _listed("spans") | {"not", "never", "only", "kept", "left"}


def says_first(timescale: str) -> bool:
    """Whether the words of a deadline make its day the first one: “Starts 15 February 2027”."""
    return not _listed("first").isdisjoint(_folded(timescale))


def says_last(timescale: str) -> bool:
    """Whether the words of a deadline say something of an end, whatever it is: “to the review”, “for 6 weeks”."""
    return not _listed("last").isdisjoint(_folded(timescale))


def says_now(timescale: str) -> bool:
    """Whether the words of a deadline say no more than that it begins: “with immediate effect”."""
    said = " ".join(word.folded for word in words_of(timescale, 0, len(timescale)))
    return any(said == now or said.startswith((f"{now} start", f"{now} {_figure(said)}")) for now in _listed("now"))


def _figure(said: str) -> str:
    """The first word with a figure: “tonight, 3 March 2027” says “tonight”, and which day that is."""
    return next((word for word in said.split() if word[0].isdigit()), " ")


def _is_done_again(found: list[Act], text: str, often: Phrase) -> bool:
    """Whether the first act is of a kind that is done again and again; without one, whether how often comes first."""
    if not found:
        return not text[: often.start].strip()
    first = found[0]
    if first.words[first.at].start > often.start and first.inside:
        return False
    return _base(first.verb) in _listed("again") and _behind(first) not in _listed("once_with")


def _base(verb: str) -> str:
    """The verb without the ending of “weighs”, “goes”, “watches”, “carries”."""
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith("es") and verb[:-2] in _listed("again") else verb.removesuffix("s")


def _holds(act: Act, *, first: bool) -> bool:
    if act.inside or {"yet", "miss"} & {act.verb, *(word.folded for word in act.after[:2])}:
        return False  # “does not yet have a bed”, “will not miss the appointment”
    if act.denied or act.verb == "not" or (act.verb in _HELPERS and _behind(act) == "not"):
        return True
    return first and _base(act.verb) in _listed("holds") and _behind(act) in _with()


def _only_speaks_of_it(found: list[Act], text: str) -> bool:
    first = next(words_of(text, 0, len(text)), None)
    verbs = {_base(found[0].verb)} if found else set()
    return not ({first.folded if first else "", *verbs}).isdisjoint(_listed("speaks_of"))


def _is_signed_first(text: str, held: Act) -> bool:
    """Whether another verb stands before it, which can be done by a day: “Sign and keep to the agreement”."""
    before = _folded(text[: held.words[held.at].start])
    return not held.denied and held.verb != "not" and "and" in before


def _words_that_hold(text: str, act: Act) -> Phrase:
    verb = act.words[act.at]
    last = next(iter(act.after), verb)
    start = text.rfind(" not ", 0, verb.start) + 1 if act.denied and " not " in text[: verb.start] else verb.start
    return Phrase(start, last.end if last.end > start else verb.end, text[start : max(last.end, verb.end)])


def _behind(act: Act) -> str:
    return act.after[0].folded if act.after else ""


def _with() -> frozenset[str]:
    return _listed("holds_with")


def _is_counted(text: str) -> bool:
    """Whether the text counts a run: “ten sessions”, “all 26 weekly meetings”."""
    return _run().search(text) is not None


@functools.cache
def _run() -> re.Pattern[str]:
    numbers, spans = "|".join(_listed("numbers")), "|".join(_listed("counted"))
    between = rf"(?:\w[\w-]*\s+){{0,{_NO_MORE_WORDS_OF_A_RUN}}}"
    return re.compile(
        rf"(?<!\bevery )(?<!\beach )\b(?:\d+|{numbers})\s+{between}(?:{spans})s\b(?!\s+(?:a|an|per|each|every)\b)",
        re.IGNORECASE,
    )


@functools.cache
def _states() -> Patterns:
    return Patterns(words("lasting")["states"])


@functools.cache
def _often() -> re.Pattern[str]:
    return re.compile(words("lasting")["how_often"], re.IGNORECASE)


def _folded(text: str) -> set[str]:
    return {word.folded for word in words_of(text, 0, len(text))}


@functools.cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(words("lasting")[key])
