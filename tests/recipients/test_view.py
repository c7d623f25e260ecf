"""What one document sees of a plan: nothing it may not show, and nothing that misleads."""

from typing import Any

import pytest

from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose, When
from planlint.recipients.view import ViewPart, view

PEOPLE: list[dict[str, Any]] = [
    {"id": "mum", "name": "Sana Khan", "known_as": ["Mum"], "relations": [{"to": "amina", "is": "mother"}]},
    {"id": "dad", "name": "Imran Khan", "known_as": ["Dad"], "relations": [{"to": "amina", "is": "father"}]},
    {"id": "sw", "name": "Priya Shah", "role": "lead social worker", "contact": {"phone": "01632 960101"}},
]


def seen(document: str = "family-copy", **more: Any) -> ViewPart:
    base: dict[str, Any] = {
        "date": "2027-03-03",
        "children": [{"id": "amina", "name": "Amina Khan"}],
        "people": PEOPLE,
        "meetings": {"core_groups": ["2027-03-25"], "review_conference": "2027-05-19"},
    }
    return view(ChildProtectionPlan.model_validate({**base, **more}), shows(document))


def deadline(written: str) -> When:
    plan = seen(outcomes=[{"description": "Safe", "actions": [{"description": "Ring", "by_when": written}]}])
    value = plan.outcomes[0].actions[0].by_when  # type: ignore[attr-defined]
    assert isinstance(value, When)
    return value


@pytest.mark.parametrize("written", ["12 March 2027", "by 12 March 2027", "Friday 12 March 2027", "12/03/2027"])
def test_a_deadline_that_is_one_date_is_printed_as_that_date(written: str) -> None:
    when = deadline(written)
    assert when.exact
    assert when.day is not None
    assert str(when.day.date) == "2027-03-12"


@pytest.mark.parametrize(
    "written",
    [
        "not before 12 March 2027",
        "12 March 2027 for Mum, 19 March 2027 for Dad",
        "1 April 2027 or when Mum is discharged, whichever is later",
        "by 5pm on 12 March 2027",
        "from 12 March 2027",
        "12 March 2027 unless Mum is ill",
        "12 March 2027 at the earliest",
        "March 2027",
        "Friday",
    ],
)
def test_other_words_are_kept_and_no_last_day_is_guessed(written: str) -> None:
    when = deadline(written)
    assert (when.written.text, when.exact, when.day) == (written, False, None)


@pytest.mark.parametrize(
    ("written", "last"), [("every Monday until 10 May 2027", "2027-05-10"), ("by the next core group", "2027-03-25")]
)
def test_the_last_day_of_a_repetition_and_of_a_named_event_is_said(written: str, last: str) -> None:
    when = deadline(written)
    assert not when.exact
    assert when.day is not None
    assert str(when.day.date) == last


@pytest.mark.parametrize(
    "written",
    [
        "half a year",
        "1.5 weeks",
        "daily for two weeks, then weekly",
        "the week after the review conference",
        "by close of business on the date agreed",
        "weekly, at least until the review conference",
        "weekly until the review conference or the birth",
        "weekly until 10 May 2027 if he can",
        "2 weeks before",
        "from tonight to the end of the plan",
    ],
)
def test_no_last_day_is_printed_beside_words_that_were_not_understood(written: str) -> None:
    assert deadline(written).day is None


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("by close of business on the day of the review conference", "2027-05-19"),
        ("on or before the review conference", "2027-05-19"),
        ("two to three days before the review conference", "2027-05-17"),
        ("weekly visits up to and including 10 May 2027", "2027-05-10"),
        ("daily for two weeks, then every other day until 10 May 2027", "2027-05-10"),
    ],
)
def test_what_is_printed_is_the_last_day_that_the_words_allow(written: str, last: str) -> None:
    when = deadline(written)
    assert when.day is not None
    assert str(when.day.date) == last


def test_on_the_same_day_in_a_contingency_is_no_date_of_the_plan() -> None:
    plan = seen(contingency=[{"if_this": "If Mum drinks", "then": "Nan comes", "by_when": "by 11am on the same day"}])
    assert plan.contingency[0].by_when.day is None  # type: ignore[attr-defined]


def owners(by_whom: str | None) -> list[str | None]:
    action = {"description": "Ring the school", "by_whom": by_whom}
    plan = seen(outcomes=[{"description": "Safe", "actions": [action]}])
    return [each.person and str(each.person.name) for each in plan.each_person]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("by_whom", "named"),
    [
        ("Mum", ["Sana Khan"]),
        ("Mum and Dad", ["Sana Khan", "Imran Khan"]),
        ("Mum and Uncle Bob", ["Sana Khan", "Uncle Bob"]),
        ("School", ["School"]),
        ("Priya Shah (Dad must not know)", ["Priya Shah"]),
        ("Amina", ["Amina Khan"]),
        (None, [None]),
    ],
)
def test_every_owner_stands_in_the_list_of_who_does_what(by_whom: str | None, named: list[str | None]) -> None:
    assert owners(by_whom) == named


def test_what_a_document_may_not_show_has_no_attribute_in_its_view() -> None:
    family = seen(signatures=[{"person": "mum"}], people=[{**PEOPLE[0], "contact": {"address": "12 High Street"}}])
    assert not hasattr(family, "signatures")
    assert not hasattr(family.people[0].contact, "address")  # type: ignore[attr-defined]
    assert hasattr(seen("plan"), "signatures")


def test_a_code_that_leads_nowhere_is_shown_to_nobody() -> None:
    plan = seen("plan", lead_social_worker="sw9", disagreements=[{"between": ["the two grandmothers", "xx1"]}])
    assert plan.lead_social_worker is None  # type: ignore[attr-defined]
    (between,) = plan.disagreements[0].between  # type: ignore[attr-defined]
    assert between.name == Prose("the two grandmothers", "en-GB")


def test_a_chairs_view_names_the_part_in_words_and_an_unknown_id_is_shown_to_nobody() -> None:
    plan = seen(
        "plan",
        outcomes=[{"id": "o1", "description": "Amina is safe"}],
        chair_views=[{"about": "o1"}, {"about": "o9"}, {"about": "the date of the review"}],
    )
    about = [view.about for view in plan.chair_views]  # type: ignore[attr-defined]
    assert about == [Prose("Amina is safe", "en-GB"), None, Prose("the date of the review", "en-GB")]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("pan-lancashire", "Pan-Lancashire procedure 1.4.3, Blackburn with Darwen"),
        ("stockport", "Stockport procedure, section 7"),
        ("The procedure of Harbour Council", "The procedure of Harbour Council"),
    ],
)
def test_a_page_names_the_procedure_as_people_know_it(written: str, printed: str) -> None:
    assert seen("plan", procedure=written).procedure == Prose(printed, "en-GB")  # type: ignore[attr-defined]


def test_the_list_of_the_minutes_is_that_of_the_plan_and_more() -> None:
    plan, minutes = shows("plan"), shows("minutes")
    assert minutes.deadlines_as_written
    assert plan.keys.keys() < minutes.keys.keys()
    assert minutes.below("decisions") is not None
    assert plan.below("decisions") is None


@pytest.mark.parametrize(
    "written",
    [
        "from today",
        "from tonight",
        "starting today",
        "today onwards",
        "from tomorrow",
        "from the birth",
        "from the first core group",
        "from tonight, reviewed at the review conference",
        "weekly, review at the review conference",
    ],
)
def test_what_only_begins_is_never_given_a_last_day(written: str) -> None:
    assert deadline(written).day is None
