"""The page of requirements names tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

from tools.requirements import FUNCTIONS, TESTS, homes, page, requirements

ROOT = Path(__file__).parents[2]


def test_every_kind_of_answer_of_every_requirement_has_a_home() -> None:
    without = [(name, kind) for name, entry in requirements().items() for kind in entry["by"] if not homes(name)[kind]]
    assert without == []


def test_the_tests_that_the_page_names_are_there() -> None:
    for kind, file in TESTS.items():
        assert f"def {FUNCTIONS[kind]}(" in (ROOT / file).read_text(encoding="utf-8")
    assert "def test_whoever_leads_the_work_is_refused_as_fw2_asks(" in (ROOT / TESTS["gate"]).read_text(
        encoding="utf-8"
    )


def test_the_page_names_a_test_for_every_answer() -> None:
    answers = sum(len(entry["by"]) for entry in requirements().values())
    assert len(re.findall(r"`test_\w+\.py::test_", page())) == answers
