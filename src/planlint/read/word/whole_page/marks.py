"""What is set off from a line: who or when in bold before it, its number or mark, how the form begins it, shapes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.read.word.text.marks import CIRCLES
from planlint.read.word.text.spans import Words
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.stems import Stems
from planlint.read.word.whole_page.who_or_when import says_who_or_when

_SHAPE = re.compile(r">+\s*|[^\w\s“”\"'‘’()\[\]£€#&…–—/+<>%-]+\s*")
_SHAPE_BEHIND = re.compile(r"\s*[^\w\s“”\"'‘’()\[\]£€#&.…?!:;,–—/+<>%-]+$")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_MARK_BEHIND = re.compile(r"\s*[(\[]([A-Za-z]|\d{1,2}|[ivx]{1,4})[)\]]\W*$")
_COUNTED = re.compile(rf"\s*(?:([{CIRCLES}])\s*|[(\[]([a-z]|\d{{1,2}}|[ivx]{{1,4}})[)\]]\s+)(?=\S)")
CIRCLED = re.compile(rf"\s*([{CIRCLES}])\s*")
OFTEN = 3  # so often what is a form's comes back in a draft


@dataclass(frozen=True, slots=True)
class Marks:
    """How the lines of a draft begin and which marks stand before and behind them."""

    stems: Stems
    counts: re.Pattern[str]
    is_marked_behind: bool

    @classmethod
    def of(cls, texts: list[str]) -> Marks:
        """Those of a draft, by its lines."""
        counted = sum(_COUNTED.match(text) is not None for text in texts) >= OFTEN
        marked = sum(_MARK_BEHIND.search(text) is not None for text in texts) >= OFTEN
        return cls(Stems.of(texts), _COUNTED if counted else CIRCLED, marked)

    def set_off(self, piece: Piece) -> Iterator[Piece]:
        """What stands out of a line, who or when in bold before it, its mark, its stem, and last what is left of it."""
        lead = piece.words.cut(0, piece.line.lead) if piece.line.lead < len(piece.words.value) else None
        if lead and says_who_or_when(bare := without_shape(lead).value.rstrip(" .:,–—-")):
            yield dataclasses.replace(piece, words=without_shape(lead).cut(0, len(bare)))
            piece = dataclasses.replace(piece, words=piece.words.cut(piece.line.lead), label=bare)
        behind = _MARK_BEHIND.search(piece.words.value) if self.is_marked_behind else None
        if behind is not None and behind.start():
            yield dataclasses.replace(piece, words=piece.words.cut(*behind.span(1)))
            piece = dataclasses.replace(piece, words=piece.words.cut(0, behind.start()))
        mark = self.counts.match(piece.words.value)
        if mark is not None and (rest := piece.words.cut(mark.end())):
            yield dataclasses.replace(piece, words=piece.words.cut(*mark.span(mark.lastindex or 0)))
            piece = dataclasses.replace(piece, words=rest)
        if (begun := self.stems.cut(piece.words)) is not None:
            stem, rest = begun
            yield dataclasses.replace(piece, words=stem, is_label=True)
            piece = dataclasses.replace(piece, words=rest, label=stem.value)
        yield piece


def without_shape(words: Words) -> Words:
    """The words without the arrow, dot or clock that they begin or end with, or the brackets that they stand in."""
    shape = _SHAPE.match(words.value)
    words = words.cut(shape.end()) or words if shape is not None else words
    behind = _SHAPE_BEHIND.search(words.value)
    words = words.cut(0, behind.start()) or words if behind is not None else words
    within = _IN_BRACKETS.fullmatch(words.value)
    return words.cut(*within.span(1)) if within is not None else words
