"""Putting a plan in YAML right where a finding knows the words: always into a copy, never into the file itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planlint.finding import Finding
from planlint.model.paths import parsed, reach
from planlint.read import ReadProblem, Source, read_source


@dataclass(frozen=True, slots=True)
class Fixed:
    """The text of the file with the fixes in it, which were made, and which could not be made without harm."""

    text: str
    made: tuple[Finding, ...]
    left: tuple[Finding, ...]


def fixed(source: Source, text: str, findings: Sequence[Finding], *, suggested: bool = False) -> Fixed:
    """The plan's text with every safe fix made, and with `suggested` the others too.

    After each fix the text is read again: the field must hold exactly the new words and all else be as before. A fix
    that YAML's quoting would spoil is left, and so is one whose words overlap a fix made already.
    """
    wanted = [one for one in findings if one.fix is not None and one.quote and (one.fix.safe or suggested)]
    made: list[Finding] = []
    left: list[Finding] = []
    # From the last place to the first, so that what is still to come keeps its position.
    for finding in sorted(wanted, key=lambda one: one.place.order if one.place else (), reverse=True):
        new = _with_fix(source, text, finding)
        if new is None:
            left.append(finding)
        else:
            text, source = new
            made.append(finding)
    return Fixed(text, tuple(reversed(made)), tuple(reversed(left)))


def _with_fix(source: Source, text: str, finding: Finding) -> tuple[str, Source] | None:
    assert finding.fix is not None
    path = parsed(finding.at)
    value = reach(source.plan, path)
    if not isinstance(value, str) or value[finding.start : finding.end] != finding.quote:
        return None
    span = source.span(path, finding.quote, finding.start)
    expected = value[: finding.start] + finding.fix.replacement + value[finding.end :]
    before = source.plan.model_dump()
    for written in _ways(finding.fix.replacement):
        new = text[: span.start] + written + text[span.end :]
        reread = _read(new, source.path)
        if reread is None or reach(reread.plan, path) != expected:
            continue
        after = reread.plan.model_dump()
        if _differing(before, after) == 1:
            return new, reread
    return None


def _ways(words: str) -> tuple[str, ...]:
    """The words as a plain, a double-quoted and a single-quoted scalar would hold them."""
    return (words, words.replace("\\", "\\\\").replace('"', '\\"'), words.replace("'", "''"))


def _read(text: str, path: Path) -> Source | None:
    try:
        return read_source(text, path)
    except ReadProblem:
        return None


def _differing(one: object, other: object) -> int:
    """How many values differ between two plans as plain data."""
    if isinstance(one, dict) and isinstance(other, dict):
        return sum(_differing(one.get(key), other.get(key)) for key in one.keys() | other.keys())
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)) and len(one) == len(other):
        return sum(_differing(mine, its) for mine, its in zip(one, other, strict=True))
    return int(one != other)
