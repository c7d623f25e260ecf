"""Names of months and weekdays as any country of a language writes them, ready to be looked for in folded text."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.folding import folded

_SHORTEST_WITH_ENDING = 3
_LETTERS_OF_A_NAME = 3


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """Folded names → month (1–12) and weekday (Monday is 0), and the patterns that find them."""

    month_of: dict[str, int]
    month: re.Pattern[str]
    weekday_of: dict[str, int]
    weekday: re.Pattern[str]


@functools.cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = load_yaml(folder("templates") / "translate" / "dates.yml")
    return data


def other_calendars() -> tuple[str, ...]:
    """Folded names of months of calendars that are not the Gregorian one."""
    return tuple(folded(name) for name in _data()["other_calendars"])


@functools.cache
def calendar_names(base: str) -> CalendarNames:
    """The names of a language (its tag without country), in every width and form of each of its countries."""
    from babel import Locale
    from babel.localedata import locale_identifiers

    extra = _data()["more_months"].get(base, {})
    months = {folded(name): month for month, names in extra.items() for name in names}
    days: dict[str, int] = {}
    for identifier in (each for each in locale_identifiers() if each.split("_")[0] == base):
        locale = Locale.parse(identifier)
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                months |= {folded(name): at for at, name in locale.months[form][width].items()}
            days |= {folded(name): at for at, name in locale.days[form]["wide"].items()}
    # "tháng 3" is a name, "3月" and "M03" are numbers.
    plain_months = {name.strip("."): at for name, at in months.items() if _is_word(name)}
    joined = base in _data()["without_spaces"]
    endings = base in _data()["months_take_endings"]
    return CalendarNames(plain_months, _pattern(plain_months, joined, endings), days, _pattern(days, joined, endings))


def _is_word(name: str) -> bool:
    return sum(map(str.isalpha, name)) >= _LETTERS_OF_A_NAME or not (any(map(str.isdigit, name)) or name in ("", "."))


def _pattern(names: dict[str, int], joined: bool, endings: bool) -> re.Pattern[str]:
    """Longest name first; a name of few letters, or in a language without endings, stands by itself."""
    before = "" if joined else r"(?<![^\W\d_])(?:[وبلفد](?=[آ-ی]))?"
    after = "" if joined else r"(?![^\W\d_])"
    ending = r"[^\W\d_]{0,4}" if endings else ""
    each = [
        re.escape(name) + f"(?={ending if len(name) >= _SHORTEST_WITH_ENDING else ''}{after})"
        for name in sorted(names, key=len, reverse=True)
    ]
    return re.compile(f"{before}(?P<name>{'|'.join(each) or '(?!)'})(?!\\d)")
