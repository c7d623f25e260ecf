"""What happens only in a mind, or only gets better."""

import pytest

from planlint.english.evidence.inward import only_in_mind, only_inward
from planlint.english.pipeline import Parses

PARSE = Parses().parse


@pytest.mark.parametrize(
    "text",
    [
        "Callum knows the dangers of carrying a knife",
        "Parents realise why the bruises worried the nurse",
        "Strengthened family relationships",
        "Dad is open to learning about autism",
        "Mum to gain insight into the effects of her drug use",
        "Leo's needs are understood by both parents",
        "Reduce the risk of harm",
        "Ben's confidence grows",
        "Both parents know the dangers of smoking and drinking",
        "Mum knows what an adult he trusts would do",
    ],
)
def test_what_is_felt_known_or_understood_is_only_inward(text: str) -> None:
    assert only_inward(text, PARSE)


@pytest.mark.parametrize(
    "text",
    [
        "Mum understands the asthma plan and gives Sam two puffs each morning",
        "Tia has somebody she trusts to ring at night",
        "Ali knows all his letters",
        "Leo builds a den with Nan",
        "Leo understands “no” and stops",
        "Leo recognises ten letters",
        "Leo's eczema improves",
        "Leo has more toys to play with",
        "Sam is confident enough to put his hand up in class",
        "Both children know the rules of the house and sleep there every night",
        "Zayd is taken to every hospital appointment and his parents understand what is said there",
        "Tess lives where Ray never comes, and her aunts know the plan",
        "Zak grows as he should",
        "The boys stay in the house they know",
        "Poppy always has a grown-up with her",
    ],
)
def test_something_can_be_seen(text: str) -> None:
    assert not only_inward(text, PARSE)


def test_bettering_is_not_in_a_mind() -> None:
    assert not only_in_mind("Improved home conditions", PARSE)
