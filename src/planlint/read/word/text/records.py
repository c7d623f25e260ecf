"""Items of a plan that a case system prints as records of their own, each of which says what it is."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.read.word.text.spans import Words


@dataclass(frozen=True, slots=True)
class Record:
    """One item: the part of the plan that it says it is, and its labels, folded, each with its words and its value."""

    kind: str
    values: dict[str, tuple[Words, Words]]

    def said(self, label: str | None) -> str:
        """What stands beside a label; “” for nothing."""
        return self.values[label][1].value if label is not None and label in self.values else ""
