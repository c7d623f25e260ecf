"""A plan to translate, and checks that say what a test wants to hear: what the real ones find has tests of its own."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from planlint.model.plan import CaseDocument
from planlint.read import read_plan

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture
def plan() -> CaseDocument:
    return read_plan(EXAMPLES / "good-plan.yml").plan


@pytest.fixture
def agreeable_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks that refuse a text with FAULT in it and remark on one with ODD, whatever the language."""

    def faults(_segment: object, text: str, _language: object, **_options: object) -> list[SimpleNamespace]:
        found = {"FAULT": "error", "ODD": "warning"}
        return [
            SimpleNamespace(level=level, check="stand-in", message=f"{word} is in it")
            for word, level in found.items()
            if word in text
        ]

    monkeypatch.setattr("planlint.translate.checks.faults", faults)
