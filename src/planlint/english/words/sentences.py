"""Sentences of a plan's prose as its reader meets them: lines, bullets and numbered items end one too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TITLES = (
    "mr|mrs|ms|mx|dr|st|sr|jr|prof|rev|revd|hon|sgt|insp|cllr|fr|mt|no|nos"
    r"|tel|ext|approx|e\.g|i\.e|eg|ie|vs|cf|ref|para|p|pp"
)
_MAY_END = (
    r"a\.m|p\.m|am|pm|etc|ltd|co|rd|ave|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"
    "|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|hr|hrs|min|mins|wk|wks|yr|yrs"
)
_NEVER_ENDS = re.compile(rf"(?:^|[\s(\[\"'“‘])(?:{_TITLES})$", re.IGNORECASE)
_INITIAL = re.compile(r"(?:^|[\s(\[\"'“‘.])[A-Z]$")
_ABBREVIATED = re.compile(rf"(?:^|[\s(\d])(?:{_MAY_END})$", re.IGNORECASE)
_STOP = re.compile(r"(?:\.{3,}|[.!?…])[\"'”’)\]]*(?=\s)")
_BULLET = re.compile(r"\s*(?:[-–—*•·▪◦‣●○■]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)")
_INLINE_ITEM = re.compile(r"(?:(?<=\s)[•▪◦‣●■]\s*|(?<=[\s:;,])\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s*)")
_WORD = re.compile(r"\S*[^\W_]\S*")
_WRAPPED_AT = 60
_SHORT_ITEM = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and where it stands in its text (code points, the end exclusive)."""

    text: str
    start: int
    end: int


def word_count(text: str) -> int:
    """How many words a reader meets: a date counts three, a hyphenated word or a web address one, signs none."""
    return sum(1 for _ in _WORD.finditer(text))


def longest_run(sentence: str) -> int:
    """The words a reader must hold at once: a list after a colon is read item by item."""
    lead, colon, tail = sentence.partition(": ")
    if colon:
        items = re.split(r";", tail) if ";" in tail else re.split(r",| and ", tail)
        if len(items) > 2 and (";" in tail or all(word_count(item) <= _SHORT_ITEM for item in items)):
            return max(word_count(part) for part in (lead, *items))
    return word_count(sentence)


def sentences(text: str) -> Iterator[Sentence]:
    """Every sentence of a text, in order, without its bullet or number."""
    for line_start, line_end in _lines(text):
        start = line_start
        for cut in sorted({*_ends(text, line_start, line_end), *_items(text, line_start, line_end), line_end}):
            yield from _trimmed(text, start, cut)
            start = cut


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Lines, save that a line a writer's screen broke in mid-sentence goes on."""
    start = 0
    for match in re.finditer(r"[\r\n\v\f\u2028\u2029]+", text):
        rest = text[match.end() : match.end() + 40]
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        goes_on = rest[:1].islower() and not _BULLET.match(rest) and match.group().count("\n") < 2
        if not (goes_on and len(line) >= _WRAPPED_AT and line.rstrip()[-1:] not in ".!?:;"):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    for match in _STOP.finditer(text, start, end):
        following = text[match.end() : end].lstrip()
        first = following.lstrip("\"'“‘([")[:1]
        if not first or first.islower():
            continue
        before = text[max(start, match.start() - 12) : match.start()]
        if text[match.start()] == "." and _abbreviation(before, first):
            continue
        yield match.end()


def _abbreviation(before: str, first: str) -> bool:
    if _INITIAL.search(before) or _NEVER_ENDS.search(before):
        return True
    return bool(_ABBREVIATED.search(before)) and not first.isupper()


def _items(text: str, start: int, end: int) -> Iterator[int]:
    return (match.start() for match in _INLINE_ITEM.finditer(text, start, end))


def _trimmed(text: str, start: int, end: int) -> Iterator[Sentence]:
    bullet = _BULLET.match(text, start, end)
    if bullet and text[bullet.end() : end].strip():
        start = bullet.end()
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        start += piece.index(stripped)
        yield Sentence(stripped, start, start + len(stripped))
