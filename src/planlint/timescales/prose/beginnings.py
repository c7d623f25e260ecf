"""A beginning told in the prose of an action, and nothing of its end: "no smoking indoors from 8 March 2027"."""

from __future__ import annotations

from datetime import date

from planlint.model.timescale import ByDate
from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import judge
from planlint.timescales.judging.limits import Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.mentioned import spoken_about, told_by_the_way
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_BEGINS = word_set("from starting beginning commencing")
_LONGEST_BEGINNING = 4


def begins_in(prose: str, plan_date: date | None = None) -> Phrase | None:
    """The beginning that a sentence sets for the action, if it sets one: "from tonight", "starting on Monday"."""
    if len(prose) > LONGEST:
        return None
    for sentence in SENTENCE.finditer(prose):
        tokens = Tokens(sentence.group())
        pieces = scan(tokens, plan_date)
        found = [(piece.begin, piece) for piece in pieces if piece.kind is Kind.OPEN and _from_on(tokens, piece)]
        for clause in clauses(tokens, pieces):
            limits = judge(tokens, clause).limits
            found += [(at, one.piece) for one in limits if (at := _opened_at(tokens, one, plan_date)) is not None]
        for at, piece in found[:1]:
            start, end = tokens.starts[at], tokens.ends[piece.end - 1]
            return Phrase(sentence.start() + start, sentence.start() + end, sentence.group()[start:end])
    return None


def _from_on(tokens: Tokens, piece: Piece) -> bool:
    """ "From today on", "from now on"."""
    return tokens.word(piece.begin) == "from"


def _opened_at(tokens: Tokens, limit: Limit, plan_date: date | None) -> int | None:
    """The token with which it begins; None where the day is only one that something comes from."""
    piece, day = limit.piece, limit.piece.meaning
    if limit.role is not Role.FROM or piece.kind not in (Kind.DATE, Kind.DAY):
        return None
    nearest = range(piece.begin - 1, max(-1, piece.begin - _LONGEST_BEGINNING), -1)
    at = next((at for at in nearest if tokens.word(at) in _BEGINS), None)
    if (
        at is None
        or tokens.word(at - 1) in listed("happened", "papers", "kept_of_a_day")
        or told_by_the_way(tokens, at)
        or spoken_about(tokens, at)
    ):
        return None
    past = isinstance(day, ByDate) and plan_date is not None and day.date < plan_date
    return None if past else at
