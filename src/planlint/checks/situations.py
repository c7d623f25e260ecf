"""Are the situations covered in which the conference must meet again early? (SP7.4.1)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.evidence import in_english
from planlint.model.paths import Path, texts


class UncoveredSituation(Options):
    """A detailed plan says what happens in each situation of the list `situations`."""

    kind: Literal["uncovered-situation"] = "uncovered-situation"
    VALUES: ClassVar = frozenset({"situations"})


def uncovered_situation(node: Any, path: Path, options: UncoveredSituation, context: Context) -> Iterator[Hit]:
    """Report once what neither a contingency nor `reconvene_if` speaks of; an outline plan is still to be filled."""
    if node.stage not in ("detailed", "reviewed") or not in_english(context):
        return
    parts = [*node.contingency, *node.reconvene_if]
    said = [text.text for part in parts for text in texts(part)]
    said += [text for text in (node.if_not_achieved, node.meetings.sooner_if if node.meetings else None) if text]
    if not said:
        return  # missing-contingency speaks
    open_ones = [name for name, pattern in _situations() if not any(pattern.search(text) for text in said)]
    if open_ones:
        yield Hit(("reconvene_if",), values={"situations": "; ".join(open_ones)})


@functools.cache
def _situations() -> tuple[tuple[str, re.Pattern[str]], ...]:
    entries = words("situations")["words"]
    return tuple((entry["term"], re.compile("|".join(entry["forms"]), re.IGNORECASE)) for entry in entries)
