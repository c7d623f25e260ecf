"""Stretches of the calendar that have an end, and of which two readers take two: “early April”, “by March”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.model.timescale import ByDate
from planlint.timescales.judging.limits import Judged
from planlint.timescales.judging.phases import last_phase
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, weekday_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_PARTS = word_set("early mid middle beginning start")
# “Within 5 days of the core group minutes”: when those come.
_OF_A_MEETING = word_set("minutes notes report letter decision record")
_THEN = frozenset({"then", "thereafter", "afterwards"})
_COUNTS_FROM = frozenset({"after", "following", "before"})
_OF_A_DATE = ORDINALS | MONTH_OF.keys() | word_set("/ . - : am pm of hrs o'clock")
_SHORTEST_MONTH = 28


def is_loose(tokens: Tokens, piece: Piece) -> bool:
    """Whether readers take another end of it: a part of a month, a day or time told roughly, another such meeting."""
    if piece.kind is Kind.EVENT:
        return _may_be_another(tokens, piece)
    if listed("roughly") & {tokens.word(piece.begin - 1), tokens.word(piece.end)}:
        return True
    if piece.kind is Kind.PERIOD:
        after = tokens.word(piece.begin - 1) == "after"  # “after 4 weeks”, and until when?
        return after or (piece.anchored and tokens.word(piece.end) in _OF_A_MEETING)
    return piece.kind is Kind.DATE and isinstance(piece.meaning, ByDate) and _is_part_of_a_month(tokens, piece)


def _is_part_of_a_month(tokens: Tokens, piece: Piece) -> bool:
    """The beginning or the middle of a month or year, or the whole of one behind “by”."""
    meaning = piece.meaning
    if not isinstance(meaning, ByDate) or meaning.earliest is None:
        return False
    first = tokens.word(piece.begin)
    a_month = (meaning.date - meaning.earliest).days >= _SHORTEST_MONTH - 1
    return first in _PARTS or (first in MONTH_OF and a_month and tokens.word(piece.begin - 1) == "by")


def _may_be_another(tokens: Tokens, piece: Piece) -> bool:
    """ "Thursday's core group", "core group 2", "the core group after 15 March 2027": perhaps not the plan's next."""
    if tokens.word(piece.begin - 1).endswith("'s") and weekday_at(tokens, piece.begin - 1) is not None:
        return True
    numbered = tokens.number(piece.end) is not None and tokens.word(piece.end + 1) not in _OF_A_DATE
    return numbered or tokens.word(piece.end) in _COUNTS_FROM


def of_no_day(tokens: Tokens, judged: Sequence[Judged]) -> Iterator[Piece]:
    """What has no day of its own, beside a day: “worker 8 March; nurse when the baby is born”, “…, then as agreed”."""
    for clause in judged:
        yield from (
            piece
            for piece in clause.clause.pieces
            if piece.kind in (Kind.VAGUE, Kind.OPEN) and tokens.word(piece.begin - 1) in _THEN
        )
        if len(clause.repeats) > 1 and len(clause.hard) > 1 and last_phase(tokens, clause.repeats) is None:
            yield from clause.repeats  # “daily this week, weekly until the core group”: which ends when?
        alone = all(limit.piece.kind is Kind.EVENT for limit in clause.limits)
        if len(judged) > 1 and alone:
            yield from (limit.piece for limit in clause.limits if limit.piece.verbal)
