"""A length of time keeps its unit: “within 5 minutes” that becomes 5 hours has the same number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.checks.counted import UNITS, counted_here, counted_in_english, units
from planlint.translate.checks.fault import Fault

_NAMED = {unit: re.compile(f"{unit}|dail" if unit == "day" else unit) for unit in UNITS}
_NAMED |= {
    "week": re.compile("week|fortnight"),
    "minute": re.compile(r"minute|\bmins?\b"),
    "hour": re.compile(r"hour|\bhrs?\b"),
}
_EACH = re.compile(
    rf"\b(?:an?|one|every|each|per|this|next|last) ({'|'.join(UNITS)})\b|\b(hour|week|month|year|night)ly\b"
)


def unit_faults(english: str, text: str, base: str) -> Iterator[Fault]:
    """What is wrong with the units of two folded texts; one that is not found is for a linguist to see."""
    counted = counted_in_english(english)
    known = units(base)
    if known is None:
        if counted:
            says = "see that they are the same: planlint knows no words for lengths of time in this language"
            yield Fault("second", "unit", f"the English counts in {_these({unit for _, unit in counted})}, {says}")
        return
    pairs = counted_here(text, base, known)
    wrong = {}
    for number, unit in sorted(counted - pairs):
        others = {other for value, other in pairs - counted if value == number}
        if others:
            wrong[unit] = f"the English says {_length(number, unit)}, the translation {_length(number, min(others))}"
    yield from (Fault("error", "unit", says) for says in wrong.values())
    here = known.stand_in(text)
    named = {unit for unit, pattern in _NAMED.items() if pattern.search(english)}
    come = here - named
    for unit in sorted({unit for _, unit in counted} - here - wrong.keys()):
        came = f"the translation in {_these(come)}" if come else "no such word was found in the translation: look"
        yield Fault("second", "unit", f"the English counts in {unit}s, {came}")
    loosely = {first or second for first, second in _EACH.findall(english)} - {unit for _, unit in counted} - here
    for unit in sorted(loosely if come else ()):
        yield Fault("second", "unit", f"the English speaks of a {unit}, the translation of {_these(come)}")


def _these(units: set[str]) -> str:
    return " and ".join(f"{unit}s" for unit in sorted(units))


def _length(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"
