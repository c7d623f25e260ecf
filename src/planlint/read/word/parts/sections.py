"""What the lines under a heading become."""

from __future__ import annotations

import re

from planlint.read.word.facts.records import put_of_record
from planlint.read.word.parts.by_lines import told_by_lines
from planlint.read.word.parts.by_place import told_by_place
from planlint.read.word.parts.contingency import contingencies, told_apart, without_what_follows
from planlint.read.word.parts.fields import actions, evidence, listed, put_field
from planlint.read.word.parts.outcome_lines import outcome_body, outcomes
from planlint.read.word.parts.people_lines import put_children, put_people, tells_post
from planlint.read.word.parts.reasons import note_reasons
from planlint.read.word.people.views import own_words, put_views
from planlint.read.word.text.asides import (
    asks_of_form,
    goes_on,
    is_note,
    only_counts,
    points_elsewhere,
    tells_of_complaints,
    tells_of_meetings,
)
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.marks import of_shape
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.keys import KINDS, OF_OUTCOME, OF_PLAN_LIST, PEOPLE

_TEXTS = {
    "decision": ("conference", "decision"),
    "threshold_reasons": ("conference", "threshold_reasons"),
    "family_group_conference": ("family_group_conference", "considered"),
    "working_together": ("working_together", "agencies_share_by"),
    "plan_ends_when": ("risk_statement", "plan_ends_when"),
    "appeal": ("local_authority", "appeal"),
}
_NO_QUESTIONS = {"concern", "strength", "outcomes", "outcome", "action", "evidence", "contingency"}
_HOW_TO = re.compile(r"\b(?:ring|phone|call|write|email|contact|telephone)\b|@|\d{4}", re.IGNORECASE)
_NOBODY_DISAGREES = re.compile(
    r"\b(?:no|without) (?:dissent|disagreements?|objections?|dissenting views?)\b"
    r"|\b(?:nobody|no one|none) (?:dis|did not )agree|\bunanimous"
    r"|^\W*(?:none|nil|n/?a|(?:all|everyone|everybody)(?: present)? agreed)\W*$",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:said|says|told|drew|wrote|asked)\b.*[“\"‘]")
_TOLD = re.compile(r"\b(?:told|given|explained|informed|received|leaflet)\b", re.IGNORECASE)


