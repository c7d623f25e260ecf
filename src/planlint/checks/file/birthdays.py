"""Birthdays by which something is to be done, where the plan does not tell on which day they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import Context
from planlint.model.base import Kind
from planlint.model.paths import TextField
from planlint.model.people import Child
from planlint.timescales import DateProblem, Phrase

_BIRTHDAY = re.compile(r"(?:(?P<who>[\w-]+)['’]s?\s(?:[\w-]+\s)?)?\b(?:birthday|b-?day)\b", re.IGNORECASE)
# “Mum’s 30th birthday” is told by no figures, “Mum’s birthday on 4 May” is.
_A_DAY = re.compile(r"\d(?!\d*(?:st|nd|rd|th)\s+b)", re.IGNORECASE)
# “Baby’s first birthday” is one of whichever child is a baby.
_ANY_CHILD = {"baby", "bump", "child", "twins", "boy", "girl"}


def untold_birthdays(text: TextField, context: Context) -> Iterator[DateProblem]:
    """“By Mum’s birthday”: a plan tells when its children were born, and of nobody else; a lone text has none."""
    if text.kind is not Kind.BY_WHEN or context.fragment:
        return
    found = _BIRTHDAY.search(text.text)
    if found is None or _is_known(found["who"], context) or _A_DAY.search(text.text):
        return
    begin, end = found.span()
    yield DateProblem("no-one-day", Phrase(begin, end, found.group()), "the plan does not tell on which day that is")


def _is_known(who: str | None, context: Context) -> bool:
    """Whether the child is one whose birth is told; “her birthday” may be that of any."""
    of_any = who is None or who.casefold() in _ANY_CHILD
    return any(
        child.born is not None or child.expected is not None
        for child in context.plan.children
        if of_any or _is_called(child, str(who))
    )


def _is_called(child: Child, who: str) -> bool:
    names = (child.name, *child.known_as)
    return any(who.casefold() in re.split(r"[\s-]+", name.casefold()) for name in names if name)
