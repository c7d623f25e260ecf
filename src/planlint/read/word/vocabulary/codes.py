"""What a case system counts its records by: “A001”, “T-17”, “INT 12”, “2 / 6”. It tells nothing of the record."""

from __future__ import annotations

import re

# Of letters a code has a few capitals; “O1” and “Goal 2” may be the mark by which a draft names its outcome.
_CODE = re.compile(
    r"(?:[A-Z]{2,6}[ /_.-]?\d{2,}|[A-Z][ ]?\d{3,})(?:[ /_.-]?[A-Z\d]+)*|[A-Z]{1,6}[/_.-]\d[\w/.-]*|\d{4,}"
)
_OF_HOW_MANY = re.compile(r"\(?\d{1,3}\s?(?:/|of|out of)\s?\d{1,3}\)?", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:[^\W\d]+ ){0,3}(?:id|i\.d\.|ref(?:erence)?|code|identifier|number|no)\.?\s*[:#]\s*(.+)", re.I
)


def is_code(text: str) -> bool:
    """Whether words are only the number of a record, or which of how many it is."""
    bare = text.strip()
    return _CODE.fullmatch(bare) is not None or _OF_HOW_MANY.fullmatch(bare) is not None


def tells_code(text: str) -> bool:
    """Whether a line is only a label for the number of a record, and that number: “Action ID: A001”."""
    told = _LABELLED.fullmatch(text.strip())
    return told is not None and (told[1].isdigit() or is_code(told[1]))
