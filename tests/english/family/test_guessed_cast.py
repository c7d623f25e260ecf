"""Who is meant in a text that comes without a plan."""

from __future__ import annotations

import pytest

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.guessed_cast import guessed, in_parts

_CAST = Cast((GrownUp("", (), "she", "mother"), GrownUp("", (), "he", "father")))


@pytest.mark.parametrize(
    ("text", "mother", "father"),
    [
        ("Ms Owen to ring whenever Mr Rees attends", "Ms Owen", "Mr Rees"),
        ("Victim to turn the suspect away", "Victim", "suspect"),
        ("I will not let him in", "I", None),
        ("I will not go near her", None, "I"),
        ("M not to let F in", "M", "F"),
        ("Graham to keep Louise from coming round when she's been violent to him", "Louise", "Graham"),
        ("After Liam strangled her in May, Becky to sign that Liam will not come in", "Becky", "Liam"),
        ("Mum to persuade Alec to give up his guns after he threatened Mum with one", None, "Alec"),
        ("sophie to block ryan on everything", "sophie", "ryan"),
        ("Leila to take the children to her mother's before Farid has been drinking", "Leila", "Farid"),
        ("Mrs Hart (head) will not let Mr Doyle take Ruby out of school", None, "Mr Doyle"),
        ("Kayleigh needs to get a non-mol", "Kayleigh", None),
    ],
)
def test_the_text_itself_names_the_parents(text: str, mother: str | None, father: str | None) -> None:
    she, he = guessed(text, _CAST).grown_ups
    assert (mother in she.names, father in he.names) == (mother is not None, father is not None)


@pytest.mark.parametrize("text", ["Ms Shah will ring Mum", "Mr Obi to meet Dad", "Ms Shah and Ms Owen will meet"])
def test_a_titled_name_beside_another_word_for_the_parent_is_somebody_else(text: str) -> None:
    assert not any(one.names for one in guessed(text, _CAST).grown_ups)


@pytest.mark.parametrize(
    "text", ["Kayleigh, 14, to ring Nan if Dad hits Mum", "Tia's mum to ring if Tia is hit by Dad"]
)
def test_a_name_with_an_age_or_a_mother_of_its_own_is_a_childs(text: str) -> None:
    assert guessed(text, _CAST).children


def test_initials_in_a_note_are_somebodys_of_the_plan() -> None:
    cast = Cast((GrownUp("k", ("Kirsty Ward",), "she", "mother"), GrownUp("w", ("Wayne Doyle",), "he", "father")))
    told = in_parts("KW to ensure WD does not attend", cast, (), None)
    assert [one.names[-1] for one in told.grown_ups] == ["KW", "WD"]
