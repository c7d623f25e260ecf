"""Whatever a person typed, or left out, comes out on the page as it is."""

from __future__ import annotations

import pytest
from lxml import html

from planlint.documents.html_document import html_document, visible_text
from planlint.model.outcomes import Action, Outcome
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue


def made(plan: ChildProtectionPlan, document: str) -> bytes:
    return html_document(document, view(plan, shows(document)), catalogue("en"))


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "{{ name }}",
        "{% if %}",
        "{# note #}",
        "<b>bold</b>",
        "Tom & Ann",
        "\"so\" and 'so'",
        "&amp;",
        "🧸 and 👩‍👧",
        "\ufffd",
    ],
)
@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_ordinary_text_comes_out_as_typed(good_plan: ChildProtectionPlan, document: str, text: str) -> None:
    outcome = Outcome(description=text, actions=(Action(description=text, by_whom=text, by_when=text),))
    page = made(good_plan.model_copy(update={"outcomes": (outcome,)}), document)
    assert visible_text(page).count(text) >= 4
    assert html.fromstring(page).find(".//b") is None


def test_lines_stay_lines_and_pasted_marks_join_no_words(good_plan: ChildProtectionPlan) -> None:
    outcome = Outcome(description="one\ntwo\vthree\x07four\u202efive")
    page = visible_text(made(good_plan.model_copy(update={"outcomes": (outcome,)}), "family-copy"))
    assert "one\ntwo\nthree fourfive" in page


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_an_empty_plan_says_what_is_missing(document: str) -> None:
    page = folded(visible_text(made(ChildProtectionPlan(), document)))
    assert "Nothing is written here yet." in page
    assert "The plan does not yet say what happens then." in page
    assert "No date is set for the next meeting." in page


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_people_nobody_listed_and_gaps_do_not_stop_a_page(good_plan: ChildProtectionPlan, document: str) -> None:
    outcome = Outcome(description="Adam is safe.", concerns=("c9",), actions=(Action(description="Ring Adam."),))
    plan = good_plan.model_copy(update={"outcomes": (outcome,), "lead_social_worker": "nobody", "people": ()})
    page = folded(visible_text(made(plan, document)))
    assert "Not yet agreed" in page
    assert "c9" not in page
