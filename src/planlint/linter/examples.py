"""What one card alone finds in one of its own examples: the linter's side of a card's self-test."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from planlint.finding import Finding
from planlint.linter import check_text, lint
from planlint.read import read_source
from planlint.rules.card import Card, Example


def judge_example(card: Card, example: Example) -> Sequence[Finding]:
    """The findings of `card` about the fragment, the piece of a plan or the file that the example gives."""
    if example.plan is not None:
        text = json.dumps({"document": "child-protection-plan", **example.plan}, ensure_ascii=False, default=str)
        return lint(read_source(text, Path("example.json")), cards=[card]).findings
    if example.file is not None:
        return lint(read_source(example.file, Path("example.yml")), cards=[card]).findings
    return check_text(example.text or "", example.field or "", people=example.people, cards=[card])
