"""What the rows of a plan bring up, and what answers it."""

import pytest

from planlint.english.contingency.brought_up import Row, somebody_harms

KEPT_AWAY, NOT_LET_IN, GONE = (
    "a person who did harm coming back",
    "nobody being let in to see the child",
    "the family not being found",
)
CHILDREN = frozenset({"kit", "ada"})
PEOPLE = {"childname": CHILDREN}


@pytest.mark.parametrize(
    "text",
    [
        "Neil will not come to the house",
        "Neil is not to be alone with Kit or Ada",
        "Kit has no contact of any kind with Neil",
        "Ada is never left alone with her uncle",
        "Neil to live at his mother’s until the core group agrees",
        "Keep away from 14 Larch Court and the school",
        "Neil stays elsewhere and keeps to his bail conditions",
        "Apply for a non-molestation order",
        "The lodger must not return to the flat",
        "Mum won’t let Ryan in",
        "Dad leaves the family home until the assessment is done",
        "Uncle Darren must not be in the house",
    ],
)
def test_a_row_that_keeps_somebody_away_brings_up_his_coming(text: str) -> None:
    assert Row("action", text, "Neil Gray").told(CHILDREN) == {KEPT_AWAY}


@pytest.mark.parametrize(
    "text",
    [
        "Kit will stay with his aunt",
        "Ada stays at her gran’s on Fridays",
        "Neil stays at his brother’s when he has been drinking",
        "Kit does not come home alone after dark",
        "Mum keeps to the school’s rules",
        "Neil will stay away from cannabis",
        "Mum is not to smoke in the house",
        "The appointment to be at school and not at the clinic",
        "Her aunt to stay in the home at weekends",
        "Adults whom the children do not know come to the flat",
        "Mum does not let Ada in the kitchen when she cooks late",
    ],
)
def test_a_row_that_keeps_nobody_away_brings_up_nothing(text: str) -> None:
    assert not Row("action", text).told(CHILDREN)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Mum would not let the health visitor in on 3 June", NOT_LET_IN),
        ("The social worker has not been let in since May", NOT_LET_IN),
        ("Workers were refused entry twice", NOT_LET_IN),
        ("Mum has cancelled five home visits", NOT_LET_IN),
        ("Dad does not answer the door", NOT_LET_IN),
        ("The nurse has had four failed visits", NOT_LET_IN),
        ("Police could not gain access on 2 June", NOT_LET_IN),
        ("The family have moved five times in a year", GONE),
        ("The family moved in March without telling anybody", GONE),
        ("Dad has threatened to take Kit to Ireland", GONE),
        ("They left the area without a forwarding address", GONE),
    ],
)
def test_a_worry_tells_what_has_been_and_an_action_does_not(text: str, term: str) -> None:
    assert Row("concern", text).told(CHILDREN) == {term}
    assert not Row("action", text).told(CHILDREN)


@pytest.mark.parametrize(
    "text",
    [
        "Mum has not let the landlord in to mend the boiler",
        "Nobody answers when Kit comes home from school",
        "Mum missed Kit’s visit to the dentist",
        "Lee has moved back in without telling the core group",
        "Kit moved placement twice without a goodbye",
    ],
)
def test_a_worry_about_something_else_brings_up_nothing(text: str) -> None:
    assert not Row("concern", text).told(CHILDREN)


@pytest.mark.parametrize(
    "trigger", ["Neil comes to the house", "the order is broken", "Neil bothers them", "he is back"]
)
def test_what_may_happen_answers_by_the_situation_its_order_or_the_name(trigger: str) -> None:
    assert Row("action", "Neil will not come to the house").is_answered(KEPT_AWAY, trigger, PEOPLE)


@pytest.mark.parametrize(
    "trigger", ["Neil misses two sessions", "Mum is ill", "Kit has a new mark", "there is no progress"]
)
def test_something_slow_or_of_others_answers_nothing(trigger: str) -> None:
    assert not Row("action", "Neil will not come to the house").is_answered(KEPT_AWAY, trigger, PEOPLE)


@pytest.mark.parametrize(
    ("text", "harms"),
    [
        ("Lee hit Mum in front of Kit", True),
        ("Older lads give Ada vapes", True),
        ("Mum’s ex rings at night", True),
        ("The bedrooms have no beds", False),
        ("Kit has missed two doses of insulin", False),
        ("The toilet has been broken since May", False),
        ("Rick watches Kit in the shower", True),
        ("Kit was hurt at a party and it isn’t known who by", False),
        ("Mum smacks Kit when she is tired", False),
        ("Burns on Kit’s arm from the heater", False),
    ],
)
def test_only_a_plan_that_tells_of_harm_by_somebody_has_one_who_could_come_back(text: str, harms: bool) -> None:
    assert somebody_harms([Row("concern", text)], PEOPLE) is harms


@pytest.mark.parametrize(
    "concern",
    ["Kit touched Ada in the bath", "Kit has been watching violent porn", "Kit has hit Ada and she is afraid of him"],
)
def test_a_child_at_home_who_harms_another_cannot_come_back(concern: str) -> None:
    rows = [Row("concern", concern), Row("outcome", "Kit is not harming anyone")]
    assert not somebody_harms(rows, PEOPLE)


@pytest.mark.parametrize("concern", ["Kit has been hit by his uncle", "Kit was hurt by Neil"])
def test_whoever_harms_a_child_can(concern: str) -> None:
    assert somebody_harms([Row("concern", concern)], PEOPLE)
