"""Whom a word of blame is about."""

import pytest

from planlint.english.family.blamed import blames_family
from planlint.english.pipeline import pipeline


@pytest.mark.parametrize(
    ("text", "words", "blamed"),
    [
        ("Mum failed to bring Jayden.", "failed to", True),
        ("Failed to attend x 3.", "Failed to", True),
        ("The boiler failed to light.", "failed to", False),
        ("The landlord failed to come.", "failed to", False),
        ("Her refusal to engage was noted.", "refusal to engage", True),
        ("The council's failure to mend it was noted.", "failure to", False),
        ("Home conditions are chaotic and basic needs are not met.", "chaotic", True),
        ("The flat was a tip.", "was a tip", True),
        ("Nan said that he was naughty.", "naughty", False),
        ("Shanice puts herself at risk.", "puts herself at risk", True),
        ("If Anna feels she cannot cope", "cannot cope", False),
        ("Leon said that he wants to be a proper dad.", "be a proper dad", False),
        ("Mrs Patel said that Mum is lazy.", "lazy", True),
        ("Neighbour says that Mum is lazy.", "lazy", True),
        ("Tell Mum about the criminal investigation.", "the criminal", False),
        ("He is the criminal of the family.", "the criminal", True),
    ],
)
def test_only_words_about_the_family_blame_it(text: str, words: str, blamed: bool) -> None:
    start = text.index(words)
    assert blames_family(pipeline()(text), start, start + len(words), frozenset()) is blamed


def test_a_professional_of_the_plan_is_not_the_family() -> None:
    text = "Bethan failed to ring."
    assert not blames_family(pipeline()(text), 7, 16, frozenset({"bethan"}))


def test_what_a_professional_says_of_the_family_blames_all_the_same() -> None:
    text = "Bethan says that Mum is lazy."
    start = text.index("lazy")
    assert blames_family(pipeline()(text), start, start + 4, frozenset({"bethan"}))
    assert not blames_family(pipeline()(text), start, start + 4, frozenset())
