"""A limit that what stands behind it takes back: "a month or two", "next week or so", "18 month waiting list"."""

from __future__ import annotations

from dataclasses import replace

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.counted_from import anchored
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_QUEUES = word_set("waiting wait queue backlog")
_JOINS = word_set(": - ( , is of currently time")
_OR_SO = word_set("so thereabouts thereabout")


def loosened(tokens: Tokens, piece: Piece) -> Piece:
    """ "A month or two", "next week or so", "Sept-ish": what stands behind takes the limit back."""
    end = piece.end + (tokens.word(piece.end) == "-")
    if piece.kind not in (Kind.PERIOD, Kind.DAY, Kind.EVENT, Kind.DATE) or piece.verbal:
        return piece
    another = tokens.word(end + 1) in COUNTS and piece.kind is not Kind.DATE
    if piece.kind is Kind.PERIOD and not piece.anchored and _waits_so_long(tokens, piece.begin):
        return replace(piece, kind=Kind.VAGUE, meaning=None)
    if piece.kind is Kind.PERIOD and tokens.word(end) in _QUEUES:  # “18 month waiting list”
        return replace(piece, kind=Kind.VAGUE, end=end + 1 + (tokens.word(end + 1) == "list"), meaning=None)
    loose = tokens.word(end) == "ish" or (tokens.word(end) == "or" and (tokens.word(end + 1) in _OR_SO or another))
    if not loose:
        return piece
    end += 1 + (tokens.word(end) == "or")
    if piece.kind is Kind.PERIOD and tokens.word(end) in ("before", "prior"):  # “10 days or so before the review”
        return anchored(tokens, replace(piece, end=end, meaning=None), -1, None)
    return replace(piece, kind=Kind.VAGUE, end=end, meaning=None)


def _waits_so_long(tokens: Tokens, begin: int) -> bool:
    """ "Waiting list 6 months", "queue: 12 weeks"."""
    at = begin - 1
    while tokens.word(at) in _JOINS:
        at -= 1
    return tokens.word(at) in _QUEUES or tokens.words[at - 1 : at + 1] == ["waiting", "list"]
