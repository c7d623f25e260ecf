"""Findings that somebody has looked at and accepted in the plan itself: counted and listed, never lost (DESIGN §4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from planlint.finding import Finding, Severity
from planlint.model.base import Acceptance
from planlint.model.paths import children
from planlint.model.plan import ChildProtectionPlan

# Where the plan does not say who the team manager is.
_MANAGERS = {"team manager", "deputy team manager", "assistant team manager", "service manager"}


def part_accepted(
    findings: Iterable[Finding], plan: ChildProtectionPlan, today: dt.date | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that stand, and those that an acceptance in the plan covers."""
    acceptances = [each for each in _acceptances(plan) if _holds(each, today)]
    open_ones: list[Finding] = []
    accepted: list[Finding] = []
    for finding in findings:
        covered = any(_covers(each, finding, plan) for each in acceptances)
        (accepted if covered else open_ones).append(finding)
    return tuple(open_ones), tuple(accepted)


def _holds(acceptance: Acceptance, today: dt.date | None) -> bool:
    # Without a reason and a name nobody has answered for it; without a known day an end may have passed.
    if not (acceptance.because and acceptance.by):
        return False
    return acceptance.until is None or (today is not None and today <= acceptance.until)


def _covers(acceptance: Acceptance, finding: Finding, plan: ChildProtectionPlan) -> bool:
    if (acceptance.rule, acceptance.at) != (finding.rule, finding.at):
        return False
    if " ".join((acceptance.quote or "").split()) != " ".join(finding.quote.split()):
        return False
    if finding.severity is not Severity.MUST:
        return True
    by = _folded(acceptance.by)
    if by in _called(plan, plan.lead_social_worker):
        return False
    if plan.team_manager:
        return by in _called(plan, plan.team_manager)
    return _folded(acceptance.role) in _MANAGERS


def _called(plan: ChildProtectionPlan, person_id: str | None) -> set[str]:
    """Every way in which a person of the plan may sign: id, name, what they are known as."""
    known = (person for person in plan.people if person.id and person.id == person_id)
    return {_folded(name) for person in known for name in (person.id, person.name, *person.known_as) if name}


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def _acceptances(part: BaseModel) -> Iterator[Acceptance]:
    for _, value in children(part):
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Acceptance):
                yield item
            elif isinstance(item, BaseModel):
                yield from _acceptances(item)
