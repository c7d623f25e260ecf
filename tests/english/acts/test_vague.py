"""Words that promise without saying what will happen."""

import pytest

from planlint.english.acts.vague import clauses, lone_note, vague_phrases, with_its_object


def _quotes(text: str) -> list[str]:
    return [text[found.start : with_its_object(text, found, len(text))] for found in vague_phrases(text)]


def test_a_phrase_is_quoted_with_what_it_is_about() -> None:
    assert _quotes("HV to monitor the situation, and visit") == ["monitor the situation"]


def test_that_clause_belongs_to_the_phrase() -> None:
    assert _quotes("Ensure that the plan works") == ["Ensure that the plan works"]


def test_an_ordinary_use_is_no_vague_phrase() -> None:
    assert _quotes("Plug in the baby monitor for the support worker") == []


def test_each_phrase_brings_its_question() -> None:
    assert all(found.question.endswith("?") for found in vague_phrases("Liaise, explore and promote"))


def test_sentences_and_parts_between_semicolons_are_judged_apart() -> None:
    text = "Visit on Monday. Offer support; be available"
    assert [text[start:end].strip() for start, end in clauses(text)] == [
        "Visit on Monday.", "Offer support;", "be available",
    ]  # fmt: skip


def test_words_that_answer_the_question_leave_nothing_vague() -> None:
    assert _quotes("Gran to supervise contact at her house") == []
    assert _quotes("Gran to supervise the children") == ["supervise the children"]


def test_an_event_by_its_kind_says_what_takes_place() -> None:
    assert _quotes("Safer sleep assessment") == []
    assert _quotes("Support Mum at her assessment") == ["Support Mum at her assessment"]


def test_what_somebody_is_asked_is_not_what_will_be_done() -> None:
    assert _quotes("Ask Dad whether he will engage with the clinic") == []
    assert _quotes("Engage with the clinic and ask whether it helps") == ["Engage with the clinic"]


def test_what_is_wanted_stands_in_so_many_words() -> None:
    assert _quotes("Look at where she sits in class") == []
    assert _quotes("Explore what she needs") == ["Explore what she needs"]


def test_what_somebody_does_not_do_is_told_and_not_planned() -> None:
    assert _quotes("Bethan talks with Sadia, who does not accept the concerns") == []
    assert _quotes("Priya rings Dad, who has never engaged with the clinic") == []
    assert _quotes("Visit Mum because she doesn't engage with the nursery") == []
    assert _quotes("Find somebody who will support Mum") == ["support Mum"]


@pytest.mark.parametrize(
    "text",
    [
        "To attend.",
        "Attend",
        "Mum to attend",
        "Discussion with school",
        "Referral to be made.",
        "Letter still to be sent",
    ],
)
def test_a_note_that_stops_where_its_content_should_begin_is_vague_as_a_whole(text: str) -> None:
    note = lone_note(text)
    assert note is not None
    assert text[note.start : note.end] == text.rstrip(".")
    assert note.question.endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "To attend school",
        "Discussion with school about his late mornings",
        "Referral to Home-Start to be made",
        "Show Mum what to do",
        "Decorate",
        "Referral has been made",
    ],
)
def test_a_note_that_goes_on_to_its_content_is_not(text: str) -> None:
    assert lone_note(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Assess with Sunil if and how the kids can see Bikram",
        "Assess whether Nan could have the children",
        "Assess with Mum if Leo is ready for school",
    ],
)
def test_a_question_that_is_to_be_settled_says_what_is_assessed(text: str) -> None:
    assert _quotes(text) == []


@pytest.mark.parametrize("text", ["Assess the situation", "Assess if appropriate"])
def test_without_a_question_it_does_not(text: str) -> None:
    assert _quotes(text)
