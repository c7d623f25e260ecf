"""Days that only a calendar beside the text would fix, and those that a reader can find."""

from __future__ import annotations

import pytest

from planlint.timescales import unfixed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Next Friday", "Next Friday"),
        ("Monday week", "Monday week"),
        ("End of next month", "End of next month"),
        ("a week on Tuesday", "a week on Tuesday"),
        ("before half term", "half term"),
        ("after the school holidays", "school holidays"),
        ("when school breaks up", "when school breaks up"),
        ("over the summer", "over the summer"),
        ("02/03/2027", "02/03/2027"),
        ("Dad collects his things on Saturday", "Saturday"),
        ("Weekly from this Thursday", "this Thursday"),
        ("Clean tests right through to the autumn", "through to the autumn"),
        ("30/11/206", "30/11/206"),
        ("by 3.4.20277", "3.4.20277"),
    ],
)
def test_a_day_told_from_an_unknown_today_is_told(text: str, words: str) -> None:
    assert [problem.phrase.text for problem in unfixed(text)] == [words]


@pytest.mark.parametrize("text", ["Week 12", "by wk 3", "In week 6", "from week 12", "by the end of week 8"])
def test_a_week_by_its_number_alone_is_told_in_any_plan(text: str) -> None:
    (problem,) = unfixed(text, dated=True)
    assert problem.says == "it does not say from which day the weeks are counted"


@pytest.mark.parametrize(
    "text",
    [
        "Week 12 of the course",
        "by week 34 of the pregnancy",
        "week 2, 12 March 2027",
        "Next Friday, 4 December 2026",
        "Half term (15–19 February 2027)",
        "before half term starts on 15 February 2027",
        "by the end of the autumn term 2026",
        "before the October holidays",
        "within the next month",
        "weekly, on Tuesdays",
        "every half term until 23 July 2027",
        "Thursday 11/03/2027",
        "03/03/2027",
        "from 02/03/2027 to 30/03/2027",
        "Dad takes Sam to Saturday club",
        "Mum rings the social worker the next day",
        "record 4/5/1187",
        "Nan to collect Bo from Spring Lane",
        "His day off is Friday",
        "Friday is chip night: Dad to eat with them",
        "Ask Sunday (her friend) for a letter",
        "If Mum misses the Tuesday session, Paul rings her on Wednesday",
        "If it snows, family time moves to the next Saturday",
        "If the weekend goes badly, ring on Monday",
        "police log 12/03/27-44",
    ],
)
def test_a_day_that_can_be_found_or_comes_again_is_not(text: str) -> None:
    assert unfixed(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("half term", "half term"),
        ("by the end of term", "term"),
        ("school holidays", "school holidays"),
        ("by 5pm", "5pm"),
        ("by midnight", "midnight"),
        ("before quarter to nine", "quarter to nine"),
        ("between 9am and 5pm", "9am and 5pm"),
        ("biweekly until 4 June 2027", "biweekly"),
        ("bi-monthly to June 2027", "bi-monthly"),
        ("12/13 March 2027", "12/13 March 2027"),
        ("8 or 9 March 2027", "8 or 9 March 2027"),
        ("Easter '27", "Easter '27"),
    ],
)
def test_what_the_date_of_the_plan_does_not_settle_is_told_of_a_dated_plan(text: str, words: str) -> None:
    assert [problem.phrase.text for problem in unfixed(text, dated=True)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "next Friday",
        "by the weekend",
        "02/03/2027",
        "7am each day",
        "at bedtime",
        "5pm on Friday",
        "before the summer holidays 2027",
    ],
)
def test_what_the_date_of_the_plan_settles_is_not(text: str) -> None:
    assert unfixed(text, dated=True) == ()


@pytest.mark.parametrize(
    "text",
    [
        "31 August 2027 (end of the school year)",
        "28 May 2027 (last day before half term)",
        "by 31 March 2027, the end of the financial year",
    ],
)
def test_a_full_date_that_is_said_to_be_the_end_of_a_term_says_which(text: str) -> None:
    assert unfixed(text) == ()


@pytest.mark.parametrize("text", ["8 March 2027 - end of term", "start 8 March 2027, then before half term"])
def test_a_full_date_beside_another_day_does_not(text: str) -> None:
    assert len(unfixed(text)) == 1
