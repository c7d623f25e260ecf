"""What the lines under a heading become."""

from __future__ import annotations

import re
from collections.abc import Callable

from planlint.read.word.facts.days_below import days_of_heading
from planlint.read.word.facts.records import put_of_record
from planlint.read.word.parts.contingency import contingencies, sets_off, told_apart
from planlint.read.word.parts.fields import actions, evidence, listed, put_field
from planlint.read.word.parts.outcome_lines import outcome_body, outcomes
from planlint.read.word.parts.people_lines import put_children, put_people, tells_post
from planlint.read.word.parts.plan_in_prose import plan_in_prose
from planlint.read.word.parts.plan_in_sentences import plan_in_sentences
from planlint.read.word.parts.reasons import note_reasons
from planlint.read.word.parts.section import Section, each_reason, settled
from planlint.read.word.people.views import put_views
from planlint.read.word.text.asides import without_unanswered
from planlint.read.word.text.draft import Draft
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
_HOW_TO = re.compile(r"\b(?:ring|phone|call|write|email|contact|telephone)\b|@|\d{4}", re.IGNORECASE)
_NOBODY_DISAGREES = re.compile(
    r"\b(?:no|without) (?:dissent|disagreements?|objections?|dissenting views?)\b"
    r"|\b(?:nobody|no one|none) (?:dis|did not )agree|\bunanimous"
    r"|^\W*(?:none|nil|n/?a|(?:all|everyone|everybody)(?: present)? agreed)\W*$",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:said|says|told|drew|wrote|asked)\b.*[“\"‘]")
_EXPLAINED = re.compile(r"\b(?:told|given|explained|informed|received|leaflet)\b", re.IGNORECASE)


def put_section(draft: Draft, kind: str | None, lines: list[Line], heading: Words | None, *, in_outcome: bool) -> None:
    """Puts the lines of a section; those of a section that is not known stay unplaced."""
    section = settled(draft, Section(kind, lines, heading, in_outcome))
    if not section.lines or put_of_record(draft, heading, section.lines):
        return
    section = each_reason(section)
    if section.kind in OF_PLAN_LIST or section.kind in KINDS:
        _list_of_plan(draft, section)
    elif section.kind in PEOPLE:
        put_people(draft, section.kind, days_of_heading(draft, section.heading, section.lines), section.heading)
    elif section.kind == "meetings":
        days_of_heading(draft, section.heading, section.lines)
    elif section.kind in OF_OUTCOME or section.kind == "progress":
        if draft.outcome is not None:
            put_field(draft, section.kind, section.lines)
    elif section.kind in _TEXTS:
        part, key = _TEXTS[section.kind]
        draft.put(draft.part(part), key, whole(section.lines), f"{part}.{key}")
    elif section.kind in _PUT:
        _PUT[section.kind](draft, section)


def _list_of_plan(draft: Draft, section: Section) -> None:
    kind, lines = str(section.kind), _without_views(section.lines)
    if section.in_outcome:
        put_field(draft, kind, lines)
        return
    made = listed(draft, "concern" if kind in KINDS else kind, lines, KINDS.get(kind))
    note_reasons(draft, section.heading if kind == "concern" else None, lines, made)


def _without_views(lines: list[Line]) -> list[Line]:
    """A list of worries or strengths without what somebody said, on lines below it that are none of its items, and
    without the title of a table below it."""
    last = max((at for at, line in enumerate(lines) if line.is_item), default=len(lines))
    return [line for at, line in enumerate(lines) if at <= last or not (_SAID.search(line.words.value) or line.leads)]


def _one_outcome(draft: Draft) -> Tree:
    """The outcome spoken of; where the draft has but one so far, that one."""
    parts = draft.tree.get("outcomes", [])
    if draft.outcome is None and len(parts) == 1:
        draft.outcome = parts[0]
    return draft.the_outcome()


def _shapes(draft: Draft, section: Section) -> bool:
    """A list of the whole plan, each line of which begins with the shape of the outcome that it is about."""
    if not draft.outcome_marks or not all(of_shape(draft, line) for line in section.lines):
        return False
    before = draft.outcome
    for line in section.lines:
        draft.outcome = of_shape(draft, line)
        if section.kind == "action":
            actions(draft, [line])
        else:
            evidence(draft, draft.the_outcome(), [line])
    draft.outcome = before
    return True


def _outcomes(draft: Draft, section: Section) -> None:
    told = (draft, section.heading, section.lines)
    if not (plan_in_prose(*told) or plan_in_sentences(*told)):
        outcomes(draft, section.lines)


def _actions(draft: Draft, section: Section) -> None:
    if _shapes(draft, section):
        return
    lines = without_unanswered(section.lines)
    if not lines:
        return
    outcome, lead = _one_outcome(draft), lines[0]
    if len(lines) > 1 and lead.words.value.rstrip().endswith(":") and not lead.is_item:
        lines = lines[1:]
    actions(draft, lines)
    draft.outcome = outcome


def _evidence(draft: Draft, section: Section) -> None:
    if not _shapes(draft, section):
        evidence(draft, _one_outcome(draft), section.lines)


def _contingency(draft: Draft, section: Section) -> None:
    made = contingencies(draft, section.lines, draft.outcome if section.in_outcome else None)
    sets_off(section.heading, made)


def _half_an_answer(draft: Draft, section: Section) -> None:
    told_apart(draft, str(section.kind), section.lines, draft.outcome if section.in_outcome else None)


def _reconvene_if(draft: Draft, section: Section) -> None:
    draft.listed("reconvene_if").extend({"description": unlisted(draft, line)} for line in section.lines)


def _risk_statement(draft: Draft, section: Section) -> None:
    draft.put(draft.part("risk_statement"), "description", whole(section.lines), "risk_statement")


def _of_whole_plan(draft: Draft, section: Section) -> None:
    draft.put(draft.tree, str(section.kind), whole(section.lines), str(section.kind))


def _complaints(draft: Draft, section: Section) -> None:
    words = whole(section.lines)
    how_to = _HOW_TO.search(words.value) and not _EXPLAINED.search(words.value)
    part, key = ("local_authority", "complaints") if how_to else ("complaints_and_appeal", "explained")
    draft.put(draft.part(part), key, words, f"{part}.{key}")


def _disagreement(draft: Draft, section: Section) -> None:
    told = [line for line in section.lines if not _NOBODY_DISAGREES.search(line.words.value)]
    draft.listed("disagreements").extend({"about": unlisted(draft, line)} for line in told)


def _views(draft: Draft, section: Section) -> None:
    put_views(draft, str(section.kind), section.lines, section.heading)


def _distribution(draft: Draft, section: Section) -> None:
    put_people(draft, "people", [line for line in section.lines if tells_post(line)])


def _category(draft: Draft, section: Section) -> None:
    for one in draft.tree.get("children", ())[:1]:
        draft.put(one, "category", whole(section.lines), "children.category")


_PUT: dict[str, Callable[[Draft, Section], None]] = {
    "outcome": lambda draft, section: outcome_body(draft, section.lines),
    "outcomes": _outcomes,
    "action": _actions,
    "evidence": _evidence,
    "contingency": _contingency,
    "if_this": _half_an_answer,
    "then": _half_an_answer,
    "reconvene_if": _reconvene_if,
    "risk_statement": _risk_statement,
    "monitoring": _of_whole_plan,
    "if_not_achieved": _of_whole_plan,
    "complaints": _complaints,
    "disagreement": _disagreement,
    "wishes": _views,
    "views": _views,
    "distribution": _distribution,
    "child": lambda draft, section: put_children(draft, section.lines),
    "category": _category,
}
