"""Headings that are a name: over what is said of somebody, or over the outcomes for one of the children."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import names_children, shares_surname
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.owners import is_name


def begins_for_child(flow: Flow, line: Line, level: int) -> bool:
    """Whether a child's name stands above headings of outcomes, where those of another child have gone before."""
    return flow.in_outcome and level < flow.outcome_level and names_children(flow.draft, line.words.value)


def may_be_somebodys(line: Line) -> bool:
    """Whether a heading may be the name of whoever is told of below it: a date of birth there makes that a child."""
    return 1 < len(line.words.value.split()) < 5 and is_name(line.words.value)


def of_family(flow: Flow, line: Line) -> bool:
    """Whether such a heading names somebody of the family, outside the lists of people."""
    in_list = flow.kind in ("child", *PEOPLE)
    return may_be_somebodys(line) and not in_list and shares_surname(flow.draft, line.words.value)
