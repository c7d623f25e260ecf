"""The direction pass: each paragraph runs its own way, and islands keep their order on a right-to-left page."""

from __future__ import annotations

import pytest
from bidi.algorithm import get_display
from lxml import etree

from planlint.documents.direction import set_direction
from planlint.documents.printing import Printed
from planlint.documents.word_document import word_document
from planlint.documents.word_runs import text_language
from planlint.documents.word_values import WordValues
from planlint.model.outcomes import Strength
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.word.names import w
from planlint.word.order import is_on
from planlint.word.package import Package, opened, parsed
from planlint.word.text import paragraph_text
from tests.documents.cases import DOCUMENTS, case

MARKS = dict.fromkeys(map(ord, "\u200e\u200f"))


def made(plan: CaseDocument, document: str, chosen: Catalogue) -> Package:
    return opened(word_document(document, view(plan, shows(document)), chosen))


def body(package: Package) -> etree._Element:
    return parsed(package.parts["word/document.xml"])


def paragraph_with(package: Package, text: str) -> etree._Element:
    return next(one for one in body(package).iter(w("p")) if text in paragraph_text(one).translate(MARKS))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_direction_pass_changes_nothing_when_it_runs_again(each_catalogue: Catalogue, document: str) -> None:
    package = made(case(document), document, each_catalogue)
    before = dict(package.parts)
    set_direction(package, each_catalogue.language, WordValues(each_catalogue, Printed()))
    assert package.parts == before


def test_a_right_to_left_document_is_one_in_every_part(good_plan: ChildProtectionPlan, urdu: Catalogue) -> None:
    package = made(good_plan, "family-copy", urdu)
    root = body(package)
    assert all(is_on(section, "bidi") for section in root.iter(w("sectPr")))
    assert all(is_on(table.find(w("tblPr")), "bidiVisual") for table in root.iter(w("tbl")))
    assert all(one.find(f"{w('pPr')}/{w('bidi')}") is not None for one in root.iter(w("p")))
    styles = parsed(package.parts["word/styles.xml"])
    tags = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    assert tags is not None
    assert tags.get(w("val")) == tags.get(w("bidi")) == "ur"
    normal = next(one for one in styles.iter(w("style")) if one.get(w("styleId")) == "Normal")
    assert is_on(normal.find(w("pPr")), "bidi")


def test_fixed_text_runs_from_right_to_left_and_english_prose_the_other_way(
    good_plan: ChildProtectionPlan, urdu: Catalogue
) -> None:
    package = made(good_plan, "family-copy", urdu)
    label = paragraph_with(package, urdu.translations.gettext("Our worry"))
    prose = paragraph_with(package, "Adam gets tired when he runs.")
    assert is_on(label.find(w("pPr")), "bidi") is True
    assert all(is_on(run.find(w("rPr")), "rtl") for run in label.iter(w("r")))
    assert is_on(prose.find(w("pPr")), "bidi") is False
    tags = prose.find(f"{w('r')}/{w('rPr')}/{w('lang')}")
    assert tags is not None
    assert tags.get(w("val")) == "en-GB"
    assert prose.find(f".//{w('rtl')}") is None


def test_urdu_prose_in_an_english_document_runs_from_right_to_left(good_plan: ChildProtectionPlan) -> None:
    text = "صادیہ 01632 960456 پر فون کرتی ہے۔"
    plan = good_plan.model_copy(update={"language": "ur", "strengths": (Strength(description=text),)})
    prose = paragraph_with(made(plan, "family-copy", catalogue("en")), "صادیہ")
    assert is_on(prose.find(w("pPr")), "bidi") is True
    assert "01632 960456" in get_display(paragraph_text(prose), base_dir="R").replace("\u00a0", " ")


@pytest.mark.parametrize(
    "value", ["01632 960101", "Bethan Rhys", "CP/2027/0117", "(25/03/2027)", "01632 960100", "(09/11/2018)"]
)
def test_islands_keep_their_order_on_a_right_to_left_page(
    good_plan: ChildProtectionPlan, urdu: Catalogue, value: str
) -> None:
    package = made(good_plan, "family-copy", urdu)
    island = next(one for one in body(package).iter(w("p")) if value in paragraph_text(one).replace("\u00a0", " "))
    assert value in get_display(paragraph_text(island), base_dir="R").replace("\u00a0", " ")


def test_a_deadline_in_words_and_its_date_stand_in_two_paragraphs(
    good_plan: ChildProtectionPlan, urdu: Catalogue
) -> None:
    written = paragraph_with(made(good_plan, "family-copy", urdu), "every Thursday until 13 May 2027")
    date = written.getnext()
    assert date is not None
    assert is_on(written.find(w("pPr")), "bidi") is False
    assert is_on(date.find(w("pPr")), "bidi") is True
    assert "13/05/2027" in paragraph_text(date)


@pytest.mark.parametrize(
    "written",
    ["تحضر Rania برنامج Freedom.", "تسأل Mrs Flint عن Yusuf كل يوم.", "Nadia Karim (IDVA) تلتقي Rania Al-Khatib."],
)
def test_a_translation_with_many_names_runs_in_its_own_direction(written: str) -> None:
    assert text_language(written, "ar").right_to_left


def test_english_in_an_arabic_copy_and_arabic_in_the_plan_run_in_their_own_direction() -> None:
    assert not text_language("Rania attends the Freedom Programme.", "ar").right_to_left
    assert text_language("أريد أن أبقى مع أمي", "en-GB").right_to_left
