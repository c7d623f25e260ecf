"""A language that nobody speaks: every fixed text in Arabic letters, so that what was left English is seen."""

from __future__ import annotations

from gettext import NullTranslations

from planlint.translate.catalogue import Catalogue
from planlint.translate.languages import language

PSEUDO = "ar-001"
_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")


class _Turned(NullTranslations):
    def gettext(self, message: str) -> str:
        return message.lower().translate(_LETTERS)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


def pseudo_catalogue() -> Catalogue:
    """A right-to-left catalogue that has every text and that nobody has checked."""
    return Catalogue(language(PSEUDO), _Turned(), reviewed=False)
