"""The documents that can be made, by name: for whom each is, and of what it is made."""

from __future__ import annotations

DOCUMENTS = (
    "plan",
    "minutes",
    "family-copy",
    "own-page",
    "child-copy-younger",
    "child-copy-older",
    "family-minutes",
    "ending-letter",
    "looked-after-letter",
)
FAMILY_DOCUMENTS = frozenset(DOCUMENTS) - {"plan", "minutes"}
OF_RECORDS = frozenset({"minutes", "family-minutes"})
