"""Situations of an early conference, in ever different words."""

import pytest

from planlint.english.contingency.leanings import leanings
from planlint.english.contingency.situations import may_mean, parts_of, spoken_of
from planlint.english.contingency.unspoken import unspoken_of

SIX = (
    "Nobody can see Sam on two visits",
    "Dad is let out early",
    "The family flits",
    "One of the boys is struck again",
    "The care of the baby goes downhill",
    "Mum and Dad pull out of the plan",
)


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("Someone messes with Joe again", "further abuse or harm"),
        ("There's a steep fall in their care: clothes, meals, warmth", "things getting much worse"),
        ("What we agreed has come to a stop", "the plan breaking down"),
        ("Nothing more to do with us, say Mum and Dad", "the plan breaking down"),
        ("Half the actions are still not started when the core group meets", "the plan breaking down"),
        ("The house is shut to the nurses or to us", "nobody being let in to see the child"),
        ("Two no-access visits in a row", "nobody being let in to see the child"),
        ("Bail conditions are lifted", "a person who did harm coming back"),
        ("Somebody who has abused a child comes to live there", "a person who did harm coming back"),
        ("The caravan has gone and nobody knows where to", "the family not being found"),
        ("Family go AWOL", "the family not being found"),
        ("Kofi misses two doses of insulin in a week", "things getting much worse"),
        ("Three swabs are over the limit", "things getting much worse"),
        ("A pipe and foil are found in the kitchen", "things getting much worse"),
        ("Attendance drops below 70%", "things getting much worse"),
        ("The heating is not mended by 3 May", "the plan breaking down"),
        ("No cot in place by the time Baby is born", "the plan breaking down"),
        ("Mum misses the midwife’s appointment", "the plan breaking down"),
        ("A bruise is seen by the nursery", "further abuse or harm"),
    ],
)
def test_a_situation_is_known_by_classes_of_words_that_stand_together(text: str, situation: str) -> None:
    assert spoken_of(text) == {situation}


@pytest.mark.parametrize(
    "text",
    [
        "If Lindsay will not let us see her own GP records",
        "Kelly begins a relationship with someone whom we have not checked",
        "Mum goes back to college",
        "The landlord wants to come in to fix the boiler",
        "Mum has no access to her bank account",
    ],
)
def test_what_only_looks_like_a_situation_is_none(text: str) -> None:
    assert not spoken_of(text)
    assert not may_mean(text)


def test_what_is_said_more_fully_of_one_situation_is_not_said_of_another() -> None:
    assert spoken_of("Restraining order breached by Wayne") == {"a person who did harm coming back"}


@pytest.mark.parametrize(
    "text",
    ["Oskar is found asleep on the sofa again", "The older two are out after midnight again", "Baby is poorly again"],
)
def test_a_child_asleep_or_out_again_is_no_door_kept_shut(text: str) -> None:
    assert "nobody being let in to see the child" not in spoken_of(text)


@pytest.mark.parametrize(
    "text",
    ["Where there is no improvement by June", "Mum cannot find a babysitter", "Where there are no beds for the boys"],
)
def test_nothing_found_or_better_is_no_family_that_has_gone(text: str) -> None:
    assert "the family not being found" not in spoken_of(text)


def test_one_sentence_may_speak_of_two_situations() -> None:
    assert len(spoken_of("We meet if her care slips badly, or if Robbie turns up again")) == 2


def test_the_names_of_the_plan_tell_who_comes_back() -> None:
    text = "Ciara comes back with marks on her"
    assert "a person who did harm coming back" not in spoken_of(text, {"childname": {"ciara"}})


def test_six_texts_may_speak_of_all_six() -> None:
    assert unspoken_of(SIX) == []


def test_words_that_are_not_known_may_be_meant_for_what_is_still_open() -> None:
    assert unspoken_of([*SIX[:5], "It is as it was that summer"]) == []


def test_what_happens_every_day_is_meant_for_none() -> None:
    assert unspoken_of([*SIX[:5], "The boiler packs in"]) == ["the plan breaking down"]


def test_the_same_words_may_be_meant_for_one_only() -> None:
    assert len(unspoken_of([*SIX[:4], "It is like last time", "It is like last time"])) == 2


def test_what_somebody_does_then_is_meant_for_none() -> None:
    assert unspoken_of(SIX[:5], ["Nan sits with Sam when it is like last time"]) == ["the plan breaking down"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sam is hurt or the family flits", 2),
        ("Sam is hurt and nobody can see him", 2),
        ("Statutory visits can’t be completed", 1),
    ],
)
def test_each_part_of_a_line_speaks_of_one_situation(text: str, parts: int) -> None:
    assert len(parts_of(text)) == parts


def test_a_part_that_could_be_either_counts_for_one() -> None:
    four = [SIX[1], SIX[2], SIX[3], SIX[4]]
    assert len(unspoken_of([], listed=[*four, "Statutory visits can’t be completed"])) == 1


@pytest.mark.parametrize(
    ("trigger", "situation"),
    [
        ("The mark on her neck has no story to it", "further abuse or harm"),
        ("Their suitcases stand in the hall", "the family not being found"),
        ("Half the tasks have dates long past", "the plan breaking down"),
    ],
)
def test_a_trigger_is_meant_for_what_its_words_lean_to(trigger: str, situation: str) -> None:
    assert situation in leanings(trigger, {})


def test_names_lean_nowhere() -> None:
    assert leanings("Mark comes", {"name": frozenset({"mark"})}) == {"a person who did harm coming back"}


@pytest.mark.parametrize(
    "text",
    [
        "If two core groups are missed, it happens again, we can't gain entry or they move away suddenly",
        "If the plan is not kept to, it happens again or nobody answers the door",
        "No progress, it happens again, or Sam is not seen",
    ],
)
def test_words_of_one_part_tell_more_than_words_of_several(text: str) -> None:
    assert frozenset({"further abuse or harm"}) in parts_of(text)
