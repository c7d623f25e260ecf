"""Where a “by whom” makes one owner of two parents."""

from __future__ import annotations

import pytest

from planlint.english.family.both_parents import both_open, both_parents
from planlint.english.family.cast import Cast, GrownUp, called

_CAST = Cast(
    (
        GrownUp("m", tuple(called("Rima Haddad", "she")), "she", "mother"),
        GrownUp("d", tuple(called("Ziad Haddad", "he")), "he", "father"),
    ),
    children=("Layla",),
)


@pytest.mark.parametrize(
    "text",
    [
        "Parents",
        "Mum/Dad",
        "Mr & Mrs Haddad",
        "Layla's mum and dad",
        "Mr Haddad and his wife",
        "Rima + Ziad",
        "Parents jointly",
        "RH/ZH",
        "The Haddads",
        "PR holders",
        "MO & FA",
        "Either parent",
    ],
)
def test_both_are_one_owner(text: str) -> None:
    assert both_parents(text, _CAST) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Mum",
        "Rima's parents",
        "Parents, separately",
        "Rima (Ziad has no part in this)",
        "Mr and Mrs Haddad, Ziad's parents",
        "Social worker to meet Rima and Ziad",
        "Mum; Dad on a different day",
        "Team leader. Mum and Dad told by letter",
    ],
)
def test_one_of_them_each_alone_or_grandparents_are_not(text: str) -> None:
    assert both_parents(text, _CAST) is None


def test_a_sentence_opens_with_both_or_somebody_else_acts() -> None:
    assert both_open("The Haddads will keep the dog out", _CAST) is not None
    assert both_open("Encourage parents to keep the dog out", _CAST) is None
