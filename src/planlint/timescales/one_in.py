"""How often, told as a share: "one weekend in four", "one day in three"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.numbers import COUNTS, count_at
from planlint.timescales.periods import unit_at
from planlint.timescales.tokens import Tokens

_RAREST = 12  # “one month in 2027” is no share


def one_in_at(tokens: Tokens, index: int) -> tuple[Repeating, int] | None:
    """ "One weekend in four": as often as every fourth."""
    if COUNTS.get(tokens.word(index), tokens.number(index)) != 1:
        return None
    weekend = (Unit.WEEKS, 1, index + 2) if tokens.word(index + 1) == "weekend" else None
    unit = weekend or unit_at(tokens, index + 1)
    every = count_at(tokens, unit[2] + 1) if unit and tokens.word(unit[2]) == "in" else None
    if unit is None or every is None or every[0] > _RAREST or unit_at(tokens, every[1]):
        return None
    return Repeating(every[0] * unit[1], unit[0]), every[1]
