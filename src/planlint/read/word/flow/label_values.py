"""The value of a label, put where the label says: a fact of the plan, or a field of the action or outcome before it."""

from __future__ import annotations

from planlint.read.word.facts.beside import by_value
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.parts.contingency import put_of_answer
from planlint.read.word.parts.fields import put_field
from planlint.read.word.parts.owner_and_date import names_both
from planlint.read.word.parts.people_lines import member
from planlint.read.word.people.named_already import find
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.owners import is_name

ONE_LINE = {"by_whom", "by_when", "status", "lead", "for_whom", "starts", "seen_by", "how_often", "who_when"}

_ANSWERS = {"if_this", "then"}


def told_by_value(draft: Draft, kind: str | None, pair: Pair) -> Pair:
    """A pair with what its value shows that its label asks for, in the section that is open."""
    asked = by_value(draft.terms, pair.asked, pair.label.value, pair.value.value, kind)
    if asked == "number":
        return Pair(pair.label, Fact("unplaced"), pair.value)
    value = pair.value.cut(0, len(pair.value.value.rstrip(" .;"))) if asked in ONE_LINE else pair.value
    if asked == "by_whom" and kind in PEOPLE and is_name(value.value):
        return Pair(pair.label, Fact("person.name", pair.label.value), value)  # “Lead Professional: Morven Laidlaw”
    return pair if asked is None else Pair(pair.label, asked, value)


def put_value(draft: Draft, kind: str | None, pair: Pair, lines: list[Line] | None) -> None:
    """Puts a fact, or a value of one line; about no action it stays unplaced."""
    if isinstance(pair.asked, Fact):
        put_fact(draft, pair.label, pair.asked, pair.value)
        named = find(draft, pair.value.value, ("people",)) if kind == "core_group" else None
        if named is not None:
            member(draft, named, pair.value)
    elif kind == "meetings":
        if pair.asked == "by_when":
            put_fact(draft, pair.label, Fact("meetings.review_conference"), pair.value)
    elif kind in _ANSWERS and pair.asked in ("by_whom", "by_when"):
        if put_of_answer(draft, pair.asked, pair.value):
            draft.label(pair.label, f"contingency.{pair.asked}")
    elif draft.action is None and draft.outcome is None and pair.asked not in draft.ahead.leading:
        return
    elif pair.asked == "by_whom" and lines is None and names_both(pair.value):
        put_field(draft, "who_when", [Line(pair.value)])
        draft.label(pair.label, "who_when")
    else:
        told = lines or [Line(pair.value)]
        if put_field(draft, pair.asked, told, pair.label.value):
            draft.label(pair.label, pair.asked)
