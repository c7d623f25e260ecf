"""The header of a catalogue that says which plural form a number takes, made from CLDR.

Babel writes two of the Arabic forms the other way round from CLDR and every other tool (15 and 100 change places), and
differs for Welsh, Persian and Turkish: its own headers are not used.
"""

from __future__ import annotations

from collections.abc import Sequence
from gettext import c2py

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_ENOUGH = 1000  # no rule of CLDR looks further than the last two digits, but for millions


def categories(locale: str) -> tuple[str, ...]:
    """The plural categories that whole numbers reach in a language, in the order of the catalogue's forms."""
    from babel import Locale

    rule = Locale.parse(locale).plural_form
    reached = {rule(number) for number in range(_ENOUGH)}
    return tuple(category for category in _CATEGORIES if category in reached)


def plural_header(locale: str) -> str:
    """`nplurals=2; plural=(n != 1);` for a locale, from CLDR's rule for whole numbers."""
    from babel import Locale
    from babel.plural import PluralRule, to_gettext

    rules = Locale.parse(locale).plural_form.rules
    used = categories(locale)
    rest = "other" if "other" in used else used[-1]
    return to_gettext(PluralRule({category: rules[category] for category in used if category != rest}))


def forms(expression: str, numbers: Sequence[int] = range(201)) -> list[int]:
    """The form that a header's expression (`n != 1`) gives each number."""
    rule = c2py(expression)
    return [int(rule(number)) for number in numbers]
