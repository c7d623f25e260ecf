"""A run that ends of itself: "six weekly sessions, the first on 10 March 2027", "weekly x 4 starting 4 March 2027"."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.model.timescale import ByDate, Repeating, Unit
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import later, nth_weekday
from planlint.timescales.words.numbers import count_at
from planlint.timescales.words.tokens import Tokens, word_set

_STEPS = {
    "daily": Repeating(1, Unit.DAYS),
    "weekly": Repeating(1, Unit.WEEKS),
    "fortnightly": Repeating(2, Unit.WEEKS),
    "monthly": Repeating(1, Unit.MONTHS),
}
_CALENDAR = frozenset({Unit.DAYS, Unit.WEEKS, Unit.MONTHS})
_FIRST = frozenset({"first", "1st", "initial"})
_DAYS = (Kind.DATE, Kind.DAY)
_LATEST = word_set("by before until till within than")
_NEAR = 4


def runs_from(judged: Judged, limit: Limit) -> bool:
    """Whether the day is the first of a counted run, so that its last day can be told too."""
    counted = any(piece.kind in (Kind.TIMES, Kind.PERIOD) for piece in judged.clause.pieces)
    return counted and limit.role is Role.FROM and limit.piece.kind is Kind.DATE


def end_of_run(tokens: Tokens, judged: Sequence[Judged]) -> ByDate | None:
    """The last day of a run whose number, distance and first day the words all tell."""
    pieces = [piece for clause in judged for piece in clause.clause.pieces]
    counts = [piece for piece in pieces if piece.kind is Kind.TIMES]
    days = [limit for clause in judged for limit in clause.limits if limit.piece.kind in (*_DAYS, Kind.PERIOD)]
    if len(days) != 1:
        return None
    left = _one_of_all(tokens, pieces)
    count = left or (_count(tokens, counts[0]) if len(counts) == 1 else None)
    first = days[0].piece.meaning if left and days[0].role is Role.BY else _first_day(tokens, days[0])
    step = _step(tokens, counts, pieces)
    if not isinstance(first, ByDate):
        return None
    if count is None or step is None or step.unit is None:
        return None
    begins = first.date if not step.weekdays or first.earliest else nth_weekday(first.date, step.weekdays[0], 0)
    last = later(begins, (count - 1) * step.every, step.unit)
    return ByDate(last, first.earliest or begins) if last else None


def _one_of_all(tokens: Tokens, pieces: Sequence[Piece]) -> int | None:
    """How many are left with it: four of "session 3 of 6"."""
    for piece in pieces:
        one, every = tokens.number(piece.begin + 1), tokens.number(piece.end + 1)
        if piece.kind is Kind.EVENT and one and every and tokens.word(piece.end) == "of" and one <= every:
            return every - one + 1
    return None


def _count(tokens: Tokens, piece: Piece) -> int | None:
    if "," in tokens.words[piece.begin : piece.end]:
        return None  # “Wednesdays at 1, for ten weeks”
    found = count_at(tokens, piece.begin + (tokens.word(piece.begin) == "x"))
    return found[0] if found and found[0] > 0 else None


def _step(tokens: Tokens, counts: Sequence[Piece], pieces: Sequence[Piece]) -> Repeating | None:
    """How far apart they are: the one repetition of the text, or a word within the count ("six weekly sessions")."""
    told = [piece.meaning for piece in pieces if piece.kind is Kind.REPEAT]
    inside = (word for counted in counts for word in tokens.words[counted.begin : counted.end])
    within = [_STEPS[word] for word in inside if word in _STEPS]
    steps = [*told, *within]
    step = steps[0] if len(steps) == 1 else None
    plain = isinstance(step, Repeating) and step.times == 1 and step.unit in _CALENDAR and len(step.weekdays) < 2
    return step if plain and isinstance(step, Repeating) else None


def _first_day(tokens: Tokens, limit: Limit) -> ByDate | None:
    """The day on which it begins; "starting by 8 March 2027" leaves that open."""
    near = range(limit.piece.begin - _NEAR, limit.piece.begin)
    if any(tokens.word(at) in _LATEST for at in near) or limit.piece.kind is Kind.PERIOD:
        return None
    begins = limit.role is Role.FROM or (limit.role is Role.BY and any(tokens.word(at) in _FIRST for at in near))
    return limit.piece.meaning if begins and isinstance(limit.piece.meaning, ByDate) else None
