"""What is noticed about a text."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.learnt.weights import BUCKETS
from planlint.english.opinion.noticed import Seen, View, noticed

_VIEWS: tuple[View, ...] = ("words", "sorts", "letters", "acts", "joints")
_FAMILY = Cast((GrownUp("", ("Mum", "Kelly"), "she", "mother"), GrownUp("", ("Dad", "Lee"), "he", "father")))


@given(st.text(max_size=80))
def test_whatever_is_written_each_view_weighs_one_or_nothing(text: str) -> None:
    for view in _VIEWS:
        seen = noticed(Seen(text, "action"), (view,))
        length = math.sqrt(sum(value * value for value in seen.values()))
        assert not seen or length == pytest.approx(1.0)
        assert all(0 <= bucket < BUCKETS for bucket in seen)


def test_names_and_numbers_of_one_shape_are_of_one_sort() -> None:
    one = noticed(Seen("Kelly to take Ava to the clinic on 3 May 2027", "action"), ("sorts",))
    other = noticed(Seen("Marta to take Leo to the surgery on 9 May 2028", "action"), ("sorts",))
    assert one == other


def test_everybody_is_seen_as_what_they_are_in_the_family() -> None:
    named = noticed(Seen("Kelly keeps Lee calm", "action", _FAMILY), ("people",))
    by_relation = noticed(Seen("Mum keeps Dad calm", "action", _FAMILY), ("people",))
    assert named == by_relation
    assert named


def test_nobody_is_seen_where_no_family_is_told() -> None:
    assert noticed(Seen("Kelly keeps Lee calm", "action"), ("people",)) == {}
