"""What deadlines mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planlint.model.timescale import ByDate, NotUnderstood, Repeating, Starting, Timescale, Unit, Within
from planlint.timescales import first_day, resolve, understand

PLAN = date(2027, 1, 11)  # a Monday
JUNE_4 = ByDate(date(2027, 6, 4))


def day(month: int, number: int, earliest: date | None = None) -> ByDate:
    return ByDate(date(2027, month, number), earliest)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("12.03.2027", day(3, 12)),
        ("at 28 and 32 weeks", Within(0, Unit.DAYS, "other")),
        ("27 month check", Within(0, Unit.DAYS, "other")),
        ("at 4 weeks from the conference", Within(4, Unit.WEEKS, "conference")),
        ("by Xmas", Within(0, Unit.DAYS, "festival")),
        ("before the New Year", Within(-1, Unit.DAYS, "festival")),
        ("by close of business on 12/3/2027", day(3, 12)),
        ("12th of March, 2027", day(3, 12)),
        ("Fri 12 Mar 2027", day(3, 12)),
        ("12March2027", day(3, 12)),
        ("12\u00a0March\u00a02027", day(3, 12)),
        ("12° March 2027", day(3, 12)),
        ("MONDAY 8TH MARCH 2027 @ 9.15AM", day(3, 8)),
        ("as soon as possible and by 12 March 2027", day(3, 12)),
        ("before 12 March 2027", day(3, 11)),
        ("Review conference 2 June 2027", day(6, 2)),
        ("Ongoing until the review conference on 2 June 2027", day(6, 2)),
        ("w/c 8 March 2027", day(3, 14, date(2027, 3, 8))),
        ("week ending 14 March 2027", day(3, 14, date(2027, 3, 8))),
        ("mid April 2027", day(4, 20, date(2027, 4, 11))),
        ("end of April 2027", day(4, 30)),
        ("in March 2027", day(3, 31, date(2027, 3, 1))),
        ("Q2 2027", day(6, 30, date(2027, 4, 1))),
        ("3-10 March 2027", day(3, 10, date(2027, 3, 3))),
        ("between 3 March and 4 June 2027", day(6, 4, date(2027, 3, 3))),
        ("March to May 2027", day(5, 31, date(2027, 3, 1))),
        ("10 December 2026 – 4 June 2027", day(6, 4, date(2026, 12, 10))),
        ("by 2027", day(12, 31, date(2027, 1, 1))),
    ],
)
def test_a_date_is_read_day_before_month(text: str, meaning: Timescale) -> None:
    assert understand(text).meaning == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("within 24 hours", Within(24, Unit.HOURS)),
        ("in a fortnight", Within(2, Unit.WEEKS)),
        ("4/52", Within(4, Unit.WEEKS)),
        ("6/12", Within(6, Unit.MONTHS)),
        ("in 4-6 weeks' time", Within(4, Unit.WEEKS, None, 6)),
        ("ten (10) working days", Within(10, Unit.WORKING_DAYS)),
        ("within twenty-one days", Within(21, Unit.DAYS)),
        ("within ten working days of the conference", Within(10, Unit.WORKING_DAYS, "conference")),
        ("10wd of ICPC", Within(10, Unit.WORKING_DAYS, "initial-conference")),
        ("within 15 w/days of the first core group", Within(15, Unit.WORKING_DAYS, "first-core-group")),
        ("no later than five working days after the birth", Within(5, Unit.WORKING_DAYS, "birth")),
        ("2 days before the review conference", Within(-2, Unit.DAYS, "review-conference")),
        ("within 3 working days of each contact", Within(3, Unit.WORKING_DAYS, "other")),
        ("until baby is 6 months old", Within(6, Unit.MONTHS, "birth")),
        ("by the next core group", Within(0, Unit.DAYS, "next-core-group")),
        ("by next CG / RCPC", Within(0, Unit.DAYS, "next-core-group")),
        ("before the baby is born", Within(-1, Unit.DAYS, "birth")),
        ("1st core group", Within(0, Unit.DAYS, "first-core-group")),
        ("by the third core group", Within(0, Unit.DAYS, "later-core-group")),
        ("by his 16th birthday", Within(0, Unit.DAYS, "birthday")),
        ("by the medication review", Within(0, Unit.DAYS, "meeting")),
        ("at discharge", Within(0, Unit.DAYS, "discharge")),
        ("same day", Within(0, Unit.DAYS)),
        ("tomorrow morning", Within(1, Unit.DAYS)),
    ],
)
def test_a_period_keeps_its_unit_and_what_it_is_counted_from(text: str, meaning: Timescale) -> None:
    assert understand(text).meaning == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("weekly", Repeating(1, Unit.WEEKS)),
        ("fortnightly until the review", Repeating(2, Unit.WEEKS, until=Within(0, Unit.DAYS, "review-conference"))),
        ("every Tuesday and Friday to 4 June 2027", Repeating(1, Unit.WEEKS, 2, (1, 4), until=JUNE_4)),
        ("Mon–Fri until 4 June 2027", Repeating(1, Unit.WEEKS, 5, (0, 1, 2, 3, 4), until=JUNE_4)),
        ("Mondays, Wednesdays & Fridays", Repeating(1, Unit.WEEKS, 3, (0, 2, 4))),
        ("every other Friday", Repeating(2, Unit.WEEKS, 1, (4,))),
        ("first Monday of each month", Repeating(1, Unit.MONTHS, 1, (0,))),
        ("x2 weekly", Repeating(1, Unit.WEEKS, 2)),
        ("3 x per week for 6 weeks", Repeating(1, Unit.WEEKS, 3, until=Within(6, Unit.WEEKS))),
        ("twice a week", Repeating(1, Unit.WEEKS, 2)),
        ("once every 2 weeks", Repeating(2, Unit.WEEKS, 1)),
        ("6 weekly", Repeating(6, Unit.WEEKS)),
        ("every 20 working days", Repeating(20, Unit.WORKING_DAYS)),
        ("each school day until 4 June 2027", Repeating(1, Unit.SCHOOL_DAYS, until=JUNE_4)),
        ("at each core group", Repeating(1, None, occasion="at each core group")),
        ("from 8 March 2027 weekly until 4 June 2027", Repeating(1, Unit.WEEKS, until=JUNE_4, starts=date(2027, 3, 8))),
        ("by 12 March 2027 and weekly thereafter", Repeating(1, Unit.WEEKS, starts=date(2027, 3, 12))),
        ("Weekly; until 4 June 2027", Repeating(1, Unit.WEEKS, until=JUNE_4)),
    ],
)
def test_a_repetition_knows_how_often_and_until_when(text: str, meaning: Timescale) -> None:
    assert understand(text).meaning == meaning


def test_a_date_without_a_year_is_the_next_one_after_the_plan() -> None:
    assert understand("10 January", plan_date=PLAN).meaning == ByDate(date(2028, 1, 10))
    assert understand("11 January", plan_date=PLAN).meaning == ByDate(PLAN)
    assert understand("29 February", plan_date=PLAN).meaning == ByDate(date(2028, 2, 29))


def test_a_date_without_a_year_and_without_a_plan_keeps_its_limit_but_has_no_meaning() -> None:
    reading = understand("by 12 March")
    assert isinstance(reading.meaning, NotUnderstood)
    assert [phrase.text for phrase in reading.limits] == ["12 March"]
    assert not reading.vague


def test_a_weekday_is_the_next_such_day_after_the_plan() -> None:
    assert understand("by Friday", plan_date=PLAN).meaning == ByDate(date(2027, 1, 15))
    assert understand("by the end of the month", plan_date=PLAN).meaning == ByDate(date(2027, 1, 31))


EVENTS = {"plan": PLAN, "review-conference": date(2027, 4, 12), "birth": date(2027, 1, 31)}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("12 March 2027", date(2027, 3, 12)),
        ("within 2 weeks", date(2027, 1, 25)),
        ("within 6-8 weeks", date(2027, 3, 8)),
        ("one month after the birth", date(2027, 2, 28)),
        ("before the review conference", date(2027, 4, 11)),
        ("weekly until the review conference", date(2027, 4, 12)),
        ("within 10 working days of the birth", None),
        ("by the next core group", None),
        ("weekly", None),
        ("ongoing", None),
        ("within 9999 years", None),
    ],
)
def test_the_last_day_is_given_only_when_it_is_known(text: str, last: date | None) -> None:
    assert resolve(understand(text).meaning, EVENTS) == last


@pytest.mark.parametrize(
    "text", ["not before 12 March 2027", "12 March 2027 at the earliest", "no earlier than 12 March 2027"]
)
def test_the_first_day_of_something_is_no_latest_day(text: str) -> None:
    assert understand(text).meaning == NotUnderstood(text)


@pytest.mark.parametrize(
    "text",
    [
        "from today",
        "from tonight",
        "from tomorrow",
        "starting today",
        "today onwards",
        "as of today",
        "effective today",
        "with effect from Monday",
        "from 6pm tonight",
        "tonight from 6pm",
        "today and ongoing",
        "in place from today",
        "from school pick-up tonight",
        "from the day of the birth",
        "from the birth",
        "From 8 March 2027",
        "8 March 2027 onwards",
        "8 March 2027 (start date)",
        "since 1 January 2027",
        "weekly from 2 weeks after the birth",
    ],
)
def test_a_beginning_is_never_a_last_day(text: str) -> None:
    meaning = understand(text, plan_date=PLAN).meaning
    assert isinstance(meaning, (Starting, Repeating))
    assert resolve(meaning, EVENTS) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("from tonight until 20 January 2027", date(2027, 1, 20)),
        ("from today for 6 weeks", date(2027, 2, 22)),
        ("from today - 20 January 2027", date(2027, 1, 20)),
        ("today onwards, until 5pm on 20 January 2027", date(2027, 1, 20)),
        ("start by 20 January 2027", date(2027, 1, 20)),
        ("initially within 2 weeks", date(2027, 1, 25)),
        ("2 weeks from today", date(2027, 1, 25)),
        ("by 20 January 2027, then ongoing", date(2027, 1, 20)),
        ("Monday 18 January 2027 from 2pm to 4pm", date(2027, 1, 18)),
        ("from 16 to 20 January 2027", date(2027, 1, 20)),
    ],
)
def test_an_end_beside_a_beginning_is_the_last_day(text: str, last: date) -> None:
    assert resolve(understand(text, plan_date=PLAN).meaning, EVENTS) == last


@pytest.mark.parametrize("joined", [" – ", " - ", " to ", " / ", "/", " ", ", ", " (", "; ", ". ", " and ", ", then "])
@pytest.mark.parametrize("day", ["12 March 2027", "Friday", "March 2027", "the review conference"])
def test_a_day_and_ongoing_behind_it_are_a_beginning_however_they_are_joined(day: str, joined: str) -> None:
    reading = understand(f"{day}{joined}ongoing", plan_date=PLAN)
    assert isinstance(reading.meaning, Starting)
    assert reading.open_ended


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("daily for two weeks, then weekly", Repeating(1, Unit.WEEKS)),
        ("weekly until the first core group, then fortnightly", Repeating(2, Unit.WEEKS)),
        ("daily reducing to weekly", Repeating(1, Unit.WEEKS)),
        ("twice a week for 4 weeks, once a week after that", Repeating(1, Unit.WEEKS)),
        ("daily for two weeks, then every other day until 4 June 2027", Repeating(2, Unit.DAYS, until=JUNE_4)),
        ("daily until 12 March 2027, reducing to weekly until 4 June 2027", Repeating(1, Unit.WEEKS, until=JUNE_4)),
        (
            "weekly for 6 weeks then monthly for 3 months",
            Repeating(1, Unit.MONTHS, until=Within(3, Unit.MONTHS, "other")),
        ),
    ],
)
def test_what_changes_on_the_way_ends_as_its_last_half_does(text: str, meaning: Repeating) -> None:
    reading = understand(text, plan_date=PLAN)
    assert isinstance(reading.meaning, Repeating)
    assert replace(reading.meaning, before=()) == meaning
    assert len(reading.meaning.before) == 1
    assert bool(reading.open_ended) is (meaning.until is None)


@pytest.mark.parametrize(
    "text", ["weekly, first one 10 March 2027", "weekly first visit 10 March 2027", "10 March 2027, weekly"]
)
def test_the_first_of_many_is_not_the_last(text: str) -> None:
    reading = understand(text, plan_date=PLAN)
    assert reading.meaning == Repeating(1, Unit.WEEKS, starts=date(2027, 3, 10))
    assert reading.open_ended


def test_nobody_knows_when_the_plan_ends() -> None:
    assert resolve(understand("from tonight to the end of the plan").meaning, EVENTS) is None


def test_a_beginning_knows_its_first_day() -> None:
    assert first_day(understand("from tomorrow", plan_date=PLAN).meaning, EVENTS) == date(2027, 1, 12)
    assert first_day(understand("from March 2027").meaning, EVENTS) == date(2027, 3, 1)
    assert first_day(understand("weekly").meaning, EVENTS) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("every Wednesday at 10am from 20 January 2027 for 8 weeks", date(2027, 3, 17)),
        ("weekly for 12 weeks starting 1 February 2027", date(2027, 4, 26)),
        ("From 20 January 2027, every week for 8 weeks", date(2027, 3, 17)),
        ("from 20 January 2027 for 8 weeks", date(2027, 3, 17)),
        ("weekly for 8 weeks; first visit on 20 January 2027", date(2027, 3, 17)),
        ("weekly from the birth for 6 weeks", date(2027, 4, 12)),
        ("weekly from 4pm for 8 weeks", date(2027, 3, 8)),
        ("once a week for 8 weeks", date(2027, 3, 8)),
        ("weekly for 8 weeks starting at 4pm", date(2027, 3, 8)),
        ("weekly for 8 weeks, then from 1 April 2027 monthly", date(2027, 3, 8)),
        ("weekly for 8 weeks, to start by 1 February 2027", None),
        ("weekly for 8 weeks starting in February 2027", None),
        ("weekly for 8 weeks once the referral is accepted", None),
        ("for 8 weeks, starting after the next core group", None),
        ("after the birth, weekly for 8 weeks", None),
    ],
)
def test_a_span_is_counted_from_the_beginning_that_its_words_name(text: str, last: date | None) -> None:
    meaning = understand(text, plan_date=PLAN).meaning
    assert resolve(meaning, {"plan": PLAN, "birth": date(2027, 3, 1)}) == last
