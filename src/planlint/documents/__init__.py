"""A view → a document. Every document is built from what its readers may see, and proof-read before it is given."""

from __future__ import annotations

from typing import Literal

from planlint.documents.gate import admit, last_gate
from planlint.documents.page import Page
from planlint.documents.refused import NotAsTyped, Refused, TemplateUnusable
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.recipients.copies import Copy, copy_for
from planlint.recipients.not_given import NotGiven
from planlint.recipients.secrets import secrets
from planlint.recipients.shows import Shows, shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogue import Catalogue, catalogue

__all__ = ["DOCUMENTS", "FORMATS", "NotAsTyped", "Refused", "TemplateUnusable", "render"]

DOCUMENTS = (
    "plan",
    "minutes",
    "family-copy",
    "own-page",
    "child-copy-younger",
    "child-copy-older",
    "family-minutes",
    "ending-letter",
    "looked-after-letter",
)
FORMATS = ("docx", "html")
Format = Literal["docx", "html"]


def render(
    plan: CaseDocument | Source,
    document: str | None = None,
    *,
    recipient: str | None = None,
    language: str | None = None,
    format: Format | None = None,  # noqa: A002 - the public contract's name
    draft: bool = False,
    large_print: bool = False,
    file_name: str = "",
) -> bytes:
    """The finished file of a document: `plan` (all of it, for the core group) or another of DOCUMENTS.

    `recipient` is the one reader, by id or name: what is kept from them is not in it, and what is not said (document,
    language, format) comes from their own record. Without a reader it lacks what is kept from anybody, and is English
    and Word unless said. `minutes` are made of the record of a meeting alone; a record carries the plan, so that it can
    be a `plan` too. `language` is that of the fixed text (a BCP 47 tag with a catalogue). `file_name` is searched for
    what is kept from the reader, as the file is.

    Raises Refused when a gate does not let it pass, NotAsTyped when proof-reading finds a value missing,
    TemplateUnusable, UnknownRecipient and UnknownLanguage (both ValueError), and ValueError for another document or
    format, or a page that is for one reader without one.
    """
    if document not in (None, *DOCUMENTS) or format not in (None, *FORMATS):
        raise ValueError(f"choose a document of {', '.join(DOCUMENTS)} and a format of {', '.join(FORMATS)}")
    model = plan.plan if isinstance(plan, Source) else plan
    misfits = plan.misfits if isinstance(plan, Source) else ()
    try:
        copy = copy_for(
            model, recipient, document=document, language=language, form=format, large_print=large_print, forms=FORMATS
        )
        chosen = catalogue(copy.language)
        admit(model, copy.document, chosen, draft=draft, misfits=misfits)
        data = _made(copy, view(model, _shown(copy.document), reader=copy.reader), chosen)
        last_gate(data, copy.form, secrets(model, copy.reader), file_name)
    except NotGiven as kept:
        raise Refused(kept.reasons) from kept
    return data


def _shown(document: str) -> Shows:
    try:
        return shows(document)
    except FileNotFoundError as error:
        raise TemplateUnusable(
            f"there is no template for “{document}”: planlint/templates/{document} is missing"
        ) from error


def _made(copy: Copy, seen: ViewPart, chosen: Catalogue) -> bytes:
    from jinja2 import TemplateError

    from planlint.word import NotWord

    page = Page(
        chosen.language,
        not chosen.reviewed,
        is_large=copy.large_print,
        for_whom=Island(copy.reader.name, "name") if copy.reader else None,
        reads_aloud=copy.reads_aloud,
    )
    try:
        if copy.form == "html":
            from planlint.documents.html_document import html_document

            return html_document(copy.document, seen, chosen, page)
        from planlint.documents.word_document import word_document

        return word_document(copy.document, seen, chosen, page)
    except (TemplateError, NotWord, TypeError) as error:  # TypeError: a template prints a part or a list
        raise TemplateUnusable(f"the {copy.form} template of “{copy.document}” cannot be used: {error}") from error
