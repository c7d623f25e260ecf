"""Moments that are set by themselves in the prose of an action."""

import pytest

from planlint.timescales import repeats_in, set_off


@pytest.mark.parametrize(
    "prose",
    [
        "Carry the alarm day and night",
        "Meet the school nurse at break time",
        "Fetch Jay at hometime",
        "Mention the rash at his next clinic appointment",
        "Bring the pay slips to her next visit",
        "Scan at 32 and 36 weeks",
        "Weigh the twins at 6 months",
        "Bring Mia to the Tuesday morning group",
        "Go with Jay to his Friday club",
        "Pack the swimming bag the night before",
        "Text the reminder the day before, and again in the morning",
        "Hand over the form at parents’ evening",
        "On payday buy the nappies first",
    ],
)
def test_it_comes_by_itself(prose: str) -> None:
    assert repeats_in(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Write down who can be called day and night",
        "Book the next clinic appointment",
        "Tell the landlord at 4 weeks’ notice",
        "Talk about what happens at home time",
        "Find a place in the Tuesday morning group",
        "Take Leo along to the Friday Club",
        "Mend the home",
    ],
)
def test_a_moment_that_is_only_spoken_of(prose: str) -> None:
    assert not repeats_in(prose)


@pytest.mark.parametrize(
    ("prose", "waits"),
    [
        ("Tell the school once the injunction is granted", True),
        ("As soon as Dad has moved out, change the locks", True),
        ("Once the boiler has been mended, read the meter", True),
        ("Ask the nurse once more about the results", False),
        ("Ask who comes once the order is made", False),
    ],
)
def test_what_is_waited_for(prose: str, waits: bool) -> None:
    assert set_off(prose) is waits
