"""Runs the examples on a card: each bad one must give exactly its findings, each good one none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planlint.finding import Finding
from planlint.rules.card import Card
from planlint.rules.example import Example, Examples, Expected

# Judges one example with one card alone; given by whoever holds the linter, which stands above this layer.
Judge = Callable[[Card, Example], Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An example whose findings are not those the card promises."""

    rule: str
    example: str
    expected: tuple[str, ...]
    found: tuple[str, ...]

    def __str__(self) -> str:
        expected, found = ("; ".join(side) or "no finding" for side in (self.expected, self.found))
        return f"{self.rule}/{self.example}: expected {expected}; found {found}"


def self_test(card: Card, examples: Examples, judge: Judge) -> Iterator[Mismatch]:
    """Every example of a card that does not do what the card says."""
    for example in (*examples.good, *examples.bad):
        found = judge(card, example)
        if not _agree(example.findings, found):
            yield Mismatch(
                card.id,
                example.name,
                tuple(_said(expected.at, expected.quote, expected.says) for expected in example.findings),
                tuple(_said(finding.at, finding.quote, finding.message) for finding in found),
            )


def _agree(expected: Sequence[Expected], found: Sequence[Finding]) -> bool:
    return len(expected) == len(found) and all(
        (want.at is None or want.at == have.at)
        and (want.quote is None or want.quote == have.quote)
        and (want.says is None or want.says == have.message)
        for want, have in zip(expected, found, strict=True)
    )


def _said(at: str | None, quote: str | None, says: str | None) -> str:
    return " ".join(part for part in (at, f"“{quote}”" if quote is not None else None, says) if part) or "a finding"
