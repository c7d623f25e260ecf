"""A withheld postcode in a text: whole, without its last letters, or one half beside a word that says what it is."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.model.folded import as_it_looks

POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?)[\s.-]*([0-9O][A-Z]{2})\b", re.IGNORECASE)
_REACH = 4
_WORD = re.compile(r"[^\W_]+")
# A nought typed as a letter is the same postcode.
_SAME = str.maketrans("OIL", "011")


def withheld_postcode(withheld: str) -> tuple[str, str] | None:
    """The two halves of the postcode in withheld words, in capitals."""
    found = POSTCODE.search(withheld)
    return (found[1].upper(), found[2].upper()) if found else None


def tells_postcode(text: str, outward: str, inward: str) -> bool:
    """Whether a text holds the postcode, or enough of it to look it up; the first half alone is as wide as a town."""
    said = [word.upper() for word in _WORD.findall(as_it_looks(text))]
    plain = [word.translate(_SAME) for word in said]
    whole, half, end = (each.translate(_SAME) for each in (outward + inward, outward, inward))
    for at, word in enumerate(plain):
        run = word + "".join(plain[at + 1 : at + 2])
        if word == whole or run == whole or (word == half and run == half + end[0]) or word == half + end[0]:
            return True
        beside = {each.lower() for each in said[max(0, at - _REACH) : at + _REACH + 1]}
        if word in (half, end) and beside & _says_what_it_is():
            return True
    return False


@functools.cache
def _says_what_it_is() -> frozenset[str]:
    entries = (entry for entry in words("address_words")["words"] if entry["kind"] == "postcode")
    return frozenset(form.split()[0] for entry in entries for form in (entry["term"], *entry["forms"]))
