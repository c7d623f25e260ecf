"""What stands behind a trigger is an answer, unless it tells what comes of it or speaks of the contingency itself."""

import pytest

from planlint.english.contingency.about_itself import about_itself
from planlint.english.contingency.contingency import parts
from planlint.english.contingency.no_act import nobody_acts
from planlint.english.pipeline import Parses

PARSES = Parses()


@pytest.mark.parametrize(
    "text",
    [
        "If bruising is seen, it’ll be taken further",
        "If Mum starts using again, family will be asked to help",
        "When Nan can’t cope, the children will be protected",
        "When Nan can’t cope, Karen should have a conversation with the family",
        "In the event of another incident it goes to panel",
        "Relapse: safeguarding kicks in",
        "If Jo’s weight drops below the centile professionals may pass it on to the social worker",
        "If the school has worries they will share them with the relevant professionals",
        "The health visitor will increase contacts where necessary",
        "If Dad's bail is lifted, parental responsibility might have to be shared",
    ],
)
def test_whatever_is_done_behind_a_trigger_is_an_answer(text: str) -> None:
    assert not nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "If this doesn’t work, Mia would be caught in the middle again",
        "If nothing improves, we would all be devastated",
        "Should Dad move back, everything we have built would be lost",
        "If it all goes wrong I’d be heartbroken",
        "If he’s not taking his medication he becomes very unwell",
        "Without change the risk of Tia being harmed remains high",
        "Parents ought to own their behaviour",
    ],
)
def test_what_comes_of_it_or_is_asked_of_a_family_is_none(text: str) -> None:
    assert nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    ("text", "itself"),
    [
        ("Delyth is going to hammer out a plan B next week", True),
        ("Parents were not able to name a fallback", True),
        ("The back-up plan was left off the agenda", True),
        ("Nan is our back-up", False),
        ("Plan B is Uncle Femi moving in", False),
        ("As a fallback Nan has the boys", False),
        ("The contingency plan will be activated", False),
        ("We have no plan B, but Nan would take them", False),
    ],
)
def test_a_sentence_about_the_contingency_itself(text: str, itself: bool) -> None:
    assert about_itself(text) is itself


@pytest.mark.parametrize(
    "text",
    [
        "All rests on what the police say",
        "Refer back to the LAC file",
        "Not thought proportionate given the progress made",
        "Mum refuses to entertain the idea",
        "We’ve no one",
        "Genogram to be done to find out who is around",
        "Business support to paste in from the minutes",
        "Bydd hwn yn cael ei drafod yn y grŵp craidd",
    ],
)
def test_a_note_that_puts_it_off_names_no_act(text: str) -> None:
    assert nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("If Ellie isn’t home by ten, PC Doyle confiscates the car keys that night", True),
        ("The night Mum drinks, Nanny Pam grabs Kai and heads to number 9 straight away", True),
        ("Gas runs out: Keith (housing) loads £30 on the meter that afternoon", True),
        ("If the lock gets broken Jamie from the council changes it the same day", True),
        ("If Mum relapses, Karen considers it that day", False),
        ("Mum has the number for EDT", False),
        ("If Dad is drunk the officer will take it up the line", False),
    ],
)
def test_an_act_that_no_list_knows_is_told_by_who_stands_before_it(text: str, acts: bool) -> None:
    assert bool(parts(text, PARSES.parse).acts) is acts


def test_if_needed_sets_nothing_off() -> None:
    assert not parts("Dad will move out to his mam’s if needed", PARSES.parse).trigger
    assert parts("Dad will move out to his mam’s if he drinks", PARSES.parse).trigger
