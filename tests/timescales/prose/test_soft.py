"""Soft deadlines inside the prose of an action."""

from __future__ import annotations

import pytest

from planlint.timescales import soft_deadlines


@pytest.mark.parametrize(
    ("prose", "phrase"),
    [
        ("Priya will refer Callum asap.", "asap"),
        ("FSW will visit as often as needed", "as often as needed"),
        ("Refer A.S.A.P. please", "A.S.A.P"),
        ("Mr Obi will send the figures in a timely manner. Dad rings by 12 March 2027.", "in a timely manner"),
        ("Work with Dad will be offered on an ongoing basis.", "on an ongoing basis"),
        ("Drug tests each week, on-going.", "on-going"),
        ("Visits as and when needed", "as and when"),
        ("Mum should book the boiler check urgently", "urgently"),
        ("Mum will see the GP later this year.", "later this year"),
        ("Nan has the boys at weekends from now on.", "from now on"),
        ("Dad will tell Kelly in due course", "in due course"),
        ("HV to drop by from time to time to weigh Bo", "from time to time"),
        ("Nan to have Bo overnight every so often", "every so often"),
        ("Dad to ring the girls a few times a week", "a few times a week"),
        ("Mum to explain to Jay why he is grounded, soon", "soon"),
    ],
)
def test_an_unmistakable_soft_deadline_is_found(prose: str, phrase: str) -> None:
    found = soft_deadlines(prose)
    assert [piece.text for piece in found] == [phrase]
    assert prose[found[0].start : found[0].end] == phrase


@pytest.mark.parametrize(
    "prose",
    [
        "Mum has ongoing pain in her back.",
        "They all leave as soon as the alarm sounds.",
        "Soon after birth he lost weight.",
        "Shortly before term he was ill.",
        "Dad keeps regular bedtimes.",
        "The police inquiry is ongoing.",
        "Refer him asap and by 12 March 2027.",
        "Offer work on an ongoing basis until 4 June 2027.",
        "See Dr Lowe on 3 March 2027 and ask for a referral as soon as possible.",
        "",
        "Dad to tell Bo he will be back soon",
        "Mum to reassure Bo that Nan is coming shortly",
        "Lena to promise Leah she'll see her soon",
    ],
)
def test_ordinary_words_and_words_beside_a_limit_are_left_alone(prose: str) -> None:
    assert soft_deadlines(prose) == ()


def test_the_two_kinds_can_be_asked_for_apart() -> None:
    prose = "Refer him asap. Visit until further notice."
    assert [phrase.text for phrase in soft_deadlines(prose, "vague")] == ["asap"]
    assert [phrase.text for phrase in soft_deadlines(prose, "open-ended")] == ["until further notice"]


@pytest.mark.parametrize(
    "prose",
    [
        "Gail will weigh Maisie as\tsoon\nas possible",
        "Jo rings the school in due\ncourse",
        "Mum rings the landlord at some\npoint about the lock",
        "Nan fetches Sam when\nneeded",
    ],
)
def test_soft_words_that_somebody_broke_over_two_lines_are_quoted_as_they_stand(prose: str) -> None:
    (phrase,) = soft_deadlines(prose)
    assert phrase.text == prose[phrase.start : phrase.end]
    assert "\n" in phrase.text


def test_a_limit_in_one_line_of_a_list_does_not_make_the_next_line_good() -> None:
    assert [phrase.text for phrase in soft_deadlines("visit by 12 March 2027\nring the school asap")] == ["asap"]
