"""Segments and their faults in few words, for the tests of the checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.translate.checks import Fault, faults
from planlint.translate.critical import is_critical
from planlint.translate.languages import language
from planlint.translate.segments import Segment

RIGHT_PAIRS: list[dict[str, Any]] = load_yaml(Path(__file__).parent / "right_pairs.yml")
TAGS = [tag for tag in RIGHT_PAIRS[0] if tag not in ("english", "names", "critical")]


def judged(
    tag: str,
    english: str,
    text: str,
    *,
    names: Sequence[str] = (),
    spellings: Mapping[str, Sequence[str]] | None = None,
) -> list[Fault]:
    """What the checks say of a text in the language; the segment is critical where its English says so."""
    segment = Segment("outcomes.o1.description", english, "000000000000", is_critical(english), tuple(names), "action")
    return faults(segment, text, language(tag), spellings=spellings or {})


def errors(tag: str, english: str, text: str, **more: Any) -> set[str]:
    """The names of the checks that refuse the text."""
    return {fault.check for fault in judged(tag, english, text, **more) if fault.level == "error"}


def warnings(tag: str, english: str, text: str, **more: Any) -> set[str]:
    """The names of the checks that have a doubt."""
    return {fault.check for fault in judged(tag, english, text, **more) if fault.level == "warning"}
