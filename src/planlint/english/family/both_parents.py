"""Where a “by whom” makes one owner of two parents: “Parents”, “Mum & Dad”, “Mr Rahimi and his wife”, both by name."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling

_SIGN = re.compile(r"<(\d+)>(?!['’]s)")
_BRACKETS = re.compile(r"\([^()]*\)")
_EMPTY = frozenset[int]()


def both_parents(text: str, cast: Cast) -> tuple[int, int, frozenset[int]] | None:
    """The place of the words and the two people in the cast; nobody in particular for “Parents” and “the couple”."""
    if _pattern("each_alone").search(text):
        return None
    listed = _pattern("both_parents").search(text)
    if listed is not None and not _somebody_elses(text, listed, cast):
        return listed.start(), listed.end(), _EMPTY
    told = telling(text, cast, guess=True)
    plain = _BRACKETS.sub(lambda aside: " " * len(aside.group()), told.text)
    found = list(_SIGN.finditer(plain))
    two = frozenset(int(one[1]) for one in found)
    if len(two) != 2 or _pattern("not_together").search(plain[found[0].end() : found[-1].start()]):
        return None
    return told.written(found[0].start()), told.written(found[-1].end()), two


def _somebody_elses(text: str, listed: re.Match[str], cast: Cast) -> bool:
    """“Sana's parents” and “Mr and Mrs Hussain, Waqar's parents” are the grandparents; “Amina's parents” are not."""
    told = telling(text, cast).text
    related = re.search(r"<r>", told)
    return related is not None and "<p>" not in told and ("parents" in listed.group().lower() or "," in text)


@functools.cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")[key]), re.IGNORECASE)
