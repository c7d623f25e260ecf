"""What sets an answer off, where nobody could say whether it has come to that: “if the risk increases”."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words

_OPENS = re.compile(
    r"\W*(?:(?:and|but|so|then)\s+)?(?:if|should|where|when|unless|once|in the event (?:of|that))\s+", re.I
)
_FAILING = re.compile(r"\W*(?:failing|without)\b[^:,.]*", re.IGNORECASE)
_REASON = re.compile(r"\s+(?:because|when|due|as|since|through|from|of|in that|such as|for example)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:\bif|\bshould|\bwhere|\bwhen)\s+(?P<clause>[^,;:.]+)", re.IGNORECASE)


def only_general(trigger: str) -> bool:
    """Whether all that a trigger says is general: nothing that would be seen, heard or counted."""
    clause = _OPENS.sub("", trigger, count=1).strip(" .,;:–-")
    return bool(clause) and any(way.fullmatch(clause) for way in _ways())


def general_in(text: str) -> bool:
    """Whether a text that holds its trigger and the answer says only something general of the first."""
    if failing := _FAILING.match(text):
        return only_general(failing.group())
    clauses = [match["clause"] for match in _CLAUSE.finditer(text)]
    return bool(clauses) and all(_begins_generally(clause) for clause in clauses)


def _begins_generally(clause: str) -> bool:
    """Without a comma the answer runs on: “if the risk increases consider accommodation”; a reason makes it plain."""
    said = clause.strip()
    ends = [found.end() for way in _ways() if (found := way.match(said))]
    return bool(ends) and not _REASON.match(said, max(ends))


@functools.cache
def _ways() -> tuple[re.Pattern[str], ...]:
    told = words("general_triggers")
    spelt = (way.replace("SUBJECT", told["subject"]).replace("TURNS", told["turns"]) for way in told["whole"])
    return tuple(re.compile(way, re.IGNORECASE) for way in spelt)
