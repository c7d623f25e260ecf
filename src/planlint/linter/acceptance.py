"""Findings that somebody has looked at and accepted in the plan itself: counted and listed, never lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from pydantic import BaseModel

from planlint.finding import Finding, Severity, VoidAcceptance
from planlint.model.base import Acceptance
from planlint.model.paths import children, parsed, reach
from planlint.model.plan import CaseDocument
from planlint.timescales import in_full

_LETTERS_OF_A_REASON = 3  # “x”, “n/a” and “xxx” are typed to fill a line
_ITS_DAY = "the day on which it was accepted (under “on”, such as “on: 1 March 2027”)"
_ITS_END = "the last day on which it may stand (under “until”, such as “until: 1 June 2027”)"


def part_accepted(
    findings: Iterable[Finding], plan: CaseDocument, today: dt.date | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[VoidAcceptance, ...]]:
    """The findings that stand, those that an acceptance in the plan covers, and the acceptances that cover none."""
    findings = tuple(findings)
    hidden: set[int] = set()
    void: list[VoidAcceptance] = []
    for each in _acceptances(plan):
        why = _why_void(each, findings, plan, today)
        if why:
            void.append(VoidAcceptance(each.rule or "", each.at or "", why))
        else:
            hidden |= {place for place, finding in enumerate(findings) if _same(each, finding)}
    open_ones = tuple(finding for place, finding in enumerate(findings) if place not in hidden)
    return open_ones, tuple(findings[place] for place in sorted(hidden)), tuple(void)


def why_accepted(finding: Finding, plan: CaseDocument) -> str:
    """Why a finding of a plan was accepted, by whom, in which role and on which day; "" where it was not."""
    each = next((each for each in _acceptances(plan) if each.on and _same(each, finding)), None)
    if each is None:
        return ""
    return f"“{each.because}” ({', '.join(filter(None, (each.by, each.role, str(each.on))))})"


def _why_void(each: Acceptance, findings: Sequence[Finding], plan: CaseDocument, today: dt.date | None) -> str | None:
    """Why an acceptance hides nothing, in words for the person who wrote it; None when it holds."""
    # Without a reason and a name nobody has answered for it.
    if not (each.because and each.by):
        return "it needs a reason (because) and a name (by)"
    if len({letter for letter in each.because.casefold() if letter.isalpha()}) < _LETTERS_OF_A_REASON:
        return f"“{each.because}” is no reason: write under “because” why the words may stand"
    if (why := _why_not_now(each, today)) is not None:
        return why
    covered = [finding for finding in findings if _same(each, finding)]
    if not covered:
        return _why_nothing(each, findings, plan)
    if any(finding.severity is Severity.MUST for finding in covered) and not _may_accept_a_must(each, plan):
        if not plan.team_manager:
            return "only the team manager can accept a must, and the plan names none: write “team_manager:” into it"
        return "only the team manager, who is not the author, can accept a must"
    return None


def _why_not_now(each: Acceptance, today: dt.date | None) -> str | None:
    """Why it does not hold today: it has to say from when until when, or a fault would be out of sight for good."""
    if each.on is None or each.until is None:
        missing = (words for day, words in ((each.on, _ITS_DAY), (each.until, _ITS_END)) if day is None)
        return f"it needs {' and '.join(missing)}"
    if today is None:
        return f"it holds until {in_full(each.until)}, and nobody said which day it is: pass “today” to lint()"
    if today < each.on:
        return f"it is of {in_full(each.on)}, which is still to come: write under “on” the day on which it was accepted"
    if today > each.until:
        return f"it ran out on {in_full(each.until)}"
    return None


def _why_nothing(each: Acceptance, findings: Sequence[Finding], plan: CaseDocument) -> str:
    """Why it covers no finding: the place or the words are written otherwise than it is found, or it is put right."""
    of_rule = [finding for finding in findings if finding.rule == each.rule]
    there = [finding for finding in of_rule if finding.at == each.at]
    if there:
        words = " or ".join(f"“{' '.join(finding.quote.split())}”" for finding in there if finding.quote)
        if not each.quote:
            return f"it does not say which words: put {words} under “quote”"
        now = f"they are now {words}" if words else "leave “quote” out: something is missing there"
        return f"the words have changed since: {now}"
    if not _is_a_place(each.at, plan):
        such = f", such as “{of_rule[0].at}”" if of_rule else ""
        named = f"this plan has no place “{each.at}”" if each.at else "it names no place"
        return f"{named}: write “at” as “planlint signoff check” shows it{such}"
    return "nothing is found there any more: take it out"


def _is_a_place(at: str | None, plan: CaseDocument) -> bool:
    """Whether the part of the plan is there, though the line that is asked for may still be missing."""
    try:
        path = parsed(at or "")
    except ValueError:
        return False
    return bool(path) and reach(plan, path[:-1]) is not None


def _same(each: Acceptance, finding: Finding) -> bool:
    if (each.rule, each.at) != (finding.rule, finding.at):
        return False
    return " ".join((each.quote or "").split()) == " ".join(finding.quote.split())


def _may_accept_a_must(each: Acceptance, plan: CaseDocument) -> bool:
    by = _folded(each.by)
    return by in _called(plan, plan.team_manager) and by not in _called(plan, plan.lead_social_worker)


def _called(plan: CaseDocument, person_id: str | None) -> set[str]:
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
