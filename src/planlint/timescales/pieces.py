"""A piece: a few words of a deadline that mean one thing together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from planlint.model.timescale import Timescale
from planlint.timescales.reading import DateProblem


class Kind(Enum):
    """What a piece is."""

    DATE = "a calendar date, month, quarter or year"
    DAY = "a day told from today: Friday, tomorrow, end of the week"
    PERIOD = "a length of time"
    EVENT = "something that will happen and has a name"
    TIMES = "a number of sessions"
    CLOCK = "a time of day"
    REPEAT = "again and again"
    VAGUE = "words with no limit"
    OPEN = "words with no end"


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens `begin` to `end` (exclusive), what they are, and their meaning where it is exact.

    `likely` is the date meant where a year is missing or short; `anchored` says that a period is counted from
    something named beside it, `verbal` that an event is told with a verb ("is born"),
    `span` that a date has a first and a last day of its own.
    """

    kind: Kind
    begin: int
    end: int
    meaning: Timescale | None = None
    problems: tuple[DateProblem, ...] = ()
    likely: date | None = None
    anchored: bool = False
    verbal: bool = False
    span: bool = False
