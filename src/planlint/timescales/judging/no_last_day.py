"""Days in full that are no last day: “after 12 March 2027”, “not before 12 March”, “about 12 March 2027”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

# “After the core group on 15 March” tells when somebody meets; “after 15 March” only when not.
_ONLY_BEHIND = word_set("after following post before than")
_UNTIL = word_set("until till")


def no_last_day(tokens: Tokens, judged: Sequence[Judged]) -> Iterator[Piece]:
    """The words of a deadline that name one day, and not the last one, with nothing beside them that would."""
    if len(judged) != 1 or len(judged[0].limits) != 1 or judged[0].repeats or judged[0].open_ended:
        return
    (limit,) = judged[0].limits
    if limit.piece.kind is not Kind.DATE:
        return
    begin, end = limit.piece.begin, limit.piece.end
    before, behind = (tokens.word(at) in listed("roughly") for at in (begin - 1, end))
    if before or behind:
        yield replace(limit.piece, begin=begin - before, end=end + behind)
    elif _is_only_a_first_day(tokens, limit):
        yield replace(limit.piece, begin=0, end=tokens.size)


def _is_only_a_first_day(tokens: Tokens, limit: Limit) -> bool:
    """ "Not until 12 March" too; “not after 12 March” is the last day."""
    begin, end = limit.piece.begin, limit.piece.end
    at = begin - 2 if tokens.word(begin - 1) == "the" else begin - 1
    denied = tokens.word(at - 1) == "not"
    if tokens.word(at) in _UNTIL:
        return denied
    if limit.role is not Role.AFTER or (denied and tokens.word(at) == "after"):
        return False
    return tokens.word(at) in _ONLY_BEHIND or "earliest" in {tokens.word(after) for after in range(end, end + 3)}
