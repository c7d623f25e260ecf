"""A day as planlint says it in a message, whatever the computer's own language."""

from __future__ import annotations

from datetime import date

from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS


def in_full(day: date) -> str:
    """The day, month and year: “3 March 2027”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def with_weekday(day: date) -> str:
    """The same with its day of the week: “Wednesday 3 March 2027”."""
    return f"{WEEKDAYS[day.weekday()]} {in_full(day)}"
