"""Whether a sentence speaks of the contingency itself: who will write it, that there is none, that nobody came to it.

Whatever is done to the contingency as a text, nobody does anything for the child. So the verb need not be known; only
those that put it into effect (“Plan B will be activated”) are told apart.
"""

from __future__ import annotations

import functools
import re

from planlint.bundled import words

_LONGEST = 200
# What sets something off, or goes on to what is done after all.
_GOES_ON = re.compile(
    r"\b(?:if|unless|whenever|in the event|in case|but|so|meanwhile|in the meantime|until then|then)\b"
    r"|\A\W*(?:should|when|where|once|were)\b|[;:.=>→]\s*\w"
    r"|,\s+(?!(?:then|will|to|as|because|since|need|needs)\b)\w+ \w+",
    re.IGNORECASE,
)


def about_itself(text: str) -> bool:
    """Whether the whole of a short text does so, and puts nothing into effect."""
    if len(text) > _LONGEST or (named := _itself().search(text)) is None:
        return False
    if _GOES_ON.search(text) or _into_effect().search(text):
        return False
    before, after = text[: named.start()], text[named.end() :]
    if _stands_for_one().search(before):
        return False
    return (bool(re.search(r"\w", before)) and not _says_what_it_is().match(after)) or bool(_made().match(after))


@functools.cache
def _itself() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words('no_contingency')['itself'])})(?![\w-])", re.IGNORECASE)


@functools.cache
def _into_effect() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words('no_contingency')['into_effect'])})\b", re.IGNORECASE)


@functools.cache
def _stands_for_one() -> re.Pattern[str]:
    return re.compile(words("no_contingency")["stands_for_one"], re.IGNORECASE)


@functools.cache
def _says_what_it_is() -> re.Pattern[str]:
    return re.compile(words("no_contingency")["says_what_it_is"], re.IGNORECASE)


@functools.cache
def _made() -> re.Pattern[str]:
    return re.compile(words("no_contingency")["made"], re.IGNORECASE)
