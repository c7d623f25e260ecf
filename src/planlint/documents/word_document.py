"""A view → a Word document, from the template that the authority restyles in Word."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Undefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from planlint.documents import codes
from planlint.documents.direction import set_direction
from planlint.documents.large_print import enlarge
from planlint.documents.page import Page
from planlint.documents.printing import Printed, environment
from planlint.documents.proof import proof_read
from planlint.documents.refused import TemplateUnusable
from planlint.documents.timeline import marks_of
from planlint.documents.vetting import vetted
from planlint.documents.word_picture import MARK, put_timeline
from planlint.documents.word_values import WordValues
from planlint.recipients.values import Day, Island, Prose
from planlint.recipients.view import ViewPart
from planlint.template_folders import template_file
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.word.cleaning import clean
from planlint.word.names import w
from planlint.word.package import Package, opened, parsed, written
from planlint.word.saving import saved
from planlint.word.text import paragraph_text, visible_text

_DATES = "Dates that matter"
Engine = Callable[[Catalogue, WordValues], SandboxedEnvironment]


def word_document(
    document: str, seen: ViewPart, catalogue: Catalogue, page: Page | None = None, printed: Printed | None = None
) -> bytes:
    """The finished .docx of a document, from `templates/<document>/<document>.docx`; see `filled_in`."""
    return filled_in(template_file(f"{document}/{document}.docx").read_bytes(), seen, catalogue, page, printed)


def filled_in(
    template: bytes,
    seen: ViewPart,
    catalogue: Catalogue,
    page: Page | None = None,
    printed: Printed | None = None,
    engine: Engine | None = None,
) -> bytes:
    """The .docx that a Word template becomes when the values of a view stand in it; equal input gives equal bytes.

    The template's tags see the view as `plan` and the facts of the page as `page`; `engine` makes what renders them
    where it is not `word_environment`. Raises NotAsTyped when a value does not stand in the finished file as typed,
    NotWord for a template that cannot be read safely, and Jinja's errors for one that prints what the document may not
    show.
    """
    printed = printed or Printed()
    values = WordValues(catalogue, printed)
    page = page or Page(catalogue.language, not catalogue.reviewed)
    environment = (engine or word_environment)(catalogue, values)
    package = opened(_rendered(_cleaned(template), word_context(seen, page), environment))
    if dates := getattr(seen, "dates", ()):
        put_timeline(package, marks_of(dates), catalogue.translations.gettext(_DATES))
    set_direction(package, catalogue.language, values)
    if page.is_large:
        enlarge(package)
    data = saved(package, title=_title(package), language=catalogue.language.tag)
    proof_read(printed.texts, visible_text(opened(data)))
    return data


def _rendered(template: bytes, context: dict[str, Any], environment: SandboxedEnvironment) -> bytes:
    # A template object that has served one reader may keep words of theirs: each document has its own.
    file = DocxTemplate(io.BytesIO(template))
    file.patch_xml = _with_whole_tags
    file.render(context, jinja_env=environment, autoescape=True)
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


@functools.lru_cache(maxsize=8)
def _with_whole_tags(xml: str) -> str:
    """A part of a template whose tags are freed of Word's own marks: no value stands in it yet, whoever it is for."""
    freed: str = DocxTemplate.patch_xml(None, xml)  # asks nothing of the template that it is called on
    return freed


def word_context(seen: ViewPart, page: Page) -> dict[str, Any]:
    """The names that the tags of a Word template may use."""
    return {
        "plan": seen,
        "page": page,
        "timeline": Markup(MARK),
        "in_english": lambda text: Prose(str(text), "en-GB"),
        "to_worker": lambda text: Island(str(text), "note"),
    }


def word_environment(catalogue: Catalogue, values: WordValues) -> SandboxedEnvironment:
    """The engine of the Word templates, with all that they may use; what they print is numbered in `values`."""
    env = environment(catalogue, values.finalize)
    env.tests["given"] = _is_given
    env.filters["after"] = _after
    env.filters["coded"] = lambda value, of="": codes.said(value, catalogue, of)
    env.filters["language_name"] = functools.partial(codes.language_name, catalogue=catalogue)
    env.filters["country_name"] = functools.partial(codes.country_name, catalogue=catalogue)
    return env


@functools.lru_cache(maxsize=2)
def _cleaned(template: bytes) -> bytes:
    if reasons := vetted(template):
        raise TemplateUnusable(f"this Word template holds {'; '.join(reasons)}: take it out in Word and save it again")
    package = opened(template)
    for part in package.of_type("+xml"):
        if part.startswith("word/") and not part.endswith(".rels"):
            root = parsed(package.parts[part])
            clean(root)
            package.parts[part] = written(root)
    return saved(package, title="", language="")


def _title(package: Package) -> str:
    """The words of the paragraph in the style Title: the heading of the document, which names nobody."""
    for paragraph in parsed(package.parts[package.main_part()]).iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) == "Title":
            return " ".join(paragraph_text(paragraph).split())
    return ""


def _is_given(value: Any) -> bool:
    """The templates' test `given`: there is something to print, or a part with something in it."""
    return not isinstance(value, Undefined) and value is not None and value != () and bool(value)


def _after(days: tuple[Day, ...], day: Day | None) -> tuple[Day, ...]:
    """The templates' filter `after`: the days later than another one, in order."""
    return tuple(sorted((one for one in days if day is None or one.date > day.date), key=lambda one: one.date))
