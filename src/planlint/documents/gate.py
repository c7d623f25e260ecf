"""What must hold before any document is made."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator, Sequence

from planlint.documents.needs import lacking
from planlint.documents.refused import Refused
from planlint.model.kept import parts_kept
from planlint.model.paths import written
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.read.fit import Misfit, MisfitKind
from planlint.recipients.secrets import Secret
from planlint.translate.catalogue import Catalogue

FAMILY_DOCUMENTS = {
    "family-copy",
    "own-page",
    "child-copy-younger",
    "child-copy-older",
    "family-minutes",
    "ending-letter",
    "looked-after-letter",
}
_OF_RECORDS = {"minutes", "family-minutes"}
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
    if document in _OF_RECORDS and not isinstance(plan, MeetingRecord):
        reasons.append(
            "This is a plan and not the record of a meeting: give the file of the record, whose first line says "
            "“document: core-group-minutes”, “conference-record” or “review-record” (“planlint minutes new” makes one)."
        )
    reasons += lacking(plan, document)
    reasons += [
        f"Two people have the id “{double}”: a fact about one could stand under the other’s name."
        for double in sorted(_doubled(plan))
    ]
    if not catalogue.reviewed and not draft:
        reasons.append(
            f"No qualified translator has checked the fixed text in “{catalogue.language.tag}”. "
            "With --draft you get a copy that is marked as a draft on every page."
        )
    if reasons:
        raise Refused(tuple(reasons))


def holds_secrets(plan: CaseDocument) -> bool:
    """Whether the plan holds anything that somebody may not be told (“not_for”, “withheld”)."""
    return bool(plan.withheld) or any(parts_kept(plan, None))


def last_gate(data: bytes, form: str, secrets: Sequence[Secret], name: str) -> None:
    """Raises Refused when a secret stands in the finished bytes, or in the name of the file."""
    texts = [name, *_readings(data)]
    held = [secret for secret in secrets if any(secret.is_in(text) for text in texts)]
    if held:
        reasons = ", ".join(dict.fromkeys(secret.because for secret in held))
        raise Refused((f"The finished {form} file holds words that are kept from this reader ({reasons}).",))


def _readings(data: bytes) -> Iterator[str]:
    """The bytes as text with and without its tags; of a zip, every part and the name of each."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for part in package.namelist():
                yield part
                yield from _readings(package.read(part))
        return
    text = data.decode("utf-8", errors="replace")
    yield text
    yield html.unescape(re.sub(r"<[^>]*>", "", text))


def _doubled(plan: CaseDocument) -> set[str]:
    ids = [child.id for child in plan.children] + [person.id for person in plan.people]
    return {each for each in ids if each and ids.count(each) > 1}
