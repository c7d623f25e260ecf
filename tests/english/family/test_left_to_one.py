"""Who is left alone with the answer when somebody who harms comes."""

import pytest

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.left_to_one import CHILD, left_to
from planlint.english.family.trigger_and_answer import split, told, with_owner

CAST = Cast((GrownUp("", (), "she", "mother"), GrownUp("", (), "he", "father")))


@pytest.mark.parametrize(
    "text",
    [
        "If Dad comes to the house, Mum rings 999 and takes the children to Nan’s",
        "Mum will ring the police if Dad comes to the house",
        "Dad at the house - Mum rings 999 and waits upstairs",
        "When Dad comes back to the flat Mum dials 999",
        "If Dad gets in, Mum goes to the neighbour’s",
        "If Mum is worried about Dad's behaviour, Mum removes the children",
        "In the event Dad attends the property Mum phones 999",
        "If Mum feels Dad is becoming angry she will take the children upstairs",
        "If Mum sees Dad outside she'll lock the door and ring 999",
        "If Dad, who broke her jaw in May, turns up, Mum is to keep the kids upstairs",
        "If Dad (out on licence) is seen near the flat, Mum dials 999",
        "If Dad strangles her again, Mum is to go to A&E and report it",
        "Next time Dad is in a rage, Mum packs the kids in the car",
        "If Dad does not bring Leo back, Mum goes and fetches him",
    ],
)
def test_where_somebody_comes_back_the_answer_is_left_to_her_alone(text: str) -> None:
    found = left_to(*split(text, CAST))
    assert found is not None
    assert (found.harmer, found.alone) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        "If Dad comes to the house, Mum rings 999 and then Nan",
        "If Dad comes to the house, Mum goes to Nan’s, who rings the social worker",
        "If Dad comes to the house, Mum rings 999 and the out of hours team",
        "If Dad is ill, Mum rings 111",
        "If Dad is late back, Mum waits ten minutes and goes",
        "If Dad comes to the house",
    ],
)
def test_somebody_else_has_a_part_or_nobody_comes(text: str) -> None:
    assert left_to(*split(text, CAST)) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("If Dad comes to the house, the police to be called by Mum", 0),
        ("If Dad hits Mum, Leo rings 999 and takes Mia upstairs", CHILD),
        ("If Dad kicks off, the children go to their bedrooms and lock the door", CHILD),
    ],
)
def test_called_by_her_or_by_a_child(text: str, alone: int) -> None:
    children = Cast(CAST.grown_ups, ("Leo", "Mia"))
    found = left_to(*split(text, children))
    assert found is not None
    assert found[1] == alone


@pytest.mark.parametrize(
    "text",
    [
        "If Dad hits Mum, Leo rings Nan",
        "If Dad comes to the house, the children go to Nan’s",
        "If Dad rings, Mum passes the telephone to Leo",
    ],
)
def test_a_child_whom_others_help_or_no_danger(text: str) -> None:
    assert left_to(*split(text, Cast(CAST.grown_ups, ("Leo", "Mia")))) is None


@pytest.mark.parametrize(
    ("answer", "owner", "whole"),
    [
        ("Don’t open the door, ring 999", "Mum", " <0> don’t open the door, ring 999"),
        ("Ring 999", "Mum and Priya", "Ring 999"),
        ("Dad stays away", "Mum", "<1> stays away"),
    ],
)
def test_the_owner_of_a_row_who_is_not_named_in_it(answer: str, owner: str, whole: str) -> None:
    assert with_owner(told(answer, CAST), told(owner, CAST)) == whole
