"""What a named human translated stands in the reader's language, and the words it was made of stand with it."""

from dataclasses import replace
from typing import Any

import pytest

from planlint.documents.html_document import html_document, visible_text
from planlint.documents.printing import Printed
from planlint.documents.word_document import word_document
from planlint.model.plan import CaseDocument
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.word import opened
from planlint.word import text as word_text

AT = "outcomes.o1.description"
MADE = Prose("لینا اور آدم", "ur")


def _seen(plan: CaseDocument, translations: dict[str, Prose]) -> Any:
    return view(plan, shows("family-copy"), translations=translations)


def test_a_text_has_the_name_of_its_field(good_plan: CaseDocument) -> None:
    assert _seen(good_plan, {}).outcomes[0].description.at == AT


def test_a_translation_goes_to_its_text_alone(good_plan: CaseDocument) -> None:
    seen = _seen(good_plan, {AT: MADE})
    assert seen.outcomes[0].description == replace(_seen(good_plan, {}).outcomes[0].description, translation=MADE)
    assert seen.outcomes[1].description.translation is None


def test_html_prints_the_translation_and_its_english(good_plan: CaseDocument) -> None:
    page = visible_text(html_document("family-copy", _seen(good_plan, {AT: MADE}), catalogue("ur")))
    english = good_plan.outcomes[0].description
    assert english is not None
    assert MADE.text in page
    assert english in page


def test_word_prints_the_translation_and_its_english_in_two_paragraphs(good_plan: CaseDocument) -> None:
    data = word_document("family-copy", _seen(good_plan, {AT: MADE}), catalogue("ur"))
    lines = [line.strip() for line in word_text.visible_text(opened(data)).splitlines()]
    english = good_plan.outcomes[0].description
    assert lines[lines.index(MADE.text) + 1] == english


@pytest.mark.parametrize("make", [html_document, word_document])
def test_what_is_printed_without_a_translation_is_counted(make: object, good_plan: CaseDocument) -> None:
    printed, some = Printed(), Printed()
    assert callable(make)
    make("family-copy", _seen(good_plan, {}), catalogue("ur"), None, printed)
    make("family-copy", _seen(good_plan, {AT: MADE}), catalogue("ur"), None, some)
    assert {prose.at for prose in printed.untranslated} - {prose.at for prose in some.untranslated} == {AT}


@pytest.mark.parametrize("make", [html_document, word_document])
def test_a_page_in_the_language_of_the_plan_needs_no_translation(make: object, good_plan: CaseDocument) -> None:
    printed = Printed()
    english: Catalogue = catalogue("en")
    assert callable(make)
    make("family-copy", _seen(good_plan, {}), english, None, printed)
    assert printed.untranslated == []
