"""Lines that say who or when beside what is done, cut where their parts look like it: “… — Nan, every Friday”.

No list of separators says where a council ends the act and begins its owner. So each way to cut a line is tried, and
one is taken where its parts look like an act with an owner or a day more surely than anything else.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TypeAlias

from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_owner
from planlint.read.word.whole_page.pieces import Piece

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,80})[)\]]\W*$")
_BRACKETS_WITHIN = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\s*[–—,;:.-]*\s*(?=\w)")
_FIRST_BRACKETS = re.compile(r"\W*[(\[]([^()\[\]]{1,40})[)\]]\s*")
_MARKS = re.compile(
    r"\s+[–—-]{1,2}\s+|\s*;\s+|\s*[→⇒➔@»]+\s*|\s+//?\s+|\s*[|·•]\s+"
    # arrows, clocks, lines, shapes and pictures
    r"|\s*[\u2190-\u21ff\u2300-\u23ff\u2500-\u257f\u25a0-\u27ff\u2b00-\u2bff\U0001f300-\U0001faff]+\ufe0f?\s*"
)
_WITHIN_BRACKETS = re.compile(r"\s*[/;,|·–—→:]\s*")
_LEAD = re.compile(r"(?:to be \w+ )?by (?=[A-Z])|(?:no|not) later than ", re.IGNORECASE)
_COLON = re.compile(r"(?<!\d):\s+|\s+[–—]\s+")
_SENTENCE = re.compile(r"(?<=[\w’')])\.\s+(?=[A-Z0-9])")
_COMMA = re.compile(r",\s+")
_COMMON = {"", ",", ".", ":", "(", "[", "–", "—", "-"}  # they stand in any sentence
_MOST_PARTS = 6
Best: TypeAlias = Callable[[list[list[Piece]]], list[Piece] | None]


def ways(piece: Piece) -> Iterator[list[Piece]]:
    """Each way in which a line may be cut: behind a mark, at brackets, before a colon, at a full stop, at a comma."""
    words = piece.words
    for parts in _ways(words):
        named = [one for one in parts if one]
        if 1 < len(named) <= _MOST_PARTS:
            marks = tuple(_mark(words, one) for one in named)
            yield [
                dataclasses.replace(piece, words=one, part=f"{number} of {len(named)}", mark=mark, cut=marks[1:])
                for number, (one, mark) in enumerate(zip(named, marks, strict=True))
            ]


def _ways(words: Words) -> Iterator[list[Words]]:
    text = words.value
    rest, behind = words, []
    if (within := _BRACKETS.search(text)) is not None:
        rest, behind = words.cut(0, within.start()), [words.cut(*within.span(1))]
        yield [rest, *(_bare(part) for part in behind[0].split(_COMMA))]
        yield [rest, *behind]
        yield [rest, *behind[0].split(_MARKS)]
        yield [rest, *behind[0].split(_COMMA)]
        for seam in [*_SENTENCE.finditer(rest.value)][-1:]:
            yield [rest.cut(0, seam.start()), rest.cut(seam.end()), *behind[0].split(_MARKS)]
    elif (middle := _BRACKETS_WITHIN.search(text)) is not None and middle.start():
        yield [words.cut(0, middle.start()), words.cut(*middle.span(1)), words.cut(middle.end())]
    front: list[Words] = []
    if (within := _FIRST_BRACKETS.match(rest.value)) is not None:
        front, rest = [rest.cut(*within.span(1))], rest.cut(within.end())
        yield [*front, rest, *behind]
        yield [*front[0].split(_WITHIN_BRACKETS), rest, *behind]
    marked = rest.split(_MARKS)
    if len(marked) > 1:
        yield [*front, *marked, *behind]
        if len(last := _halves(marked[-1], _COMMA)) > 1:
            yield [*front, *marked[:-1], *last, *behind]
    if (colon := _COLON.search(rest.value)) is not None:
        before, after = rest.cut(0, colon.start()), rest.cut(colon.end())
        yield [*front, before, after, *behind]
        yield [*front, *_halves(before, _COMMA), after, *behind]
        yield [*front, before, *after.split(_MARKS), *behind]
        for seam in [*_SENTENCE.finditer(after.value)][-1:]:
            yield [*front, before, after.cut(0, seam.start()), after.cut(seam.end()), *behind]
    for between in (_SENTENCE, _COMMA):
        seams = [*between.finditer(rest.value)]
        for seam in dict.fromkeys((seams[0], seams[-1])) if seams else ():
            yield [*front, rest.cut(0, seam.start()), rest.cut(seam.end()), *behind]


def _bare(words: Words) -> Words:
    """Who or when without the words that lead to it: “to be done by Nan”, “no later than 4 May”."""
    lead = _LEAD.match(words.value)
    return words.cut(lead.end()) if lead is not None else words


def _halves(words: Words, between: re.Pattern[str]) -> list[Words]:
    seam = between.search(words.value)
    return [words] if seam is None else [words.cut(0, seam.start()), words.cut(seam.end())]


def _mark(words: Words, part: Words) -> str:
    """The last mark before a part, which may say what it is: “@”, “(”, “—”."""
    before = words.text[words.start : part.start].rstrip()
    return before[-1:] if before[-1:] and not before[-1:].isalnum() else ""


def cut_where(
    pieces: list[Piece],
    may_be: Callable[[Piece], bool],
    best: Best,
    is_whole: Callable[[Piece], bool] = lambda _: False,
) -> list[Piece]:
    """The pieces; of those that may be cut the ones for which `best` finds a way are there in its parts.

    Where several lines of a draft were cut at the same marks, others that have them are cut there too, but for those
    that are surely whole.
    """
    told = [[*ways(piece)] for piece in pieces]
    cut = [best(of_one) if of_one and may_be(piece) else None for piece, of_one in zip(pieces, told, strict=True)]
    usual = Counter(parts[0].cut for parts in cut if parts)
    found: list[Piece] = []
    for piece, of_one, parts in zip(pieces, told, cut, strict=True):
        as_others = (way for way in of_one if usual[way[0].cut] > 1 and _is_telling(way))
        found += parts or (None if is_whole(piece) else next(as_others, None)) or [piece]
    return found


def _is_telling(parts: list[Piece]) -> bool:
    """Whether a line is cut at marks that do not stand in any sentence, or behind somebody's name."""
    return not {*parts[0].cut} <= _COMMON or is_owner(parts[0].words.value)
