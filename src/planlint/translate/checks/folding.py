"""A text in any script brought to one spelling, so that what means the same compares as the same."""

from __future__ import annotations

import unicodedata

# People type these letters for one another, and so do keyboards: one form of each stands for all.
_SAME_LETTER = str.maketrans(
    {"ı": "i", "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ˈ": "'", "’": "'", "‘": "'", "ʼ": "'", "´": "'"}
    | {"،": ",", "٫": ".", "٬": ",", "：": ":", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "ـ": None}
)


def folded(text: str) -> str:
    """The text in small letters, with Latin digits, without accents, bidi marks and variant letters."""
    return "".join(map(_one, unicodedata.normalize("NFKD", text).casefold())).translate(_SAME_LETTER)


def _one(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    category = unicodedata.category(character)
    if category == "Cf" or (category == "Mn" and _is_accent(character)):
        return ""
    return " " if category in ("Zs", "Cc") and character != "\n" else character


def _is_accent(character: str) -> bool:
    # Vowel signs of Indian scripts are marks as well, and no word is left without them.
    return "\u0300" <= character <= "\u036f" or "\u064b" <= character <= "\u065f" or character == "\u0670"
