"""Words of a draft: stretches of the story's linear text, cut and joined without losing where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planlint.read.escapes import Offsets
from planlint.read.nodes import Scalar, Span
from planlint.read.word.vocabulary.lookup import folded

_MARKER = re.compile(
    r"(?:[•·▪◦‣●○■□▲△▼▽◆◇◯⬤◼⬛⬟⬢➢➤►▶→⇒✦✧★☆❖✱✳☹☺☻♥❤♦♣♠✘✗✖\U0001f300-\U0001faff*+»›>–—-]|[✓✔](?=\s+(?:\S+\s+){3})|o(?=\s)|(?!\d{1,2}\.\d\d\s*[–—-]\s*\d{1,2}\.\d\d\b)Q?\d{1,2}(?:\.\d{1,2})+(?:\s+[–—-](?=\s)|[.):]?\*?)|\d{1,2}(?::|\s+[–—-])(?=\s+[A-Z“])|Q\d{1,2}[.):]?\*?|[A-Z]{1,3}\d{1,2}(?:\s+[–—-](?=\s+[A-Z“])|[.):])|(?:[DHW]S|S?G|[AORCNW])\d{1,2}(?=[\s\u00a0]+(?:[–—-]\s+)?[A-Z“])|Rec\.?\s?\d{1,2}[.):]|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{2,4})[.)]|\([ivx]\))[\s\u00a0]+"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Some stretches of `text` (start and end, in order); as a value they stand on lines of their own."""

    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def value(self) -> str:
        """The words themselves."""
        if len(self.spans) == 1:  # nearly always
            start, end = self.spans[0]
            return self.text[start:end]
        return "\n".join([self.text[start:end] for start, end in self.spans])

    @property
    def start(self) -> int:
        """Where the first of them begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the last of them ends."""
        return self.spans[-1][1]

    def __bool__(self) -> bool:
        spans = self.spans
        if len(spans) == 1:
            return spans[0][0] < spans[0][1]
        return any(start < end for start, end in spans)

    def cut(self, start: int, end: int | None = None) -> Words:
        """`value[start:end]` as Words, white space around it left out."""
        if len(self.spans) == 1:
            (begin, stop), size = self.spans[0], end
            stop = stop if size is None else min(stop, begin + size)
            return stripped(self.text, [(begin + max(start, 0), stop)])
        kept, at = [], 0
        last = len(self.value) if end is None else end
        for begin, stop in self.spans:
            low, high = max(start, at), min(last, at + stop - begin)
            if low < high:
                kept.append((begin + low - at, begin + high - at))
            at += stop - begin + 1
        return stripped(self.text, kept)

    def split(self, between: re.Pattern[str]) -> list[Words]:
        """The pieces between the matches of a pattern; empty ones are left out."""
        at, found = 0, []
        for match in between.finditer(self.value):
            found.append(self.cut(at, match.start()))
            at = match.end()
        found.append(self.cut(at))
        return [piece for piece in found if piece]

    def offsets(self) -> Offsets:
        """Where each character of the value stands; the line ends between stretches have no length."""
        starts: list[int] = []
        ends: list[int] = []
        for begin, stop in self.spans:
            if starts:
                starts.append(ends[-1])
                ends.append(ends[-1])
            starts.extend(range(begin, stop))
            ends.extend(range(begin + 1, stop + 1))
        return Offsets(starts, ends)

    def scalar(self) -> Scalar:
        """The words as a value."""
        return Scalar(Span(self.start, self.end), self.value, self.offsets)


def stripped(text: str, spans: Iterable[tuple[int, int]]) -> Words:
    """Words without white space around each stretch; empty stretches are left out."""
    kept = []
    for start, end in spans:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            kept.append((start, end))
    return Words(text, tuple(kept))


def joined(pieces: Iterable[Words]) -> Words:
    """One value of several pieces; what follows one another with nothing but white space between is one stretch."""
    several = list(pieces)
    if len(several) == 1 and len(several[0].spans) == 1:  # nearly every cell of a table
        return several[0]
    spans: list[tuple[int, int]] = []
    text = ""
    for piece in several:
        text = piece.text
        for start, end in piece.spans:
            if spans and start >= spans[-1][1] and not text[spans[-1][1] : start].strip():
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return Words(text, tuple(spans))


def says_the_same(words: Words, other: object) -> bool:
    """Whether two values say the same, but for case and punctuation."""
    return isinstance(other, Words) and folded(words.value) == folded(other.value)


def unmarked(words: Words) -> tuple[Words | None, Words]:
    """A typed bullet or number (None when there is none), and the words after it."""
    match = _MARKER.match(words.value)
    if match is None:
        return None, words
    rest = words.cut(match.end())
    return (words.cut(0, match.end()), rest) if rest else (None, words)
