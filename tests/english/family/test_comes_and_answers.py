"""Who comes and who answers, where only first names tell."""

import pytest

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.comes_and_answers import by_place

CAST = Cast((GrownUp("", (), "she", "mother"), GrownUp("", (), "he", "father")))


@pytest.mark.parametrize(
    ("text", "hers", "his"),
    [
        ("If Carl comes round, Jodie rings 999", "Jodie", "Carl"),
        ("Jodie rings 999 if Carl comes round", "Jodie", "Carl"),
        ("When Pete has been drinking Amy will get Alfie out, to her sister", "Amy", "Pete"),
        ("If there is shouting, Kelly waits upstairs until Dan is calm", "Kelly", "Dan"),
        ("Carl at the flat - Jodie takes Alfie to the neighbour's", "Jodie", "Carl"),
    ],
)
def test_first_names_by_their_place(text: str, hers: str, his: str) -> None:
    assert [one.names for one in by_place(text, CAST).grown_ups] == [(hers,), (his,)]


def test_a_titled_name_and_a_child_who_is_taken_along_are_neither() -> None:
    cast = by_place("If Dad comes, Mrs Lowe takes Alfie inside", CAST)
    assert [one.names for one in cast.grown_ups] == [(), ()]
