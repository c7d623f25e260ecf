"""Who is sent what next, in the language that each one reads; the day is still to be written (SP7.1.1c, IM2.3)."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.model.meetings import Delivery
from planlint.model.plan import CaseDocument

_FAMILY, _PLAN = "family-copy", "child-protection-plan"


def notes_for_everybody(document: CaseDocument, kind: str) -> Iterator[Delivery]:
    """The record of a meeting goes to each member of the core group."""
    for person in _members(document):
        yield _delivery(document, person, kind)


def plan_for_everybody(document: CaseDocument) -> Iterator[Delivery]:
    """The family has its own copy, in plain words; the professionals of the core group have the whole plan.

    A parent is on the list whether or not they are in the group.
    """
    family = {person.id for person in document.people if person.relations and not person.agency}
    parents = [person.id for person in document.people if person.parental_responsibility and person.id]
    for each in dict.fromkeys((*_members(document), *parents)):
        yield _delivery(document, each, _FAMILY if each in family else _PLAN)


def _members(document: CaseDocument) -> tuple[str, ...]:
    return document.core_group.members if document.core_group else ()


def _delivery(document: CaseDocument, person: str, kind: str) -> Delivery:
    record = next((each for each in document.people if each.id == person), None)
    reads = record.languages.reads if record is not None and record.languages else None
    return Delivery(person=person, document=kind, language=reads or document.language, format="docx")
