"""What is noticed about a piece: its words, their shape, and the words that stand over it and beside it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise

from planlint.read.word.parts.inline import inline
from planlint.read.word.tables.told_by_text import is_day
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale
from planlint.read.word.whole_page.pieces import Piece

BUCKETS = 1 << 15
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_DAY_WORD = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun)"
    r"(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember|day|sday|nesday|rsday|urday)?"
)
_INITIALS = re.compile(r"[A-Z]{2,3}(?:\s*[/,&]\s*[A-Z]{2,3})*")
_MOST_TOKENS = 40
_MOST_OF_A_HEAD = 10
_MOST_OF_A_TIME = 14
_DEEPEST, _WIDEST = 3, 6


def features(piece: Piece, *, bare: bool = False) -> list[int]:
    """The numbers, below `BUCKETS`, of what is noticed; `bare`: without the words that stand around it."""
    told = [*_of_itself(piece), *(() if bare else _around(piece))]
    return [zlib.crc32(one.encode()) % BUCKETS for one in told]


def _of_itself(piece: Piece) -> Iterator[str]:
    line, place = piece.line, piece.place
    said = inline(piece.words)
    text = said.description.value
    tokens = _tokens(text)
    few = len(tokens) <= _MOST_OF_A_TIME
    yield from _grams("t", tokens[:_MOST_TOKENS], in_pairs=True)
    yield f"shape {_shape(text)}"
    yield f"owner {is_owner(text)} name {is_name(text)} day {few and is_day(text)}"
    yield f"time {few and is_timescale(text, vague=True)} initials {_INITIALS.fullmatch(text) is not None}"
    yield f"within it owner {said.by_whom is not None} time {said.by_when is not None}"
    yield f"length {min(len(text.split()) // 2, 12)}"
    yield f"end {text[-1:]}"
    yield f"item {line.is_item} bold {line.is_bold} heading {min(line.heading, 2)} in table {place is not None}"
    yield f"part {piece.part} mark {piece.mark}"
    yield f"mark {piece.mark}"
    yield f"first {tokens[0] if tokens else ''} item {line.is_item}"
    if place is not None:
        yield f"band {place.is_band} rows {min(place.row_span, _DEEPEST)} first row {place.row == 1}"
        yield f"column {min(place.column, _WIDEST)} of {min(place.width, _WIDEST)}"


def _around(piece: Piece) -> Iterator[str]:
    place = piece.place
    yield from piece.asks
    yield from _grams("heading", _tokens(piece.heading)[:_MOST_OF_A_HEAD])
    yield from _grams("label", _tokens(piece.label)[:_MOST_OF_A_HEAD], in_pairs=True)
    if place is None:
        return
    yield from _grams("top", _tokens(place.top)[:_MOST_OF_A_HEAD], in_pairs=True)
    yield from _grams("side", _tokens(place.side)[:_MOST_OF_A_HEAD], in_pairs=True)
    yield from _grams("left", _tokens(place.left)[:_MOST_OF_A_HEAD])
    yield from _grams("above", _tokens(place.above)[:_MOST_OF_A_HEAD])
    yield from _grams("band", _tokens(place.band)[:_MOST_OF_A_HEAD])


def _grams(where: str, tokens: list[str], *, in_pairs: bool = False) -> Iterator[str]:
    tokens = ["<", *tokens, ">"]
    yield from (f"{where} {token}" for token in tokens)
    if in_pairs:
        yield from (f"{where} {one} {other}" for one, other in pairwise(tokens))


def _tokens(text: str) -> list[str]:
    """The words in small letters; figures by how many they are, days and months also as such."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group().lower()
        if word.isdigit():
            found.append(f"#{min(len(word), 4)}")
            continue
        if _DAY_WORD.fullmatch(word):
            found.append("@day")
        found.append(word)
    return found


def _shape(text: str) -> str:
    """The first six words by what they begin with: “Aa9”."""
    marks = []
    for match in _TOKEN.finditer(text):
        first = match.group()[0]
        marks.append("A" if first.isupper() else "a" if first.isalpha() else "9" if first.isdigit() else first)
        if len(marks) == 6:
            break
    return "".join(marks)
