"""What a form leaves behind."""

import pytest

from planlint.english.form.left_over import left_over


def found(text: str, field: str = "narrative") -> list[str]:
    return [text[start:end] for start, end in left_over(text, field)]


@pytest.mark.parametrize(
    "text",
    [
        "[insert name]",
        "((name of child))",
        "Choose an item.",
        "DD/MM/YYYY",
        "<<Child_First_Name>>",
        "enter date",
        "{insert owner}",
    ],
)
def test_a_prompt_is_found_whole(text: str) -> None:
    assert found(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "“he defiantly [sic] said”",
        "Kai's user name is {{ name }} in the game he likes.",
        "Mum will insert the batteries.",
        "Tia wrote “Love you Nanny xxx” in the card",
        "He called her a f***ing cow",
        "Kai will delete the app.",
    ],
)
def test_what_a_person_typed_is_no_prompt(text: str) -> None:
    assert found(text) == []


def test_to_be_confirmed_counts_only_where_no_other_rule_judges_it() -> None:
    assert found("room TBC")
    assert not found("TBC", "by_whom")


@pytest.mark.parametrize(
    "text",
    [
        "Outcome 3:",
        "Name and role of person responsible",
        "What does the child need to be different?",
        "Add further rows if needed",
        "Use the child's own words where possible.",
        "Click to select a date from the calendar",
        "Insert review date",
        "High/Medium/Low",
        "Social worker to complete",
        "Use this box to set out the history.",
        "Strengths/protective factors:",
        "No text entered",
    ],
)
def test_what_a_form_prints_over_a_box_or_for_its_writer_is_found_whole(text: str) -> None:
    assert found(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "“Who will do this?” Mum asked.",
        "Nan adds another row of hooks.",
        "Use plain words with Leo",
        "Explain what will happen next to Leo",
        "Select a nursery with Mum",
        "Outcome 3 of the last plan still stands.",
        "Dad to enter his number in the school's phone list",
    ],
)
def test_what_somebody_does_or_asks_is_no_prompt(text: str) -> None:
    assert found(text, "action") == []


@pytest.mark.parametrize("field", ["narrative", "action", "by_whom", "by_when", "outcome", "evidence", "contingency"])
def test_what_word_prints_is_found_in_any_part(field: str) -> None:
    assert found("Click or tap here to enter text.", field) == ["Click or tap here to enter text."]


@pytest.mark.parametrize("text", ["Name of GP: Dr Rao", "Health – Teddy has missed four appointments"])
def test_a_label_that_is_answered_is_none(text: str) -> None:
    assert found(text) == []


def test_a_label_that_nothing_answers_is_left_over() -> None:
    assert found("Strengths:\nWorries: Dad shouts at night") == ["Strengths:"]


def test_nobody_says_a_blank() -> None:
    assert found("“Mum [insert name] said hello to Leo”") == ["[insert name]"]


def test_who_fills_it_in_is_an_answer_where_the_form_asks_for_a_person() -> None:
    assert not found("Social worker to complete", "by_whom")


def test_a_question_asked_for_the_child_is_the_one_that_every_form_asks() -> None:
    assert found("What needs to change for the child? Dad to stop driving Ruby") == [
        "What needs to change for the child?"
    ]
    assert not found("What is Mum worried about for the baby? She says it is the cold.")


def test_a_question_of_a_form_is_no_prompt_where_it_is_answered_beside() -> None:
    asked = "Who will look after the children in an emergency?"
    assert found(asked) == [asked]
    assert left_over(asked, "contingency", answered=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "Surname/Forename",
        "<name of club>",
        "List everyone who was invited and say who came.",
        "State the reason if the child was not seen alone",
        "as above/delete",
        "(copy and paste for more)",
        "Amend as necessary",
    ],
)
def test_what_a_form_asks_in_its_own_voice_is_found(text: str) -> None:
    assert found(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Bloggs-Hart, Mum's cousin, came.",
        "Mum's surname, first names and date of birth were checked.",
        "The list everyone signed is on the fridge.",
        "Temperature was <38 and Mum did not ring.",
        "The school has a class called XX and Ellie is in it.",
    ],
)
def test_what_looks_like_a_form_and_tells_something_is_not(text: str) -> None:
    assert found(text) == []
