"""What one card alone finds in one of its own examples: the linter's side of a card's self-test."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planlint.finding import Finding
from planlint.linter import check_text, lint
from planlint.read import Source, read_source
from planlint.read.word import read_word
from planlint.rules.card import Card
from planlint.rules.example import Example
from planlint.word.small import small_word_file


def judge_example(card: Card, example: Example) -> Sequence[Finding]:
    """The findings of `card` about the fragment, the plan, the file or the Word draft that an example gives."""
    if example.plan is not None:
        earlier = _read(example.earlier).plan if example.earlier is not None else None
        return lint(_read(example.plan), cards=[card], earlier=earlier).findings
    if example.file is not None:
        return lint(read_source(example.file, Path("example.yml")), cards=[card]).findings
    if example.word is not None:
        (source,) = read_word(Path("example.docx"), small_word_file(example.word))
        return lint(source, cards=[card]).findings
    return check_text(example.text or "", example.field or "", people=example.people, cards=[card])


def _read(plan: dict[str, Any]) -> Source:
    text = json.dumps({"document": "child-protection-plan", **plan}, ensure_ascii=False, default=str)
    return read_source(text, Path("example.json"))
