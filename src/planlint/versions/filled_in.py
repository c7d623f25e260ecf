"""Whether anybody has filled in the record of a meeting, and the record without the lines that were left empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from planlint.model.base import Part
from planlint.model.outcomes import Action, ActionProgress, Outcome, OutcomeProgress
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord

Document = TypeVar("Document", bound=CaseDocument)
NOT_FILLED_IN = (
    "Nobody has filled in this record: it says of nobody whether they came (“attended”), and nothing of what was seen, "
    "said or decided. Fill in what the meeting said, and try again."
)


def is_filled_in(record: MeetingRecord) -> bool:
    """Whether a record says anything of its meeting, beyond what “planlint minutes new” wrote."""
    return any(map(_says_something, _of_the_meeting(record)))


def without_empty_progress(document: Document) -> Document:
    """The document without entries under `progress` that have a day and nothing else: they were left to fill in."""
    outcomes = tuple(
        outcome.model_copy(
            update={"progress": _said(outcome), "actions": tuple(_with_progress(action) for action in outcome.actions)}
        )
        for outcome in document.outcomes
    )
    return document.model_copy(update={"outcomes": outcomes})


def _with_progress(action: Action) -> Action:
    return action.model_copy(update={"progress": _said(action)})


def _said(part: Action | Outcome) -> tuple[Part, ...]:
    return tuple(each for each in part.progress if _says_something(each))


def _of_the_meeting(record: MeetingRecord) -> Iterator[Part]:
    yield from (*record.attendance, *record.updates, *record.decisions, *record.unmet_needs, *record.rescheduled)
    yield from (part for part in (record.risk_analysis, record.early_review, record.recommendation) if part)
    for outcome in record.outcomes:
        told: list[OutcomeProgress | ActionProgress] = [*outcome.progress]
        told += [each for action in outcome.actions for each in action.progress]
        yield from (each for each in told if record.date is not None and each.date == record.date)


def _says_something(part: Part) -> bool:
    """Whether anything stands in it but whose it is, and of which day."""
    return any(value not in (None, "", ()) for key, value in part if key not in ("person", "date"))
