"""Dates as drafts write them."""

from __future__ import annotations

from planlint.timescales.day_words import DATE


def is_date(text: str) -> bool:
    """Whether the words are one date and nothing else."""
    return DATE.fullmatch(text.strip()) is not None
