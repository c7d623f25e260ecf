"""Who hurts whom among the grown-ups of a family, by what a text tells."""

from __future__ import annotations

import pytest

from planlint.english.family.cast import Cast, GrownUp, called
from planlint.english.family.violence import harms, harms_children

_MEGAN, _CRAIG = 0, 1
_CAST = Cast(
    (
        GrownUp("m", tuple(called("Megan Price", "she")), "she", "mother"),
        GrownUp("d", tuple(called("Craig Price", "he")), "he", "father"),
    ),
    children=("Ioan", "Alys"),
    others=("Priya Shah",),
)


@pytest.mark.parametrize(
    "text",
    [
        "Megan came to A&E with a broken cheekbone. She told the nurse Craig did it.",
        "Craig has hidden Megan's passport.",
        "Craig says that he will kill himself if Megan goes to her mother's.",
        "Mr Price watches his wife through the doorbell camera from work.",
        "Craig keeps back her pain relief when he is angry with Megan.",
        "Craig calls Megan worthless in front of Ioan.",
        "Police saw Mr Price pull his wife out of the car by her hair.",
        "Craig has bail conditions not to see Megan, whom he attacked at 30 weeks.",
        "Ioan has seen his dad punch his mum.",
        "Craig shouted at Megan and pushed her down the step.",
        "Mum's arm was broken by Dad in 2024.",
        "Craig will not let Megan see her family.",
        "Dad's rages: he goes quiet for a day, and then it is plates, doors or Mum.",
    ],
)
def test_whoever_harms_and_whom_is_read(text: str) -> None:
    assert (_CRAIG, _MEGAN) in set(harms(text, _CAST))


def test_a_woman_who_harms_is_read_as_such() -> None:
    assert set(harms("Megan has thrown hot tea at Craig and bitten his arm.", _CAST)) == {(_MEGAN, _CRAIG)}


@pytest.mark.parametrize(
    "text",
    [
        "Craig hit Ioan on the legs while Megan was in the shop.",
        "Ioan kicked Craig and bit Megan when asked to turn the game off.",
        "Craig pushed Ioan and hit him while Megan was asleep.",
        "A gang coerces Alys into carrying drugs and has threatened Megan and Craig.",
        "Megan's brother hit his girlfriend.",
        "Megan grew up seeing her father hit her mother.",
        "There has been no violence between Megan and Craig.",
        "Craig beat Megan at chess.",
        "Craig broke his arm at work. Megan is caring for him.",
        "Craig keeps Megan's medication in a locked box as the midwife asked.",
    ],
)
def test_harm_by_others_to_children_and_none_at_all_is_not(text: str) -> None:
    assert not set(harms(text, _CAST))


def test_a_child_whom_a_grown_up_hurts_is_told_of_them() -> None:
    assert set(harms_children("Craig has hit Ioan with a slipper.", _CAST)) == {_CRAIG}
    assert not set(harms_children("Ioan hit Craig. Craig hit Megan.", _CAST))
