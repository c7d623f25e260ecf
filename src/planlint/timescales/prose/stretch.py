"""All words of time that stand together: “every Tuesday and Thursday until the end of April”."""

from __future__ import annotations

import re

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.conditions import with_condition
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.scan import scan
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_AGAIN = {Kind.CLOCK, Kind.REPEAT}
_TIMES = {*_AGAIN, Kind.DATE, Kind.DAY, Kind.EVENT}
_BETWEEN = word_set(
    "breakfast lunch dinner tea supper teatime bedtime until till to from by before at on in the first starting "
    "beginning ending , ("
)
_MOST_BETWEEN = 4
# “From 18 November 2026 | for 8 weeks”: without it a run that ends would seem to have no end.
_HOW_LONG = re.compile(
    r",?\s+for\s+(?:the\s+)?(?:next\s+|first\s+)?[\w-]+\s+(?:weeks?|months?|sessions?|terms?)\b", re.I
)


def stretch_around(prose: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the times reach among which one stands at `start` to `end` (code points); at least itself."""
    if len(prose) > LONGEST:
        return start, end
    for sentence in SENTENCE.finditer(prose):
        if sentence.start() <= start < sentence.end():
            low, high = _grown(Tokens(sentence.group()), start - sentence.start(), end - sentence.start())
            low, high = with_condition(sentence.group(), low, _with_how_long(sentence.group(), high))
            return min(start, sentence.start() + low), max(end, sentence.start() + high)
    return start, end


def _grown(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    pieces = [piece for piece in scan(tokens, None) if piece.kind in _TIMES]
    at = next((at for at, one in enumerate(pieces) if tokens.ends[one.end - 1] > start), None)
    if at is None or tokens.starts[pieces[at].begin] >= end:
        return start, end
    first = last = at
    while first > 0 and _stand_together(tokens, pieces[first - 1], pieces[first]):
        first -= 1
    while last + 1 < len(pieces) and (
        _stand_together(tokens, pieces[last], pieces[last + 1]) or _its_day(tokens, pieces[last], pieces[last + 1])
    ):
        last += 1
    begin, stop = pieces[first].begin, pieces[last].end
    # “two weekends in July”
    counted = pieces[first].kind is Kind.REPEAT and (
        tokens.word(begin - 1).isdecimal() or tokens.word(begin - 1) in COUNTS
    )
    of_a_day = tokens.word(stop) in listed("times_of_a_day")  # “each Saturday morning”
    return tokens.starts[begin - counted], tokens.ends[stop - 1 + of_a_day]


def _stand_together(tokens: Tokens, piece: Piece, following: Piece) -> bool:
    between = tokens.words[piece.end : following.begin]
    return (
        piece.kind in _AGAIN
        and len(between) <= _MOST_BETWEEN
        and all(word in listed("times_of_a_day", also=_BETWEEN) for word in between)
    )


def _its_day(tokens: Tokens, piece: Piece, following: Piece) -> bool:
    """Whether a day is that of what stands before it: “until the review on 14 December 2026”."""
    between = tokens.words[piece.end : following.begin]
    return piece.kind is Kind.EVENT and following.kind is Kind.DATE and between in (["on"], [","], ["("], [])


def _with_how_long(sentence: str, end: int) -> int:
    told = _HOW_LONG.match(sentence, end)
    return told.end() if told else end
