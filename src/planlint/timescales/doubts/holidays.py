"""Holidays with a year of two digits: “Easter '27”."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.model.timescale import Within
from planlint.timescales.judging.judge import STRETCHES
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.terms import Found
from planlint.timescales.words.tokens import Tokens


def holidays(tokens: Tokens, pieces: list[Piece]) -> Iterator[Found]:
    """ "Easter '27", "by Spring bank hol weekend '27": a name, and a year of two digits."""
    for piece in pieces:
        named = piece.kind is Kind.EVENT and isinstance(piece.meaning, Within) and piece.meaning.of in STRETCHES
        at = piece.end + (tokens.word(piece.end) in ("weekend", "holiday", "holidays", "break", "week", "term"))
        at += tokens.word(at) == "'"
        year = tokens.word(at)
        if named and year.isdecimal() and len(year) == 2 and not tokens.word(at + 1).isalnum():
            yield piece.begin, at + 1, f"the year has two digits: write 20{year}"
