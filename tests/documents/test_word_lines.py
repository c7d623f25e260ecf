"""No line of a Word page stands where nobody would put it."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from planlint.documents.page import Page
from planlint.documents.printing import Printed
from planlint.documents.word_document import word_document
from planlint.documents.word_values import WordValues
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue

PLAN = ChildProtectionPlan.model_validate(
    {"outcomes": [{"description": "Home good enough", "actions": [{"progress": [{"description": "Improving"}]}]}]}
)
ARABIC = catalogue("ar")


def test_what_is_going_on_begins_on_the_line_of_its_row() -> None:
    data = word_document("plan", view(PLAN, shows("plan")), catalogue("en"))
    cells = [cell for table in docx.Document(io.BytesIO(data)).tables for cell in table._cells]
    assert [cell.text for cell in cells if "Improving" in cell.text] == ["What has changed:\nImproving"]


def test_the_bracket_of_an_english_term_goes_with_it_on_a_page_from_right_to_left() -> None:
    values = WordValues(ARABIC, Printed())
    values.finalize("خطة حماية الطفل (Child protection plan)")
    assert [(piece.text, piece.kind) for piece in values.paragraphs(0)[0]] == [
        ("خطة حماية الطفل\n", "page"),
        ("(Child protection plan)", "island"),
    ]


def test_a_name_that_stays_as_it_is_stands_there_once() -> None:
    same = Prose("Gareth", "en", "outcomes.o1.by_whom", Prose("Gareth", "ar"))
    assert Printed().said(same, ARABIC.language) == (same,)


@pytest.mark.parametrize("text", ["Home good enough", "البيت جيد بما يكفي"])
def test_rows_of_a_table_do_not_hold_on_to_each_other(text: str) -> None:
    translations = {"outcomes.1.description": Prose(text, "ar")}
    seen = view(PLAN, shows("plan"), translations=translations)
    data = word_document("plan", seen, ARABIC, Page(ARABIC.language, is_draft=True))
    body = docx.Document(io.BytesIO(data)).element.body
    held = [one for one in body.iter(qn("w:keepNext")) if any(up.tag == qn("w:tc") for up in one.iterancestors())]
    assert held == []
