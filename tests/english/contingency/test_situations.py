"""Situations of an early conference, in ever different words."""

import pytest

from planlint.english.contingency.situations import situations, unspoken_of

SIX = (
    "Nobody can see Sam on two visits",
    "Dad is let out early",
    "The family flits",
    "One of the boys is struck again",
    "The care of the baby goes downhill",
    "Mum and Dad pull out of the plan",
)


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("Someone messes with Joe again", "further abuse or harm"),
        ("There's a steep fall in their care: clothes, meals, warmth", "things getting much worse"),
        ("What we agreed has come to a stop", "the plan breaking down"),
        ("The house is shut to the nurses or to us", "nobody being let in to see the child"),
        ("Bail conditions are lifted", "a person who did harm coming back"),
        ("The caravan has gone and nobody knows where to", "the family not being found"),
    ],
)
def test_a_situation_is_known_by_families_of_words_that_stand_together(text: str, situation: str) -> None:
    assert situation in [it.name for it in situations() if it.is_plain_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "If Lindsay will not let us see her own GP records",
        "Kelly begins a relationship with someone whom we have not checked",
        "Mum goes back to college",
        "The landlord wants to come in to fix the boiler",
    ],
)
def test_what_only_looks_like_a_situation_is_none(text: str) -> None:
    assert not [it.name for it in situations() if it.is_plain_in(text)]


def test_six_texts_may_speak_of_all_six() -> None:
    assert unspoken_of(SIX) == []


def test_a_hint_is_enough_where_a_text_speaks_of_nothing_else() -> None:
    assert unspoken_of([*SIX[:1], "Conor back over the door", *SIX[2:]]) == []


def test_the_same_words_count_once() -> None:
    assert len(unspoken_of(["Conor back over the door", "Conor back over the door"])) == 5
