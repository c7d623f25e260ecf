"""What an outcome denies, by its clauses."""

import pytest

from planlint.english.evidence.denials import only_denies
from planlint.english.pipeline import Parses

PARSE = Parses().parse


@pytest.mark.parametrize(
    "text",
    [
        "No further police visits by 12 March 2027",
        "Dad gives up drinking",
        "Parents do not argue or shout",
        "None of the four children are left alone",
        "Mum makes sure that Sam is never left alone",
        "There is no dog mess at 12 Mill Lane",
        "The boys have no contact with Ray or see him",
        "Lena is safe from men who use her and sell her",
        "Kay is not hit, not shouted at",
    ],
)
def test_what_says_only_what_no_longer_happens_denies(text: str) -> None:
    assert only_denies(text, PARSE)


@pytest.mark.parametrize(
    "text",
    [
        "Sam sleeps in his own bed and is not woken by shouting",
        "Not a week goes by that Beth does not see her brothers",
        "Isla never goes to school without breakfast",
        "Noah misses no more than two days a term",
        "Ella lives with adults who do not drink",
        "Poppy cannot wait to see her dad",
        "Leo stops at Nan's on Fridays",
        "Lee is safe from the men who are using him and is home at night",
        "The girls have no contact with Declan and feel safe in their own beds",
        "The children do not hear or see rows, and know whom to ring",
        "Orla is a teenager again, not a carer",
    ],
)
def test_says_what_there_is(text: str) -> None:
    assert not only_denies(text, PARSE)


def test_words_without_denial_are_not_parsed() -> None:
    def never(_: str) -> None:
        raise AssertionError

    assert not only_denies("Sam sleeps in his own bed", never)  # type: ignore[arg-type]
