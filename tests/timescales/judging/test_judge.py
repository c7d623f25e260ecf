"""What is vague, what has no end, what is a placeholder, and what is none of these."""

from __future__ import annotations

import pytest

from planlint.timescales import Phrase, understand


def texts(phrases: tuple[Phrase, ...]) -> list[str]:
    return [phrase.text for phrase in phrases]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("ASAP", "ASAP"),
        ("a.s.a.p. please", "a.s.a.p"),
        ("As soon as possible after conference", "As soon as possible"),
        ("soon after the birth", "soon"),
        ("As & when required", "As & when required"),
        ("when Mum feels ready to talk", "when Mum feels ready"),
        ("in the next few weeks", "in the next few weeks"),
        ("immediately", "immediately"),
        ("about 6 weeks", "about 6 weeks"),
        ("next week or so", "next week or so"),
        ("around Easter", "around Easter"),
        ("during the summer", "during the summer"),
        ("when funding is agreed", "when funding is agreed"),
        ("once the referral is accepted", "once the referral is accepted"),
        ("by the school nurse", "by the school nurse"),
        ("following the review", "following the review"),
        ("after 12 March 2027", "after 12 March 2027"),
        ("Not before 12 March 2027", "Not before 12 March 2027"),
        ("no earlier than 3 May 2027", "no earlier than 3 May 2027"),
        ("not until 12 March 2027", "not until 12 March 2027"),
        ("12 March 2027 at the earliest", "12 March 2027 at the earliest"),
        ("about 12 March 2027", "about 12 March 2027"),
        ("by around 3 May 2027", "around 3 May 2027"),
        ("3 May 2027 approx", "3 May 2027 approx"),
    ],
)
def test_words_without_a_limit_are_vague(text: str, phrase: str) -> None:
    assert texts(understand(text).vague) == [phrase]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("on-going", "on-going"),
        ("On going support", "On going"),
        ("until further notice", "until further notice"),
        ("for the duration of the plan", "for the duration of the plan"),
        ("weekly", "weekly"),
        ("every Tuesday", "every Tuesday"),
        ("at each visit", "at each visit"),
        ("Daily by 9am", "Daily"),
        ("at least weekly, more if needed", "weekly"),
        ("weekly until Mum feels confident", "weekly"),
        ("until Mum is better", "until Mum is better"),
        ("8 March 2027 then weekly", "weekly"),
        ("12 March 2027 onwards", "onwards"),
        ("throughout the plan", "throughout"),
        ("with effect from 3 March 2027", "with effect from 3 March 2027"),
    ],
)
def test_what_goes_on_without_an_end_is_open_ended(text: str, phrase: str) -> None:
    reading = understand(text)
    assert texts(reading.open_ended) == [phrase]
    assert not reading.vague


@pytest.mark.parametrize(
    "text",
    [
        "ASAP and by 12 March 2027",
        "as soon as possible, within 5 days",
        "immediately after the birth",
        "Immediately, and in any case before the children go home on 5 March 2027",
        "as soon as the baby is born",
        "before Sam starts reception in September 2027",
        "by the end of the summer term 2027",
        "half term",
        "before the school holidays",
        "by her next appointment",
        "before the tenancy is signed",
        "within 30 minutes",
        "by Friday",
        "today",
        "by age 5",
        "the day after the birth",
        "2027-03-12",
        "weekly for 6 sessions",
        "ongoing until 4 June 2027",
        "ongoing, reviewed at the next core group",
        "every night this week",
        "Monthly, March to August 2027",
        "weekly from 8 March 2027 to 4 June 2027",
        "within 24 hours of each incident",
        "Completed",
        "",
    ],
)
def test_a_limit_anybody_could_check_leaves_nothing_to_say(text: str) -> None:
    reading = understand(text)
    assert (reading.vague, reading.open_ended, reading.placeholder, reading.problems) == ((), (), None, ())


@pytest.mark.parametrize("text", ["TBC", "n/a", "?", " - ", "…", "[date]", "To be confirmed.", "as above", "____"])
def test_a_placeholder_is_the_whole_text_and_nothing_else(text: str) -> None:
    reading = understand(text.replace("[date]", "[enter date]"))
    assert reading.placeholder is not None
    assert not reading.vague


def test_an_event_that_something_comes_after_is_no_limit() -> None:
    assert understand("soon after the birth").limits == ()
    assert texts(understand("immediately after the birth").limits) == ["birth"]


def test_a_placeholder_beside_a_date_is_none() -> None:
    reading = understand("12 March 2027 (time TBC)")
    assert reading.placeholder is None
    assert not reading.vague


def test_one_clause_does_not_make_good_another() -> None:
    assert texts(understand("Referral by 12 March 2027; bedroom asap").vague) == ["asap"]
    assert texts(understand("Referral by 12 March 2027.\nVisits ongoing").open_ended) == ["ongoing"]


@pytest.mark.parametrize("text", ["after weeks 5, 10 and 17", "by sessions 4 & 8", "Autumn 2", "Term 4"])
def test_what_is_told_by_its_place_in_a_row_is_a_limit(text: str) -> None:
    reading = understand(text)
    assert reading.limits
    assert not reading.vague


@pytest.mark.parametrize("text", ["Following core group", "following RCPC", "after the core group"])
def test_what_only_follows_a_meeting_has_no_limit(text: str) -> None:
    assert texts(understand(text).vague) == [text]


def test_the_following_meeting_is_the_next_one() -> None:
    assert not understand("by the following core group").vague


def test_a_condition_with_its_day_beside_it_is_not_vague() -> None:
    assert texts(understand("once the core group has met").vague) == ["once the core group has met"]
    assert not understand("once the core group has met on 15 March 2027").vague


@pytest.mark.parametrize(
    "text",
    [
        "after 12 March 2027 and by 19 March 2027",
        "after the core group on 15 March 2027",
        "before 12 March 2027",
        "not after 12 March 2027",
        "weekly, about 12 March 2027",
        "within 2 weeks after 12 March 2027",
        "from 12 March 2027",
        "on or about 12 March 2027 and no later than 19 March 2027",
    ],
)
def test_a_day_with_a_last_one_beside_it_is_not_vague(text: str) -> None:
    assert texts(understand(text).vague) == []
