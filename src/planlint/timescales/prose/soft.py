"""Deadlines nobody could keep, inside the prose of an action: only what no reader could take otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import judge
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.how_often import repeats_in
from planlint.timescales.prose.soft_words import OFTEN, candidates
from planlint.timescales.prose.told import SENTENCE, bounds
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_NOW_AND_THEN = ["from", "time", "to", "time"]
_CASES = frozenset({"needed", "required", "necessary"})
# “Have the boys overnight now and then”: that is what is done, and no day to do it by.
_HOW_LONG = frozenset({"overnight"})
_AT_TIMES = word_set("times intervals regular")
# A line that somebody broke in a narrow column: no line ends before these words, or begins with those.
_BROKEN_BY_HAND = re.compile(
    r"(?<=\b(?:as|an|of|to|by|in|at|on|or))\n(?=[a-z])|(?<=\b(?:the|and|for|due|any))\n(?=[a-z])"
    r"|(?<=\b(?:soon|some|when|with|from|near|next|time))\n(?=[a-z])|(?<=[a-z])\n(?=(?:as|of|possible|needed|course|than)\b)"
)
# In a longer "sentence" a limit may be far from the soft words: it no longer makes them good.
_LONGEST = 10_000


def soft_deadlines(prose: str, kind: Literal["vague", "open-ended"] | None = None) -> tuple[Phrase, ...]:
    """The phrases of `prose` that set a deadline without a limit ("vague") or without an end ("open-ended").

    Both kinds when `kind` is None. Silent where the same sentence has a limit, and on "ongoing pain"
    or "as soon as the alarm sounds", which set no deadline.
    """
    return tuple(
        replace(phrase, text=prose[phrase.start : phrase.end])
        for sentence in SENTENCE.finditer(_BROKEN_BY_HAND.sub(" ", prose))
        for phrase in _in_sentence(sentence.group(), sentence.start(), kind)
        if not (_sets_off(phrase) and repeats_in(prose[sentence.end() :]))
    )


def how_often_softly(phrase: Phrase) -> bool:
    """Whether the words say how often, not by when: "regularly". A day to be done by does not make them good."""
    words = Tokens(phrase.text).words
    return words == _NOW_AND_THEN or any(word in listed("how_often") - _CASES or word in OFTEN for word in words)


def is_reaction(phrase: Phrase) -> bool:
    """Whether the words say how fast somebody acts, once something happens: "at once", "as and when"."""
    found = books().reactions.match(Tokens(phrase.text), 0)
    return found is not None and found[0] == Tokens(phrase.text).size


def _sets_off(phrase: Phrase) -> bool:
    """ "When Tia feels ready, Dad … Every night": what sets off a thing that comes again, and no deadline."""
    return phrase.text.startswith("When ")


def _in_sentence(sentence: str, offset: int, kind: Literal["vague", "open-ended"] | None) -> Iterator[Phrase]:
    tokens = Tokens(sentence)
    found = [piece for piece in candidates(tokens) if kind is None or (kind == "vague") == (piece.kind is Kind.VAGUE)]
    if not found:
        return
    pieces = [] if len(sentence) > _LONGEST else scan(tokens, None)
    judged = (judge(tokens, clause) for clause in clauses(tokens, pieces))
    limits = (limit for clause in judged for limit in clause.limits)
    if any(bounds(tokens, limit) and tokens.word(limit.piece.begin) not in _HOW_LONG for limit in limits):
        return
    kinds = {piece.kind for piece in pieces}
    counted = listed("how_often") if Kind.REPEAT in kinds else _AT_TIMES if Kind.CLOCK in kinds else frozenset[str]()
    for piece in found:
        if any(_holds_more(other, piece) for other in found):
            continue  # “often” in “checked often” is told with it
        if any(word in counted for word in tokens.words[piece.begin : piece.end]):
            continue
        written = tokens.written(piece.begin, piece.end)
        yield Phrase(offset + tokens.starts[piece.begin], offset + tokens.ends[piece.end - 1], written)


def _holds_more(other: Piece, piece: Piece) -> bool:
    span, own = range(other.begin, other.end), range(piece.begin, piece.end)
    return len(span) > len(own) and own[0] in span and own[-1] in span
