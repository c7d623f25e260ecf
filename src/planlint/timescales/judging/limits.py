"""What judging one clause of a deadline gives: its limits and what each does, and the words without one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from planlint.timescales.judging.clauses import Clause
from planlint.timescales.pieces import Piece


class Role(Enum):
    """What a limit does in its clause."""

    BY = "the latest day"
    UNTIL = "an end of something that goes on"
    FROM = "a beginning"
    BEFORE = "the day before is the latest"
    AFTER = "something may happen any time after it"
    AT = "the event itself"


@dataclass(frozen=True, slots=True)
class Limit:
    """A piece somebody could check, and what it does."""

    piece: Piece
    role: Role


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause judged: its limits, repetitions, and the soft and endless words that stand without a limit.

    `hard` are the limits that have a latest day: "after the review" has none.
    """

    clause: Clause
    limits: tuple[Limit, ...]
    repeats: tuple[Piece, ...]
    vague: tuple[Piece, ...]
    open_ended: tuple[Piece, ...]
    hard: tuple[Limit, ...]
