"""How often it happens, changing on the way: "daily for two weeks, then weekly" ends when the weekly visits do."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.timescales.pieces import Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_BEHIND = word_set("thereafter afterwards afterward")
_NEAR = 4


def last_phase(tokens: Tokens, repeats: Sequence[Piece]) -> tuple[Piece, int] | None:
    """The repetition that comes after another, and the token from which the words speak of it."""
    for at in range(len(repeats) - 1, 0, -1):
        begins = _begins(tokens, repeats[at], repeats[at - 1].end)
        if begins is not None:
            return repeats[at], begins
    return None


def _begins(tokens: Tokens, piece: Piece, before: int) -> int | None:
    for at in range(piece.begin - 1, max(before, piece.begin - _NEAR) - 1, -1):
        if tokens.word(at) in listed("changes_to"):
            return at
    behind = tokens.word(piece.end)
    if behind in _BEHIND:
        return piece.begin
    # “Weekly after that”, “weekly after”, and not “weekly after the birth”.
    ends = tokens.word(piece.end + 1) in ("that", "this") or not tokens.word(piece.end + 1).isalnum()
    return piece.begin if behind == "after" and ends else None
