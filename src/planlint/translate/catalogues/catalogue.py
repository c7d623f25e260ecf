"""Message catalogues: the fixed text of every document, in each language, and whether humans have checked it."""

from __future__ import annotations

import functools
import io
from dataclasses import dataclass
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from planlint.bundled import folder
from planlint.template_folders import template_folders
from planlint.translate.catalogues.pseudo import Pseudo
from planlint.translate.catalogues.review import is_reviewed
from planlint.translate.languages import (
    Language,
    UnknownLanguage,
    at_home,
    language,
    must_ask,
    pseudo_letters,
    written_language,
)

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The fixed text in one language.

    `reviewed` only when two humans have put their names to exactly these texts; English needs no translator. `unsigned`
    is the file of a council's own texts, where those of planlint are reviewed and only they are not.
    """

    language: Language
    translations: NullTranslations
    reviewed: bool
    unsigned: Path | None = None


class _InEnglish(NullTranslations):
    """What stands in a draft where a text has no translation yet: the English, marked."""

    def gettext(self, message: str) -> str:
        return f"[en] {message}"


def catalogue(tag: str) -> Catalogue:
    """The catalogue of a language. Raises UnknownLanguage, naming those there are, when there is none."""
    return _catalogue(tag, template_folders())


@functools.cache
def _catalogue(tag: str, folders: tuple[Path, ...]) -> Catalogue:
    chosen = language(tag)
    if invented := pseudo_letters(tag):
        return Catalogue(chosen, Pseudo(invented["letters"]), False)
    written = None if must_ask(tag) else written_language(chosen)
    if written == "en":
        return Catalogue(language("en"), NullTranslations(), True)
    paths = _paths(written, folders) if written else []
    if written is None or not paths:
        raise UnknownLanguage(_none_for(tag))
    from babel.messages.mofile import write_mo

    translations: NullTranslations = _InEnglish()
    unsigned: list[Path] = []
    for path in reversed(paths):
        text, catalog = read_catalogue(path, written)
        compiled = io.BytesIO()
        write_mo(compiled, catalog)
        compiled.seek(0)
        # A council's own texts come first; what it has not translated is found in planlint's catalogue.
        own = GNUTranslations(compiled)
        own.add_fallback(translations)
        translations = own
        if not is_reviewed(text, catalog):
            unsigned.append(path)
    councils = [path for path in unsigned if path != catalogue_path(written)]
    return Catalogue(
        language(written) if at_home(chosen) else chosen,
        translations,
        not unsigned,
        councils[0] if councils == unsigned and councils else None,
    )


def languages() -> list[str]:
    """The tags of every language with a catalogue, besides English."""
    found = (path for place in template_folders() for path in place.glob("locale/*/LC_MESSAGES/planlint.po"))
    return sorted({path.parent.parent.name.replace("_", "-") for path in found})


def catalogue_path(tag: str, templates: Path | None = None) -> Path:
    """Where the catalogue of a written language stands: `locale/zh_Hans/LC_MESSAGES/planlint.po`.

    It is planlint's own, or that in a council's folder of templates.
    """
    return (templates or folder("templates")) / "locale" / tag.replace("-", "_") / "LC_MESSAGES" / "planlint.po"


def read_catalogue(path: Path, tag: str) -> tuple[str, Catalog]:
    """The text of a catalogue's file, and its messages with the lines they stand on."""
    from babel.messages.pofile import read_po

    text = path.read_text(encoding="utf-8")
    return text, read_po(io.StringIO(text), locale=tag.replace("-", "_"))


def _paths(written: str, folders: tuple[Path, ...]) -> list[Path]:
    found = (catalogue_path(written, place) for place in folders)
    return [path for path in found if path.is_file()]


def _none_for(tag: str) -> str:
    if choices := must_ask(tag):
        return f"“{tag}” does not say which script is read: ask, and choose one of {', '.join(choices)}"
    return f"there is no catalogue for “{tag}” yet: choose one of {', '.join(['en', *languages()])}"
