"""A plan to translate, and checks that say what a test wants to hear: what the real ones find has tests of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.translate.checks.fault import Fault, Level

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture
def plan() -> CaseDocument:
    return read_plan(EXAMPLES / "good-plan.yml").plan


@pytest.fixture
def agreeable_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks that refuse a text with FAULT in it, let a second linguist sign one with TURNED and remark on ODD."""

    def faults(_segment: object, text: str, _language: object, **_options: object) -> list[Fault]:
        found: dict[str, Level] = {"FAULT": "error", "TURNED": "second", "ODD": "warning"}
        return [Fault(level, "stand-in", f"{word} is in it") for word, level in found.items() if word in text]

    monkeypatch.setattr("planlint.translate.checks.faults", faults)
