"""A birthday is a day that everybody knows where the plan tells when the child was born."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

CARDS = [card for card in core_cards() if card.id == "ambiguous-date"]


def quotes(by_when: str, children: str) -> list[str]:
    plan = (
        f"date: 3 March 2027\nchildren: [{children}]\noutcomes:\n  - description: Sam is well\n"
        f"    actions: [{{description: Buy a bed, by_when: '{by_when}'}}]\n"
    )
    return [finding.quote for finding in lint(read_source(plan, Path("plan.yml")), cards=CARDS).findings]


@pytest.mark.parametrize(
    "by_when", ["by Lena’s birthday", "by her birthday", "before Lena’s next birthday", "by baby’s first birthday"]
)
def test_the_birthday_of_a_child_whose_birth_is_told_is_known(by_when: str) -> None:
    assert quotes(by_when, "{name: Lena Webb, born: 9 November 2018}") == []


@pytest.mark.parametrize(
    ("by_when", "quote"),
    [
        ("by Mum’s birthday", "Mum’s birthday"),
        ("before Mum’s 30th birthday", "Mum’s 30th birthday"),
        ("by Dad’s bday", "Dad’s bday"),
    ],
)
def test_that_of_a_grown_up_is_not(by_when: str, quote: str) -> None:
    assert quotes(by_when, "{name: Lena Webb, born: 9 November 2018}") == [quote]


@pytest.mark.parametrize("by_when", ["by her birthday", "by Lena’s birthday"])
def test_nor_that_of_a_child_whose_birth_is_not_told(by_when: str) -> None:
    assert len(quotes(by_when, "{name: Lena Webb}")) == 1


@pytest.mark.parametrize("by_when", ["by Mum’s birthday, 4 May 2027", "by Mum’s 30th birthday on 4 May 2027"])
def test_its_day_beside_it_is_enough(by_when: str) -> None:
    assert quotes(by_when, "{name: Lena Webb}") == []
