"""A section: the lines under one heading, and what they are about by the heading, by themselves or by their place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from planlint.read.word.parts.by_lines import told_by_lines, without_meetings
from planlint.read.word.parts.by_place import told_by_place
from planlint.read.word.parts.contingency import without_what_follows
from planlint.read.word.people.categories import category_ticked
from planlint.read.word.people.views import own_words, put_views
from planlint.read.word.text.asides import (
    asks_of_form,
    goes_on,
    is_note,
    is_to_tick,
    only_counts,
    points_elsewhere,
    tells_of_complaints,
    tells_of_meetings,
    tells_score,
)
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.word_lists import Worded

_NO_QUESTIONS = {"concern", "strength", "outcomes", "outcome", "action", "evidence", "contingency"}
# Under “Update since last meeting” stands what was said there: none of it was meant for a list.
_REPORTS = Worded(
    r"\b(?:<terms.discussed>|<terms.reported>|(?:since|from) (?:the |our )?(?:last|previous))\b", re.IGNORECASE
)
_FOR_A_PLAN = re.compile(r"\b(?:plan|registration|registered)\b", re.IGNORECASE)
_REASONS = ("threshold_reasons", "risk_statement")


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one heading, and what they are about; `in_outcome` where an outcome is open."""

    kind: str | None
    lines: list[Line]
    heading: Words | None
    in_outcome: bool


def settled(draft: Draft, section: Section) -> Section:
    """The section with what it is about, and only the lines that are of it."""
    lines = [
        line for line in section.lines if not (goes_on(draft, line) or points_elsewhere(line) or only_counts(line))
    ]
    return _without_asides(draft, _told(draft, replace(section, lines=lines)))


def _told(draft: Draft, section: Section) -> Section:
    """The section with what its lines or its place say it is, where its heading does not."""
    kind, lines, heading = section.kind, section.lines, section.heading
    if kind is None and lines:
        by_place = heading is not None and not _REPORTS.search(heading.value)
        kind = told_by_lines(lines) or (told_by_place(draft, lines) if by_place else None)
        if kind and heading:
            draft.label(heading, kind)
            draft.guesses.append(Understood(heading, kind))
        return replace(section, kind=kind)
    told = lines if any(line.is_item for line in lines) else without_meetings(lines)
    if kind in ("outcomes", "outcome") and told_by_lines(told) == "contingency" and _is_no_goal(draft, kind):
        return replace(section, kind="contingency", lines=told, in_outcome=False)  # “Plan for a bad day”
    return section


def _without_asides(draft: Draft, section: Section) -> Section:
    """The section without what the form asks, what somebody says of themselves, and what is of other sections."""
    kind, lines = section.kind, section.lines
    if kind == "concern" and not section.in_outcome:
        lines = _without_categories(draft, lines)
    if kind in _NO_QUESTIONS:
        lines = [line for line in lines if not (asks_of_form(line) or is_to_tick(line))]
    if kind in ("concern", "strength"):
        lines = [line for line in lines if not tells_score(line)]
    if kind in ("concern", "strength", "contingency") and (own := [line for line in lines if own_words(draft, line)]):
        put_views(draft, "wishes", own, section.heading)
        lines = [line for line in lines if line not in own]
    if kind in ("action", "contingency"):
        lines = [line for line in lines if not is_note(line)]
    if kind == "contingency":
        lines = [line for line in lines if not (tells_of_complaints(line) or tells_of_meetings(line))]
        lines = without_what_follows(lines)
    return replace(section, lines=lines)


def each_reason(section: Section) -> Section:
    """Reasons in a list are the worries, one by one; so are those for a plan, till all is read (`settle_reasons`)."""
    if section.kind not in _REASONS:
        return section
    lines = section.lines
    said = lines[1:] if lines[0].words.value.rstrip().endswith(":") else lines
    listed_ones = len(said) > 1 and all(line.is_item for line in said)
    of_plan = section.heading is not None and _FOR_A_PLAN.search(section.heading.value)
    return replace(section, kind="concern") if listed_ones or of_plan else section


def _is_no_goal(draft: Draft, kind: str) -> bool:
    """Whether what an outcome was taken from only heads what is done if things go wrong, which is noted."""
    outcome, heading = draft.outcome, (draft.outcome or {}).get("description")
    if kind == "outcomes" or outcome is None:
        return kind == "outcomes"
    if {*outcome} != {"id", "description"} or not isinstance(heading, Words) or draft.marks.get(heading.start):
        return False
    draft.listed("outcomes").remove(outcome)
    draft.outcome = None
    draft.label(heading, "contingency")
    return True


def _without_categories(draft: Draft, lines: list[Line]) -> list[Line]:
    """A list of worries without the boxes for the categories: all of its lines, or those that hold several boxes."""
    if category_ticked(draft, [line.words for line in lines]):
        return []
    return [line for line in lines if not category_ticked(draft, [line.words])]
