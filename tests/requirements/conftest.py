"""The example files on which each requirement is shown, read once."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from planlint.calendar.profiles import use_council_procedures
from planlint.model.paths import parsed, reach
from planlint.model.plan import CaseDocument
from planlint.read import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
YEAR = EXAMPLES / "a-year"


@pytest.fixture(autouse=True)
def ellerdale() -> Iterator[None]:
    """The council of the year's example has a procedure of its own."""
    use_council_procedures(YEAR / "procedures")
    yield
    use_council_procedures()


@functools.cache
def examples() -> dict[str, CaseDocument]:
    """Every example of a whole case, newest last."""
    files = [EXAMPLES / "good-plan.yml", *sorted(YEAR.glob("*.yml"))]
    return {path.name: read_plan(path).plan for path in files}


def values(document: CaseDocument, path: str) -> list[Any]:
    """What stands in a document at a path such as `outcomes[*].target`."""
    found: list[Any] = [document]
    for step in parsed(path):
        found = [item for each in found for item in _next(each, step)]
    return [item for each in found for item in (each if isinstance(each, tuple) else (each,))]


def _next(value: Any, step: str | int) -> list[Any]:
    if step == "*":
        return [*value] if isinstance(value, tuple) else []
    found = reach(value, (step,)) if isinstance(value, BaseModel) else None
    return [] if found in (None, (), "") else [found]
