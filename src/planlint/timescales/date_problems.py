"""What is wrong with the dates in a text of any kind: days that do not exist, or that two people read differently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from planlint.timescales.calendar_words import MONTH_OF, MONTHS, ORDINALS, WEEKDAY_OF
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import DateProblem
from planlint.timescales.scan import scan
from planlint.timescales.to_come import is_over
from planlint.timescales.tokens import Tokens
from planlint.timescales.year_beside import year_beside

# A date that can be wrong has the name of a month in it, figures with a mark between them, or “5th”.
_MAY_BE_WRONG = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(MONTH_OF)})|\d\s*[./\-‐-―−⁄]\s*\d|\d\s?(?:{'|'.join(ORDINALS)}|[ᵗˢⁿʳº])", re.IGNORECASE
)
# “12 January 2027” is one day, unless a day of the week beside it is another.
_IN_FULL = re.compile(
    rf"(?<![\w./,–-])(?:[1-9]|1\d|2[0-8]) (?:{'|'.join(MONTHS)}) 20\d\d(?![\w/-]|\.\d)", re.IGNORECASE
)
_LISTED = frozenset({"the", "and", ",", "&"})
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAY_OF)}|dydd)", re.IGNORECASE)


def date_problems(text: str, *, plan_date: date | None = None) -> tuple[DateProblem, ...]:
    """The problems with the dates of a text, without asking whether it is a deadline."""
    if not _MAY_BE_WRONG.search(text):
        return ()
    if not _WEEKDAY.search(text) and not _MAY_BE_WRONG.search(_IN_FULL.sub(" ", text)):
        return ()
    tokens = Tokens(text)
    return problems_of(tokens, scan(tokens, plan_date))


def problems_of(tokens: Tokens, pieces: list[Piece]) -> tuple[DateProblem, ...]:
    """The problems of the pieces of a text, but for a year that what has been does not need, or that stands beside."""
    return tuple(_told(tokens, pieces))


def _told(tokens: Tokens, pieces: list[Piece]) -> Iterable[DateProblem]:
    for piece in pieces:
        for problem in piece.problems:
            unneeded = is_over(tokens, piece.begin) or year_beside(problem, piece, pieces)
            unneeded = unneeded or _of_each_month(tokens, piece, pieces)
            if problem.kind != "year-missing" or not unneeded:
                yield problem


def _of_each_month(tokens: Tokens, piece: Piece, pieces: list[Piece]) -> bool:
    """ "Fortnightly, on the 1st and 15th": days that come again; "weekly until the 15th" is one day."""
    comes_again = any(other.kind is Kind.REPEAT and other.end <= piece.begin for other in pieces)
    alone = piece.end - piece.begin == 2 and piece.kind is Kind.DATE and piece.meaning is None
    at = piece.begin - 1
    while tokens.word(at) in _LISTED or tokens.word(at) in ORDINALS or tokens.number(at) is not None:
        at -= 1
    return comes_again and alone and tokens.word(at) == "on"
