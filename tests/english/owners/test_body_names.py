"""Names that no list has: whose they are."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.english.owners.body_names import sounds_like_a_body
from tools.name_accuracy import names_of


@pytest.mark.parametrize("text", ["Oakwell Lodge", "Cornerstone Recovery", "Little Pumpkins Nursery", "Steps 2 Hope"])
def test_what_bodies_call_themselves_is_a_body(text: str) -> None:
    assert sounds_like_a_body(text)


@pytest.mark.parametrize("text", ["Bryony Jones", "Olu", "Chidi Okafor", "King Smith", "Storm Kelly", "Auntie Bev"])
def test_what_people_are_called_is_none(text: str) -> None:
    assert not sounds_like_a_body(text)


@pytest.mark.parametrize("name", ["Siân", "Seán", "Ayşe", "Nguyễn", "Tomáš", "Şule", "Ümit", "Øystein"])
def test_a_first_name_with_accents_is_nobodys_body_however_it_is_typed(name: str) -> None:
    assert not sounds_like_a_body(name)
    assert not sounds_like_a_body(unicodedata.normalize("NFD", name))


@settings(deadline=None)
@given(st.text(max_size=80))
def test_composed_and_decomposed_letters_are_one_name(text: str) -> None:
    assert sounds_like_a_body(unicodedata.normalize("NFC", text)) == sounds_like_a_body(
        unicodedata.normalize("NFD", text)
    )


def test_what_the_names_taught_is_still_known_by_what_is_noticed_now() -> None:
    taught = [*names_of(apart=False).items()][::20]
    known = sum(sounds_like_a_body(name) == is_body for name, is_body in taught)
    assert known > 0.9 * len(taught), "learn the weights anew: make opinions"
