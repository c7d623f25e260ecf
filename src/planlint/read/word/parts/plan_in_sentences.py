"""What stands below “The plan”, which says of no line whether it is a goal, an act, a sign or an answer: each says so.

“We want Maisie to be well. Gail will weigh her by 12 February. We will know it works when … If she loses weight, …”.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from planlint.read.word.parts.by_lines import told_by_lines
from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import actions, evidence
from planlint.read.word.parts.in_sentence import begins_with_who_acts, owner_in
from planlint.read.word.parts.inline import inline
from planlint.read.word.parts.known_people import is_known
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.people.named_already import BRACKETS
from planlint.read.word.text.asides import has_sentences, tells_of_meetings
from planlint.read.word.text.doubted import doubted
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.no_owner import begins_act
from planlint.read.word.vocabulary.owners import is_name, is_timescale
from planlint.read.word.vocabulary.questions import opening

_OF_NO_KIND = re.compile(r"\b(?:plan|agreed)\b", re.IGNORECASE)
_OF_GOALS = re.compile(
    r"\b(?:outcomes?|goals?|aims?|objectives?|changes?|different|achieve\w*|want\w*)\b", re.IGNORECASE
)
# “Mum will be calm” tells how it is to be, unless it has its day: “Nan will have her every Friday until June”.
_IS_SO = re.compile(r"\b(?:will|to)(?: always| all)? (?:be|feel|know|understand|have|live|sleep|stay|remain)\b")
_IS_DONE = re.compile(r"\b(?:will|must|should|shall) have been\b")  # “The course must have been finished by May”
_WILL = re.compile(r"(?P<who>[^.;:]{1,60}?),?\s+(?:will|shall|must|should|(?:is |are |needs? )?to)\b")
_DOES = re.compile(r"(?P<who>[A-Z][^.;:]{1,60}?)\s+(?!is\b|was\b|does\b|as\b)[a-z]+s\b")
_TAKEN = "for an act and not for an outcome, as its sentence says who does it"
_TO_DO = "for an act and not for an outcome, as it begins with what is to be done"


def plan_in_sentences(draft: Draft, heading: Words | None, lines: list[Line]) -> bool:
    """Puts each line where its own sentence says; False where the heading says it of all, or the lines stand in turns.

    The first act that only its sentence shows is said, as such a heading may mean outcomes.
    """
    alike = len({(line.is_item, line.depth, line.is_bold, bool(line.marker)) for line in lines}) == 1
    if (
        not is_of_no_kind(heading)
        or not alike
        or any(tells_of_meetings(line) or has_sentences(line.words.value) for line in lines)
    ):
        return False
    kinds = [kind_of(draft, line) for line in lines]
    acts = [line for line, kind in zip(lines, kinds, strict=True) if kind == "action"]
    if not acts or (len(acts) == 1 == len(lines) and time_in(acts[0].words) is None):
        return False
    unmarked = [line.words for line in acts if inline(line.words).by_whom is None]  # “Ring her (Jo)” can be no goal
    for words in unmarked[:1]:
        note_taken(draft, words)
    for line, kind in zip(lines, kinds, strict=True):
        put_kind(draft, line, kind)
    return True


def note_taken(draft: Draft, words: Words) -> None:
    """Says that an act was told by its sentence alone."""
    draft.guesses.append(doubted(words, _TAKEN if _who_acts(draft, words) is not None else _TO_DO))


def is_of_no_kind(heading: Words | None) -> bool:
    """Whether a heading only says that a plan stands below it, or what was agreed."""
    if heading is None or _OF_GOALS.search(heading.value):
        return False
    return _OF_NO_KIND.search(heading.value) is not None


def put_kind(draft: Draft, line: Line, kind: str) -> None:
    """Puts a line where its own sentence says."""
    _PUT[kind](draft, line)


def kind_of(draft: Draft, line: Line) -> str:
    """What a line is by its own words; a goal where they do not say."""
    text = line.words.value
    if told_by_lines([line]) == "contingency":
        return "contingency"
    begins = opening(text)
    if begins is not None and begins[0] == "evidence":
        return "evidence"
    return "action" if _is_act(draft, line.words) else "outcome"


def _is_act(draft: Draft, words: Words) -> bool:
    """Whether a line says who does it: first of all or behind a time, and no child."""
    said = inline(words)
    if said.by_whom is not None or _IS_DONE.search(words.value):
        return said.by_whom is not None
    children, who = _named(draft, "children"), _who_acts(draft, words)
    dated = said.by_when is not None or time_in(words) is not None
    if who is None:
        return dated and begins_act(words.value)  # “Take Maisie to the dentist by 3 March”
    of_child = {*folded(who.value).split()} <= children | draft.terms.child_words
    return not of_child and (dated or not _IS_SO.search(words.value))


def _who_acts(draft: Draft, words: Words) -> Words | None:
    """Whoever a sentence begins with, or names behind a time, as the one who does something; None for nobody."""
    text, people = words.value, _named(draft, "people")
    if begins_with_who_acts(text) and (match := _WILL.match(text)) is not None:
        return words.cut(*match.span("who"))
    does = _DOES.match(text)
    if does is not None and _may_act(BRACKETS.sub("", does.group("who")), people, words):
        return words.cut(*does.span("who"))  # “Nan (Rita Corrigan) has Maisie every Friday”
    found = owner_in(words, _named(draft, "children") | people, people, asked=True)
    at = found.start - words.start if found is not None else 0
    return found if found is not None and (not at or is_timescale(text[:at])) else None


def _may_act(who: str, people: set[str], words: Words) -> bool:
    """Whether somebody who is known does something, or a full name: “Owen Frith rings Stacey each school day”."""
    return is_known(who, people) or (is_name(who) and " " in who.strip() and time_in(words) is not None)


def _named(draft: Draft, *keys: str) -> set[str]:
    names = [one["name"].value for key in keys for one in draft.tree.get(key, ()) if "name" in one]
    return {word for name in names for word in folded(name).split()}


def _act(draft: Draft, line: Line) -> None:
    """An act, done by whoever its sentence begins with where nothing beside it says who does it."""
    for part in actions(draft, [line]):
        who = _who_acts(draft, line.words)
        if "by_whom" not in part and who is not None:
            part["by_whom"] = Given(who.value, who)


_PUT: dict[str, Callable[[Draft, Line], object]] = {
    "contingency": lambda draft, line: contingencies(draft, [line]),
    "evidence": lambda draft, line: evidence(draft, draft.the_outcome(), [line]),
    "action": _act,
    "outcome": lambda draft, line: draft.new_outcome(unlisted(draft, line)),
}
