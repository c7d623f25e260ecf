"""A name that is a word, too, is told from the word."""

import pytest

from planlint.english.stand_ins import StandIns

NAMES = StandIns(
    {"Grace": "Annette", "Will": "Keegan", "May": "Aimee", "Mark": "Vincent", "Summer": "Emma", "Rose": "Karin"}
    | {"Young": "Ashworth", "Khan": "Kershaw", "Khans": "Kershaws"},
    surnames=frozenset({"Young"}),
    families=frozenset({"Khans"}),
)


@pytest.mark.parametrize(
    "text",
    [
        "Will the school tell Mum?",
        "Will be told on Friday.",
        "May the children stay up?",
        "Ask at Grace Church on Sunday",
        "Walk down Rose Street",
        "Back in May",
        "By 12 May 2027",
        "Between April and May",
        "Mark the chart each day. Mark her height on the door.",
        "A place at Summer School in the Summer holidays",
        "The Young Carers group",
        "Khans",
    ],
)
def test_a_word_stays_a_word(text: str) -> None:
    assert NAMES.put_into(text) == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Will goes to school with Grace.", "Keegan goes to school with Annette."),
        ("May’s nan says that May may stay.", "Aimee’s nan says that Aimee may stay."),
        ("Ring Mark on 3 May", "Ring Vincent on 3 May"),
        ("Mark to tell Mr Young", "Vincent to tell Mr Ashworth"),
        ("Summer Khan and Rose Young", "Emma Kershaw and Karin Ashworth"),
        ("Jo will visit the Khans", "Jo will visit the Kershaws"),
        ("grace@example.org, and Mary-Grace", "grace@example.org, and Mary-Grace"),
    ],
)
def test_a_name_is_read_as_the_one_that_stands_in(text: str, read: str) -> None:
    assert NAMES.put_into(text) == read
    assert NAMES.as_written(read) == text


def test_a_deadline_of_one_word_is_a_time() -> None:
    assert NAMES.put_into("May", a_time=True) == "May"
    assert NAMES.put_into("When May is home", a_time=True) == "When May is home"
    assert NAMES.put_into("When Grace is home", a_time=True) == "When Annette is home"


def test_each_place_leads_back_to_the_text_as_written() -> None:
    text = "May told Grace that Rose came."
    read = NAMES.put_into(text)
    for word in ("told", "that", "came"):
        assert text[NAMES.place(read, read.index(word)) :].startswith(word)
    karin = read.index("Karin")
    assert text[NAMES.place(read, karin + 1) : NAMES.place(read, karin + 3, is_end=True)] == "Rose"
