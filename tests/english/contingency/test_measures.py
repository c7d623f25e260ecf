"""Notes that name a measure without saying who does something."""

import pytest

from planlint.english.contingency.measures import names_measure


@pytest.mark.parametrize(
    "text",
    [
        "Contact stops",
        "Kids over to Nana B",
        "Spare key with Mrs Patel",
        "MGM on standby",
        "If he drinks: contact stops",
    ],
)
def test_a_note_names_a_measure(text: str) -> None:
    assert names_measure(text)


@pytest.mark.parametrize(
    "text",
    [
        "If contact stops the children will be upset",
        "Placement with Uncle Joe to be agreed",
        "Mum is willing to change",
        "Bed times are agreed",
    ],
)
def test_what_sets_it_off_or_is_not_settled_is_no_measure(text: str) -> None:
    assert not names_measure(text)
