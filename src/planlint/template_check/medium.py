"""What a template of each medium may use beside the plan: names, filters and tests."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, Literal

from planlint.documents.page import Page
from planlint.documents.printing import Printed
from planlint.recipients.view import ViewPart
from planlint.template_check.rules import data
from planlint.template_check.shapes import ANYTHING, Shape, Value, attributes
from planlint.translate.catalogues.catalogue import catalogue

Form = Literal["html", "docx"]


@dataclass(frozen=True, slots=True)
class Medium:
    """The names a template of this medium may use. `guards` are the tests that may be asked of what is not there."""

    form: Form
    names: dict[str, Shape]
    functions: frozenset[str]
    filters: frozenset[str]
    tests: frozenset[str]
    guards: frozenset[str]


@functools.cache
def medium(form: Form) -> Medium:
    """HTML or Word."""
    english = catalogue("en")
    page = Page(english.language, is_draft=True)
    if form == "html":
        from planlint.documents.html_document import html_environment

        environment: Any = html_environment(english, Printed())
        own = set(data("names")["html"])
    else:
        from planlint.documents.word_document import word_context, word_environment
        from planlint.documents.word_values import WordValues

        environment = word_environment(english, WordValues(english, Printed()))
        own = set(word_context(ViewPart({}), page)) - {"plan", "page"}
    names: dict[str, Shape] = {name: ANYTHING for name in own}  # noqa: C420 - of another type than fromkeys gives
    names["page"] = Value("page", attributes(page))
    functions = frozenset(data("names")["functions"]) | own
    known = (frozenset(environment.filters) - set(data("names")["unsafe filters"]), frozenset(environment.tests))
    return Medium(form, names, functions, *known, frozenset({"defined", "given"} if form == "docx" else {"defined"}))
