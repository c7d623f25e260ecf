"""Who the two are in a text that speaks of violence and ties nobody to anybody."""

from __future__ import annotations

import pytest

from planlint.english.family.by_harm import by_harm, is_hurt_in_passing, is_of_dealings, is_of_harm, own_children


@pytest.mark.parametrize(
    ("text", "hers", "his"),
    [
        ("Sheila's task is making sure Phil takes his tablets so the violence stops", ["Sheila"], ["Phil"]),
        ("If Wes turns up drunk, Becky has to get him to leave", ["Becky"], ["Wes"]),
        ("Grainne to talk to Pearse when he is sober, to prevent assaults on her", ["Grainne"], ["Pearse"]),
        ("PC Eleri Pugh to tell Lowri when Iwan breaks his bail", ["Lowri"], ["Iwan"]),
    ],
)
def test_the_man_and_the_first_who_is_none(text: str, hers: list[str], his: list[str]) -> None:
    assert by_harm(text, her_told=False, him_told=False) == {"she": hers, "he": his}


@pytest.mark.parametrize(
    "text",
    [
        "Mel to take Josh to the dentist",
        "Mel to keep Josh in at playtime until he stops pushing",
        "The school feels frightened children need a quiet room",
    ],
)
def test_a_child_s_day_and_nobody_tie_nobody(text: str) -> None:
    assert by_harm(text, her_told=False, him_told=False) == {}


def test_of_him_only_a_pronoun_tells() -> None:
    assert by_harm("Hayley is to leave him, he has fractured her skull", her_told=False, him_told=False) == {
        "she": ["Hayley"]
    }


def test_a_pushing_child_is_no_harm_among_grown_ups() -> None:
    assert is_of_harm("Becky is frightened of what he does in drink")
    assert not is_of_harm("Becky to take the bus to college")


def test_whoever_is_asked_beside_their_own_parents_is_a_child() -> None:
    text = "Zara to tell her dad when he is getting angry, before he hits her mum"
    assert own_children(text, her_told=True, him_told=True) == ["Zara"]
    assert own_children("Zara to visit Mum when Dad is angry", her_told=True, him_told=True) == []


@pytest.mark.parametrize(
    ("text", "his"),
    [("Gill can explain why she let Barry hurt Ethan", ["Barry"]), ("Tess stops Shaun from hitting Jack", ["Shaun"])],
)
def test_of_two_men_the_one_who_hurts(text: str, his: list[str]) -> None:
    assert by_harm(text, her_told=False, him_told=False)["he"] == his


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Ellie", "Julie to stop Martin smacking Ellie", True),
        ("Ellie", "Ellie to leave when Martin hits Ellie", False),
        ("Ellie", "Ellie to stop Martin smacking Jo", False),
    ],
)
def test_whom_somebody_hurts_and_of_whom_nothing_else_is_told(name: str, text: str, expected: bool) -> None:
    assert is_hurt_in_passing(name, text) is expected


def test_a_child_s_health_is_no_dealing_of_grown_ups() -> None:
    assert is_of_dealings("Mel to keep tabs on Josh and stop making excuses for him")
    assert not is_of_dealings("Mel to keep tabs on Josh and his asthma")
