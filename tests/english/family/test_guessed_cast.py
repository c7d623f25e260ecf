"""Who is meant in a text that comes without a plan."""

from __future__ import annotations

import pytest

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.guessed_cast import guessed

_CAST = Cast((GrownUp("", (), "she", "mother"), GrownUp("", (), "he", "father")))


@pytest.mark.parametrize(
    ("text", "mother", "father"),
    [
        ("Ms Owen to ring whenever Mr Rees attends", "Ms Owen", "Mr Rees"),
        ("Victim to turn the suspect away", "Victim", "suspect"),
        ("I will not let him in", "I", None),
        ("I will not go near her", None, "I"),
        ("M not to let F in", "M", "F"),
        ("Kayleigh needs to get a non-mol", "Kayleigh", None),
    ],
)
def test_the_text_itself_names_the_parents(text: str, mother: str | None, father: str | None) -> None:
    she, he = guessed(text, _CAST).grown_ups
    assert (mother in she.names, father in he.names) == (mother is not None, father is not None)


@pytest.mark.parametrize("text", ["Ms Shah will ring Mum", "Mr Obi to meet Dad", "Ms Shah and Ms Owen will meet"])
def test_a_titled_name_beside_another_word_for_the_parent_is_somebody_else(text: str) -> None:
    assert not any(one.names for one in guessed(text, _CAST).grown_ups)
