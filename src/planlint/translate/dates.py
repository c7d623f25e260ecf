"""Dates as a family reads them: weekday, long date, and figures, in the language of the page."""

from __future__ import annotations

import datetime as dt

from planlint.translate.languages import Language


def long_date(day: dt.date, language: Language) -> str:
    """`Friday 12 March 2027` in the language; Latin digits, since other digits change order on right-to-left pages."""
    from babel.dates import format_date

    return format_date(day, "EEEE d MMMM y", locale=language.locale)


def date_in_figures(day: dt.date) -> str:
    """`12/03/2027`: day, month, year, the same in every language."""
    return f"{day:%d/%m/%Y}"
