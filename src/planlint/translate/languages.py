"""The languages a copy can be made in: direction, locale, and whose catalogue they use (`templates/languages.yml`)."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.reasons import NotDone

_RIGHT_TO_LEFT_SCRIPTS = {"Arab", "Hebr", "Thaa", "Syrc", "Nkoo"}


class UnknownLanguage(NotDone):
    """A language for which planlint has no catalogue."""


class InterpreterOnly(UnknownLanguage):
    """A language without a settled written form: a copy in it would be read by nobody."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the page: BCP 47 tag, locale of its dates (`ar_SY`), and script (ISO 15924)."""

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


@functools.cache
def facts() -> dict[str, Any]:
    """The content of `templates/languages.yml`."""
    found: dict[str, Any] = load_yaml(folder("templates") / "languages.yml")
    return found


@functools.lru_cache(maxsize=256)
def language(tag: str) -> Language:
    """The language of a BCP 47 tag; `en` is British English, and other tags of a language are understood (`prs`).

    Raises UnknownLanguage for a tag that is none, InterpreterOnly for a language that families do not read.
    """
    from babel import Locale, UnknownLocaleError

    if tag.lower() in ("en", "en-gb"):
        return Language("en-GB", "en_GB", "Latn")
    if invented := pseudo_letters(tag):
        like = language(invented["like"])
        return Language(invented["tag"], like.locale, like.script)
    base = tag.partition("-")[0].lower()
    if base in facts()["interpreter_only"]:
        raise InterpreterOnly(
            f"{facts()['interpreter_only'][base]} (“{tag}”) has no written form that families read: "
            "no copy is made; an interpreter goes through the plan with the family"
        )
    try:
        # Babel itself would take kmr for the Kurdish of Turkey.
        locale = Locale.parse(facts()["aliases"].get(base, tag), sep="-")
    except (UnknownLocaleError, ValueError) as error:
        raise UnknownLanguage(f"“{tag}” is not a language tag that planlint knows, such as en, pl or ur") from error
    return Language(str(locale).replace("_", "-"), str(locale), locale.script or _likely(locale.language)[0])


def same_language(tag: str, page: Language) -> bool:
    """Whether a text in the language of the tag is one that a reader of the page reads, whatever the country."""
    try:
        other = language(tag)
    except UnknownLanguage:
        return False
    return other.tag.partition("-")[0] == page.tag.partition("-")[0] and other.script == page.script


def written_language(chosen: Language) -> str | None:
    """The tag whose written language this is: `ar` for ar-SY, `zh-Hans` for zh-CN; None where that is another one.

    Another country is another language here (pt-BR is not pt) unless `languages.yml` says that it reads the same.
    """
    from babel import Locale

    locale = Locale.parse(chosen.locale)
    base, usual_script = str(locale.language), _likely(locale.language)[0]
    with_script = f"{base}-{chosen.script}"
    key = base if chosen.script == usual_script and with_script not in facts()["languages"] else with_script
    lent = facts()["languages"].get(key, {}).get("also_in", ())
    return key if at_home(chosen) or lent == "everywhere" or locale.territory in lent else None


def must_ask(tag: str) -> tuple[str, ...]:
    """The tags to choose from where one leaves the script open: `zh` is zh-Hans or zh-Hant; else empty."""
    return tuple(facts()["ask"].get(tag.lower(), ()))


def at_home(chosen: Language) -> bool:
    """Whether the country in a tag is the one that the language alone stands for (ur-PK), or there is none."""
    from babel import Locale

    locale = Locale.parse(chosen.locale)
    home = facts()["languages"].get(locale.language, {}).get("home") or _likely(locale.language)[1]
    return locale.territory in (None, home)


def fact(chosen: Language, name: str, default: Any = None) -> Any:
    """What `languages.yml` says of the written language under a name (`date`, `ends`, `keeps`, `neighbours`)."""
    written = written_language(chosen)
    return facts()["languages"].get(written, {}).get(name, default) if written else default


def pseudo_letters(tag: str) -> dict[str, str] | None:
    """What `languages.yml` says of a language that nobody speaks (en-XA, ar-XB), with its `tag`; else None."""
    found = next((each for each in facts()["pseudo"] if each.lower() == tag.lower()), None)
    return {"tag": found, **facts()["pseudo"][found]} if found else None


@functools.cache
def _likely(base: str) -> tuple[str, str]:
    from babel.core import get_global

    parts = get_global("likely_subtags").get(base, "").split("_")
    return (parts[1], parts[2]) if len(parts) == 3 else ("Latn", "")
