"""One's own page holds what one person does, and nothing of what anybody else does."""

from __future__ import annotations

import pytest

from planlint.translate.catalogues.catalogue import catalogue
from tests.documents.cases import copy_for, made_for, words_of
from tests.documents.conftest import pseudo

ENGLISH = catalogue("en")
FORMS = ("html", "docx")


def page(who: str, form: str) -> str:
    return words_of(made_for("own-page", ENGLISH, who, form), form)


@pytest.mark.parametrize("form", FORMS)
def test_it_says_what_the_reader_does_by_when_and_what_for(form: str) -> None:
    found = page("mum", form)
    for words in (
        "Sadia walks Lena and Adam to school, so that they arrive by 8:15am.",
        "every school day until 18 May 2027",
        "Lena and Adam are in class by 8:50am every school day.",
        "What could get in the way?",
        "01632 960101",
        "Ruksana Malik",
    ):
        assert words in found


@pytest.mark.parametrize("form", FORMS)
def test_it_holds_nothing_of_what_others_do_or_worry_about(form: str) -> None:
    found = page("mum", form)
    for words in ("photo of his work list", "gas engineer", "went to hospital", "Weir Street", "I was wrong to leave"):
        assert words not in found


@pytest.mark.parametrize("form", FORMS)
def test_a_worker_is_not_told_to_ring_their_own_social_worker(form: str) -> None:
    found = page("nurse", form)
    assert "Grace shows Sadia and Tomasz how Adam uses his inhaler" in found
    assert "Lead social worker" in found
    assert "Your social worker" not in found


@pytest.mark.parametrize("form", FORMS)
def test_somebody_without_a_task_is_told_so(form: str) -> None:
    found = page("tm", form)
    assert "There is no task with your name in this plan. Other parts of the plan may speak of you." in found
    assert "What could get in the way?" not in found


@pytest.mark.parametrize("form", FORMS)
def test_signing_is_a_choice_and_says_only_that_it_was_explained(form: str) -> None:
    found = page("mum", form)
    assert "It is your choice whether you sign." in found
    assert "Your signature only says that somebody explained this page to you." in found


@pytest.mark.parametrize("form", FORMS)
def test_a_copy_says_for_whom_it_is_and_that_it_is_to_be_read_aloud(form: str) -> None:
    found = words_of(made_for("own-page", pseudo("ur"), "nani", form, translated=True), form)
    assert "Rashida Hussain" in found
    assert "Please read this copy aloud to the person it is for." in found
    assert "Farah Siddiqui" in found
    assert "Ayesha Malik" in found


def test_the_view_behind_it_has_no_list_of_anybody_elses() -> None:
    seen = vars(copy_for("own-page")[0])
    assert {"outcomes", "people", "children", "concerns", "views", "contacts"} & set(seen) == set()
    assert seen["each_person"] == ()
