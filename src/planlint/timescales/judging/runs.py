"""A run that ends of itself: "six weekly sessions, the first on 10 March 2027", "eight weeks from 15 March 2027"."""

from __future__ import annotations

from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.pieces import Kind


def runs_from(judged: Judged, limit: Limit) -> bool:
    """Whether the day is the first of a counted run, so that its last day can be told too."""
    counted = any(piece.kind in (Kind.TIMES, Kind.PERIOD) for piece in judged.clause.pieces)
    return counted and limit.role is Role.FROM and limit.piece.kind is Kind.DATE
