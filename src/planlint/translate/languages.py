"""The languages a copy can be made in: direction, locale, and how each is called."""

from __future__ import annotations

import functools
from dataclasses import dataclass

_RIGHT_TO_LEFT_SCRIPTS = {"Arab", "Hebr", "Thaa", "Syrc", "Nkoo"}


class UnknownLanguage(ValueError):  # noqa: N818 - names what is wrong, as the message does
    """A language for which planlint has no catalogue."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the page: BCP 47 tag, folder of its catalogue, text direction, and script (ISO 15924)."""

    tag: str
    locale: str
    script: str

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`."""
        return "rtl" if self.script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"

    @property
    def right_to_left(self) -> bool:
        """Whether its pages run from right to left."""
        return self.direction == "rtl"


@functools.lru_cache(maxsize=256)
def language(tag: str) -> Language:
    """The language of a BCP 47 tag; `en` is British English. Raises UnknownLanguage for a tag that is none."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    if tag.lower() in ("en", "en-gb"):
        return Language("en-GB", "en_GB", "Latn")
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        raise UnknownLanguage(f"“{tag}” is not a language tag that planlint knows, such as en, pl or ur") from error
    likely = get_global("likely_subtags").get(str(locale), "")
    script = locale.script or next((part for part in likely.split("_") if len(part) == 4), "Latn")
    return Language(str(locale).replace("_", "-"), str(locale), script)


def same_language(tag: str, page: Language) -> bool:
    """Whether a text in the language of the tag is one that a reader of the page reads, whatever the country."""
    try:
        other = language(tag)
    except UnknownLanguage:
        return False
    return other.tag.partition("-")[0] == page.tag.partition("-")[0] and other.script == page.script


def in_its_home_region(chosen: Language) -> str | None:
    """`ur` for ur-PK, `pl` for pl-PL: the tag without the country that the language alone stands for; else None.

    Another country is another language here (pt-BR is not pt): its catalogue is never lent in silence.
    """
    from babel.core import get_global

    base, _, rest = chosen.locale.partition("_")
    likely = get_global("likely_subtags").get(base, "")
    return base if rest and rest in likely.split("_") else None
