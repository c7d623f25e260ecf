"""Which plain words can stand in the very place of hard ones, so that the sentence is still one."""

from __future__ import annotations

import re

from planlint.english.words.small import small_words

# “What … told someone; papers shared with the court”, “keep going (say for how long)”: advice to a writer, and no text.
_ADVICE = re.compile(r"[;…(]")
_BEFORE = re.compile(r"([\w’']+)\s+$")
_AFTER = re.compile(r"\s+([\w’']+)")
_ARTICLES = frozenset({"a", "an"})
# Behind these the full words need no article of their own.
_DETERMINERS = _ARTICLES | {"the", "this", "that", "my", "your", "his", "her", "its", "our", "their", "each", "every"}


def in_place(text: str, start: int, end: int, plain: str) -> str | None:
    """The plain words as they stand at `start` to `end`; None where they would spoil the sentence."""
    quote = text[start:end]
    if _ADVICE.search(plain) or not _fits_article(_word_before(text, start), plain):
        return None
    following = _AFTER.match(text, end)
    describes = following is not None and following.group(1).lower() not in small_words()
    if describes and " " in plain and quote.lower().endswith(("ed", "ing")):
        return None  # “sustained change” is no “kept up change”
    return plain[:1].upper() + plain[1:] if quote[:1].isupper() else plain


def spelt_out_in_place(text: str, start: int, end: int, full: str) -> str:
    """The short form with its full words: before it behind “the IRO”, else in brackets behind it (“under PLO”).

    Nobody can tell which article the full words would need where the short form has none.
    """
    quote, before = text[start:end], _word_before(text, start)
    if (before in _DETERMINERS or before.endswith(("'s", "’s"))) and _fits_article(before, full):
        return f"{full} ({quote})"
    return f"{quote} ({full})"


def _word_before(text: str, start: int) -> str:
    found = _BEFORE.search(text, 0, start)
    return found.group(1).lower() if found else ""


def _fits_article(before: str, words: str) -> bool:
    return before not in _ARTICLES or (before == "an") == (words[:1].lower() in "aeiou")
