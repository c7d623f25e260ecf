"""Who stands in the lists of who does what: each owner of an action, none left out and none made up."""

from __future__ import annotations

import re

from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner

_DENIES = re.compile(r"\b(?:not|never|no|unless|except|without)\b", re.IGNORECASE)


def owners(by_whom: str, people: Directory) -> list[tuple[str | None, str]]:
    """Each owner as the id of the one person meant, or by the words of the plan; nobody as two empty ones."""
    parts = [part for part in people.read(by_whom).parts if not _is_remark(by_whom, part)]
    found = [(part.id, "") if part.id else (None, part.text) for part in parts if part.id or not part.explained]
    if not found and by_whom.strip():
        found = [(None, by_whom.strip())]
    return list(dict.fromkeys(found)) or [(None, "")]


def _is_remark(text: str, part: Owner) -> bool:
    """Whether the part only stands in a remark in brackets, “Priya Shah (Dad must not know)”: nobody acts there."""
    before, after = text.rfind("(", 0, part.start), text.find(")", part.end)
    inside = before > text.rfind(")", 0, part.start) and after != -1
    return inside and _DENIES.search(text, before, after) is not None
