"""A condition is kept whole: “until the court says so” and not “until the court”, which names another day (PL10)."""

from __future__ import annotations

import re

_OPENS = re.compile(r"\b(?:until|till|til|before|unless)\s", re.IGNORECASE)
_CLOSES = re.compile(r"[,:](?=\s)|[;()\n]|[.!?](?=\s|$)|$")
# What follows is no part of the condition: “until the review and show it to Gareth”.
_GOES_ON = frozenset({"and", "or", "then", "but", "so"})
# “until baby is 8 weeks | to watch her”
_WHAT_FOR = re.compile(r"\s*to [a-z]+ (?:her|him|them|it|the|his)\b")
# “before 8am and mop the floor every day”: a clock that an “and” follows has closed it too.
_OTHER_TIME = re.compile(r"[,;:()\n]|\b(?:by|within|from|every|each)\b|\d\s?[ap]\.?m\b(?=.*\band\b)", re.IGNORECASE)


def with_condition(sentence: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the condition reaches in which a time stands, or which stands right behind it.

    One that opens the sentence (“Until the hearing Khalid must not drive”) is left as it is: no mark shows its end.
    """
    for opens in _OPENS.finditer(sentence):
        behind = opens.start() >= end and not sentence[end : opens.start()].strip()
        around = opens.start() < end and not _OTHER_TIME.search(sentence, opens.end(), max(start, opens.end()))
        if sentence[: opens.start()].strip() and (behind or around):
            begin, since = min(start, opens.start()), max(end, opens.end())
            closes = _CLOSES.search(sentence, since)
            rest = sentence[since : closes.start() if closes else len(sentence)].rstrip()
            goes_on = _WHAT_FOR.match(rest) or (rest.split()[:1] and rest.split()[0].casefold() in _GOES_ON)
            return begin, since if goes_on else since + len(rest)
    return start, end
