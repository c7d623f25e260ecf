"""Headings with a number: “Outcome 1: …”, “Goal 2”, “Need 3: School”."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.by_place import is_goal
from planlint.read.word.parts.fields import put_field, refer
from planlint.read.word.parts.themes import drop_area
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.needs import names_need
from planlint.word_lists import Worded

NUMBERED = Worded(
    r"\s*(?P<towards>(?:(?:actions?|steps?|tasks?|what we (?:will )?do) )?"  # “Steps for goal 1”
    r"(?:for|towards|under|on|to (?:meet|reach|achieve)) (?:the )?)?"
    r"(?:[^\W\d]+(?: [^\W\d]+){0,3}(?: \d{1,2})? ?/ ?)?"  # “Canlyniad 1 / Outcome 1”
    r"(?:(?:<head_nouns.wished>|<head_nouns.before_a_count>)\s+)?"
    r"(?P<kind><head_nouns.counted.outcome>|area|thing|theme|domain|<head_nouns.counted.worry>(?: statement)?)s?"
    r"\s*(?:no\.?|number)?\s*#?(?:\d{1,2}[a-z]?\b(?:\s+of\s+\d{1,2}\b)?|(?:one|two|three|four|five|six|seven|eight)\b|(?-i:[A-H]\b(?=\s*(?:[:.)–—-]|$))))[\s:.)–—-]*"
    r"|\s*(?:the |our )?(first|second|third|fourth|fifth|sixth)\s+(?:<head_nouns.counted.outcome>|thing)"
    r"(?: [a-z]+){0,3}(?: for (?-i:[A-Z])\w+)?\s*[:.–—-]\s*",
    re.IGNORECASE,
)

# “First, we want this for Khanh: …”, “Our second hope – …”: an ordinal, and a word of wishing before the outcome.
_ORDINAL = r"(?:(?:our|the|and|my)\s+)?(?:first|second|third|fourth|fifth|sixth|last|final|next)(?:ly)?\b,?"
_WISH = (
    r"(?: [\w'’]+){0,6}? (?:wants?|wish(?:es)?|hopes?|hoping|aims?|goals?|changes?|dreams?|like|matters)\b"
    r"(?: [\w'’-]+){0,6}?"
)
_BEFORE_WORDS = r"\s*(?:[:…]|\s[–—-]\s)\s*(?=\S+ \S+ \S)"
_WISHED_IN_ORDER = re.compile(rf"\s*{_ORDINAL}{_WISH}{_BEFORE_WORDS}", re.IGNORECASE)
# The same without one of the two: then it takes words that tell how it will be.
_WISHED = re.compile(rf"\s*(?:{_ORDINAL}|(?:we|i|what|this|all|our|my|the)\b{_WISH}){_BEFORE_WORDS}", re.IGNORECASE)

# A noun of the form's own that counts: “Preferred future 1: …”, “Wish 2”; no date, as in “Printed 18-Nov-2025”.
_ANY_NOUN = re.compile(
    r"\s*(?P<noun>[A-Z][A-Za-z’'-]*(?: [a-z’'-]+){0,2}) (?!\d{1,2}[-./](?:\d{1,2}|[A-Z][a-z]{2,8})[-./]\d{2})"
    r"(?:(?:no\.? ?)?\d{1,2}\s*(?:[:.–—-]\s*|$)|[A-H](?:\s*[:–—]\s*|$))"
)
_AREAS = ("area", "theme", "domain")


def counts_an_outcome(text: str) -> re.Match[str] | None:
    """Where a heading counts something that no list knows, as only outcomes are counted there."""
    match = _ANY_NOUN.match(text)
    return match if match and not {*match.group("noun").lower().split()} & _counted_otherwise() else None


@functools.cache
def _worries() -> frozenset[str]:
    """What a heading counts that is a worry."""
    return frozenset(bundled.words("head_nouns")["counted"]["worry"])


@functools.cache
def _counted_otherwise() -> frozenset[str]:
    return frozenset(bundled.words("head_nouns")["counted_otherwise"])


def wished_in_order(flow: Flow, text: str) -> re.Match[str] | None:
    """Where a heading has said that an outcome follows: “First, we want this: …”, “Second: Leo sleeps well”."""
    if in_order := _WISHED_IN_ORDER.match(text):
        return in_order
    wished = _WISHED.match(text)
    return wished if wished and is_goal(flow.draft, text[wished.end() :]) else None


def _told_above(flow: Flow, match: re.Match[str]) -> Tree | None:
    """The outcome that a heading names by its number alone: “Goal 2”, “For goal 2” below a list of the goals."""
    said = folded(match.group())
    if match.re is not NUMBERED.made:
        return flow.draft.outcome_marks.get(said)
    if not match.group("towards"):
        return flow.draft.outcome_marks.get(said) or _of_unmarked_list(flow, said.split()[-1])
    said = folded(match.group()[match.end("towards") :])
    number = said.split()[-1]
    number = str("abcdefgh".index(number) + 1) if number in [*"abcdefgh"] else number
    return flow.draft.outcome_marks.get(said) or flow.draft.outcome_marks.get(number) or flow.draft.numbered(number)


def _of_unmarked_list(flow: Flow, number: str) -> Tree | None:
    """The goal of a list without numbers that “Safety goal 1” counts over the first acts that are told for it."""
    goals = [one for one in flow.draft.tree.get("outcomes", ()) if "description" in one]
    named = flow.draft.numbered(number) if len(goals) > 1 and not flow.draft.outcome_marks else None
    return named if named is not None and "actions" not in named else None


def numbered_heading(flow: Flow, line: Line, match: re.Match[str], level: int) -> None:
    """Begins the outcome that a number names, or goes on with it; a need names a worry or only its theme."""
    label, rest = line.words.cut(0, match.end()), line.words.cut(match.end())
    flow.flush()
    flow.draft.label(label, "outcomes")
    if rest and flow.shows(label, rest):
        return
    if flow.draft.outcome is not None and counts_part(rest.value.lstrip(" /,–—-")) == "action":
        flow.draft.label(rest, "")  # “Outcome 1 / Action 2” heads an act of the outcome that is being told
        flow.go_on(flow.draft.outcome, level, label)
        return
    kind = _kind(match)
    if rest and kind in _worries():
        _begin_worry(flow, label, rest, kind, level)
    elif rest:
        _begin_goal(flow, label, rest, match, level)
    elif (known := _told_above(flow, match)) is not None:
        flow.go_on(known, level, label)
    else:
        flow.go_on(flow.draft.new_outcome(None), level, label)


def _begin_worry(flow: Flow, label: Words, rest: Words, kind: str, level: int) -> None:
    """Begins what answers a worry or need, told with its number; in a list of worries it is one more of them."""
    draft, line = flow.draft, Line(rest)
    in_list = flow.kind == "concern" and not flow.in_outcome
    if not in_list:
        flow.open("concern", level, label)
    draft.outcome = None
    need = not in_list and kind == "need" and names_need(rest.value)
    put_field(draft, "need" if need else "concern", [line])
    if in_list:
        return
    outcome = draft.new_outcome(None)
    flow.kind, flow.in_outcome = "outcome", True
    if not need:
        made = draft.tree["concerns"][-1]
        outcome["concerns"] = []
        refer(outcome, [made])
        if len(rest.value.split()) <= MOST_IN_A_THEME:
            draft.theme = made


def _begin_goal(flow: Flow, label: Words, rest: Words, match: re.Match[str], level: int) -> None:
    """Begins the outcome told behind its number, which may then be named by the number alone."""
    draft = flow.draft
    in_area = _kind(match) in _AREAS
    if not in_area:
        drop_area(draft)
    flow.outcome(rest, level)
    names_area = in_area or match.re is _ANY_NOUN  # “Piece 1: Changing houses”, over “Our aim | …”
    if names_area and len(rest.value.split()) <= MOST_IN_A_THEME:
        draft.area = draft.outcome
    mark = folded(label.value)
    for each in {mark, mark.split()[-1]} if match.re not in (_WISHED, _WISHED_IN_ORDER) else ():
        draft.outcome_marks.setdefault(each, draft.the_outcome())


def _kind(match: re.Match[str]) -> str:
    """What a heading counts: “outcome”, “area”, “need”."""
    is_listed = match.re is NUMBERED.made
    return (match.group("kind") or "change").lower().removesuffix(" statement") if is_listed else "outcome"
