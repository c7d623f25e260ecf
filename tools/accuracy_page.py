"""The page about accuracy: what was measured and how (`accuracy_page.md`), with the figures as they are now."""

from __future__ import annotations

from pathlib import Path

from tools import (
    accuracy,
    agreement_accuracy,
    draft_accuracy,
    first_sight,
    last_day_accuracy,
    name_accuracy,
    plan_accuracy,
)

_PAGE = Path(__file__).with_suffix(".md")


def page() -> str:
    """The page in Markdown, with its tables and figures measured anew."""
    return _PAGE.read_text(encoding="utf-8").format(
        **first_sight.tables(),
        rules=accuracy.table(),
        plans=plan_accuracy.table(),
        agreement=agreement_accuracy.table(),
        last_days=last_day_accuracy.table(),
        **draft_accuracy.figures(),
        **name_accuracy.figures(),
    )
