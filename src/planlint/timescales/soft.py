"""Deadlines nobody could keep, inside the prose of an action: only what no reader could take otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from planlint.timescales.clauses import clauses
from planlint.timescales.judge import Judged, judge
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.told import SENTENCE, bounds
from planlint.timescales.words import books

# In a longer "sentence" a limit may be far from the soft words: it no longer makes them good.
_LONGEST = 10_000

_SPEED = word_set("promptly swiftly speedily forthwith urgently shortly delay")
_SET_OFF_BY = word_set("if when whenever once after unless")

_CLOSING_WORDS = 4
_OF_DEGREE = word_set("how too so as is are was were be been")


def soft_deadlines(prose: str, kind: Literal["vague", "open-ended"] | None = None) -> tuple[Phrase, ...]:
    """The phrases of `prose` that set a deadline without a limit ("vague") or without an end ("open-ended").

    Both kinds when `kind` is None. Silent where the same sentence has a limit (guidance G23), and on "ongoing pain"
    or "as soon as the alarm sounds", which set no deadline.
    """
    return tuple(
        phrase
        for sentence in SENTENCE.finditer(prose)
        for phrase in _in_sentence(sentence.group(), sentence.start(), kind)
    )


def _in_sentence(sentence: str, offset: int, kind: Literal["vague", "open-ended"] | None) -> Iterator[Phrase]:
    tokens = Tokens(sentence)
    found = [piece for piece in _candidates(tokens) if kind is None or (kind == "vague") == (piece.kind is Kind.VAGUE)]
    if not found:
        return
    judged: Iterable[Judged] = (
        () if len(sentence) > _LONGEST else (judge(tokens, clause) for clause in clauses(tokens, scan(tokens, None)))
    )
    if any(bounds(tokens, limit) for clause in judged for limit in clause.limits):
        return
    for piece in found:
        written = tokens.written(piece.begin, piece.end)
        yield Phrase(offset + tokens.starts[piece.begin], offset + tokens.ends[piece.end - 1], written)


def _candidates(tokens: Tokens) -> Iterator[Piece]:
    book, index = books().prose, 0
    while index < tokens.size:
        match = book.match(tokens, index)
        if match and not _binds(tokens, match[0]):
            yield Piece(Kind.VAGUE if match[1] == "vague" else Kind.OPEN, index, match[0])
        index = match[0] if match else index + 1
    yield from _tail(tokens)


def _binds(tokens: Tokens, end: int) -> bool:
    """Whether the words belong to an event: "shortly after the birth", "promptly when the alarm sounds"."""
    last = tokens.word(end - 1)
    if last in _SPEED and (tokens.word(0) == "should" or any(word in _SET_OFF_BY for word in tokens.words)):
        return True
    return tokens.word(end) in ("before", "after", "afterwards") and last not in ("frequency", "often", "intervals")


def _tail(tokens: Tokens) -> Iterator[Piece]:
    """ "…, ongoing" or "… soon" at the end of a sentence is a timescale; before a noun or after "is" a state."""
    end = tokens.size
    while end and not tokens.word(end - 1)[0].isalpha():
        end -= 1
    for at in range(max(1, end - _CLOSING_WORDS), end):
        match = books().closing.match(tokens, at)
        if match and match[0] == end and tokens.word(at - 1) not in _OF_DEGREE:
            yield Piece(Kind.VAGUE, at, end)
            break
    begin = end - 1
    if tokens.word(begin) == "going":
        begin -= 1 + (tokens.word(begin - 1) == "-")
    if "".join(tokens.words[max(begin, 0) : end]) in ("ongoing", "on-going") and tokens.word(begin - 1) in (
        ",",
        "-",
        "(",
    ):
        yield Piece(Kind.OPEN, begin, end)
