"""A line of a draft: a heading, labels with their values, or a line of the section that is open."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.days_below import goes_on_with_days
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.meetings_told import meetings_in_sentence
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.headings import heading_line
from planlint.read.word.lines.labels import labelled
from planlint.read.word.lines.tabbed import tabbed
from planlint.read.word.people.births import births_in_sentence
from planlint.read.word.people.categories import category_in_sentence
from planlint.read.word.people.child_records import child_records
from planlint.read.word.people.children import begins_with_child, child_at_first
from planlint.read.word.people.children_in_sentence import children_in_sentence
from planlint.read.word.people.own_parts import child_name_heading
from planlint.read.word.people.signing import closes
from planlint.read.word.text.asides import is_running_head
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.doers import who_leads
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import GROUPS, LOOKS_LIKE_ONE, PEOPLE

_MOST_OF_CHILD = 14
_MOST_OF_HEADING = 8
_NUMBER = re.compile(r"(\d{1,2})[.)]\s*")


def read_line(flow: Flow, line: Line) -> None:
    """Reads one line: a heading, labels with their values, or a line of the section that is open."""
    if is_running_head(line.words.value):
        return
    if closes(line.words.value):
        flow.open(None, 0, None)
    number = _typed_number(line)
    if flow.signing.line(flow.draft, line) or _children(flow, line):
        return
    if _next_section(flow, line, number):
        flow.open(None, LOOKS_LIKE_ONE, line.words)
        flow.counted = number
        return
    if _who_leads(flow, line) or heading_line(flow, line):
        flow.counted = number or flow.counted
        return
    if tabbed(flow, line) or (behind := _behind_child(flow, line)) is None:
        return
    category_in_sentence(flow.draft, behind.words)
    meetings_in_sentence(flow.draft, behind.words)
    births_in_sentence(flow.draft, behind.words)
    if labelled(flow, behind):
        flow.counted = number or flow.counted
        return
    if flow.pending is None and not flow.waiting and goes_on_with_days(flow.draft, behind):
        return
    if number == 1:
        flow.counted = 0  # a list of its own begins
    _add_to_section(flow, behind)


def _behind_child(flow: Flow, line: Line) -> Line | None:
    """A line without the child that it names first, who is noted; None where it says no more than that."""
    draft, begins = flow.draft, flow.kind in (None, "child")
    if any({"born", "expected"} & {*one} for one in draft.tree.get("children", ())):
        if not (begins or flow.kind == "outcomes") or not begins_with_child(line.words, alone=flow.kind != "child"):
            return line
        line = dataclasses.replace(line, words=child_at_first(draft, line.words))
        return line if re.search(r"\w", line.words.value) else None
    short = not flow.in_outcome and len(line.words.value.split()) < _MOST_OF_CHILD
    if short and child_name_heading(draft, line.words):
        return None
    children_in_sentence(draft, line.words)
    return dataclasses.replace(line, words=child_at_first(draft, line.words)) if begins else line


def _add_to_section(flow: Flow, line: Line) -> None:
    """Leaves a line to the section that is open, or begins the next outcome where it stands over the lists above."""
    if flow.outer is not None and (line.is_item or line.is_bold) and line.words.start:
        # “Evidence: he is in school” said all there was to say: what stands below it goes on with the outcome.
        flow.flush()
        flow.kind, flow.outer = flow.outer, None
    if _stands_over_outcomes(flow, line):
        flow.draft.label(line.marker, "")
        flow.outcome(line.words, LOOKS_LIKE_ONE)
        return
    flow.waiting.append(line)
    if flow.pending is not None:
        flow.flush()


def _children(flow: Flow, line: Line) -> bool:
    """The children a line tells, each with a date of birth, in a list of them or before the plan itself begins."""
    listed = flow.kind == "child"
    if flow.in_outcome or line.heading or (flow.draft.tree.get("outcomes") and not listed):
        return False
    waits = flow.pending is not None and flow.pending.asked != Fact(
        "child.name"
    )  # “This plan is about”, over its names
    if waits or flow.kind in PEOPLE or not child_records(flow.draft, line.words, listed=listed):
        return False
    if flow.pending is not None:
        flow.draft.label(flow.pending.label, "children.name")
        flow.pending = None
    flow.flush()
    flow.draft.label(line.marker, "")
    category_in_sentence(flow.draft, line.words)
    return True


def _typed_number(line: Line) -> int:
    """The number typed before a line, as minutes count their sections: 11 for “11. Family's comments”; 0 for none."""
    match = _NUMBER.fullmatch(line.marker.value) if line.marker is not None else None
    return int(match.group(1)) if match else 0


def _next_section(flow: Flow, line: Line, number: int) -> bool:
    """Whether a line nobody knows goes on counting the sections: “11. Comments” after “10. Contingency plan”."""
    if number < 2 or number != flow.counted + 1 or flow.in_outcome or flow.kind in GROUPS:
        return False  # outcomes are counted too
    text = line.words.value
    short = (
        len(text.split()) <= _MOST_OF_HEADING
        and not begins_with_child(line.words)
        and not text.rstrip().endswith((".", ";", ",", ":"))
    )
    return short and about(flow.draft.terms, text) is None and flow.draft.terms.headings.whole(text) is None


def _stands_over_outcomes(flow: Flow, line: Line) -> bool:
    """Whether an item stands higher in its list than all actions or evidence above it, as the outcome did."""
    if flow.kind not in ("action", "evidence") or not line.is_item or flow.draft.outcome is None:
        return False
    return bool(flow.waiting) and all(one.is_item and one.depth > line.depth for one in flow.waiting)


def _who_leads(flow: Flow, line: Line) -> bool:
    """A line that names who does what is listed below it."""
    styled = line.heading > 0 or line.is_bold or line.words.value.rstrip().endswith((":", "…"))
    styled = styled or (line.leads and flow.kind == "action")
    span = who_leads(line.words.value) if styled else None
    if span is None:
        return False
    flow.section("action", LOOKS_LIKE_ONE, line.words, None)
    flow.draft.doer = line.words.cut(*span) or None
    return True
