"""How long a course takes, told by its sessions or weeks: "ten sessions, one a week", "the 12 week programme"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from fractions import Fraction

from planlint.timescales.prose.rates import rates_in
from planlint.timescales.reading import Phrase
from planlint.timescales.words.numbers import COUNTS

_NAMED = "|".join(sorted((name for name, value in COUNTS.items() if value > 1), key=len, reverse=True))
_NUMBER = rf"(?P<count>\d{{1,2}}|{_NAMED})"
_EVERY = {"daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30}
_SESSIONS = re.compile(
    rf"\b{_NUMBER}[ -](?:(?P<every>{'|'.join(_EVERY)})[ -])?(?:(?!a\b|per\b|each\b|every\b)[\w’'-]+ ){{0,2}}?"
    r"(?:sessions?|lessons?|classes|workshops?|mornings?|afternoons?|evenings?|meetings?)\b"
    r"(?! (?:a|per|each|every|out)\b)",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    rf"\b{_NUMBER}[ -]weeks?\b(?=[ -](?:[\w’'-]+ ){{0,3}}?(?:course|programme|program|group|block|of the)\b)",
    re.IGNORECASE,
)
_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Sessions:
    """The words that count a course, and the time from its first session to its last."""

    phrase: Phrase
    lasts: dt.timedelta


def sessions_in(prose: str, column: str = "") -> Sessions | None:
    """The one course of a text; its sessions need a rate, in the prose or in the `column` of times."""
    if (weeks := _WEEKS.search(prose)) is not None:
        return Sessions(_phrase(weeks), (_count(weeks) - 1) * _WEEK)
    found = [*_SESSIONS.finditer(prose)]
    days = _days_between(found[0], prose, column) if len(found) == 1 else None
    return None if days is None else Sessions(_phrase(found[0]), dt.timedelta(days=int((_count(found[0]) - 1) * days)))


def _days_between(sessions: re.Match[str], prose: str, column: str) -> Fraction | None:
    if sessions["every"]:
        return Fraction(_EVERY[sessions["every"].lower()])
    rates = rates_in(prose) or rates_in(column)
    return 7 / rates[0].a_week if len(rates) == 1 and not rates[0].at_least else None


def _count(match: re.Match[str]) -> int:
    written = match["count"].lower()
    return int(written) if written.isdecimal() else COUNTS[written]


def _phrase(match: re.Match[str]) -> Phrase:
    return Phrase(match.start(), match.end(), match.group())
