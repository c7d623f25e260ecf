"""Every kind of document of a case, by the name its file gives under `document`."""

from __future__ import annotations

from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import ConferenceRecord, CoreGroupMinutes, MeetingRecord, ReviewRecord

PLAN = "child-protection-plan"
DOCUMENTS: dict[str, type[CaseDocument]] = {
    PLAN: ChildProtectionPlan,
    "core-group-minutes": CoreGroupMinutes,
    "conference-record": ConferenceRecord,
    "review-record": ReviewRecord,
}
# The keys of all of them: what a path, a rule card or a list of what may be shown can name.
WIDEST: type[CaseDocument] = MeetingRecord


def document_named(name: str | None) -> type[CaseDocument] | None:
    """The class of a document by its name, whatever its case and hyphens; a file that gives none is a plan."""
    return DOCUMENTS.get("-".join((name or PLAN).lower().replace("_", " ").split()))
