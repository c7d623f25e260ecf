"""Names that no list has: whose they are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.english.owners.body_names import names_a_body
from tools.name_accuracy import names_of


@pytest.mark.parametrize("text", ["Oakwell Lodge", "Cornerstone Recovery", "Little Pumpkins Nursery", "Steps 2 Hope"])
def test_what_bodies_call_themselves_is_a_body(text: str) -> None:
    assert names_a_body(text)


@pytest.mark.parametrize("text", ["Bryony Jones", "Olu", "Chidi Okafor", "King Smith", "Storm Kelly", "Auntie Bev"])
def test_what_people_are_called_is_none(text: str) -> None:
    assert not names_a_body(text)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_whatever_is_written_is_answered(text: str) -> None:
    assert names_a_body(text) in (True, False)


def test_what_the_names_taught_is_still_known_by_what_is_noticed_now() -> None:
    taught = [*names_of(apart=False).items()][::20]
    known = sum(names_a_body(name) == is_body for name, is_body in taught)
    assert known > 0.9 * len(taught), "learn the weights anew: make opinions"
