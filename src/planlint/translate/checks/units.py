"""A length of time keeps its unit: “within 5 minutes” that becomes 5 hours has the same number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.translate.checks.counted import UNITS, Counted, counted_here, counted_in_english, free_in_english, units
from planlint.translate.checks.fault import Fault

_NAMED = {unit: re.compile(f"{unit}|dail" if unit == "day" else unit) for unit in UNITS}
_NAMED |= {
    "week": re.compile("week|fortnight"),
    "minute": re.compile(r"minute|\bmins?\b"),
    "hour": re.compile(r"hour|\bhrs?\b"),
}
# As long, and said so in other languages: “quinze jours”, “huit jours”, “une semaine”.
_AS_LONG = {
    (1, "week"): {(7, "day"), (8, "day")},
    (2, "week"): {(14, "day"), (15, "day")},
    (7, "day"): {(1, "week")},
    (14, "day"): {(2, "week")},
    (1, "day"): {(24, "hour")},
    (24, "hour"): {(1, "day")},
    (1, "hour"): {(60, "minute")},
    (1, "year"): {(12, "month")},
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
    here = known.stand_in(text)
    pairs = counted_here(text, base, known)
    found = {(each.value, each.unit) for each in pairs}
    as_long = {each for each in counted if not found.isdisjoint(_AS_LONG.get(each, ()))}
    told = {unit for _, unit in as_long}
    for number, unit in sorted(counted - found - as_long):
        others = [each for each in pairs if each.value == number and (number, each.unit) not in counted]
        if fault := _in_another(number, unit, others, english, unit in here):
            told.add(unit)
            yield fault
    named = {unit for unit, pattern in _NAMED.items() if pattern.search(english)}
    come = here - named
    for unit in sorted({unit for _, unit in counted} - here - told):
        came = f"the translation in {_these(come)}" if come else "no such word was found in the translation: look"
        yield Fault("second", "unit", f"the English counts in {unit}s, {came}")
    loosely = {first or second for first, second in _EACH.findall(english)} - {unit for _, unit in counted} - here
    loosely -= {unit for unit in loosely if not found.isdisjoint(_AS_LONG.get((1, unit), ()))}
    for unit in sorted(loosely if come else ()):
        yield Fault("second", "unit", f"the English speaks of a {unit}, the translation of {_these(come)}")


def _in_another(number: int, unit: str, others: Sequence[Counted], english: str, stands: bool) -> Fault | None:
    """What is wrong where the number has `others` for a unit; `stands` where its own is somewhere in the text."""
    for other in sorted({each.unit for each in others}):
        these = [each for each in others if each.unit == other]
        sure = any(each.sure for each in these)
        says = f"the English says {_length(number, unit)}, the translation {_length(number, other)}"
        # “Two a day for two weeks” has a day for one of its numbers: “dos al día durante la quincena”.
        if len({each.at for each in these}) > free_in_english(english, other) and (sure or not stands):
            return Fault("error", "unit", says)
        if sure or not stands:
            return Fault("second", "unit", f"{says}: see that it is the same")
    return None


def _these(units: set[str]) -> str:
    return " and ".join(f"{unit}s" for unit in sorted(units))


def _length(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"
