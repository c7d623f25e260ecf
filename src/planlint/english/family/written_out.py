"""Notes written out, with the way back to the text as written: “Mo to be clear w Kyle” is “… with Kyle”."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from dataclasses import dataclass

from planlint.bundled import words

# What somebody else did to whoever is asked; “Carl, who has been violent to Mum, …” tells who harms, and is kept.
_DONE_TO_HER = (
    r"(?<=\w), (?:(?:whose|whom)\b|who(?:m)? (?:was|were|has been|had been|got) "
    r"(?!(?:releas|convict|charg|arrest|jail|sentenc|bail|caution)\w*)[^,;.]*\bby\b)[^,;.]{3,90},"
)


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """A text with its short forms written out, and where its places stand in the text as written."""

    text: str
    _long: tuple[int, ...]
    _short: tuple[int, ...]

    def written(self, place: int) -> int:
        at = bisect_right(self._long, place) - 1
        after = self._short[at + 1] if at + 1 < len(self._short) else self._short[at] + place - self._long[at]
        return min(self._short[at] + place - self._long[at], after)


def written_out(text: str) -> WrittenOut:
    """Only what cannot be a name or another word is written out."""
    return _rewritten(text, _pattern())


def to_the_point(text: str) -> WrittenOut:
    """The same without what is told of somebody in passing: “Kerry, whose ex broke her nose, is to …”."""
    return _rewritten(text, _pattern_with_asides())


def _rewritten(text: str, pattern: re.Pattern[str]) -> WrittenOut:
    out, length, last = [], 0, 0
    long, short = [0], [0]
    for match in pattern.finditer(text):
        if match.group().isupper() and len(match.group()) == 1:
            continue  # “Mr W”
        whole = words("answering")["written_out"].get(match.group().strip().lower(), "")
        piece = text[last : match.start()]
        out += [piece, whole]
        length += len(piece) + len(whole)
        long += [length - len(whole), length]
        short += [match.start(), match.end()]
        last = match.end()
    out.append(text[last:])
    return WrittenOut("".join(out), tuple(long), tuple(short))


@functools.cache
def _pattern_with_asides() -> re.Pattern[str]:
    return re.compile(rf"{_DONE_TO_HER}|{_pattern().pattern}", re.IGNORECASE)


@functools.cache
def _pattern() -> re.Pattern[str]:
    forms = sorted(words("answering")["written_out"], key=len, reverse=True)
    return re.compile(rf"(?<![\w’'/.])(?:{'|'.join(map(re.escape, forms))})(?![\w’'/.])", re.IGNORECASE)
