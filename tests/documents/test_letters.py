"""The letters that end a plan: made when all they must say is there, and refused with the reason when it is not."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planlint.documents import Refused, render
from planlint.documents.html_document import visible_text
from planlint.model.meetings import Withheld
from planlint.model.plan import CaseDocument
from planlint.word.package import opened
from planlint.word.text import visible_text as word_text
from tests.documents.cases import LETTERS, case

SAYS = {
    "ending-letter": [
        "The child protection plan is ending",
        "Wednesday 19 May 2027",
        "Wednesday 5 May 2027",
        "Lena and Adam have slept safely on 70 nights, and the home is warm.",
        "An adult is with Lena and Adam every night for ten weeks.",
        "Everybody at the conference agreed that the plan can then end by letter.",
        "The chair is satisfied that all of this is in place now.",
        "The plan goes on until that day.",
        "Ring 01632 960120 or write to complaints@example.org.",
    ],
    "looked-after-letter": [
        "The child protection plan ends with this letter",
        "Every child this letter is about is now looked after by the council.",
        "Lena, Adam and the baby live with foster carers.",
        "Monday 3 May 2027",
        "Thursday 6 May 2027",
        "Wednesday 12 May 2027",
        "They agreed that it can end.",
    ],
}


def page_of(plan: CaseDocument, document: str, form: str) -> str:
    made = render(plan, document, format=form)  # type: ignore[arg-type]
    text = visible_text(made) if form == "html" else word_text(opened(made))
    return " ".join(text.replace("\u200e", "").replace("\u00a0", " ").split())


def without(plan: CaseDocument, **ending: Any) -> CaseDocument:
    assert plan.ending is not None
    return plan.model_copy(update={"ending": plan.ending.model_copy(update=ending)})


@pytest.mark.parametrize("document", LETTERS)
@pytest.mark.parametrize("form", ["html", "docx"])
def test_a_letter_says_all_that_it_must(document: str, form: str) -> None:
    page = page_of(case(document), document, form)
    assert [text for text in SAYS[document] if text not in page] == []
    for name in ("Sadia Hussain", "Tomasz Nowak", "Bethan Rhys", "01632 960101", "Chidi Obi"):
        assert name in page


@pytest.mark.parametrize("document", LETTERS)
def test_a_letter_gives_away_nobodys_address_and_no_relatives_number(document: str) -> None:
    plan = case(document)
    source = render(plan, document, format="html").decode().replace("\u00a0", " ")
    for person in plan.people:
        if person.contact and not person.agency:
            for secret in (person.contact.phone, person.contact.email, person.contact.address):
                assert secret is None or secret not in source
    assert "Rashida" not in source


@pytest.mark.parametrize(
    ("document", "gone", "reason"),
    [
        ("ending-letter", {"why": None}, "“ending.why” is missing: the letter must say why the plan ends."),
        ("ending-letter", {"conditions": ()}, "“ending.conditions” is missing"),
        ("ending-letter", {"letter": None}, "“ending.letter” is missing"),
        ("ending-letter", {"notice_ends": None}, "“ending.notice_ends” is missing"),
        ("ending-letter", {"chair_satisfied": "no"}, "“ending.chair_satisfied” is not “yes”"),
        ("ending-letter", {"chair_satisfied": None}, "“ending.chair_satisfied” is not “yes”"),
        ("ending-letter", {"how": "looked-after"}, "“ending.how” is “looked-after”"),
        ("ending-letter", {"notice_ends": dt.date(2027, 5, 1)}, "“ending.notice_ends” is before “ending.letter”"),
        ("looked-after-letter", {"looked_after_from": None}, "“ending.looked_after_from” is missing"),
        ("looked-after-letter", {"reviewed": None}, "“ending.reviewed” is missing"),
        ("looked-after-letter", {"letter": None}, "“ending.letter” is missing"),
        ("looked-after-letter", {"how": "letter"}, "“ending.how” is “letter”"),
    ],
)
def test_a_letter_that_cannot_say_what_it_must_is_refused(document: str, gone: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused) as refused:
        render(without(case(document), **gone), document)
    (only,) = refused.value.reasons
    assert only.startswith(reason)


@pytest.mark.parametrize("document", LETTERS)
@pytest.mark.parametrize(
    ("key", "words", "quoted"),
    [
        ("appeal", "Write to the Review Unit by 9 February 2027. Bethan can help.", "9 February 2027"),
        ("appeal", "You have until Friday 30 April 2027 to write.", "Friday 30 April 2027"),
        ("appeal", "Write within 28 days of the conference.", "28 days of the conference"),
        ("appeal", "The last day is 09/02/2027.", "09/02/2027"),
        ("complaints", "Ring 01632 960120 before 1 May 2027.", "1 May 2027"),
    ],
)
def test_a_letter_that_gives_a_last_day_that_has_passed_is_refused(
    document: str, key: str, words: str, quoted: str
) -> None:
    plan = case(document)
    assert plan.local_authority
    late = plan.local_authority.model_copy(update={key: words})
    with pytest.raises(Refused) as refused:
        render(plan.model_copy(update={"local_authority": late}), document)
    (only,) = refused.value.reasons
    assert only.startswith(f"“local_authority.{key}” says “{quoted}”, and this letter is dated ")
    assert "too late" in only


@pytest.mark.parametrize(
    "words",
    ["Write to us by 16 June 2027.", "Ring 01632 960120 at any time.", "Write to the Child Protection Review Unit."],
)
def test_a_letter_whose_last_day_is_still_to_come_is_made(words: str) -> None:
    plan = case("ending-letter")
    assert plan.local_authority
    there = plan.local_authority.model_copy(update={"appeal": words})
    assert render(plan.model_copy(update={"local_authority": there}), "ending-letter")


def test_a_letter_needs_a_unanimous_conference_and_somebody_to_write_to() -> None:
    plan = case("ending-letter")
    assert plan.conference is not None
    divided = plan.model_copy(
        update={"conference": plan.conference.model_copy(update={"unanimous": False}), "people": ()}
    )
    with pytest.raises(Refused) as refused:
        render(divided, "ending-letter")
    assert [reason.split(" ")[0] for reason in refused.value.reasons] == ["“conference.unanimous”", "Nobody"]


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize(
    ("document", "one", "several"),
    [
        ("ending-letter", "to keep the child safe.", "to keep the children safe."),
        ("looked-after-letter", "The child this letter is about is now", "Every child this letter is about is now"),
        ("family-copy", "What the child says", "What the children say"),
        ("family-copy", "Who sees the child ", "Who sees the children "),
    ],
)
def test_a_page_about_one_child_speaks_of_one(document: str, one: str, several: str, form: str) -> None:
    plan = case(document)
    assert several in page_of(plan, document, form)
    alone = page_of(plan.model_copy(update={"children": plan.children[:1]}), document, form)
    assert one in alone
    assert several not in alone


@pytest.mark.parametrize("document", LETTERS)
def test_a_plan_that_does_not_end_makes_no_letter(document: str) -> None:
    with pytest.raises(Refused) as refused:
        render(case("plan"), document)
    assert "“ending.letter” is missing" in str(refused.value)


@pytest.mark.parametrize("document", LETTERS)
def test_words_that_are_withheld_from_somebody_stop_a_letter_to_the_family(document: str) -> None:
    plan = case(document)
    assert plan.ending
    assert plan.ending.why
    secret = Withheld.model_validate({"words": [plan.ending.why], "from": ["dad"]})
    with pytest.raises(Refused, match=r"ending\.why holds words that are kept from this reader"):
        render(plan.model_copy(update={"withheld": (secret,)}), document)
