"""Lines that say who does what stands below them: “Kirsty, you will:”, “Daniel Okoye agrees to:”, “Tasks for Mum”,
“Things Mum will do”."""

from __future__ import annotations

import re

from planlint.read.word.vocabulary.owners import is_all_of_us, is_owner

_MOST_WORDS = 9
_WHO = r"(?P<who>[\w'’.&()/, -]{1,60}?)"
_AGREES = r"agrees?|(?:has|have)\s+agreed|commits?|undertakes?"
_ACTS = rf"(?:will|shall|must|needs?|{_AGREES}|(?:is|are)\s+(?:going|asked|expected))"
_DEEDS = r"(?:the\s+)?(?:things|actions|tasks|jobs|steps)"
_LEADS = (
    re.compile(
        rf"(?:what|{_DEEDS}(?:\s+(?:that|which))?)\s+{_WHO}\s+{_ACTS}(?:\s+to)?(?:\s+do)?\s*[:…–—-]*", re.IGNORECASE
    ),
    re.compile(rf"{_WHO},?\s+(?:you\s+)?(?:{_ACTS}(?:\s+to)?(?:\s+do)?|to)\s*[:…–—-]*", re.IGNORECASE),
    re.compile(rf"(?:{_DEEDS}|expectations)\s+(?:for|of)\s+{_WHO}(?:\s+to\s+do)?\s*[:…–—-]*", re.IGNORECASE),
    re.compile(rf"{_WHO}['’]s?\s+(?:{_DEEDS}|part)\s*[:…–—-]*", re.IGNORECASE),
)


def who_leads(text: str) -> tuple[int, int] | None:
    """Where a line names who does what is listed below it; a place of no length for “We will”, None for other lines."""
    if len(text.split()) > _MOST_WORDS:
        return None
    for pattern in _LEADS:
        match = pattern.fullmatch(text.strip())
        if match is None:
            continue
        if is_all_of_us(match.group("who")):
            return match.start("who"), match.start("who")
        if is_owner(match.group("who")):
            return match.span("who")
    return None
