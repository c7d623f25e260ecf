"""A child's copy is about the child: its own words, who comes and when; what adults worry about stays out."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import html

from planlint.documents.visits import visits_to_expect
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue
from planlint.word.package import opened, parsed
from tests.documents.cases import case, copy_for, made_for, words_of
from tests.documents.conftest import pseudo

ENGLISH = catalogue("en")
FORMS = ("html", "docx")
COPIES = [("child-copy-younger", "adam"), ("child-copy-older", "lena")]
BOTH = [(document, who, form) for document, who in COPIES for form in FORMS]


def page(document: str, who: str, form: str) -> str:
    return words_of(made_for(document, ENGLISH, who, form), form)


@pytest.mark.parametrize(("document", "who", "form"), BOTH)
def test_it_says_that_it_is_about_being_safe_and_no_fault_of_the_child(document: str, who: str, form: str) -> None:
    found = page(document, who, form)
    assert "This plan is about keeping you safe." in found
    assert "It is not your fault." in found


@pytest.mark.parametrize(("document", "who", "form"), BOTH)
def test_nothing_that_adults_worry_about_or_are_asked_to_do_stands_in_it(document: str, who: str, form: str) -> None:
    found, plan = page(document, who, form), case(document)
    private: list[Any] = [each.description for each in plan.concerns]
    private += [action.description for outcome in plan.outcomes for action in outcome.actions]
    private += [contact.purpose for contact in plan.contacts] + [view.says for view in plan.views]
    private += [step.if_this for step in plan.contingency]
    assert len(private) > 20
    assert [words for words in private if words and words in found] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_child_reads_its_own_words_and_no_brothers_or_sisters(form: str) -> None:
    older, younger = page("child-copy-older", "lena", form), page("child-copy-younger", "adam", form)
    assert "I want Nani to come." in older
    assert "I want to run fast like Lena." in younger
    assert "I want Nani to come." not in younger
    assert "I want to run fast like Lena." not in older


@pytest.mark.parametrize("form", FORMS)
def test_the_older_copy_has_what_shall_be_different_and_whom_to_ring(form: str) -> None:
    found = page("child-copy-older", "lena", form)
    for words in ("Lena and Adam are in class by 8:50am", "01632 960101", "0800 1111", "ring 999"):
        assert words in found


@pytest.mark.parametrize("form", FORMS)
def test_the_younger_copy_has_faces_with_words_and_no_telephone_numbers(form: str) -> None:
    found = page("child-copy-younger", "adam", form)
    assert found.count("In between") == 3
    assert "Tell a grown-up you trust." in found
    assert "01632" not in found


def test_each_face_has_a_name_for_a_child_who_cannot_see_it() -> None:
    source = html.fromstring(made_for("child-copy-younger", ENGLISH))
    named = source.xpath("//svg[@role='img']/@aria-label")
    assert named == ["A smiling face", "A face with a straight mouth", "A sad face"] * 3
    package = opened(made_for("child-copy-younger", pseudo("ur"), form="docx"))
    said = [
        picture.get("descr") for picture in parsed(package.parts[package.main_part()]).iter() if picture.get("descr")
    ]
    assert len(said) == 18
    assert all(said)
    assert not any("face" in str(words) for words in said)


def test_a_planned_visit_is_told_and_one_without_notice_is_not() -> None:
    plan = case("child-copy-younger")
    without_notice = plan.visits[5].model_copy(update={"planned": "no"})
    plan = plan.model_copy(update={"visits": (*plan.visits[:5], without_notice, *plan.visits[6:])})
    seen = view(plan, shows("child-copy-younger"), reader=recipient(plan, "adam"))
    days = [visit.date.date.isoformat() for visit in visits_to_expect(seen)]  # type: ignore[attr-defined]
    assert "2027-04-08" in days
    assert "2027-04-22" not in days


def test_a_visit_to_a_brother_or_sister_is_not_told() -> None:
    plan = case("child-copy-younger")
    to_lena = plan.visits[4].model_copy(update={"children": ("lena",)})
    plan = plan.model_copy(update={"visits": (to_lena,)})
    for who, told in (("adam", 0), ("lena", 1)):
        seen = view(plan, shows("child-copy-younger"), reader=recipient(plan, who))
        assert len(visits_to_expect(seen)) == told


@pytest.mark.parametrize("document", [document for document, _ in COPIES])
def test_the_view_behind_it_has_nobody_elses_words(document: str) -> None:
    seen = vars(copy_for(document)[0])
    assert {"wishes_and_feelings", "views", "concerns", "people", "contacts"} & set(seen) == set()
