"""One of two days or months, and nobody knows which: “8 or 9 March 2027”, “7 Jan or Feb 2027”."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, weekday_at, year_at
from planlint.timescales.words.terms import Found
from planlint.timescales.words.tokens import Tokens

_LONGEST_MONTH = 31


def one_of_two(tokens: Tokens) -> Iterator[Found]:
    """Each such choice, with what is said of it."""
    for at in range(tokens.size - 1):
        one, other = MONTH_OF.get(tokens.word(at - 1)), MONTH_OF.get(tokens.word(at + 1))
        if one and other and one != other and tokens.word(at) in ("or", "/"):
            yield at - 1 - (tokens.number(at - 2) is not None), at + 2, "it names two months"
        elif tokens.word(at) in ("or", "/") and (span := _days(tokens, at)):
            yield *span, "it names two days"


def _days(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """From where to where the days on both sides of an “or” or a stroke stand, with their month."""
    begin = at - 1 - (tokens.word(at - 1) in ORDINALS)
    if weekday_at(tokens, begin - 1):
        begin -= 1
    named = weekday_at(tokens, at + 1)
    second = named[1] if named else at + 1
    day = tokens.number(second) or 0
    end = second + 1 + (tokens.word(second + 1) in ORDINALS)
    end += tokens.word(end) == "of"
    first = tokens.number(at - 1 - (tokens.word(at - 1) in ORDINALS)) or 0
    if not (0 < first <= _LONGEST_MONTH and 0 < day <= _LONGEST_MONTH and tokens.word(end) in MONTH_OF):
        return None
    year = year_at(tokens, end + 1)
    return (begin, year[2]) if year else None  # without one the year is missing, which is told
