"""Words for how often that two people read differently, and an hour of no day: “biweekly”, “5pm”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.books import books
from planlint.timescales.words.terms import Found
from planlint.timescales.words.tokens import Tokens, word_set

HOUR_ALONE = "it names an hour and no day"
WEEK_ALONE = "it does not say from which day the weeks are counted"
_HOURS_IN_WORDS = word_set("half quarter noon midday midnight")
_BESIDE_AN_HOUR = word_set(
    "by at before after from until till to and or - between no later than latest the , . @ about"
)

_BEFORE_A_WEEK = word_set("by in during before after from until till to end of the")
_WEEK = word_set("week wk")


def two_meanings(tokens: Tokens) -> Iterator[Found]:
    """Each such word, with what it may mean."""
    for at in range(tokens.size):
        if found := books().two_meanings.match(tokens, at):
            yield at, *found


def hour_alone(tokens: Tokens, pieces: Sequence[Piece]) -> Iterator[Found]:
    """An hour that is all a text says: "by 5pm", which may be that of any day; "bedtime" comes each day."""
    inside = {at for piece in pieces for at in range(piece.begin, piece.end)}
    others = (tokens.word(at) for at in range(tokens.size) if at not in inside)
    hours = [piece for piece in pieces if piece.kind is Kind.CLOCK and _is_one(tokens, piece.begin)]
    if hours and len(hours) == len(pieces) and all(word in _BESIDE_AN_HOUR for word in others):
        yield hours[0].begin, hours[-1].end, HOUR_ALONE


def week_alone(tokens: Tokens) -> Iterator[Found]:
    """ "Week 12", "by wk 3", and no more: of the course, of the term or of the year?"""
    at = next((at for at in range(tokens.size) if tokens.word(at) not in _BEFORE_A_WEEK), 0)
    if tokens.word(at) in _WEEK and tokens.number(at + 1) is not None and tokens.size == at + 2:
        yield at, at + 2, WEEK_ALONE


def _is_one(tokens: Tokens, index: int) -> bool:
    return tokens.number(index) is not None or tokens.word(index) in _HOURS_IN_WORDS
