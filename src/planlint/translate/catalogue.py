"""Message catalogues: the fixed text of every document, in each language, and whether humans have checked it."""

from __future__ import annotations

import functools
import io
import re
from dataclasses import dataclass
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from planlint.template_folders import template_folders
from planlint.translate.languages import Language, UnknownLanguage, in_its_home_region, language

_HUMANS = ("X-Translated-By", "X-Checked-By")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The fixed text in one language. `reviewed` only when its header names two humans; English needs no translator."""

    language: Language
    translations: NullTranslations
    reviewed: bool


def catalogue(tag: str) -> Catalogue:
    """The catalogue of a language. Raises UnknownLanguage, naming those there are, when there is none."""
    return _catalogue(tag, template_folders())


@functools.cache
def _catalogue(tag: str, folders: tuple[Path, ...]) -> Catalogue:
    chosen = language(tag)
    if chosen.locale == "en_GB":
        return Catalogue(chosen, NullTranslations(), True)
    paths = _paths(chosen, folders)
    if not paths and (home := in_its_home_region(chosen)):
        return catalogue(home)
    if not paths:
        raise UnknownLanguage(f"there is no catalogue for “{tag}” yet: choose one of {', '.join(['en', *languages()])}")
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    translations, reviewed = NullTranslations(), True
    for path in reversed(paths):
        text = path.read_text(encoding="utf-8")
        compiled = io.BytesIO()
        write_mo(compiled, read_po(io.StringIO(text), locale=chosen.locale))
        compiled.seek(0)
        # A council's own texts come first; what it has not translated is found in planlint's catalogue.
        own = GNUTranslations(compiled)
        own.add_fallback(translations)
        translations, reviewed = own, reviewed and all(_named(text, header) for header in _HUMANS)
    return Catalogue(chosen, translations, reviewed)


def _named(text: str, header: str) -> bool:
    # Babel drops the headers it does not know, so that these two are read from the file itself.
    return re.search(rf'^"{header}: *[^\s\\"]', text, re.MULTILINE) is not None


def languages() -> list[str]:
    """The tags of every language with a catalogue, besides English."""
    found = (path for place in template_folders() for path in place.glob("locale/*/LC_MESSAGES/planlint.po"))
    return sorted({path.parent.parent.name.replace("_", "-") for path in found})


def _paths(chosen: Language, folders: tuple[Path, ...]) -> list[Path]:
    found = (place / "locale" / chosen.locale / "LC_MESSAGES" / "planlint.po" for place in folders)
    return [path for path in found if path.is_file()]
