"""Each fact that the five documents ask for has a typed home, and an example file holds it there."""

from __future__ import annotations

import pytest

from tests.requirements.conftest import examples, values
from tools.requirements import paths, requirements

ASKED = [(name, path) for name, entry in requirements().items() if "model" in entry["by"] for path in paths(name)]


def test_every_such_requirement_names_its_place() -> None:
    assert [name for name, entry in requirements().items() if "model" in entry["by"] and not paths(name)] == []


@pytest.mark.parametrize(("name", "path"), ASKED, ids=[f"{name}-{path}" for name, path in ASKED])
def test_an_example_holds_the_fact_at_its_place(name: str, path: str) -> None:
    assert any(values(document, path) for document in examples().values()), f"{name}: no example has {path}"
