"""Who is left alone with the answer when somebody who harms comes."""

import pytest

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.left_to_one import left_to, split

CAST = Cast((GrownUp("", (), "she", "mother"), GrownUp("", (), "he", "father")))


@pytest.mark.parametrize(
    "text",
    [
        "If Dad comes to the house, Mum rings 999 and takes the children to Nan’s",
        "Mum will ring the police if Dad comes to the house",
        "Dad at the house - Mum rings 999 and waits upstairs",
        "When Dad comes back to the flat Mum dials 999",
    ],
)
def test_she_alone(text: str) -> None:
    assert left_to(*split(text, CAST)) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        "If Dad comes to the house, Mum rings 999 and then Nan",
        "If Dad comes to the house, Mum goes to Nan’s, who rings the social worker",
        "If Dad comes to the house, Mum rings 999 and the out of hours team",
        "If Dad is ill, Mum rings 111",
        "If Dad comes to the house",
    ],
)
def test_somebody_else_has_a_part_or_nobody_comes(text: str) -> None:
    assert left_to(*split(text, CAST)) is None
