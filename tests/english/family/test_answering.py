"""Where one parent is made to answer for what the other does."""

from __future__ import annotations

import pytest

from planlint.english.family.answering import made_to_answer
from planlint.english.family.asked import Asked
from planlint.english.family.cast import Cast, GrownUp

_MUM = GrownUp("mum", ("Sana Khan", "Sana", "Mrs Khan"), "she", "mother")
_DAD = GrownUp("dad", ("Tariq Khan", "Tariq"), "he", "father")
_CAST = Cast((_MUM, _DAD), children=("Amina",), others=("Priya Shah", "Priya"))


def _found(text: str, owner: str | None = None) -> list[str]:
    return [text[start:end] for start, end in made_to_answer(text, _CAST, Asked(owner))]


@pytest.mark.parametrize(
    "text",
    [
        "Mum not to allow Dad into the home",
        "Sana must not let Tariq in",
        "Mum not to wind Dad up",
        "Sana must not permit any further incidents between her and Tariq",
        "Mrs Khan to see to it that her husband keeps the order",
        "Sana to keep Tariq from losing his temper",
        "Mum to manage Dad's anger",
        "Sana to protect Amina from Tariq's violence",
        "Mum keeps Dad calm",
        "Tariq to make sure Sana goes to her course",
        "Not let him back in (Sana)",
        "Sana gives her undertaking that Tariq will not sleep at the house",
        "Sana is responsible for Tariq's bail conditions not being broken",
        "Mum to talk Dad down when he has had a drink",
        "Sana to work on the things she does that set Tariq off",
        "Sana to show that she can keep Tariq out of the flat",
        "Nan to see to it that Dad is sober when he comes home",
        "Mum to have no contact with Dad",
        "Sana: keep Tariq out",
        "Sana to get an injunction against Tariq",
        "Tariq's visits will be supervised by Sana",
        "Sana to tell the school if Tariq turns up",
        "Sana to be in by 3.10 so that Tariq, who has a key, cannot get in",
        "Sana will not drop the charges against Tariq",
        "Sana to breathalyse Tariq before each visit",
    ],
)
def test_seeing_to_what_the_other_does_is_found(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sana does not have to meet Tariq",
        "Priya to help Sana get an injunction against Tariq",
        "Tariq to ring Priya if Sana says that she is ill and asks him to",
        "Sana will ring 999 if Tariq comes",
        "Sana to go to her class while Tariq is at work",
        "Priya to tell Sana when Tariq is released",
    ],
)
def test_what_keeps_her_safe_or_is_hers_to_choose_is_no_answering(text: str) -> None:
    assert not _found(text)


def test_whoever_is_only_hurt_is_not_answered_for() -> None:
    text = "Tariq to make sure Sana can come and go as she wishes"
    assert not list(made_to_answer(text, _CAST, Asked(harmers=frozenset({1}))))
    assert not list(made_to_answer("Sana not to be met by Tariq", _CAST, Asked(harmers=frozenset({0}))))


def test_both_told_to_stop_is_found_where_one_harms() -> None:
    text = "Parents to stop being violent to each other"
    assert list(made_to_answer(text, _CAST, Asked(harmers=frozenset({1}))))
    assert not list(made_to_answer(text, _CAST, Asked()))


def test_without_a_subject_the_owner_of_the_action_is_meant() -> None:
    assert _found("Make sure Tariq goes to AA", "0")
    assert not _found("Make sure Tariq goes to AA")


@pytest.mark.parametrize(
    "text",
    [
        "Tariq to stay away from the house",
        "Mum to ring 999 if Dad comes to the house",
        "Priya Shah to make sure that Tariq has the dates of the course",
        "Priya will tell Mum in words she can keep that Dad's violence is not hers to stop",
        "Mum to make sure Amina gets to school",
        "Mum to let Amina ring Nan each night",
        "Dad to make sure he goes to his course",
        "Dad to have no contact with Mum",
        "Dad to stop shouting at Mum",
        "Priya to help Sana to ask the court for an order that keeps Tariq away",
        "Dad must not make Sana answer for his drinking",
        "Mum to get Amina ready and keep her close on the road",
    ],
)
def test_what_each_does_alone_is_not(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "If Sana does not call the police, a strategy discussion will be held",
        "If Sana is unable to protect the children, care proceedings will be started",
        "If Sana fails to keep to the safety plan, legal advice will be sought",
        "If Sana withdraws her support for the order, legal gateway",
        "If Sana feels she has to take him back, a legal planning meeting is held",
        "If Tariq is let back in, Priya asks for a legal planning meeting",
        "If Tariq returns to the home with Sana's agreement, the children will be removed",
        "If the written agreement is broken by Sana, a legal planning meeting",
        "If Tariq is found in the home and Sana has not told us, legal advice",
        "If there are further incidents and Sana remains with Tariq, legal advice",
        "If Sana is not able to put the children first, legal advice",
    ],
)
def test_a_sanction_upon_the_one_who_is_harmed(text: str) -> None:
    known = Asked(None, frozenset({1}), a_task=False, harmed=frozenset({0}))
    assert [*made_to_answer(text, _CAST, known)]


@pytest.mark.parametrize(
    "text",
    [
        "If Sana drinks again, Priya will take legal advice",
        "If Sana wants Tariq back, Priya sees her that week",
        "If Sana does not attend the clinic, Priya will take legal advice",
        "If Tariq breaks the order, Priya will take legal advice",
        "If Tariq is let out of prison, Priya tells Sana",
    ],
)
def test_no_sanction_upon_her(text: str) -> None:
    known = Asked(None, frozenset({1}), a_task=False, harmed=frozenset({0}))
    assert not [*made_to_answer(text, _CAST, known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sana to co-operate with the police investigation and support a prosecution", True),
        ("Sana to write down with Priya what she will do if Tariq comes", False),
        ("Sana to avoid situations where Tariq may become violent", True),
        ("Sana to ring the police every time there is an argument", True),
        ("Sana to sit down with Tariq and agree ground rules", True),
        ("Sana to follow through with charges against Tariq", True),
        ("Sana to take part in work on why she stays", True),
        ("Sana to stay at home with Amina", False),
        ("Sana to act as supervisor for Tariq's contact", True),
        ("Sana to ensure the children have no exposure to Tariq's violence", True),
        ("Sana to not have any males around the children", True),
        ("Sana to not have any sweets around the children", False),
    ],
)
def test_what_is_asked_with_help_or_without(text: str, found: bool) -> None:
    assert bool(_found(text)) is found


def test_two_children_are_not_both_parents() -> None:
    cast = Cast((_MUM, _DAD), children=("Amina", "Zara"))
    known = Asked(None, frozenset({1}), a_task=False, harmed=frozenset({0}))
    assert not [*made_to_answer("Amina and Zara live without shouting at home", cast, known)]
    assert [*made_to_answer("Sana and Tariq live without shouting at home", cast, known)]
