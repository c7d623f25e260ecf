"""Headings that are a name: over what is said of somebody, or over the outcomes for one of the children."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import names_children, shares_surname
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.owners import is_name


def begins_for_child(flow: Flow, line: Line, level: int) -> bool:
    """A child's name above the headings of outcomes, where those of another child have gone before."""
    if not (flow.in_outcome and level < flow.outcome_level and names_children(flow.draft, line.words.value)):
        return False
    flow.open("outcomes", level, line.words)
    flow.draft.label(line.words, "children")
    return True


def somebodys(flow: Flow, line: Line, level: int) -> bool:
    """A heading that is a name of the family, which a date of birth below it tells to be a child's."""
    text = line.words.value
    flow.draft.name_above = line.words if 1 < len(text.split()) < 5 and is_name(text) else None
    if flow.draft.name_above is None or flow.kind in ("child", *PEOPLE) or not shares_surname(flow.draft, text):
        return False
    flow.open(None, level, line.words)
    flow.draft.name_above = line.words
    return True
