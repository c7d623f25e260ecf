"""A day that is withheld is met in any form in which a British writer gives it, and no other day is."""

import pytest

from planlint.recipients.secrets import Secret

WEDNESDAY = "3 March 2027"


def tells(text: str, day: str = WEDNESDAY) -> bool:
    return Secret(day, "withheld[0]").is_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "on the third of March",
        "the Third of March, 2027",
        "3/3/27",
        "03.03.2027",
        "on 3/3 at noon",
        "2027-03-03",
        "Wed 3rd",
        "Wednesday the third",
        "Wednesday, 3rd at ten",
        "March 3",
        "March 3rd, 2027",
        "from 3 to 10 March",
        "from 1 to 3 March",
        "3rd March",
        "3 Mar",
        "She moves on the 3rd.",
        "3 Мarch 2027",
    ],
)
def test_another_form_of_the_day_is_met(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "3 April 2027",
        "3 March 2026",
        "13 March",
        "the 3rd visit",
        "on the 3rd visit",
        "Thursday 3rd",
        "on the 3rd of April",
        "a third of her time",
        "page 3 of 3",
        "in March 2027",
        "33 marches",
    ],
)
def test_another_day_and_other_threes_are_not(text: str) -> None:
    assert not tells(text)


@pytest.mark.parametrize("day", ["2027-03-03", "3/3/2027", "the 3rd of March 2027", "3 March"])
def test_the_day_may_be_withheld_in_any_form(day: str) -> None:
    assert tells("the third of March", day)


def test_words_that_are_more_than_a_day_are_looked_for_as_they_are() -> None:
    assert not tells("3/3/27", "Court on 3 March 2027")
