"""The words of a deadline that its reading made nothing of: beside them no last day is printed for a family."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from planlint.timescales.pieces import Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

# What joins the times; with what is only named beside them they change no day.
_JOINING = word_set(
    "by until till to up from within for at on in before prior the a an of and than later latest including inclusive "
    "then after that starting beginning commencing with effect is be hrs once"
)
# “On or before 12 March”, unlike “12 March or the review”.
_OPENS_SOMETHING = frozenset({"after", "before", "then", "from", "until"})
_OR_ITSELF = word_set("before by on at")


def unread_in(tokens: Tokens, pieces: Collection[Piece]) -> Iterator[tuple[int, int]]:
    """From where to where such words stand, each stretch of them once."""
    read = {at for piece in pieces for at in range(piece.begin, piece.end)}
    begin: int | None = None
    for at in range(tokens.size + 1):
        joins = _joins(tokens, at) or (tokens.word(at) == "first" and at + 1 in read)  # “the first six weeks”
        if at < tokens.size and at not in read and not joins:
            begin = at if begin is None else begin
        elif begin is not None:
            yield begin, at
            begin = None


def _joins(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    if word == "or":
        return tokens.word(at + 1) in _OR_ITSELF
    if word == "no":
        return tokens.word(at + 1) == "later"
    if word in _OPENS_SOMETHING and at == tokens.size - 1:
        return False  # “once before the core group and once after”
    if word == "day":
        return tokens.word(at + 1) == "of"
    return not word.isalnum() or word in listed("names_what_comes", also=_JOINING)
