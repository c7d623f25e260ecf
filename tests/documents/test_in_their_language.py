"""A family's page in another language: what may stand on it, and every reason why it may not be given."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from planlint.documents.in_their_language import in_their_language
from planlint.documents.to_translate import to_translate
from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.translate.languages import language
from planlint.translate.segments import Segment
from planlint.translate.translation import HumanText, Linguist, Translated, Translation

PLAN = """\
document: child-protection-plan
reference: CP/2027/0009
people: [{id: mum, name: Sana Khan, parental_responsibility: true}]
strengths: [{id: s1, description: Nan lives near the family home and helps on every day of the week.}]
monitoring: Tom must not be alone with the children.
"""
BY, SECOND = (
    Linguist("Amna Raza", "CIOL", "012345", dt.date(2027, 3, 1)),
    Linguist("Jan Lis", "ITI", "6789", dt.date(2027, 3, 2)),
)
POLISH = {
    "strengths.s1.description": "Babcia mieszka blisko domu rodziny i pomaga w każdy dzień tygodnia.",
    "monitoring": "Tom nie może przebywać sam z dziećmi.",
}
PAGE = language("pl")


@pytest.fixture
def plan(tmp_path: Path) -> CaseDocument:
    path = tmp_path / "plan.yml"
    path.write_text(PLAN, encoding="utf-8")
    return read_plan(path).plan


def _translation(plan: CaseDocument, second: Linguist | None = SECOND) -> Translation:
    def text(segment: Segment) -> Translated:
        made = HumanText(POLISH[segment.ref], BY, second if segment.critical else None)
        return Translated(segment.ref, segment.english, segment.hash, segment.critical, made)

    texts = tuple(text(segment) for segment in to_translate(plan, ["family-copy"], None) if segment.ref in POLISH)
    return Translation("pl", "CP/2027/0009", None, texts)


def _lacking(plan: CaseDocument, translation: Translation | None) -> str:
    return " ".join(in_their_language(plan, "family-copy", None, PAGE, translation).lacking)


def test_nothing_is_lacking_once_two_people_have_done_their_part(plan: CaseDocument) -> None:
    theirs = in_their_language(plan, "family-copy", None, PAGE, _translation(plan))
    assert theirs.lacking == ()
    assert {ref: str(text) for ref, text in theirs.texts.items()} == POLISH
    assert [str(name) for name in theirs.translated_by] == ["Amna Raza, CIOL 012345"]
    assert [str(name) for name in theirs.checked_by] == ["Jan Lis, ITI 6789"]


def test_without_a_translation_every_text_is_lacking(plan: CaseDocument) -> None:
    assert "2 texts: no translation" in _lacking(plan, None)
    assert "translate export" in _lacking(plan, None)


def test_a_text_on_which_safety_hangs_needs_a_second_linguist(plan: CaseDocument) -> None:
    assert "no second linguist has signed (monitoring" in _lacking(plan, _translation(plan, second=None))


def test_english_that_has_changed_makes_its_translation_stale(plan: CaseDocument) -> None:
    later = plan.model_copy(update={"monitoring": "Tom must not be alone with Amina."})
    assert "the English has changed" in _lacking(later, _translation(plan))


def test_nobody_of_the_plan_translates_it_even_in_a_file_that_was_edited(plan: CaseDocument) -> None:
    mother = replace(BY, name="KHAN, Sana")
    texts = tuple(replace(each, text=replace(each.text, by=mother)) for each in _translation(plan).texts)
    assert "is in the plan" in _lacking(plan, replace(_translation(plan), texts=texts))


def test_a_translation_into_another_language_is_none(plan: CaseDocument) -> None:
    assert "2 texts: no translation" in _lacking(plan, replace(_translation(plan), language="uk"))


def test_a_page_in_english_needs_none(plan: CaseDocument) -> None:
    assert in_their_language(plan, "family-copy", None, language("en"), None).lacking == ()


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_a_plan_that_only_says_it_is_in_the_language_does_not_pass(plan: CaseDocument, tag: str) -> None:
    claims = plan.model_copy(update={"language": tag})
    theirs = in_their_language(claims, "family-copy", None, language(tag), None)
    assert "strengths.s1.description" in " ".join(theirs.lacking)


def test_a_plan_that_is_written_in_the_language_of_the_page_passes(plan: CaseDocument) -> None:
    strengths = (plan.strengths[0].model_copy(update={"description": POLISH["strengths.s1.description"]}),)
    polish = plan.model_copy(update={"language": "pl", "strengths": strengths, "monitoring": POLISH["monitoring"]})
    assert in_their_language(polish, "family-copy", None, PAGE, None).lacking == ()
