"""Lengths of time: "10 working days", "4-6 weeks", "a fortnight", and the medical "4/52"."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.model.timescale import Unit
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import span_at
from planlint.timescales.words.tokens import Tokens

# The unit a word stands for, and how many of it one of them is.
UNITS: dict[str, tuple[Unit, int]] = {
    word: (unit, size)
    for unit, size, names in (
        (Unit.HOURS, 1, "hour hours hr hrs"),
        (Unit.DAYS, 1, "day days night nights"),
        (Unit.WORKING_DAYS, 1, "wd wds"),
        (Unit.WEEKS, 1, "week weeks weeek"),
        (Unit.WEEKS, 2, "fortnight fortnights"),
        (Unit.MONTHS, 1, "month months"),
        (Unit.YEARS, 1, "year years yr yrs"),
    )
    for word in names.split()
}
_WORKING = frozenset(["working", "work", "business", "office", "wkg", "wking", "weekday"])
_BETWEEN = frozenset({"-", "'"})
_MEDICAL = {52: Unit.WEEKS, 12: Unit.MONTHS, 7: Unit.DAYS}


@dataclass(frozen=True, slots=True)
class Period:
    """A number of units; `most` is the longer end of a span, `end` the token after the words."""

    count: int
    unit: Unit | None
    most: int | None
    end: int


def unit_at(tokens: Tokens, index: int) -> tuple[Unit, int, int] | None:
    """A unit at the token: the unit, how many of it, the token after it."""
    at = index
    while at < index + 2 and tokens.word(at) in listed("before_days", also=_BETWEEN):
        at += 1
    word = tokens.word(at)
    if word in _WORKING or word == "school":
        after = at + 1 + (tokens.word(at + 1) == "-")
        if tokens.word(after) in ("day", "days"):
            return (Unit.SCHOOL_DAYS if word == "school" else Unit.WORKING_DAYS), 1, after + 1
        return None
    if word == "w" and tokens.word(at + 1) == "/" and tokens.word(at + 2) in ("d", "days", "day"):
        return Unit.WORKING_DAYS, 1, at + 3
    if word in ("d", "w", "h", "m") and tokens.joined(at):
        return {"d": Unit.DAYS, "w": Unit.WEEKS, "h": Unit.HOURS, "m": Unit.MONTHS}[word], 1, at + 1
    found = UNITS.get(word)
    return (*found, at + 1) if found else None


def period_at(tokens: Tokens, index: int) -> Period | None:
    """The period that begins at the token. Its unit is None for minutes, which planlint does not count."""
    if tokens.word(index - 1) == "first" and (unit := unit_at(tokens, index)):
        return Period(unit[1], unit[0], None, unit[2])  # “the first fortnight after the birth”
    if tokens.word(index) in ("a", "an", "the", "couple"):
        at = index + (tokens.word(index) != "couple")
        couple = tokens.word(at) == "couple"
        at += couple and 1 + (tokens.word(at + 1) == "of")
        unit = unit_at(tokens, at)
        return Period((2 if couple else 1) * unit[1], unit[0], None, unit[2]) if unit else None
    span = span_at(tokens, index)
    if span is None:
        return None
    count, most, at = span
    medical = _MEDICAL.get(tokens.number(index + 2) or 0)
    alone = tokens.word(index + 3) != "/" and tokens.word(index - 1) != "/" and not tokens.word(index).startswith("0")
    if medical and tokens.word(index + 1) == "/" and alone:
        return Period(tokens.number(index) or 0, medical, None, index + 3)
    unit = unit_at(tokens, at)
    if unit:
        end = unit[2] + (tokens.word(unit[2]) == "'")
        return Period(count * unit[1], unit[0], most and most * unit[1], end + (tokens.word(end) == "time"))
    if tokens.word(at) in ("minute", "minutes", "mins", "min"):
        return Period(count, None, most, at + 1)
    return None
