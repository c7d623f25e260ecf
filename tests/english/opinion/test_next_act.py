"""Where the second of two acts begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.english.opinion.next_act import next_act


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mum to register with a GP and ", "get the broken window boarded"),
        ("Nan to hold Mum's bank card till after payday. ", "Nan to drive Tia to her speech therapy."),
        ("Move out of Nan's caravan by 4 January 2027 and ", "find a nursery place for Isla."),
        ("Sort Mum's bus fare to Prestwich; ", "sort Gracie's swimming kit."),
    ],
)
def test_it_is_the_joint_with_one_act_on_either_side(first: str, second: str) -> None:
    assert next_act(first + second) == len(first)


@given(st.text(max_size=120))
def test_it_is_a_place_in_the_text_whatever_is_written(text: str) -> None:
    assert 0 <= next_act(text) <= len(text)
