"""A withheld name is met by each part, in any case and form; one that is a word too only where it names somebody."""

import pytest

from planlint.recipients.mentions import names_somebody
from planlint.recipients.secrets import Secret


@pytest.mark.parametrize(
    "text",
    [
        "the kelleys",
        "kelley's flat",
        "KELLEYS’",
        "Ask Kelley.",
        "the Kelley-Smiths",
        "Kеllеy",
        "Kel\u200bley",
        "Kelléy",
    ],
)
def test_a_name_that_is_no_word_is_met_in_any_case_plural_and_possessive(text: str) -> None:
    assert names_somebody(text, "Kelley")


@pytest.mark.parametrize("text", ["kelleyville", "kel ley", "the valley", ""])
def test_a_name_is_not_met_in_another_word(text: str) -> None:
    assert not names_somebody(text, "Kelley")


def test_three_letters_need_their_capital() -> None:
    assert names_somebody("the Alis", "Ali")
    assert names_somebody("ALI", "Ali")
    assert not names_somebody("ali", "Ali")
    assert not names_somebody("Alison", "Ali")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("May", "Mr May rang."),
        ("May", "mr may rang"),
        ("May", "May Smith"),
        ("May", "Seen by May each week."),
        ("May", "Ask May and Grace."),
        ("May", "May's house"),
        ("May", "the Mays"),
        ("May", "Mау said"),
        ("May", "he saw M a y there"),
        ("Rose", "is a R.o.s.e"),
        ("May", "It ends on 9 March.\nMay lives there."),
        ("Main", "Ms. Main said"),
        ("Main", "main said that he would come"),
        ("Date", "Mrs Date lives there."),
        ("Rose", "Rose hit him."),
        ("Rose", "a letter from Rose"),
        ("Bell", "the Bells"),
        ("Bell", "Dr. bell"),
        ("Grace", "She left with GRACE."),
        ("Table", "Uncle Table"),
        ("Will", "Will rings each day."),
        ("Style", "Sgt Style"),
    ],
)
def test_a_name_that_is_a_word_is_met_where_it_names_somebody(name: str, text: str) -> None:
    assert names_somebody(text, name)
    assert Secret(name, "withheld[0]").is_in(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("May", "by 12 May 2027"),
        ("May", "Wednesday, May 12"),
        ("May", "at the end of May"),
        ("May", "in April, May and June"),
        ("May", "the 3rd of May"),
        ("May", "during the May half term"),
        ("May", "from 12\u00a0May to 3 June, in\nMay"),
        ("May", "May we come on Friday?"),
        ("May", "Kevin may ring."),
        ("Date", "the date of the meeting"),
        ("Main", "what the main worry is"),
        ("Table", "the table said nothing of it"),
        ("Rose", "He rose at seven."),
        ("Grace", "a day of grace"),
        ("Bell", "The bell rang."),
        ("Will", "Will she go to the group?"),
        ("Style", "word/styles.xml style=style-src"),
    ],
)
def test_the_word_and_the_month_are_nobody(name: str, text: str) -> None:
    assert not names_somebody(text, name)
    assert not Secret(name, "withheld[0]").is_in(text)


def test_in_small_letters_beside_another_part_of_the_name_a_word_is_one() -> None:
    assert names_somebody("may smith", "May", ["Smith"])
    assert names_somebody("smith-may", "May", ["Smith"])
    assert not names_somebody("may smith", "May", ["Jones"])


def test_names_in_other_scripts_have_no_capital_and_are_met_as_they_are() -> None:
    assert names_somebody("سارہ کیلی نے کہا", "کیلی")
    assert names_somebody("ΝΙΚΟΣ", "Νικος")
