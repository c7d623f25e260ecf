"""Dates as drafts write them."""

from __future__ import annotations

import re

DATE = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
    r"(?:[./-]\d{1,2}[./-]\d{2,4}|[\s-]*(?:of\s+)?[A-Za-z]{3,9}[.,]?[\s-]+\d{2,4})|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)


def is_date(text: str) -> bool:
    """Whether the words are one date and nothing else."""
    return DATE.fullmatch(text.strip()) is not None
