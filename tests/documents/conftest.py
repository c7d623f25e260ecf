"""The example plan, and catalogues in languages nobody speaks: they show what was left out of the catalogues."""

from __future__ import annotations

from gettext import NullTranslations
from pathlib import Path

import pytest

from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.translate.catalogue import Catalogue, catalogue, languages
from planlint.translate.languages import language

ROOT = Path(__file__).parents[2]
_ACCENTED = str.maketrans("aeinosuyAEIOU", "àéîñôšüýÀÉÎÔÜ")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")


class Pseudo(NullTranslations):
    """Turns every fixed text into letters of another kind: accented, or Arabic."""

    def __init__(self, letters: dict[int, int]) -> None:
        super().__init__()
        self._letters = letters

    def gettext(self, message: str) -> str:
        """The text in other letters; numbers and marks stay."""
        return (message if "AEIOU" in message else message.lower()).translate(self._letters)


def pseudo(tag: str) -> Catalogue:
    """A catalogue that nobody has checked, in the letters that the language is written in."""
    chosen = language(tag)
    return Catalogue(chosen, Pseudo(_ARABIC if chosen.right_to_left else _ACCENTED), reviewed=False)


@pytest.fixture(params=["en", "pl", "ur"])
def each_catalogue(request: pytest.FixtureRequest) -> Catalogue:
    """English, then Polish and Urdu: the real catalogues as soon as there are any."""
    tag: str = request.param
    return catalogue(tag) if tag == "en" or tag in languages() else pseudo(tag)


@pytest.fixture
def urdu() -> Catalogue:
    """A right-to-left catalogue that nobody has checked."""
    return pseudo("ur")


@pytest.fixture(scope="session")
def good_plan() -> CaseDocument:
    """The example plan with nothing wrong in it."""
    return read_plan(ROOT / "examples" / "good-plan.yml").plan
