"""One copy from end to end: gates, view, translation, page, medium, and the last gate over the finished bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from planlint.documents.gate import last_gate, objections
from planlint.documents.in_their_language import InTheirLanguage, in_their_language
from planlint.documents.page import Page
from planlint.documents.printing import Printed
from planlint.documents.refused import Refused, TemplateUnusable
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.recipients.copies import Copy
from planlint.recipients.documents import FAMILY_DOCUMENTS
from planlint.recipients.not_given import NotGiven
from planlint.recipients.secrets import secrets
from planlint.recipients.shows import Shows, shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.translate.translation import Translation, beside, read_translation
from planlint.versions.filled_in import without_empty_progress

_NOT_IN_A_NAME = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file, and the name it is given: `plan-family-copy-mum-ur-DRAFT.docx`."""

    data: bytes
    name: str


def make(
    plan: CaseDocument | Source, copy: Copy, *, stem: str, draft: bool, translation: Translation | None = None
) -> Made:
    """The file of a copy. Where `plan` was read from a file, the translation beside it is used unless another is given.

    Raises Refused when a gate does not let it pass, NotAsTyped when proof-reading finds a value missing,
    TemplateUnusable, UnknownLanguage, TranslationProblem, or CopyUnclear: a calendar of nobody.
    """
    model = without_empty_progress(plan.plan if isinstance(plan, Source) else plan)
    misfits = plan.misfits if isinstance(plan, Source) else ()
    chosen = catalogue(copy.language)
    reasons = objections(model, copy.document, chosen, draft=draft, misfits=misfits)
    try:
        shown = _shown(copy.document)
        theirs = InTheirLanguage()
        if copy.document in FAMILY_DOCUMENTS:
            found = translation or _beside(plan, chosen)
            theirs = in_their_language(model, copy.document, copy.reader, chosen.language, found)
            reasons += [] if draft else theirs.lacking
        if reasons:
            raise Refused(*reasons)
        seen = view(model, shown, reader=copy.reader, translations=theirs.texts)
    except NotGiven as kept:
        raise Refused(*kept.reasons) from kept
    page = Page(
        chosen.language,
        not chosen.reviewed or bool(theirs.lacking),
        is_large=copy.large_print,
        for_whom=Island(copy.reader.name, "name") if copy.reader else None,
        reads_aloud=copy.reads_aloud,
        translated_by=theirs.translated_by,
        checked_by=theirs.checked_by,
    )
    name = _name(stem, copy, page)
    printed = Printed()
    data = _in_form(copy, seen, chosen, page, printed, model, name)
    if copy.document in FAMILY_DOCUMENTS and not page.is_draft:
        _nothing_untranslated(printed, theirs)
    last_gate(data, copy.form, secrets(model, copy.reader), name, chosen)
    return Made(data, name)


def _beside(plan: CaseDocument | Source, chosen: Catalogue) -> Translation | None:
    if not isinstance(plan, Source):
        return None
    path = beside(plan.path, chosen.language.tag)
    return read_translation(path) if path.is_file() else None


def _shown(document: str) -> Shows:
    try:
        return shows(document)
    except FileNotFoundError as error:
        raise TemplateUnusable(
            f"there is no template for “{document}”: planlint/templates/{document} is missing"
        ) from error


def _in_form(
    copy: Copy, seen: ViewPart, chosen: Catalogue, page: Page, printed: Printed, plan: CaseDocument, name: str
) -> bytes:
    from jinja2 import TemplateError

    from planlint.word import NotWord

    try:
        if copy.form == "html":
            from planlint.documents.html_document import html_document

            return html_document(copy.document, seen, chosen, page, printed)
        if copy.form == "ics":
            return _calendar(seen, chosen, plan)
        from planlint.documents.word_document import word_document

        data = word_document(copy.document, seen, chosen, page, printed)
    except (TemplateError, NotWord, TypeError) as error:  # TypeError: a template prints a part or a list
        raise TemplateUnusable(f"the {copy.form} template of “{copy.document}” cannot be used: {error}") from error
    return data if copy.form == "docx" else _pdf(data, copy, page, plan, name)


def _pdf(data: bytes, copy: Copy, page: Page, plan: CaseDocument, name: str) -> bytes:
    from planlint.documents.pdf import NoOffice, pdf

    # What goes into LibreOffice has passed the gate already: nothing of it may stay in a folder of its own.
    last_gate(data, "docx", secrets(plan, copy.reader), name, catalogue(copy.language))
    try:
        return pdf(data, page.language.tag)
    except NoOffice as missing:
        raise Refused(str(missing)) from missing


def _calendar(seen: ViewPart, chosen: Catalogue, plan: CaseDocument) -> bytes:
    from planlint.documents.family_calendar import family_calendar

    if plan.date is None:
        raise Refused("The plan has no date: nobody could say which of its dates are still to come.")
    return family_calendar(seen, chosen, stamp=plan.date)


def _nothing_untranslated(printed: Printed, theirs: InTheirLanguage) -> None:
    """Whatever a template printed: a text of the plan in another language than the page's is no page for a family."""
    left = [prose.at or "a text without a place" for prose in printed.untranslated if prose.at not in theirs.texts]
    if left:
        named = ", ".join(dict.fromkeys(left[:5]))
        raise Refused(f"{len(left)} texts would be on the page without a translation: {named}.")


def _name(stem: str, copy: Copy, page: Page) -> str:
    person = _NOT_IN_A_NAME.sub("-", copy.reader.id) if copy.reader else ""
    tag = page.language.tag.removesuffix("-GB")
    said = (Path(stem).name, copy.document, person, tag, "DRAFT" if page.is_draft else "")
    return f"{'-'.join(each for each in said if each)}.{copy.form}"
