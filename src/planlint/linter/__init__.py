"""Card by card, place by place: what the rules find in a plan, or in one piece of text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.calendar.case import Case, case
from planlint.calendar.profiles import ProcedureProblem
from planlint.checks import Context
from planlint.checks.actions.smart import smart
from planlint.english.pipeline import PipelineMissing
from planlint.finding import PROCEDURE, Finding, NotRun, Report
from planlint.linter.acceptance import part_accepted
from planlint.linter.fragment import check_text
from planlint.linter.hits import findings_of
from planlint.linter.neutral import Neutral
from planlint.model.plan import CaseDocument
from planlint.place import Place
from planlint.read import Source
from planlint.rules.card import Card
from planlint.rules.pack import core_cards
from planlint.smart import SmartRow

__all__ = ["check_text", "lint"]

# Under this name the report says what of a file no rule could judge.
UNREAD = "unread-text"
_NO_SETTING = (
    "nobody has said whose procedure applies, so what one alone asks for (days of visits and meetings, the child’s own "
    "words and more) was left out: ask whoever set planlint up to name your council’s (“procedure” in planlint.toml)"
)


def lint(
    plan: Source | CaseDocument,
    *,
    cards: Iterable[Card] | None = None,
    today: dt.date | None = None,
    with_smart: bool = False,
    procedure: str | None = None,
    earlier: CaseDocument | None = None,
) -> Report:
    """Every finding of the given cards (by default the core rules) about a plan, in the order of their places.

    `procedure` names the one that applies where the plan itself names none; `earlier` is the version before this one,
    without which nothing is said of what has changed.

    A plan that did not come from a file has findings without places. An acceptance in the plan that has run out by
    `today`, or is of a later day, hides nothing; nor does any without `today`. `with_smart` adds the SMART grid of
    its actions.
    """
    source = plan if isinstance(plan, Source) else None
    model = plan.plan if isinstance(plan, Source) else plan
    judging = tuple(cards if cards is not None else core_cards())
    case, no_procedure, unknown = _case(model, procedure)
    context = Context(model, source.misfits if source else (), case=case, earlier=earlier)
    neutral = Neutral(context)
    findings, not_run = findings_of(judging, context, source, neutral)
    # A draft in Word or Excel has no line for a procedure: the council's settings name it.
    a_draft = source is not None and not source.lines and not model.procedure
    its_own = [card.severity for card in judging if card.only_by_procedure]
    if no_procedure and its_own:
        missed = min(its_own, key=lambda weight: weight.rank) if unknown else None
        not_run.append(NotRun(PROCEDURE, no_procedure if unknown or not a_draft else _NO_SETTING, missed))
    in_order = sorted(_said_once(findings), key=_reading_order)
    open_ones, accepted, void = part_accepted(in_order, model, today)
    unread = [NotRun(UNREAD, why) for why in source.unread] if source else []
    grid, why_not = _grid(neutral, source) if with_smart else ((), ())
    not_run += why_not
    path = str(source.path) if source else ""
    return Report(path, model.document, None, open_ones, accepted, (*unread, *not_run), void, plan=model, smart=grid)


def _case(model: CaseDocument, default: str | None) -> tuple[Case, str, bool]:
    """The case of a document; why no procedure's own rules can judge it, if none can; whether one was asked for."""
    try:
        found = case(model, default=default)
    except ProcedureProblem as problem:
        return Case(model), str(problem), True
    if found.procedure is not None:
        return found, "", False
    says = "the plan names no procedure, so what one alone asks for was not checked: write “procedure:” into it"
    return found, says, False


def _grid(neutral: Neutral, source: Source | None) -> tuple[tuple[SmartRow, ...], tuple[NotRun, ...]]:
    try:
        rows = tuple(neutral.row_as_written(row) for row in smart(neutral.context))
    except PipelineMissing as missing:
        return (), (NotRun("smart-grid", str(missing)),)
    if source is None:
        return rows, ()
    return tuple(replace(row, place=source.locate(f"{row.at}.description", row.action)) for row in rows), ()


def _said_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Each word at fault once: in a draft the day in an action's sentence is read as its timescale too."""
    seen = set()
    for finding in findings:
        said = finding.rule, finding.place, finding.quote, finding.message
        if finding.place is None or not finding.quote or said not in seen:
            yield finding
        seen.add(said)


def _reading_order(finding: Finding) -> tuple[tuple[int, ...], int, str]:
    return (_position(finding.place), finding.severity.rank, finding.rule)


def _position(place: Place | None) -> tuple[int, ...]:
    return place.order if place else ()
