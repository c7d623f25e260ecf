"""Stretches of the calendar that have an end, and of which two readers take two: “early April”, “by March”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.model.timescale import ByDate
from planlint.timescales.judging.limits import Judged
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import MONTH_OF, weekday_at
from planlint.timescales.words.tokens import Tokens, word_set

_PARTS = word_set("early mid middle beginning start")
_SHORTEST_MONTH = 28


def is_loose(tokens: Tokens, piece: Piece) -> bool:
    """Whether it is the beginning or the middle of a month or year, or the whole of one behind “by”."""
    if piece.kind is Kind.EVENT:  # “Thursday's core group”, which may be another than the plan's
        return tokens.word(piece.begin - 1).endswith("'s") and weekday_at(tokens, piece.begin - 1) is not None
    if piece.kind is not Kind.DATE or not isinstance(piece.meaning, ByDate) or piece.meaning.earliest is None:
        return False
    first = tokens.word(piece.begin)
    a_month = (piece.meaning.date - piece.meaning.earliest).days >= _SHORTEST_MONTH - 1
    return first in _PARTS or (first in MONTH_OF and a_month and tokens.word(piece.begin - 1) == "by")


def of_no_day(judged: Sequence[Judged]) -> Iterator[Piece]:
    """What stands in a clause of its own and has no day: “worker 8 March; nurse when the baby is born”."""
    for clause in judged:
        alone = all(limit.piece.kind is Kind.EVENT for limit in clause.limits)
        if len(judged) > 1 and alone:
            yield from (limit.piece for limit in clause.limits if limit.piece.verbal)
