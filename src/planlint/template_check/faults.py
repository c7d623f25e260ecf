"""Faults of templates as they are met, each once, and as the findings that reports know."""

from __future__ import annotations

import re
from pathlib import Path

from planlint.finding import Finding
from planlint.place import TextPlace
from planlint.template_check.rules import card
from planlint.template_check.texts import TemplateText


class Faults:
    """What has been found so far, by file."""

    def __init__(self) -> None:
        self._found: dict[Path, dict[tuple[str, str, int, int], Finding]] = {}

    def add(self, rule: str, text: TemplateText, start: int, end: int, *, says: str = "", meant: str = "") -> None:
        """Takes in a fault of `source[start:end]`; the second of one rule at one place is the same fault."""
        found = self._found.setdefault(text.path, {})
        found.setdefault((rule, text.part, start, end), _finding(rule, text, start, end, says, meant))

    def of(self, path: Path) -> tuple[Finding, ...]:
        """The findings of a file in reading order."""
        found = self._found.get(path, {}).values()
        return tuple(sorted(found, key=lambda one: (one.place.order if one.place else (), one.rule)))

    def rules_of(self, path: Path) -> set[str]:
        """Which rules have spoken of a file."""
        return {finding.rule for finding in self._found.get(path, {}).values()}

    @property
    def paths(self) -> list[Path]:
        """The files in which something was found."""
        return list(self._found)


def _finding(rule: str, text: TemplateText, start: int, end: int, says: str, meant: str) -> Finding:
    known, quote = card(rule), text.words[start:end]
    place = text.place(start, end)
    line = text.line(text.line_at(start))
    words = {"quote": " ".join(quote.split()), "says": says, "meant": meant}
    return Finding(
        rule=rule,
        severity=known.severity,
        at=f"{text.name}:{text.part}" if text.part else text.name,
        place=place,
        quote=quote,
        start=start,
        end=end,
        context=line,
        message=_filled(known.message, words),
        instead=_filled(known.instead, words),
        why=known.why,
        basis=tuple(str(basis) for basis in known.basis),
        line=line if isinstance(place, TextPlace) else "",
    )


def _filled(sentence: str, words: dict[str, str]) -> str:
    return re.sub(r"\{(quote|says|meant)\}", lambda slot: words[slot[1]], sentence)
