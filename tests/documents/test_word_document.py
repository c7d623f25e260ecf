"""The Word documents: everything that may be shown stands in them as typed, in the right direction and order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jinja2 import UndefinedError
from lxml import etree

from planlint.bundled import folder
from planlint.documents import codes
from planlint.documents.hours import hour
from planlint.documents.word_document import word_document
from planlint.model.outcomes import Strength
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import CoreGroupMinutes
from planlint.recipients.shows import shows
from planlint.recipients.values import Island, Prose, When
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.word.names import name, w
from planlint.word.order import ORDER
from planlint.word.package import Package, opened, parsed
from planlint.word.text import paragraph_text, visible_text
from tests.documents.cases import DOCUMENTS, LETTERS, case

MARKS = dict.fromkeys(map(ord, "\u200e\u200f"))


def made(plan: CaseDocument, document: str, chosen: Catalogue) -> Package:
    return opened(word_document(document, view(plan, shows(document)), chosen))


def words(package: Package) -> str:
    return " ".join(visible_text(package).translate(MARKS).split())


def body(package: Package) -> etree._Element:
    return parsed(package.parts["word/document.xml"])


def texts(value: Any, chosen: Catalogue, but: tuple[str, ...] = ()) -> Iterator[set[str]]:
    """What each text of a view may be printed as: as it was written, or in the page's words for a code."""
    if isinstance(value, ViewPart):
        value = tuple(item for key, item in vars(value).items() if key not in but)
    if isinstance(value, When):
        value = value.written if not value.exact else ()
    if isinstance(value, tuple):
        for item in value:
            yield from texts(item, chosen, but)
    elif isinstance(value, Island):
        yield {value.text, *(hour(value, chosen.language) or ())}
    elif isinstance(value, Prose):
        shown = (codes.said, codes.language_name, codes.country_name)
        yield {value.text, *(str(one(value, chosen)) for one in shown)}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_text_that_may_be_shown_stands_in_the_document(each_catalogue: Catalogue, document: str) -> None:
    seen = view(case(document), shows(document))
    # The family's copy names people where they do something; roles and numbers stand where they are of use.
    but = ("people", "role", "contact") if document in ("family-copy", *LETTERS) else ()
    page = words(made(case(document), document, each_catalogue))
    expected = list(texts(seen, each_catalogue, but))
    assert len(expected) > (10 if document in LETTERS else 150)
    assert [one for one in expected if not any(" ".join(text.split()) in page for text in one)] == []


def test_a_relatives_telephone_number_is_not_in_the_family_copy(good_plan: ChildProtectionPlan) -> None:
    page = words(made(good_plan, "family-copy", catalogue("en")))
    assert "01632 960101" in page
    assert not any(number in page for number in ("07700 900114", "07700 900126", "01632 960137"))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_of_a_date_is_printed_as_iso(urdu: Catalogue, document: str) -> None:
    plan = case(document).model_copy(update={"outcomes": ()})
    assert not re.search(r"\d{4}-\d\d-\d\d", words(made(plan, document, urdu)))


@pytest.mark.parametrize(
    ("document", "empty"),
    [("family-copy", ChildProtectionPlan()), ("plan", ChildProtectionPlan()), ("minutes", CoreGroupMinutes())],
)
def test_a_case_with_nothing_in_it_still_makes_a_document(
    each_catalogue: Catalogue, document: str, empty: CaseDocument
) -> None:
    page = words(made(empty, document, each_catalogue))
    assert len(page.split()) > 5
    assert not re.search(r"\bNone\b|\{\{|\{%|\[\]|\(\)", page)


def test_a_draft_says_so_in_both_languages_in_the_header(good_plan: ChildProtectionPlan, urdu: Catalogue) -> None:
    draft = made(good_plan, "family-copy", urdu)
    header = "\n".join(paragraph_text(one) for one in parsed(draft.parts["word/header.xml"]).iter(w("p")))
    assert urdu.translations.gettext("Draft: not for the family.") in header
    assert "Draft: not for the family. No qualified translator has checked the translation yet." in header
    assert "Draft" not in words(made(good_plan, "family-copy", catalogue("en")))


def test_equal_input_gives_equal_bytes_one_after_the_other(good_plan: ChildProtectionPlan, urdu: Catalogue) -> None:
    seen = view(good_plan, shows("family-copy"))
    other = ChildProtectionPlan(strengths=(Strength(description="Another family."),))
    first = word_document("family-copy", seen, urdu)
    word_document("family-copy", view(other, shows("family-copy")), urdu)
    assert first == word_document("family-copy", seen, urdu)


def test_properties_hold_the_title_and_the_language_and_nobodys_name(
    good_plan: ChildProtectionPlan, urdu: Catalogue
) -> None:
    package = made(good_plan, "family-copy", urdu)
    core = parsed(package.parts["docProps/core.xml"])
    title = urdu.translations.gettext("Family copy of the child protection plan")
    assert [one.text for one in core] == [title, "ur"]
    assert not any(part.startswith(("docProps/app", "customXml", "word/comments")) for part in package.parts)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_children_stand_in_the_order_of_words_schema(each_catalogue: Catalogue, document: str) -> None:
    package = made(case(document), document, each_catalogue)
    for part in package.of_type("main+xml", "header+xml", "footer+xml", "styles+xml", "settings+xml", "numbering+xml"):
        for element in parsed(package.parts[part]).iter():
            order = ORDER.get(name(element), ())
            found = [order.index(name(child)) for child in element if name(child) in order]
            assert found == sorted(found), etree.tostring(element)


def test_a_misspelt_name_in_a_template_is_an_error(urdu: Catalogue) -> None:
    with pytest.raises(UndefinedError):
        word_document("family-copy", ViewPart({"reference": None}), urdu)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_fixed_text_is_in_the_catalogues(document: str) -> None:
    from babel.messages.extract import extract_from_dir

    template = opened((folder("templates") / document / f"{document}.docx").read_bytes())
    used = {
        text
        for part in template.of_type("main+xml", "header+xml", "footer+xml")
        for text in re.findall(r"_\('([^']*)'\)", template.parts[part].decode())
    }
    known = {
        message
        for _, _, message, _, _ in extract_from_dir(folder("templates"), [("**.j2", "jinja2")])
        if isinstance(message, str)
    }
    assert len(used) > (20 if document in LETTERS else 50)
    assert used <= known


@pytest.mark.parametrize("document", ["family-copy", "plan", "minutes"])
def test_tables_have_names_and_header_rows_that_repeat(document: str) -> None:
    tables = list(body(made(case(document), document, catalogue("en"))).iter(w("tbl")))
    columns = [one for one in tables if one.find(f"{w('tblPr')}/{w('tblCaption')}") is not None]
    assert len(columns) > 8
    for table in columns:
        first = table.find(f"{w('tr')}/{w('trPr')}")
        assert first is not None
        assert [name(one) for one in first] == ["cantSplit", "tblHeader"]
        properties = table.find(w("tblPr"))
        assert properties is not None
        for tag in ("tblCaption", "tblDescription"):
            caption = properties.find(w(tag))
            assert caption is not None
            assert (caption.get(w("val")) or "").strip()
