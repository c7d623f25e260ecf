"""A time of day in a field of its own is printed as the page's language writes it; nothing about it is guessed."""

from __future__ import annotations

import pytest
from lxml import html

from planlint.documents import render
from planlint.documents.hours import hour
from planlint.recipients.values import Island
from planlint.translate.languages import language
from tests.documents.cases import case, words_of


def said(text: str, tag: str, kind: str = "starts_at") -> tuple[str, str] | None:
    return hour(Island(text, kind), language(tag))


@pytest.mark.parametrize(
    ("typed", "figures"),
    [
        ("4pm", "16:00"),
        ("4 pm", "16:00"),
        ("3.30pm", "15:30"),
        ("5:20 p.m.", "17:20"),
        ("at 10am", "10:00"),
        ("12 noon", "12:00"),
        ("noon", "12:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("16:00", "16:00"),
        ("09:30", "09:30"),
        ("Midday", "12:00"),
    ],
)
def test_a_time_is_written_in_figures_of_the_whole_day(typed: str, figures: str) -> None:
    assert said(typed, "pl") == ("", figures)


@pytest.mark.parametrize("typed", ["4", "4:30", "after school", "10am to 11am", "13pm", "25:00", "about 4pm", "9:75am"])
def test_what_is_no_time_or_could_be_two_stays_as_it_was_typed(typed: str) -> None:
    assert said(typed, "pl") is None


def test_a_language_that_counts_to_twelve_has_the_part_of_the_day_too() -> None:
    assert said("4pm", "ar") == ("4:00 بعد الظهر", "16:00")
    assert said("9.30am", "ur") == ("9:30 صبح", "09:30")
    assert said("4pm", "ta") == ("மாலை 4:00", "16:00")


def test_an_english_page_and_any_other_field_keep_what_was_typed() -> None:
    assert said("4pm", "en") is None
    assert said("4pm", "pl", "venue") is None


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize("tag", ["pl", "uk", "ro", "ar", "cy", "ur"])
def test_minutes_in_another_language_have_no_english_time_in_a_field_of_its_own(form: str, tag: str) -> None:
    made = render(case("minutes"), "minutes", format=form, language=tag, draft=True)  # type: ignore[arg-type]
    page = words_of(made, form)
    assert "16:00" in page
    assert "17:20" in page
    assert "5:20pm" not in page


@pytest.mark.parametrize(("document", "tag"), [("plan", "pl"), ("minutes", "ar"), ("plan", "cy")])
def test_a_deadline_that_is_one_date_is_a_date_of_the_pages_language_in_a_working_document_too(
    document: str, tag: str
) -> None:
    english, theirs = (
        html.fromstring(render(case(document), document, format="html", language=each, draft=True))
        for each in ("en", tag)
    )
    alone = {"12 May 2027", "31 March 2027", "12 March 2027"}
    assert alone & {" ".join(text.split()) for text in english.itertext()}
    assert alone & {" ".join(text.split()) for text in theirs.itertext()} == set()
    assert "12/05/2027" in theirs.text_content()
