"""The minutes for the family: what was decided first, the reader's own part before everybody's, how to put it right."""

from __future__ import annotations

import pytest
from lxml import html

from planlint.documents.html_document import html_document
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue
from tests.documents.cases import case, made_for, words_of

ENGLISH = catalogue("en")
FORMS = ("html", "docx")
ORDER = [
    "What happens next",
    "Who to ring",
    "What was decided",
    "What you do",
    "What each person does",
    "What we talked about",
    "How it is going",
    "If something here is wrong",
    "What you can do if you disagree",
]


def page(form: str, who: str = "mum") -> str:
    return words_of(made_for("family-minutes", ENGLISH, who, form), form)


def test_the_sections_stand_in_the_order_a_family_needs_them() -> None:
    found = [
        " ".join(heading.text_content().split())
        for heading in html.fromstring(made_for("family-minutes", ENGLISH)).iter("h2")
    ]
    assert [heading for heading in found if heading in ORDER] == ORDER


@pytest.mark.parametrize("form", FORMS)
def test_it_says_what_was_decided_and_what_has_changed(form: str) -> None:
    found = page(form)
    for words in (
        "Core group minutes",
        "Rashida and Tomasz use the calendar on their phones",
        "An adult has been there on 52 nights.",
        "Thursday 22 April 2027",
        "Please tell us if we have written something wrong, or left something out.",
    ):
        assert words in found


@pytest.mark.parametrize("form", FORMS)
def test_the_readers_own_part_stands_once_and_first(form: str) -> None:
    found = page(form)
    walks = "Sadia walks Lena and Adam to school"
    assert found.count(walks) == 1
    assert found.index(walks) < found.index("What each person does")


@pytest.mark.parametrize("form", FORMS)
def test_it_holds_no_reason_for_absence_no_venue_and_nobodys_address(form: str) -> None:
    found, record = page(form), case("family-minutes")
    private = [one.because for one in record.attendance] + [one.report for one in record.attendance]  # type: ignore[attr-defined]
    private += ["Larkhill Primary School, the library", "Weir Street", "example.org,", "01632 960150"]
    assert [words for words in private if words and words in found] == []


def test_without_a_reader_everybodys_part_is_there() -> None:
    record = case("family-minutes")
    found = words_of(html_document("family-minutes", view(record, shows("family-minutes")), ENGLISH), "html")
    assert "Sadia walks Lena and Adam to school" in found
    assert "What you do" not in found.replace("What you do if", "").replace("What you can do", "")
