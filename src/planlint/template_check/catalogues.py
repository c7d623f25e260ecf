"""Message catalogues: whether each can be used, keeps placeholders, and has the plural forms of its language."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from planlint.template_check.faults import Faults
from planlint.template_check.fixed_text import SLOT, Marked
from planlint.template_check.own_catalogue import own_catalogue
from planlint.template_check.texts import TemplateText
from planlint.template_folders import template_folders
from planlint.translate.catalogues.plurals import plural_header
from planlint.translate.languages import UnknownLanguage, language

_HEADER = re.compile(r'^"Plural-Forms: *nplurals=(\d+); *plural=([^;]+);', re.MULTILINE)
_SAVE_AGAIN = "Open it in Poedit and save it again, or undo the last change."
_COUNTED = 201
# A line that begins a text, or goes on with one, and does not hold it between quotes: Babel loses it in silence.
_UNQUOTED = re.compile(
    r'^(?:msg(?:id|str|ctxt|id_plural)(?:\[\d\])?[ \t]+)(?!"(?:[^"\\\n]|\\.)*"[ \t]*$).*$', re.MULTILINE
)


class Catalogues:
    """The catalogues of every folder of templates in use; a council’s texts are added to planlint’s own."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._known: dict[str, set[str]] = {}
        self.files: list[Path] = []
        for folder in reversed(template_folders()):
            for path in sorted(folder.glob("locale/*/LC_MESSAGES/planlint.po")):
                self.files.append(path)
                self._read(path, path.parent.parent.name)

    def missing(self, marked: Marked) -> None:
        """Notes each fixed text that some catalogue does not have."""
        for (text, start, end), english in marked.items():
            without = [name for name, known in sorted(self._known.items()) if english not in known]
            if without and english.strip():
                says = ", ".join(name.replace("_", "-") for name in without)
                self._faults.add("untranslated-text", text, start, end, says=says)

    def _read(self, path: Path, locale: str) -> None:
        from babel.messages.pofile import PoFileError, read_po

        text = TemplateText(f"locale/{locale}", path, path.read_text(encoding="utf-8", errors="replace"))
        try:
            language(locale.replace("_", "-"))
        except UnknownLanguage as error:
            self._faults.add("catalogue-error", text, *text.span_of(1), says=str(error),
                             meant="Name its folder after the language: locale/pl, locale/zh_Hans …")  # fmt: skip
            return
        known = self._known.setdefault(locale, set())
        try:
            catalogue = read_po(io.StringIO(text.source), locale=locale, abort_invalid=True)
        except (PoFileError, ValueError) as error:
            line = getattr(error, "lineno", 0) + 1
            self._faults.add("catalogue-error", text, *text.span_of(line), says=str(error), meant=_SAVE_AGAIN)
            return
        for found in _UNQUOTED.finditer(text.source):
            says = "the text does not stand between quotes"
            self._faults.add("catalogue-error", text, *found.span(), says=says, meant=_SAVE_AGAIN)
        self._header(text, locale, (one for one in catalogue if one.pluralizable))
        for message in catalogue:
            if message.id:
                self._message(text, message, known)
        own_catalogue(text, locale, self._faults)

    def _message(self, text: TemplateText, message: Any, known: set[str]) -> None:
        ids = message.id if message.pluralizable else (message.id,)
        strings = message.string if message.pluralizable else (message.string,)
        start, end = _where(text, message.lineno, "msgid")
        if message.pluralizable and not all(strings):
            self._faults.add(
                "catalogue-plural", text, start, end, says="a plural form has no text", meant="none may lack"
            )
        if message.fuzzy:
            self._faults.add("catalogue-error", text, start, end, says="nobody has confirmed this text (fuzzy)",
                             meant="Let a translator look at it, and take the word “fuzzy” out.")  # fmt: skip
        elif any(strings):
            known.add(ids[0])
        wanted = {slot for one in ids for slot in SLOT.findall(one)}
        for number, string in enumerate(strings):
            if string and set(SLOT.findall(string)) != wanted:
                says = f"the translation of “{ids[0]}” has other placeholders than its English"
                key = f"msgstr[{number}]" if message.pluralizable else "msgstr"
                self._faults.add("catalogue-placeholder", text, *_where(text, message.lineno, key), says=says)

    def _header(self, text: TemplateText, locale: str, plurals: Iterable[Any]) -> None:
        found = _HEADER.search(text.source)
        wanted = plural_header(locale)
        if found is None:
            if next(iter(plurals), None) is not None:
                self._faults.add(
                    "catalogue-plural", text, 0, 0, says="the line “Plural-Forms” is missing", meant=wanted
                )
        elif not _same_forms(locale, int(found[1]), found[2]):
            start, end = found.start() + 1, found.end()
            says = "the line “Plural-Forms” tells other forms than the language has"
            self._faults.add("catalogue-plural", text, start, end, says=says, meant=wanted)


def _same_forms(locale: str, count: int, expression: str) -> bool:
    from gettext import c2py

    from babel import Locale

    rule = Locale.parse(locale).plural_form
    try:
        forms = c2py(expression.strip())
        pairs = {(forms(number), rule(number)) for number in range(_COUNTED)}
    except ValueError:
        return False
    return len(pairs) == len({form for form, _ in pairs}) == len({name for _, name in pairs}) == count


def _where(text: TemplateText, line: int | None, key: str) -> tuple[int, int]:
    start = text.start_of(line or 1)
    found = re.compile(rf'^{re.escape(key)} "(.*)"$', re.MULTILINE).search(text.source, start)
    return (found.start(1), found.end(1)) if found is not None else text.span_of(line or 1)
