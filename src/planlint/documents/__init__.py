"""A view → a document. Every document is built from what its readers may see, and proof-read before it is given."""

from __future__ import annotations

from typing import Literal

from planlint.documents.gate import admit
from planlint.documents.refused import NotAsTyped, Refused, TemplateUnusable
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogue import catalogue

__all__ = ["DOCUMENTS", "FORMATS", "NotAsTyped", "Refused", "TemplateUnusable", "render"]

DOCUMENTS = ("plan", "family-copy", "minutes", "ending-letter", "looked-after-letter")
FORMATS = ("docx", "html")
Format = Literal["docx", "html"]


def render(
    plan: CaseDocument | Source,
    document: str,
    *,
    recipient: str | None = None,
    language: str = "en",
    format: Format = "docx",  # noqa: A002 - the public contract's name
    draft: bool = False,
) -> bytes:
    """The finished file of a document: `plan` (all of it, for the core group) or another of DOCUMENTS.

    `minutes` are made of the record of a meeting alone; a record carries the plan, so that it can be a `plan` too.
    `language` is that of the fixed text (a BCP 47 tag with a catalogue); what people wrote stays as written. Raises
    Refused when a gate does not let it pass, NotAsTyped when proof-reading finds a value missing, TemplateUnusable,
    UnknownLanguage (a ValueError) without a catalogue, and ValueError for another document or format.
    """
    if document not in DOCUMENTS or format not in FORMATS:
        raise ValueError(f"choose a document of {', '.join(DOCUMENTS)} and a format of {', '.join(FORMATS)}")
    if recipient is not None:
        raise Refused(("This version of planlint cannot yet make a copy for one person.",))
    model = plan.plan if isinstance(plan, Source) else plan
    chosen = catalogue(language)
    misfits = plan.misfits if isinstance(plan, Source) else ()
    admit(model, document, chosen, draft=draft, misfits=misfits)
    seen = view(model, shows(document))
    from jinja2 import TemplateError

    from planlint.word import NotWord

    try:
        if format == "html":
            from planlint.documents.html_document import html_document

            return html_document(document, seen, chosen)
        from planlint.documents.word_document import word_document

        return word_document(document, seen, chosen)
    except (TemplateError, NotWord) as error:
        raise TemplateUnusable(f"the {format} template of “{document}” cannot be used: {error}") from error
