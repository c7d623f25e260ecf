"""What sets an answer off, where nobody could say whether it has come to that: “if the risk increases”."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words

_OPENS = re.compile(
    r"\W*(?:(?:and|but|so|then)\s+)?(?:if|should|where|when|unless|once|as|in case of|in the event (?:of|that))\s+",
    re.IGNORECASE,
)
_FAILING = re.compile(r"\W*(?:failing|without)\b[^:,.]*", re.IGNORECASE)
_REASON = re.compile(r"\s+(?:because|when|due|as|since|through|from|of|in that|such as|for example)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:\bif|\bshould|\bwhere|\bwhen)\s+(?P<clause>[^,;:.]+)", re.IGNORECASE)

_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|in case|as soon as|the moment|(?:each|every) time)\b", re.IGNORECASE
)


def only_general(trigger: str) -> bool:
    """Whether all that a trigger says is general: nothing that would be seen, heard or counted."""
    clause = _OPENS.sub("", trigger, count=1).strip(" .,;:–-")
    return bool(clause) and any(way.fullmatch(clause) for way in _ways("whole"))


def nothing_to_see(trigger: str) -> bool:
    """Whether a trigger says nothing at all, so that even a good answer has nothing to begin with: “if needed”.

    “The plan is not kept” and “worse at home” say little, and yet somebody could tell of it.
    """
    clause = _OPENS.sub("", trigger, count=1).strip(" .,;:–-")
    return bool(clause) and any(way.fullmatch(clause) for way in _ways("says_nothing"))


def nothing_to_see_in(text: str) -> tuple[int, int] | None:
    """Where such a trigger opens a text that holds its answer too and no other trigger."""
    opening = _CLAUSE.match(text)
    if opening is None or says_when(text[opening.end() :]) or not nothing_to_see(opening.group()):
        return None
    return opening.span()


def says_when(answer: str) -> bool:
    """Whether an answer tells for itself what sets it off: below “If things go wrong” stands “if Dad hits Mum, …”."""
    return _CONDITION.search(answer) is not None


def general_in(text: str) -> bool:
    """Whether a text that holds its trigger and the answer says only something general of the first."""
    if failing := _FAILING.match(text):
        return only_general(failing.group())
    clauses = [match["clause"] for match in _CLAUSE.finditer(text)]
    return bool(clauses) and all(_begins_generally(clause) for clause in clauses)


def _begins_generally(clause: str) -> bool:
    """Without a comma the answer runs on: “if the risk increases consider accommodation”; a reason makes it plain."""
    said = clause.strip()
    ends = [found.end() for way in _ways("whole") if (found := way.match(said))]
    return bool(ends) and not _REASON.match(said, max(ends))


@functools.cache
def _ways(of: str) -> tuple[re.Pattern[str], ...]:
    told = words("general_triggers")
    spelt = [
        functools.reduce(lambda way, name: way.replace(name.upper(), told[name]), ("subject", "turns", "nothing"), way)
        for way in told[of]
    ]
    return tuple(re.compile(way, re.IGNORECASE) for way in spelt)
