"""A number with its unit, counted from a day: working days by the nation's calendar, the others by the wall's."""

from __future__ import annotations

import datetime as dt

from planlint.calendar.working_days import add_working_days
from planlint.model.timescale import Unit
from planlint.timescales.words.calendar_words import later


def after(day: dt.date, count: int, unit: Unit, nation: str) -> dt.date:
    """The last day of a period of `count` units that begins after `day` (before it, when negative).

    A calendar month later is the same day of that month, or its last. Hours end on the same day. School days have no
    calendar here and are counted as working days, which can only be too strict.
    """
    if unit in (Unit.WORKING_DAYS, Unit.SCHOOL_DAYS):
        return add_working_days(day, count, nation)
    found = later(day, count, unit)
    return found if found is not None else day
