"""Languages nobody speaks: every fixed text in other letters, so that what escaped translation can be seen.

`en-XA` is English with accents, a third longer, as translations often are; `ar-XB` is English in Arabic letters, for
trying out right-to-left pages.
"""

from __future__ import annotations

from gettext import NullTranslations

_SMALL = "abcdefghijklmnopqrstuvwxyz"
_ACCENTED = str.maketrans(_SMALL + _SMALL.upper(), "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ")
_ARABIC = str.maketrans(_SMALL, "ابجدهوزحطيكلمنسعفصقرشتثخذض")
_LONGER = str.maketrans({vowel: vowel * 2 for vowel in "åéîöû"})


class Pseudo(NullTranslations):
    """Gives every fixed text in `accented` or `arabic` letters; figures and marks stay."""

    def __init__(self, letters: str) -> None:
        super().__init__()
        self._arabic = letters == "arabic"

    def gettext(self, message: str) -> str:
        """The text in other letters."""
        if self._arabic:
            return message.lower().translate(_ARABIC)
        return message.translate(_ACCENTED).translate(_LONGER)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The English form for the number, in other letters."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - one text whatever the context
        """The text in other letters, whatever its context."""
        return self.gettext(message)