def put_section(draft: Draft, kind: str | None, lines: list[Line], heading: Words | None, *, in_outcome: bool) -> None:
    """Puts the lines of a section; those of a section that is not known stay unplaced."""
    lines = [line for line in lines if not goes_on(draft, line) and not points_elsewhere(line)]
    lines = [line for line in lines if not only_counts(line)]
    if kind is None and lines:
        kind = told_by_lines(lines) or (told_by_place(draft, lines) if heading else None)
        if kind and heading:
            draft.label(heading, kind)
            draft.guesses.append(Understood(heading, kind))
    elif kind in ("outcomes", "outcome") and told_by_lines(lines) == "contingency" and _is_no_goal(draft, kind):
        kind, in_outcome = "contingency", False  # “Plan for a bad day”
    if kind in _NO_QUESTIONS:
        lines = [line for line in lines if not asks_of_form(line)]
    if kind in ("concern", "strength") and (own := [line for line in lines if own_words(draft, line)]):
        put_views(draft, "wishes", own, heading)
        lines = [line for line in lines if line not in own]
    if kind == "contingency":
        lines = [line for line in lines if not (tells_of_complaints(line) or tells_of_meetings(line) or is_note(line))]
        lines = without_what_follows(lines)
    if not lines or put_of_record(draft, heading, lines):
        return
    said = lines[1:] if lines[0].words.value.rstrip().endswith(":") else lines
    if kind in ("threshold_reasons", "risk_statement") and len(said) > 1 and all(line.is_item for line in said):
        kind = "concern"  # reasons in a list are the worries, one by one
    if kind in OF_PLAN_LIST or kind in KINDS:
        lines = _without_views(lines)
        if in_outcome:
            put_field(draft, kind, lines)
        else:
            made = listed(draft, "concern" if kind in KINDS else kind, lines, KINDS.get(kind))
            note_reasons(draft, heading if kind == "concern" else None, lines, made)
    elif kind == "outcome":
        outcome_body(draft, lines)
    elif kind == "outcomes":
        outcomes(draft, lines)
    elif kind in ("action", "evidence") and draft.outcome_marks and all(of_shape(draft, line) for line in lines):
        _by_shapes(draft, kind, lines)
    elif kind == "action":
        _actions(draft, lines)
    elif kind == "evidence":
        evidence(draft, _one_outcome(draft), lines)
    elif kind == "contingency":
        contingencies(draft, lines, draft.outcome if in_outcome else None)
    elif kind in ("if_this", "then"):
        told_apart(draft, kind, lines, draft.outcome if in_outcome else None)
    elif kind == "reconvene_if":
        draft.listed(kind).extend({"description": unlisted(draft, line)} for line in lines)
    elif kind == "risk_statement":
        draft.put(draft.part(kind), "description", whole(lines), kind)
    elif kind in OF_OUTCOME or kind == "progress":
        if draft.outcome is not None:
            put_field(draft, kind, lines)
    elif kind in _TEXTS:
        part, key = _TEXTS[kind]
        draft.put(draft.part(part), key, whole(lines), f"{part}.{key}")
    elif kind in ("monitoring", "if_not_achieved"):
        draft.put(draft.tree, kind, whole(lines), kind)
    elif kind == "complaints":
        words = whole(lines)
        how_to = _HOW_TO.search(words.value) and not _TOLD.search(words.value)
        part, key = ("local_authority", "complaints") if how_to else ("complaints_and_appeal", "explained")
        draft.put(draft.part(part), key, words, f"{part}.{key}")
    elif kind == "disagreement":
        told = [line for line in lines if not _NOBODY_DISAGREES.search(line.words.value)]
        draft.listed("disagreements").extend({"about": unlisted(draft, line)} for line in told)
    elif kind in ("wishes", "views"):
        put_views(draft, kind, lines, heading)
    elif kind == "distribution":
        put_people(draft, "people", [line for line in lines if tells_post(line)])
    elif kind in PEOPLE:
        put_people(draft, kind, lines)
    elif kind == "child":
        put_children(draft, lines)
    elif kind == "category":
        for one in draft.tree.get("children", ())[:1]:
            draft.put(one, "category", whole(lines), "children.category")


def _without_views(lines: list[Line]) -> list[Line]:
    """A list of worries or strengths without what somebody said, on lines below it that are none of its items."""
    last = max((at for at, line in enumerate(lines) if line.is_item), default=len(lines))
    return [line for at, line in enumerate(lines) if at <= last or not _SAID.search(line.words.value)]


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


def _one_outcome(draft: Draft) -> Tree:
    """The outcome spoken of; where the draft has but one so far, that one."""
    parts = draft.tree.get("outcomes", [])
    if draft.outcome is None and len(parts) == 1:
        draft.outcome = parts[0]
    return draft.the_outcome()


def _by_shapes(draft: Draft, kind: str, lines: list[Line]) -> None:
    """A list of the whole plan, each line of which begins with the shape of the outcome that it is about."""
    before = draft.outcome
    for line in lines:
        draft.outcome = of_shape(draft, line)
        if kind == "action":
            actions(draft, [line])
        else:
            evidence(draft, draft.the_outcome(), [line])
    draft.outcome = before


def _actions(draft: Draft, lines: list[Line]) -> None:
    outcome = _one_outcome(draft)
    lead = lines[0]
    if len(lines) > 1 and lead.words.value.rstrip().endswith(":") and not lead.is_item:
        lines = lines[1:]
    actions(draft, lines)
    draft.outcome = outcome
