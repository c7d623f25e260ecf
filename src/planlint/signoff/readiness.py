"""What a team manager must see before a plan is authorised, and what stands in the way (PL14, ST3, FW2, SP7.3.6)."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planlint.calendar.case import Case, case
from planlint.calendar.dates import dates
from planlint.calendar.due import State
from planlint.calendar.procedure import LimitName
from planlint.calendar.profiles import ProcedureProblem
from planlint.finding import Finding, Report, Severity
from planlint.linter import lint
from planlint.linter.acceptance import why_accepted
from planlint.linter.once import without_echoes
from planlint.model.kinds import PLAN
from planlint.model.paths import written
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.read.fit import MisfitKind
from planlint.report.date_words import reason, standing, title
from planlint.rules.card import Card
from planlint.signoff.gates import SETTLED_FIRST
from planlint.signoff.signatures import unsigned
from planlint.timescales import with_weekday
from planlint.versions.changes import changes

_LONGEST = 90
_SIGNING = "ST"
_NOT_IN_THE_PLAN = {MisfitKind.UNKNOWN_FIELD, MisfitKind.UNUSABLE_VALUE, MisfitKind.DUPLICATE_KEY}


class Topic(StrEnum):
    """What an item of the list is about."""

    MUST = "musts open"
    FILE = "not read"
    SIGNATURE = "signatures missing"
    SENT = "the way to the manager"
    LATE = "dates late"
    ACCEPTED = "findings accepted"
    SHOULD = "shoulds open"
    COMPARED = "the version before"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see; `blocks` when the plan cannot be authorised with it.

    `at` is the path in the plan, as an acceptance names it; `near` says in other words where that is.
    """

    topic: Topic
    says: str
    blocks: bool
    at: str = ""
    near: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """The whole list about one plan, in the order in which it is read."""

    document: CaseDocument
    items: tuple[Item, ...]
    report: Report

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way that planlint can see."""
        return not any(item.blocks for item in self.items)


def readiness(
    source: Source,
    *,
    cards: Sequence[Card],
    today: dt.date,
    earlier: CaseDocument | None = None,
    procedure: str | None = None,
) -> Readiness:
    """What stands in the way of authorising a plan on that day, and what else its manager must see."""
    report = without_echoes(lint(source, cards=cards, today=today, procedure=procedure, earlier=earlier))
    document = source.plan
    try:
        known = case(document, default=procedure)
    except ProcedureProblem as problem:
        known = Case(document)
        broken = [Item(Topic.FILE, f"{problem}.", blocks=True)]
    else:
        broken = []
    items = (
        *broken,
        *_whole(source),
        *_findings(report, known),
        *_unread(report, known),
        *_signatures(document, known),
        *_sent(document, known),
        *_late(known, today),
        *_accepted(report),
        *_compared(document, known, earlier),
    )
    return Readiness(document, items, report)


def _whole(source: Source) -> Iterator[Item]:
    """What the record would not be bound to: no plan at all, or something in the file that could not be used."""
    if source.document != PLAN:
        says = f"This is a {source.document}: make the plan from it with “planlint minutes apply”, and authorise that."
        yield Item(Topic.FILE, says, blocks=True)
    for misfit in source.misfits:
        if misfit.kind in _NOT_IN_THE_PLAN:
            yield Item(Topic.FILE, f"{misfit.says}: it could not be used.", blocks=True, at=written(misfit.path))


def _findings(report: Report, known: Case) -> Iterator[Item]:
    requirements = known.procedure.requirements if known.procedure else ()
    for finding in report.findings:
        if finding.severity is Severity.MUST or SETTLED_FIRST.get(finding.rule) in requirements:
            says = f"{finding.message} [{finding.rule}]"
            yield Item(Topic.MUST, says, blocks=True, at=finding.at, near=_near(finding))
    shoulds = report.count(Severity.SHOULD)
    if shoulds:
        yield Item(Topic.SHOULD, f"{shoulds} more that should be mended: “planlint lint” shows them.", blocks=False)


def _near(finding: Finding) -> str:
    """The line and column, or the table and row, and the words that stand there: three alike must be told apart."""
    words = " ".join(finding.context.split())
    quoted = f"“{textwrap.shorten(words, _LONGEST, placeholder='…')}”" if words and words != finding.quote else ""
    return ", ".join(filter(None, (str(finding.place) if finding.place else "", quoted)))


def _unread(report: Report, known: Case) -> Iterator[Item]:
    for each in report.not_run:
        # A plan without a procedure has been judged by all that needs none.
        no_procedure = each.rule == "procedure" and known.procedure is None and not known.document.procedure
        yield Item(Topic.FILE, f"{each.rule}: {each.why}.", blocks=not no_procedure)


def _signatures(document: CaseDocument, known: Case) -> Iterator[Item]:
    # The conference only outlines; it is the detailed plan that the core group signs.
    asked = known.procedure is not None and _SIGNING in known.procedure.requirements and document.stage != "outline"
    for each in unsigned(document):
        if each.for_the_child:
            yield Item(Topic.SIGNATURE, f"{each.name} (child): signs where that is right for the child.", blocks=False)
        else:
            yield Item(Topic.SIGNATURE, f"{each.name} ({each.whose}): not signed, and no reason written.", blocks=asked)


def _sent(document: CaseDocument, known: Case) -> Iterator[Item]:
    if document.stage == "outline" or known.limit(LimitName.PLAN_TO_MANAGER) is None:
        return
    if document.sent_to_manager is None:
        yield Item(
            Topic.SENT, "The plan does not say when it was sent to the team manager (“sent_to_manager”).", blocks=True
        )


def _late(known: Case, today: dt.date) -> Iterator[Item]:
    for due in dates(known, today):
        if due.state(today) is State.LATE:
            words = f"{title(due, known.document)}: by {with_weekday(due.due)}, {standing(due, today)}; {reason(due)}"
            yield Item(Topic.LATE, f"{words}.", blocks=False)


def _accepted(report: Report) -> Iterator[Item]:
    for finding in report.accepted:
        why = "" if report.plan is None else why_accepted(finding, report.plan)
        because = f": {why}" if why else ""
        yield Item(Topic.ACCEPTED, f"{finding.message} [{finding.rule}]{because}", blocks=False, at=finding.at)
    for void in report.void:
        yield Item(Topic.ACCEPTED, f"{void.rule} at {void.at}: hides nothing: {void.why}", blocks=False, at=void.at)


def _compared(document: CaseDocument, known: Case, earlier: CaseDocument | None) -> Iterator[Item]:
    if earlier is not None:
        if told := len(changes(earlier, document)):
            said = "1 change" if told == 1 else f"{told} changes"
            says = f"{said} since the version before: “planlint compare” tells {'it' if told == 1 else 'each'}."
            yield Item(Topic.COMPARED, says, blocks=False)
        return
    if (document.version or 1) <= 1:
        return
    asked = known.procedure is not None and "SP" in known.procedure.requirements
    yield Item(
        Topic.COMPARED,
        f"This is version {document.version}, and it was not compared with the one before: name that with --since.",
        blocks=asked,
    )
