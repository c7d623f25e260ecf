"""The example plan, and catalogues in languages nobody speaks: they show what was left out of the catalogues."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.translate.catalogues.pseudo import Pseudo
from planlint.translate.languages import language

ROOT = Path(__file__).parents[2]


def pseudo(tag: str) -> Catalogue:
    """A catalogue that nobody has checked, in the letters that the language is written in."""
    chosen = language(tag)
    return Catalogue(chosen, Pseudo("arabic" if chosen.right_to_left else "accented"), reviewed=False)


@pytest.fixture(params=["en", "pl", "ur"])
def each_catalogue(request: pytest.FixtureRequest) -> Catalogue:
    """English, then Polish and Urdu."""
    return catalogue(request.param)


@pytest.fixture
def urdu() -> Catalogue:
    """A right-to-left catalogue that nobody has checked."""
    return pseudo("ur")


@pytest.fixture(scope="session")
def good_plan() -> CaseDocument:
    """The example plan with nothing wrong in it."""
    return read_plan(ROOT / "examples" / "good-plan.yml").plan
