"""What is wrong with the dates in a text of any kind: days that do not exist, or that two people read differently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from planlint.timescales.dates.month_days import of_each_month
from planlint.timescales.dates.year_beside import days_in_full, year_beside
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.to_come import is_over
from planlint.timescales.reading import DateProblem
from planlint.timescales.scan import scan
from planlint.timescales.words.calendar_words import MONTH_OF, MONTHS, ORDINALS, WEEKDAY_OF
from planlint.timescales.words.tokens import Tokens, word_set

# A date that can be wrong has the name of a month in it, figures with a mark between them, or “5th”.
_MAY_BE_WRONG = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(MONTH_OF)})|\d\s*[./\-‐-―−⁄]\s*\d|\d\s?(?:{'|'.join(ORDINALS)}|[ᵗˢⁿʳº])", re.IGNORECASE
)
# “12 January 2027” is one day, unless a day of the week beside it is another.
_IN_FULL = re.compile(
    rf"(?<![\w./,–-])(?:[1-9]|1\d|2[0-8]) (?:{'|'.join(MONTHS)}) 20\d\d(?![\w/-]|\.\d)", re.IGNORECASE
)
_CASES, _THEN = word_set("if when whenever should"), word_set(", then")
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
    repeats = [piece for piece in pieces if piece.kind is Kind.REPEAT]
    in_full = days_in_full(pieces)
    for piece in pieces:
        for problem in piece.problems:
            unneeded = is_over(tokens, piece.begin) or year_beside(problem, piece, in_full) or _in_case(tokens, piece)
            unneeded = unneeded or any(of_each_month(tokens, piece, other) for other in repeats)
            if problem.kind != "year-missing" or not unneeded:
                yield problem


def _in_case(tokens: Tokens, piece: Piece) -> bool:
    """ "If it snows in January, …": whichever January that is."""
    month_alone = piece.end == piece.begin + 1 and tokens.word(piece.begin - 1) == "in"
    return month_alone and tokens.word(0) in _CASES and _THEN.isdisjoint(tokens.words[: piece.begin])
