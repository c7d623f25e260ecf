"""What must hold before any document is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from planlint.documents.needs import lacking
from planlint.documents.refused import Refused
from planlint.model.paths import children, written
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.read.fit import Misfit, MisfitKind
from planlint.translate.catalogue import Catalogue
from planlint.translate.fixed_texts import untranslated

FAMILY_DOCUMENTS = {"family-copy", "ending-letter", "looked-after-letter"}
_MOST_NAMED = 3


def admit(
    plan: CaseDocument, document: str, catalogue: Catalogue, *, draft: bool, misfits: Sequence[Misfit] = ()
) -> None:
    """Raises Refused, with every reason, when this document of this plan may not be made.

    `misfits` is what the reader could not use: no copy would hold it, and nobody would see that it is gone.
    """
    reasons = []
    lost = [misfit for misfit in misfits if misfit.kind is not MisfitKind.AMBIGUOUS_DATE]
    if lost:
        named = "; ".join(f"{written(misfit.path)}: {misfit.says}" for misfit in lost[:_MOST_NAMED])
        more = f"; and {len(lost) - _MOST_NAMED} more" if len(lost) > _MOST_NAMED else ""
        reasons.append(
            f"Something in the plan could not be used, and would be missing from the document ({named}{more})."
        )
    if document == "minutes" and not isinstance(plan, MeetingRecord):
        reasons.append(
            "This is a plan and not the record of a meeting: give the file of the record, whose first line says "
            "“document: core-group-minutes”, “conference-record” or “review-record” (“planlint minutes new” makes one)."
        )
    reasons += lacking(plan, document)
    if document in FAMILY_DOCUMENTS and holds_secrets(plan):
        reasons.append(
            "The plan holds facts that some people may not be told (“not_for” or “withheld”), and this version of "
            "planlint cannot yet make a document for the family that leaves them out for each reader."
        )
    reasons += [
        f"Two people have the id “{double}”: a fact about one could stand under the other’s name."
        for double in sorted(_doubled(plan))
    ]
    if not catalogue.reviewed and not draft:
        reasons.append(
            f"No qualified translator has checked the fixed text in “{catalogue.language.tag}”. "
            "With --draft you get a copy that is marked as a draft on every page."
        )
    if not draft and (missing := untranslated(catalogue)):
        reasons.append(
            f"{len(missing)} of the fixed texts have no translation in “{catalogue.language.tag}” and would be in "
            f"English, among them “{missing[0]}”."
        )
    if reasons:
        raise Refused(tuple(reasons))


def holds_secrets(plan: CaseDocument) -> bool:
    """Whether the plan holds anything that somebody may not be told (“not_for”, “withheld”)."""
    return bool(plan.withheld) or any(_secrets(plan))


def _doubled(plan: CaseDocument) -> set[str]:
    ids = [child.id for child in plan.children] + [person.id for person in plan.people]
    return {each for each in ids if each and ids.count(each) > 1}


def _secrets(part: BaseModel) -> Iterator[bool]:
    for key, value in children(part):
        if key == "not_for" and value:
            yield True
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, BaseModel):
                yield from _secrets(item)
