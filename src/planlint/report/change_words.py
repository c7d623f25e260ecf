"""What has changed, in words a family understands: what is new, what is over, what was and what is now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from planlint.model.plan import CaseDocument
from planlint.model.states import State, state_of
from planlint.timescales import with_weekday
from planlint.versions.changes import Change, Kind

_PARTS = {
    "children": "child",
    "concerns": "worry",
    "needs": "help that is needed",
    "outcomes": "what needs to change",
    "actions": "what will be done",
    "contingency": "what happens if it does not get better",
    "reconvene_if": "reason to meet again early",
    "contacts": "who sees the children",
    "assessments": "assessment",
    "people": "person",
    "strengths": "what is going well",
    "evidence": "sign that it is better",
    "progress": "what has been done so far",
    "wishes_and_feelings": "what the child says",
    "views": "what somebody thinks of the plan",
    "disagreements": "what people do not agree on",
    "absences": "time when somebody is away",
    "relations": "who somebody is to the child",
    "spellings": "another spelling of a name",
}
# What a plan can say why it is no longer there.
_WHERE_SOMEBODY_IS = {"address", "phone", "email"}
_WITH_A_REASON = {"actions", "outcomes", "concerns", "needs", "contingency", "reconvene_if", "contacts", "assessments"}
_KEYS = {
    "by_whom": "who does it",
    "by_when": "by when",
    "starts": "when it starts",
    "status": "how it is going",
    "lead": "who leads",
    "description": "the words",
    "target": "what we want to see",
    "category": "the kind of harm",
    "lives_with": "who the child lives with",
    "school": "the school",
    "kind": "the kind of worry",
    "services": "what help there is",
    "if_this": "when it happens",
    "then": "what is done then",
    "sees": "who is seen",
    "how_often": "how often",
    "purpose": "what for",
    "where": "where",
    "alone": "seen alone",
    "bedroom": "bedroom seen",
    "unannounced": "visits without notice",
    "state": "how far it is",
    "lead_social_worker": "Lead social worker",
    "team_manager": "Team manager",
    "conference_chair": "Conference chair",
    "stage": "Stage of the plan",
    "monitoring": "How we check that the plan is working",
    "if_not_achieved": "If things do not change in time",
    "members": "Who is in the core group",
    "plan_ends_when": "When the plan can end",
    "first_core_group": "First meeting of the core group",
    "core_group_every": "How often the core group meets",
    "core_groups": "Meetings of the core group",
    "review_conference": "Review conference",
    "sooner_if": "When to meet sooner",
    "phone": "telephone",
    "known_as": "other names",
    "spellings": "another spelling of the name",
    "born": "date of birth",
    "expected": "when the baby is expected",
    "gp": "the GP",
    "says": "what was said",
    "how_known": "how it is known",
    "is": "who it is",
    "to": "to whom",
    "seen_by": "who sees it",
    "for_whom": "for whom",
    "difference": "what difference it will make",
    "because": "why",
}


# The plan's own codes, as people say them.
_CODES = {
    "under-way": "under way",
    "not-started": "not started",
    "in-part": "in part",
    "every-visit": "at every visit",
    "every-other": "at every other visit",
    "high-risk-indicator": "high risk indicator",
    "underlying-risk-factor": "underlying risk factor",
}


class Words:
    """Says the changes between two versions with the names of the people in them."""

    def __init__(self, old: CaseDocument, new: CaseDocument) -> None:
        self._names: dict[str, str] = {}
        for document in (old, new):
            people = (*((each.id, each.name) for each in document.people), *((c.id, c.name) for c in document.children))
            self._names |= {known: name for known, name in people if known and name}
            self._names |= {each.id: each.description for each in document.outcomes if each.id and each.description}

    def name(self, id_or_words: str) -> str:
        """The name behind an id; words that are no id stay."""
        return self._names.get(id_or_words) or _CODES.get(id_or_words, id_or_words)

    def said(self, change: Change) -> list[str]:
        """One change as a line, and lines below it for what was and what is."""
        part = _PARTS.get(change.part, change.part.replace("_", " "))
        name = self.name(change.name) or self._value(change.new or change.old if change.key is None else None, "")
        match change.kind:
            case Kind.NEW:
                return [f"New, {part}: {self._whole(change.new, name)}"]
            case Kind.GONE:
                done = getattr(change.old, "finished", False)
                lines = [f"{'Done' if done else 'No longer'}, {part}: {name}"]
                if not done and (change.because or change.part in _WITH_A_REASON):
                    lines.append(f"why: {change.because or 'nothing is written about why'}")
                return lines
            case Kind.MOVED:
                return [f"Moved: {name}", f"it is now for: {self.name(str(change.new))}"]
        if change.key == "status" and state_of(change.new) is State.DONE:
            return [f"Done: {name}"]
        key = _KEYS.get(change.key or "", (change.key or "").replace("_", " "))
        head = f"Changed, {key}: {name}" if name else f"Changed: {key}"
        if change.key in _WHERE_SOMEBODY_IS:  # this page keeps nothing from anybody who gets it
            return [head, "what it is stands in the plan, and not here"]
        return [head, f"before: {self._value(change.old)}", f"now: {self._value(change.new)}"]

    def _whole(self, part: Any, name: str) -> str:
        extra = [self._value(value) for key in ("by_whom", "by_when") if (value := getattr(part, key, None))]
        return f"{name} ({', '.join(extra)})" if extra else name

    def _value(self, value: Any, nothing: str = "nothing") -> str:
        if value is None or value in ("", ()):
            return nothing
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, BaseModel):
            said = [self._value(each) for key, each in value if key != "id" and each not in (None, "", ())]
            return ", ".join(said)
        if isinstance(value, tuple):
            return _listed(self._value(each) for each in value)
        if isinstance(value, dt.date):
            return with_weekday(value)
        return self.name(str(value))


def _listed(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
