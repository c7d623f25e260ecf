"""What a comment refers to can be looked up: a requirement by its id, and nothing that is in no document."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
WRITTEN = [*(ROOT / "src").rglob("*.py"), *(ROOT / "lint_rules" / "words").glob("*.yml")]
_LEADS_NOWHERE = re.compile(r"\bDESIGN\b|§ ?\d|guidance G\d+|\(G\d+")
_ID = re.compile(r"\b(?:PL|SP|ST|IM|FW)\d+(?:\.\d+)*[a-z]?\b")


def test_no_file_refers_to_a_section_or_a_number_that_no_document_has() -> None:
    met = {(path.name, found.group()) for path in WRITTEN for found in _LEADS_NOWHERE.finditer(path.read_text("utf-8"))}
    assert not met


def test_every_requirement_that_is_named_stands_among_the_requirements() -> None:
    known = set(_ID.findall((ROOT / "docs" / "requirements.yml").read_text(encoding="utf-8")))
    named = {found for path in WRITTEN for found in _ID.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 20
    assert named <= known
