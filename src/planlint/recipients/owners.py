"""Who stands in the lists of who does what: each owner of an action, none left out and none made up."""

from __future__ import annotations

import re
from itertools import pairwise

from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import INDIVIDUAL, OwnerKind

_DENIES = re.compile(r"\b(?:not|never|no|unless|except|without)\b", re.IGNORECASE)
_OPENS, _CLOSES = re.compile(r"\s*[(\[]\s*"), re.compile(r"\s*[)\]]")
_SAYS_WHO = {OwnerKind.OTHER, OwnerKind.ROLE, OwnerKind.RELATION}


def owners(by_whom: str, people: Directory) -> list[tuple[str | None, str]]:
    """Each owner as the id of the one person meant, or by the words of the plan; nobody as two empty ones."""
    parts = [part for part in people.read(by_whom).parts if not _is_remark(by_whom, part)]
    parts = _each_once(by_whom, parts)
    found = [(part.id, "") if part.id else (None, part.text) for part in parts if part.id or not part.explained]
    if not found and by_whom.strip():
        found = [(None, by_whom.strip())]
    return list(dict.fromkeys(found)) or [(None, "")]


def _each_once(text: str, parts: list[Owner]) -> list[Owner]:
    """The parts, one for somebody who is told twice: “Dev Rana (Rise)”, “Nan (Jean Pell)”."""
    told_twice: dict[int, Owner] = {}
    for first, second in pairwise(parts):
        if _says_who(text, first, second):
            # Of two the plan knows one, else the name: “Mum” may be somebody else's too.
            better = second.id is not None or (first.id is None and second.kind is OwnerKind.PERSON)
            told_twice[id(first if better else second)] = first if better else second
    return [part for part in parts if id(part) not in told_twice]


def _says_who(text: str, first: Owner, second: Owner) -> bool:
    """Whether the second fills a bracket right behind the first, and says who that is or where they work."""
    opened = _OPENS.fullmatch(text, first.end, second.start) is not None
    if not opened or _CLOSES.match(text, second.end) is None or first.kind not in INDIVIDUAL:
        return False
    if first.id and second.id and first.id != second.id:
        return False
    # Of two names it is not said whether they are two people.
    return second.kind in _SAYS_WHO or (second.kind is OwnerKind.PERSON and first.kind is not OwnerKind.PERSON)


def _is_remark(text: str, part: Owner) -> bool:
    """Whether the part only stands in a remark in brackets, “Priya Shah (Dad must not know)”: nobody acts there."""
    before, after = text.rfind("(", 0, part.start), text.find(")", part.end)
    inside = before > text.rfind(")", 0, part.start) and after != -1
    return inside and _DENIES.search(text, before, after) is not None
