"""Withheld words in a text, however they are spaced, written in capitals, or mixed with marks that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.model.folded import as_it_looks
from planlint.recipients.leaks.fixed_text import NO_FIXED_TEXT, FixedText
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.mentions import names_somebody
from planlint.recipients.secrets import Secret

_UNSEEN = ("Cc", "Cf", "Mn", "Mc", "Me")
_WORD = re.compile(r"[^\W_]+")
# A shorter one would be met in every other word; one this long is never made of two other words by chance.
_WHOLE_WORD_BELOW, _ANYWHERE_FROM = 5, 8


class Finder:
    """Looks for withheld words. Short ones (under 5 letters or digits) are met as whole words only.

    One of 5 to 7 is met inside a word too (“FamilyHelen”), and across words only from the beginning of one to the end
    of another: “the length” is no “Helen”. So is a piece of an address, of any length. Longer ones are met anywhere. A
    telephone number is also met with its country's prefix instead of the first 0.

    One word that is an ordinary word too (“May”), or one of the page's `fixed` texts, is met where it names somebody.
    """

    def __init__(self, secrets: Sequence[Secret], fixed: FixedText = NO_FIXED_TEXT) -> None:
        self._fixed = fixed
        self._wanted = [(secret, words(secret.words)) for secret in secrets]
        self._names = [secret for secret, wanted in self._wanted if len(wanted) == 1 and _is_a_word(secret, fixed)]
        whole = [secret for secret in secrets if secret not in self._names]
        self._written = [
            _Wanted(secret, words(text), is_piece=at > 0)
            for secret in whole
            for at, said in enumerate((secret.words, *secret.pieces))
            for text in dict.fromkeys((said, as_it_looks(said)))
        ]
        self._told = [secret for secret in whole if secret.can_be_told]

    @property
    def empty(self) -> list[Secret]:
        """Those that hold no letter and no digit: nothing can be looked for."""
        return [secret for secret, wanted in self._wanted if not wanted]

    def found(self, place: Place) -> list[Secret]:
        """Which of them stand there."""
        text = place.text or ""
        # In bytes that are no text, letters of other scripts are chance.
        looks = text if place.kind is Kind.BYTES else as_it_looks(text)
        met = {each.secret for reading in {text, looks} for each in self._met(reading, place.kind)}
        if place.kind is Kind.WORDS:
            met |= {secret for secret in self._told if secret not in met and secret.is_told_by(text)}
        if place.kind is not Kind.MARKUP:  # a word of code is nobody's name
            said = "".join(words(looks)) if self._names else ""
            may_be = [secret for secret in self._names if "".join(words(_looks(secret))) in said]
            met |= {secret for secret in may_be if self._is_named(secret, text, place.kind)}
        return [secret for secret, _ in self._wanted if secret in met]

    def _met(self, text: str, kind: Kind) -> list[_Wanted]:
        parts = words(text) if self._written else []
        joined = "".join(parts)
        met = [each for each in self._written if each.parts and _core("".join(each.parts)) in joined]
        if not met:
            return []
        starts, ends = _edges(parts)
        return [each for each in met if _is_met(each, joined, starts, ends, kind)]

    def _is_named(self, secret: Secret, text: str, kind: Kind) -> bool:
        name = secret.words.strip()
        if names_somebody(self._fixed.taken_out_of(text, name, sentences_only=True), name, beside_only=True):
            return True
        return kind is Kind.WORDS and secret.is_in(self._fixed.taken_out_of(text, name))


@dataclass(frozen=True, slots=True)
class _Wanted:
    secret: Secret
    parts: list[str]
    is_piece: bool


def _looks(secret: Secret) -> str:
    return as_it_looks(secret.words)


def _is_a_word(secret: Secret, fixed: FixedText) -> bool:
    return secret.is_also_a_word or secret.words.strip().casefold() in fixed.words


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


def _is_met(each: _Wanted, joined: str, starts: set[int], ends: set[int], kind: Kind) -> bool:
    parts, wanted = each.parts, "".join(each.parts)
    if len(wanted) >= _ANYWHERE_FROM and not each.is_piece:
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
