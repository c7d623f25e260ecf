"""Facts that a translation may not change: dates, ways to reach somebody, times of day, numbers."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.translate.checks.clock import without_times
from planlint.translate.checks.contact import contact_faults, without_contact
from planlint.translate.checks.dated import Dated
from planlint.translate.checks.dates import date_faults
from planlint.translate.checks.english_dates import english_dates
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded
from planlint.translate.checks.names import without_names
from planlint.translate.checks.numbers import number_faults
from planlint.translate.checks.target_dates import target_dates
from planlint.translate.checks.units import unit_faults


def fact_faults(english: str, text: str, base: str, names: Sequence[str] = ()) -> list[Fault]:
    """Compares two texts fact by fact; what was understood is taken out before the next kind is looked for.

    `names` are people's, which are no words for numbers, whatever they are in the language: Shan is five in Somali.
    """
    wanted = english_dates(english)
    english = folded(_without(english, wanted))
    text = folded(text)
    here = target_dates(text, base)
    faults = list(date_faults(english, wanted, text, here, base))
    text = _without(text, [one for one in here if one.year or any(one.says(other) for other in wanted)])
    english, contact = without_contact(english)
    text, contact_here = without_contact(text)
    faults += contact_faults(contact, contact_here)
    english, text, wrong_times = without_times(english, text, base)
    faults += wrong_times
    english, text = (without_names(each, names, {}) for each in (english, text))
    faults += number_faults(english, text, base)
    faults += unit_faults(english, text, base)
    return faults


def _without(text: str, dates: list[Dated]) -> str:
    for one in dates:
        text = text[: one.begin] + ";" * (one.end - one.begin) + text[one.end :]
    return text
