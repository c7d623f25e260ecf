"""What must hold before any document is made."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.documents.needs import lacking
from planlint.documents.refused import Refused
from planlint.model.paths import written
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.read.fit import Misfit, MisfitKind
from planlint.recipients.documents import OF_RECORDS
from planlint.recipients.leaks.form import Form
from planlint.recipients.secrets import Secret
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.catalogues.fixed_texts import untranslated
from planlint.versions.filled_in import NOT_FILLED_IN, is_filled_in

_MOST_NAMED = 3
_GUESSED = (MisfitKind.GUESSED_LAYOUT, MisfitKind.GUESSED_HEADING)
_NOTHING_LOST = (MisfitKind.AMBIGUOUS_DATE, *_GUESSED)


def _of_the_file(misfits: Sequence[Misfit]) -> list[str]:
    """What could not be used of a file, and what of a draft was guessed and is first to be read through."""
    reasons = []
    if lost := [misfit for misfit in misfits if misfit.kind not in _NOTHING_LOST]:
        named = "; ".join(f"{written(misfit.path)}: {misfit.says}" for misfit in lost[:_MOST_NAMED])
        more = f"; and {len(lost) - _MOST_NAMED} more" if len(lost) > _MOST_NAMED else ""
        reasons.append(
            f"Something in the plan could not be used, and would be missing from the document ({named}{more})."
        )
    if guessed := [misfit.says for misfit in misfits if misfit.kind in _GUESSED]:
        reasons.append(
            f"Part of the draft was guessed ({'; '.join(guessed[:_MOST_NAMED])}): run “planlint convert DRAFT plan.yml "
            "--explain”, read plan.yml through, and make the document from that file."
        )
    return reasons


def objections(
    plan: CaseDocument, document: str, catalogue: Catalogue, *, draft: bool, misfits: Sequence[Misfit] = ()
) -> list[str]:
    """Every reason why this document of this plan may not be made, before anything of it is.

    `misfits` is what the reader could not use: no copy would hold it, and nobody would see that it is gone.
    """
    reasons = _of_the_file(misfits)
    if document in OF_RECORDS and not isinstance(plan, MeetingRecord):
        reasons.append(
            "This is a plan and not the record of a meeting: give the file of the record, whose first line says "
            "“document: core-group-minutes”, “conference-record” or “review-record” (“planlint minutes new” makes one)."
        )
    if document in OF_RECORDS and isinstance(plan, MeetingRecord) and not is_filled_in(plan):
        reasons.append(NOT_FILLED_IN)
    reasons += lacking(plan, document)
    reasons += [
        f"Two people have the id “{double}”: a fact about one could stand under the other’s name."
        for double in sorted(_doubled(plan))
    ]
    if not catalogue.reviewed and not draft:
        reasons.append(
            f"No qualified translator has checked {_unchecked(catalogue)} in “{catalogue.language.tag}”. "
            "With --draft you get a copy that is marked as a draft on every page."
        )
    if not draft and (missing := untranslated(catalogue)):
        reasons.append(
            f"{len(missing)} of the fixed texts have no translation in “{catalogue.language.tag}” and would be in "
            f"English, among them “{missing[0]}”."
        )
    return reasons


def _unchecked(catalogue: Catalogue) -> str:
    if catalogue.unsigned is None:
        return "the fixed text"
    return f"the council’s own fixed text ({catalogue.unsigned}, signed with “planlint translate review … --templates”)"


def last_gate(
    data: bytes, form: Form, secrets: Sequence[Secret], name: str, catalogue: Catalogue | None = None
) -> None:
    """Raises Refused when the finished bytes, or the file's name, hold a secret, or a Word file what none should.

    A secret that is a word of the catalogue's fixed text is not met in that text.
    """
    from planlint.recipients.leaks import fixed_text, leaks, shape_faults

    met = leaks(data, form, secrets, name=name) if secrets else []
    if met and catalogue:  # the fixed text takes its time to gather, and most copies need none of it
        met = leaks(data, form, secrets, name=name, fixed=fixed_text(catalogue))
    found = [f"{leak.where}: {leak.what}" for leak in met]
    found += [f"{fault.where}: {fault.what}" for fault in shape_faults(data)] if form == "docx" else []
    if found:
        more = f" And {len(found) - _MOST_NAMED} places more." if len(found) > _MOST_NAMED else ""
        raise Refused(
            f"The finished {form} file holds what its reader may not have ({'; '.join(found[:_MOST_NAMED])}).{more}"
        )


def _doubled(plan: CaseDocument) -> set[str]:
    ids = [child.id for child in plan.children] + [person.id for person in plan.people]
    return {each for each in ids if each and ids.count(each) > 1}
