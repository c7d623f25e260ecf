"""Dates and times as a family reads them: weekday, long date, and figures, in the language of the page."""

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


def hour_in_words(time: dt.time, language: Language) -> str:
    """`4:00 بعد الظهر`: the hour with the part of the day, where the language counts to twelve; else nothing."""
    from babel import Locale
    from babel.dates import format_time

    locale = Locale.parse(language.locale)
    if "a" not in locale.time_formats["short"].pattern:
        return ""
    return format_time(time, locale.datetime_skeletons["Bhm"].pattern, locale=locale)


def date_in_figures(day: dt.date) -> str:
    """`12/03/2027`: day, month, year, the same in every language."""
    return f"{day:%d/%m/%Y}"
