"""Every part of a whole record stands in its documents as typed, and nothing of the model has been forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from planlint.documents.html_document import html_document, visible_text
from planlint.documents.word_document import word_document
from planlint.model.base import Acceptance
from planlint.model.contact import FamilyGroupConference
from planlint.model.paths import fields, part_type
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import ConferenceRecord, CoreGroupMinutes, ReviewRecord
from planlint.recipients.shows import Shows, shows
from planlint.recipients.values import Day, Island, Prose, When
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import catalogue
from planlint.translate.dates import date_in_figures
from planlint.word.package import opened
from planlint.word.text import visible_text as word_text
from tests.documents.everything import filled

WHOLE: dict[str, type[CaseDocument]] = {"plan": ChildProtectionPlan, "minutes": CoreGroupMinutes}
# What no document may print: planlint's own notes, what is withheld, and ids.
# What is for planlint alone: ids, what is kept from whom, acceptances, and how a translator may spell a name.
NEVER = {"id", "not_for", "not_for_because", "withheld", "unplaced", "accepted", "spellings"}
ENGLISH = catalogue("en")


def printed(value: Any) -> Iterator[str]:
    """What must stand in the document for each value of a view."""
    if isinstance(value, ViewPart):
        for key, inner in vars(value).items():
            if key != "each_person":
                yield from printed(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from printed(item)
    elif isinstance(value, Day):
        yield date_in_figures(value.date)
    elif isinstance(value, When):
        yield value.written.text
    elif isinstance(value, (Prose, Island)) and any(letter.isdigit() for letter in value.text):
        yield value.text


def page_of(document: str, record: CaseDocument, form: str) -> str:
    seen = view(record, shows(document))
    if form == "html":
        return " ".join(visible_text(html_document(document, seen, ENGLISH)).replace("\u00a0", " ").split())
    text = word_text(opened(word_document(document, seen, ENGLISH)))
    return " ".join(text.replace("\u200e", "").replace("\u200f", "").replace("\u00a0", " ").split())


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize("document", WHOLE)
def test_every_part_of_a_whole_record_stands_in_it_as_typed(document: str, form: str) -> None:
    record = filled(WHOLE[document])
    page = page_of(document, record, form)
    expected = list(printed(view(record, shows(document))))
    assert len(expected) > 150
    assert [text for text in expected if text not in page] == []


@pytest.mark.parametrize("document", WHOLE)
def test_the_list_of_what_it_shows_names_everything_of_the_model(document: str) -> None:
    assert list(missing(WHOLE[document], shows(document), "")) == []


def missing(model: type[BaseModel], shown: Shows, above: str) -> Iterator[str]:
    """Keys of the model that the list does not name; a part that is named by an id needs no keys of its own."""
    for key, facts in fields(model).items():
        # The family's answer is called “accepted” too; everywhere else that is planlint's own note.
        if key in NEVER and not (key == "accepted" and model is FamilyGroupConference):
            continue
        if key == "document" and model is ChildProtectionPlan:
            continue
        below = shown.below(key)
        if below is None:
            yield f"{above}{key}"
        elif not facts.refers_to:
            try:
                inner = part_type(model, (key,))
            except KeyError:
                continue
            if inner is not Acceptance:
                yield from missing(inner, below, f"{above}{key}.")


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (CoreGroupMinutes, "Core group minutes"),
        (ConferenceRecord, "Record of the child protection conference"),
        (ReviewRecord, "Record of the review conference"),
    ],
)
@pytest.mark.parametrize("form", ["html", "docx"])
def test_the_title_says_which_record_it_is(kind: type[CaseDocument], title: str, form: str) -> None:
    assert title in page_of("minutes", filled(kind), form)[:400]
