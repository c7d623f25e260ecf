"""Withheld words in a text, however they are spaced, written in capitals, or mixed with marks that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.secrets import Secret

_UNSEEN = ("Cc", "Cf", "Mn", "Mc", "Me")
_WORD = re.compile(r"[^\W_]+")
# A shorter one would be met in every other word; one this long is never made of two other words by chance.
_WHOLE_WORD_BELOW, _ANYWHERE_FROM = 5, 8


class Finder:
    """Looks for withheld words. Short ones (under 5 letters or digits) are met as whole words only.

    One of 5 to 7 is met inside a word too (“FamilyHelen”), and across words only from the beginning of one to the end
    of another: “the length” is no “Helen”. Longer ones are met anywhere. A telephone number is also met with its
    country's prefix instead of the first 0.
    """

    def __init__(self, secrets: Sequence[Secret]) -> None:
        self._wanted = [(secret, words(secret.words)) for secret in secrets]

    @property
    def empty(self) -> list[Secret]:
        """Those that hold no letter and no digit: nothing can be looked for."""
        return [secret for secret, wanted in self._wanted if not wanted]

    def found(self, place: Place) -> list[Secret]:
        """Which of them stand there."""
        parts = words(place.text or "")
        joined = "".join(parts)
        met = [(secret, wanted) for secret, wanted in self._wanted if wanted and _core("".join(wanted)) in joined]
        if not met:
            return []
        starts, ends = _edges(parts)
        return [secret for secret, wanted in met if _is_met(wanted, joined, starts, ends, place.kind)]


def words(text: str) -> list[str]:
    """The words of a text without what can hide them: compatibility forms, case, accents, marks nobody sees.

    Figures of any script come as ours.
    """
    if text.isascii():
        return _WORD.findall(_seen(text).lower())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _seen(text)).casefold())
    # A dotless ı written in capitals is the I of everybody else.
    found = _WORD.findall(_seen(plain).replace("ı", "i"))
    return [word if word.isascii() else "".join(str(unicodedata.decimal(c, c)) for c in word) for word in found]


def _seen(text: str) -> str:
    """Without accents, controls and marks of format; a control that is a space parts words, and stays."""
    unseen = [c for c in set(text) if unicodedata.category(c) in _UNSEEN and not c.isspace()]
    return text.translate(dict.fromkeys(map(ord, unseen))) if unseen else text


def _core(wanted: str) -> str:
    # 01632 960137 is +44 1632 960137.
    return wanted[1:] if wanted.isdecimal() and len(wanted) > 9 and wanted.startswith("0") else wanted


def _edges(parts: list[str]) -> tuple[set[int], set[int]]:
    starts, ends, at = set(), set(), 0
    for part in parts:
        starts.add(at)
        at += len(part)
        ends.add(at)
    return starts, ends


def _is_met(parts: list[str], joined: str, starts: set[int], ends: set[int], kind: Kind) -> bool:
    wanted = "".join(parts)
    if len(wanted) >= _ANYWHERE_FROM:
        return True
    short = len(wanted) < _WHOLE_WORD_BELOW
    if (kind is Kind.BYTES and short) or (kind is Kind.MARKUP and len(parts) == 1):
        return False
    at = joined.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if at in starts and end in ends:
            return True
        if not short and not any(middle in starts for middle in range(at + 1, end)):
            return True
        at = joined.find(wanted, at + 1)
    return False
