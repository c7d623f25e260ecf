"""How one text of a plan is named so that the name outlives a new version: `outcomes.o1.actions.a1.description`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def steps(items: Sequence[Any]) -> list[str]:
    """The step of each item of a list: its id, or its number (from 1) where it has none or shares it with another."""
    ids = [getattr(item, "id", None) for item in items]
    return [each if each and ids.count(each) == 1 else str(number) for number, each in enumerate(ids, start=1)]


def joined(reference: str, step: str) -> str:
    """A reference with one more step; the plan itself is the empty string."""
    return f"{reference}.{step}" if reference else step
