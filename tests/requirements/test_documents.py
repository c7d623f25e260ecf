"""Each fact that the five documents want to be readable stands in the rendered Word file and web page as typed."""

from __future__ import annotations

import datetime as dt
import functools
import re

import pytest

from planlint.documents import render
from planlint.documents.codes import language_name, said
from planlint.documents.html_document import visible_text as html_text
from planlint.model.plan import CaseDocument
from planlint.recipients.values import Prose
from planlint.translate.catalogues.catalogue import catalogue
from planlint.translate.dates import long_date
from planlint.word.package import opened
from planlint.word.text import visible_text as word_text
from tests.requirements.conftest import examples, values
from tools.requirements import documents, requirements

ENGLISH = catalogue("en")
# The example that each document is made from.
MADE_FROM = {
    "plan": "good-plan.yml",
    "family-copy": "good-plan.yml",
    "minutes": "06-core-group-minutes.yml",
    "ending-letter": "12-plan.yml",
    "looked-after-letter": "other-looked-after.yml",
}
# Where the usual example does not say it, another one does.
ELSEWHERE = {"PL3": "00-conference-record.yml", "SP7.2.5d": "08-core-group-minutes.yml"}
ASKED = [
    (name, document, path)
    for name, entry in requirements().items()
    if "document" in entry["by"]
    for document, paths in documents(name).items()
    for path in paths
]


@functools.cache
def shown(document: str, example: str, form: str) -> str:
    made = render(examples()[example], document, format=form)  # type: ignore[arg-type]
    return _folded(html_text(made) if form == "html" else word_text(opened(made)))


def _folded(text: str) -> str:
    return " ".join(re.sub("[\u2066-\u2069\u200e\u200f]", "", text).split())


def _printed(value: object, plan: CaseDocument) -> set[str]:
    """The ways in which a value may be printed: as typed, as a date, by the name behind an id, in words for a code."""
    if isinstance(value, dt.date):
        return {long_date(value, ENGLISH.language)}
    text = str(value)
    names = {person.id: person.name for person in plan.people} | {child.id: child.name for child in plan.children}
    name = names.get(text)
    day = re.fullmatch(r"(?:by )?(\d{1,2} \w+ \d{4})", text)
    words = {str(one(Prose(text, "en-GB"), ENGLISH)) for one in (said, language_name)}
    return {text, *words, *([name] if name else []), *([day[1]] if day else [])}


def test_every_such_requirement_names_a_document() -> None:
    assert [name for name, entry in requirements().items() if "document" in entry["by"] and not documents(name)] == []


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize(("name", "document", "path"), ASKED, ids=[f"{name}-{path}" for name, _, path in ASKED])
def test_the_fact_stands_in_the_document(name: str, document: str, path: str, form: str) -> None:
    example = ELSEWHERE.get(name, MADE_FROM[document])
    plan = examples()[example]
    found = values(plan, path)
    assert found, f"{example} has no {path}"
    page = shown(document, example, form)
    assert [value for value in found if not any(_folded(words) in page for words in _printed(value, plan))] == []
