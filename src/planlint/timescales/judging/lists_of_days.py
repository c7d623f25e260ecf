"""Days told one after the other: “10 March, 7 April and 5 May 2027” is done with on the last of them."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.model.timescale import ByDate, Timescale, Within
from planlint.timescales.judging.limits import Judged
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.tokens import Tokens, word_set

_BETWEEN = word_set(", and & then also again on at the")


def to_the_last(tokens: Tokens, found: ByDate | Within, judged: Sequence[Judged]) -> ByDate | Within:
    """From the first to the last day of the list that a day begins; anything else as it is.

    A word that says something else of the next day (“with a review on …”, “or”) ends the list.
    """
    pieces = [limit.piece for clause in judged for limit in clause.limits]
    days = [piece for piece in pieces if piece.kind is Kind.DATE]
    first = next((piece for piece in days if piece.meaning is found), None)
    if first is None or not isinstance(found, ByDate):
        return found
    hours = {at for piece in pieces if piece.kind is Kind.CLOCK for at in range(piece.begin, piece.end)}
    last, ends = first, found
    for piece in days[days.index(first) + 1 :]:
        day: Timescale | None = piece.meaning
        if not isinstance(day, ByDate) or day.date < ends.date or not _follows(tokens, last, piece, hours):
            break
        last, ends = piece, day
    return found if last is first else ByDate(ends.date, found.earliest or found.date)


def _follows(tokens: Tokens, one: Piece, other: Piece, hours: set[int]) -> bool:
    between = range(one.end, other.begin)
    return bool(between) and all(at in hours or tokens.word(at) in _BETWEEN for at in between)
