"""Which script the letters of a text are of."""

from __future__ import annotations

import unicodedata
from collections import Counter

# ISO 15924 → the first word of the Unicode names of its letters.
_NAMED = {
    "Latn": "LATIN", "Arab": "ARABIC", "Cyrl": "CYRILLIC", "Grek": "GREEK", "Hebr": "HEBREW",
    "Beng": "BENGALI", "Guru": "GURMUKHI", "Gujr": "GUJARATI", "Deva": "DEVANAGARI", "Taml": "TAMIL",
    "Telu": "TELUGU", "Mlym": "MALAYALAM", "Knda": "KANNADA", "Sinh": "SINHALA", "Thai": "THAI",
    "Ethi": "ETHIOPIC", "Hans": "CJK", "Hant": "CJK", "Geor": "GEORGIAN", "Armn": "ARMENIAN", "Khmr": "KHMER",
    "Mymr": "MYANMAR", "Laoo": "LAO", "Kore": "HANGUL", "Jpan": "CJK", "Thaa": "THAANA", "Syrc": "SYRIAC",
    "Nkoo": "NKO", "Tibt": "TIBETAN", "Orya": "ORIYA",
}  # fmt: skip


def letters_by_script(text: str) -> Counter[str]:
    """How many letters of each script stand in the text, by the first word of their Unicode names."""
    return Counter(
        unicodedata.name(letter, "?").split()[0] for letter in text if unicodedata.category(letter)[0] == "L"
    )


def share_of(text: str, script: str) -> float:
    """The share of letters that are of the script (ISO 15924), from 0 to 1; 1 where there are no letters."""
    counted = letters_by_script(text)
    return counted[_NAMED.get(script, "")] / total if (total := counted.total()) else 1.0
