"""Dates as a family reads them: weekday, long date, and figures, in the language of the page."""

from __future__ import annotations

import datetime as dt

from planlint.translate.languages import Language, fact


def long_date(day: dt.date, language: Language) -> str:
    """`Friday 12 March 2027` in the language, Gregorian, in the order and with the month names of its country.

    Latin digits, since other digits change order on right-to-left pages. CLDR's dates do not inflect: they stand after
    a label or colon, never in a sentence.
    """
    from babel.dates import format_date

    return format_date(day, fact(language, "date", "full"), locale=language.locale)


def date_in_figures(day: dt.date) -> str:
    """`12/03/2027`: day, month, year, the same in every language."""
    return f"{day:%d/%m/%Y}"
