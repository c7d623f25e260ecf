"""A view → a document. Every document is built from what its readers may see, and proof-read before it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.documents.making import Made, make
from planlint.documents.refused import NotAsTyped, Refused, TemplateUnusable
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.recipients.copies import CopyUnclear, copy_for
from planlint.recipients.documents import DOCUMENTS
from planlint.recipients.leaks.form import Form
from planlint.recipients.not_given import NotGiven

if TYPE_CHECKING:
    from planlint.translate.translation import Translation

__all__ = ["DOCUMENTS", "FORMATS", "Made", "NotAsTyped", "Refused", "TemplateUnusable", "make", "render"]

FORMATS: tuple[Form, ...] = ("docx", "html", "pdf", "ics")


def render(
    plan: CaseDocument | Source,
    document: str | None = None,
    *,
    recipient: str | None = None,
    language: str | None = None,
    format: Form | None = None,  # noqa: A002 - the public contract's name
    draft: bool = False,
    large_print: bool = False,
    translation: Translation | None = None,
) -> bytes:
    """The finished file of a document: `plan` (all of it, for the core group) or another of DOCUMENTS.

    `recipient` is the one reader, by id or name: what is kept from them is not in it, and what is not said (document,
    language, format) comes from their own record. Without a reader it lacks what is kept from anybody, and is English
    and Word unless said. `minutes` are made of the record of a meeting alone; a record carries the plan, so that it can
    be a `plan` too. `language` is that of the fixed text (a BCP 47 tag with a catalogue); what people wrote stands in
    it as `translation` has it, or the file beside the plan. `ics` is the reader's own dates.

    Raises Refused when a gate does not let it pass, NotAsTyped when proof-reading finds a value missing,
    TemplateUnusable, and ValueError for a choice that cannot be made: UnknownRecipient, UnknownLanguage, CopyUnclear
    (a page for one reader without one, another document or format), or a damaged translation (TranslationProblem).
    """
    if document not in (None, *DOCUMENTS) or format not in (None, *FORMATS):
        raise CopyUnclear(f"choose a document of {', '.join(DOCUMENTS)} and a format of {', '.join(FORMATS)}")
    model = plan.plan if isinstance(plan, Source) else plan
    try:
        copy = copy_for(
            model, recipient, document=document, language=language, form=format, large_print=large_print, forms=FORMATS
        )
    except NotGiven as kept:
        raise Refused(*kept.reasons) from kept
    return make(plan, copy, stem="plan", draft=draft, translation=translation).data
