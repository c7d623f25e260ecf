"""How often, told as a share: "one weekend in four", "two nights out of seven"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.words.numbers import COUNTS, count_at
from planlint.timescales.words.periods import unit_at
from planlint.timescales.words.tokens import Tokens

_RAREST = 12  # “one month in 2027” is no share


def one_in_at(tokens: Tokens, index: int) -> tuple[Repeating, int] | None:
    """ "One weekend in four": as often as every fourth; "two nights out of seven": twice in seven."""
    times = COUNTS.get(tokens.word(index), tokens.number(index)) or 0
    weekend = tokens.word(index + 1) in ("weekend", "weekends")
    unit = (Unit.WEEKS, 1, index + 2) if weekend else unit_at(tokens, index + 1)
    if unit is None or times < 1:
        return None
    out_of = tokens.words[unit[2] : unit[2] + 2] == ["out", "of"]
    at = unit[2] + (2 if out_of else 1)
    if not out_of and tokens.word(unit[2]) != "in":
        return None
    every = count_at(tokens, at + (tokens.word(at) == "every"))
    if every is None or not times < every[0] <= _RAREST or unit_at(tokens, every[1]):
        return None
    return Repeating(every[0] * unit[1], unit[0], times), every[1]
