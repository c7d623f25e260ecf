"""A secret in each field of the model in turn reaches no copy of the reader it is kept from: refused, or not in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from pydantic import BaseModel

from planlint.documents.html_document import html_document
from planlint.documents.word_document import word_document
from planlint.model.clues import CAN_GO, KINDS
from planlint.model.kept import parts
from planlint.model.meetings import Withheld
from planlint.model.paths import Path, TextField, fields, part_type, texts, written
from planlint.model.plan import CaseDocument
from planlint.model.records import CoreGroupMinutes
from planlint.recipients.folded import holds
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.recipients.view_part import values_in
from planlint.translate.catalogues.catalogue import catalogue
from tests.copies import text_of
from tests.documents.everything import filled

ENGLISH = catalogue("en")
READER = "person"


@cache
def record() -> CaseDocument:
    """A whole record: minutes, with a plan in which every key is filled."""
    return filled(CoreGroupMinutes)


def planted() -> list[TextField]:
    """Every text of the record that stands once, so that it can be told from all others."""
    return [text for text in texts(record()) if any(letter.isdigit() for letter in text.text)]


def told(plan: CaseDocument, document: str) -> str:
    """All the words of the reader's view; none where it is refused."""
    try:
        seen = view(plan, shows(document), reader=recipient(plan, READER))
    except NotGiven:
        return ""
    return "\n".join(str(getattr(value, "written", value)) for value in values_in(seen))


def withheld(*words: str) -> CaseDocument:
    entry = Withheld.model_validate({"words": words, "from": [READER], "because": "a test"})
    return record().model_copy(update={"withheld": (entry,)})


@pytest.mark.parametrize("document", ["minutes", "family-copy"])
def test_withheld_words_reach_no_view_whichever_field_they_stand_in(document: str) -> None:
    assert len(planted()) > 140
    assert [written(text.path) for text in planted() if holds(told(withheld(text.text), document), text.text)] == []


@pytest.mark.parametrize("form", ["html", "docx"])
def test_withheld_words_in_a_value_of_their_own_are_nowhere_in_the_file(form: str) -> None:
    values = [text for text in planted() if CAN_GO & set(text.path)]
    assert len(values) > 10
    made = html_document if form == "html" else word_document
    plan = withheld(*(text.text for text in values))
    page = text_of(made("minutes", view(plan, shows("minutes"), reader=recipient(plan, READER)), ENGLISH))
    assert [written(text.path) for text in values if holds(page, text.text)] == []


def every_part(part: BaseModel, path: Path = ()) -> Iterator[Path]:
    for at, inner in parts(part, path):
        yield at
        yield from every_part(inner, at)


def kept_at(path: Path) -> CaseDocument:
    """The record with the part at a path kept from the reader."""
    data = record().model_dump(by_alias=True, mode="json", exclude_none=True)
    at = data
    for step in path:
        at = at[step]  # type: ignore[index]
    at["not_for"] = [READER]
    return CoreGroupMinutes.model_validate(data)


@pytest.mark.parametrize("document", ["minutes", "family-copy"])
def test_nothing_of_a_part_that_is_kept_reaches_the_view_whichever_part_it_is(document: str) -> None:
    paths = list(every_part(record()))
    found = []
    for path in paths:
        words = told(kept_at(path), document)
        within = [text.text for text in planted() if text.path[: len(path)] == path]
        found += [written(path) for text in within if holds(words, text)]
    assert len(paths) > 40
    assert found == []


def every_model(model: type[BaseModel], above: frozenset[type[BaseModel]] = frozenset()) -> set[type[BaseModel]]:
    found = {model}
    for key in fields(model):
        try:
            inner = part_type(model, (key,))
        except KeyError:
            continue
        if inner not in above:
            found |= every_model(inner, above | {model})
    return found


def test_every_kind_of_clue_is_marked_somewhere_in_the_model() -> None:
    marked = {facts.clue for model in every_model(CoreGroupMinutes) for facts in fields(model).values()}
    assert marked - {None} == set(KINDS)


def test_every_single_value_that_is_a_clue_can_be_taken_out() -> None:
    single = {
        key
        for model in every_model(CoreGroupMinutes)
        for key, facts in fields(model).items()
        if facts.clue and facts.clue not in ("timetable", "delivery")
    }
    assert single <= CAN_GO
