"""A heading that names one of the children: “Declan Feherty (born 8/4/12)  Plan because of: Neglect”."""

from __future__ import annotations

from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.people.children import begins_with_child, child_at_first
from planlint.read.word.people.own_parts import child_name_heading, heads_child
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE


def is_child_heading(flow: Flow, line: Line, level: int) -> bool:
    """Whether a heading is a child's name with the date of birth, over what is said of that child."""
    if flow.kind in PEOPLE and level > flow.level:
        return False
    return begins_with_child(line.words) or heads_child(flow.draft, line.words)


def open_child(flow: Flow, line: Line, level: int) -> None:
    """Begins what is said of the child whom a heading names, and takes what the heading tells."""
    if not begins_with_child(line.words):
        child_name_heading(flow.draft, line.words)
        subject = flow.draft.subject
        flow.open(None, level, line.words)
        flow.draft.subject = subject
        return
    flow.open(None, level, line.words)
    flow.draft.headings.add(line.words.start)
    rest = child_at_first(flow.draft, line.words)
    rest = rest.cut(len(rest.value) - len(rest.value.lstrip(" –—-|,;:.")))
    before, found = pairs(flow.draft.terms, rest) if rest else (rest, [])
    bare = rest.cut(0, len(rest.value.rstrip(" ()[]:")))
    if flow.draft.subject is not None and is_category(flow.draft.terms, bare.value):
        flow.draft.subject.setdefault("category", bare)
    for pair in found if not before else ():
        flow.put(pair)
