"""English terms in right-to-left fixed text: each stays in one piece with its brackets, wherever a line breaks.

A term that breaks turns round: its opening bracket stays behind at the end of a line, and reads as a closing one. On a
web page no-break spaces hold it together. LibreOffice breaks such a term between two letters then, so that in Word a
label gives it a line of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from gettext import NullTranslations

from planlint.translate.catalogues.catalogue import Catalogue

TERM = re.compile(r"\([A-Za-z][A-Za-z ’'-]*\)")
_SENTENCE = re.compile(r"[.?!۔؟]\s*\Z")


def with_whole_terms(catalogue: Catalogue) -> Catalogue:
    """The catalogue as a web page prints it."""
    if not catalogue.language.right_to_left:
        return catalogue
    return replace(catalogue, translations=_WholeTerms(catalogue.translations))


def on_its_own_line(before: str, label: str) -> str:
    """What stands before a term in a Word label, with the line that ends there; a sentence runs on."""
    return before if not before.strip() or _SENTENCE.search(label) else f"{before.rstrip()}\n"


class _WholeTerms(NullTranslations):
    """The texts of a catalogue, with no-break spaces in “(Child protection plan)”."""

    def __init__(self, translations: NullTranslations) -> None:
        super().__init__()
        self._translations = translations

    def gettext(self, message: str) -> str:
        """The translation with its terms whole."""
        return _whole(self._translations.gettext(message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The translation for the number, with its terms whole."""
        return _whole(self._translations.ngettext(msgid1, msgid2, n))


def _whole(text: str) -> str:
    return TERM.sub(lambda term: term[0].replace(" ", "\u00a0"), text)
