"""One piece of text, judged only by what it shows: a plan of one text, with the same checks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from planlint.checks import Context
from planlint.finding import Finding
from planlint.linter.hits import findings_of
from planlint.linter.neutral import Neutral
from planlint.model.base import Kind
from planlint.model.paths import Path, written
from planlint.model.plan import ChildProtectionPlan
from planlint.read.fit import MAXIMUM_TEXT
from planlint.rules.card import Card
from planlint.rules.pack import core_cards

# The field in which each kind of fragment is judged.
_FIELDS: dict[Kind, Path] = {
    Kind.ACTION: ("outcomes", 0, "actions", 0, "description"),
    Kind.BY_WHOM: ("outcomes", 0, "actions", 0, "by_whom"),
    Kind.BY_WHEN: ("outcomes", 0, "actions", 0, "by_when"),
    Kind.OUTCOME: ("outcomes", 0, "description"),
    Kind.EVIDENCE: ("outcomes", 0, "evidence", 0, "description"),
    Kind.CONTINGENCY: ("contingency", 0, "then"),
    Kind.NARRATIVE: ("risk_statement", "description"),
    Kind.ROLE: ("people", 0, "role"),
}


def check_text(
    text: str,
    field: str,
    *,
    people: Iterable[Any] = (),
    language: str = "en",
    cards: Iterable[Card] | None = None,
    one_of_many: bool = False,
) -> list[Finding]:
    """The findings about one piece of text, in its order.

    `field` is one of action, by_whom, by_when, outcome, evidence, contingency, narrative, role. `people` are names, or
    mappings with the keys of the plan file; an owner is checked against them only when they are given. Of a text that
    is `one_of_many` of a document readers must be as sure as in a plan. Something missing has an empty quote and start
    = end = 0. Raises ValueError for another field or a text beyond the limit.
    """
    if not isinstance(text, str) or isinstance(people, str):
        raise TypeError("check_text judges one text, and takes the people as a list")
    if len(text) > MAXIMUM_TEXT:
        raise ValueError(f"one text of a plan has at most {MAXIMUM_TEXT:,} characters; this one has {len(text):,}")
    if field not in list(Kind):
        raise ValueError(f"“{field}” is not a field that can be checked; choose one of {', '.join(Kind)}")
    kind, known = Kind(field), [{"name": person} if isinstance(person, str) else person for person in people]
    path = _FIELDS[kind]
    nested = _nested(path, text)
    nested["people"] = [*nested.get("people", ()), *known]
    plan = ChildProtectionPlan.model_validate({**nested, "language": language})
    context = Context(plan, fragment=True, people_known=bool(known), one_of_many=one_of_many)
    judging = [card for card in (cards if cards is not None else core_cards()) if kind in card.judges]
    findings, _ = findings_of(judging, context, None, Neutral(context))
    # People that were lent for looking names up are not what is judged.
    inside = [
        finding for finding in findings if finding.at.startswith(written(path[:2] if kind is Kind.ROLE else path[:1]))
    ]
    return sorted(inside, key=lambda finding: (finding.start, finding.end, finding.rule))


def _nested(path: Path, value: Any) -> dict[str, Any]:
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return dict(value)
