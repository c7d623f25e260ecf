"""A text cut into clauses: the stretch in which a limit makes a soft word beside it harmless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.timescales.pieces import Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

# No clause of a plan is longer; a bound keeps the reading of any text linear.
_LONGEST = 150
# A clause that opens with one of these, or in words such as “ending”, finishes the one before it.
_JOINS = word_set("until till to and or for by before no then within with but from")


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `begin` to `end` (exclusive), and the pieces within."""

    begin: int
    end: int
    pieces: tuple[Piece, ...]


def clauses(tokens: Tokens, pieces: list[Piece]) -> Iterator[Clause]:
    """The clauses of the text, in order: cut at full stops, semicolons and new lines."""
    begin, held = 0, list[Piece]()
    coming = iter([*pieces, None])
    piece = next(coming)
    index = 0
    while index < tokens.size:
        if piece and index == piece.begin:
            held.append(piece)
            index = piece.end
            piece = next(coming)
        else:
            index += 1
        if index < tokens.size and (
            index - begin > _LONGEST
            or (_cut(tokens, index) and tokens.word(index) not in listed("carries_on", also=_JOINS))
        ):
            yield Clause(begin, index, tuple(held))
            begin, held = index, []
    if begin < tokens.size:
        yield Clause(begin, tokens.size, tuple(held))


def _cut(tokens: Tokens, index: int) -> bool:
    """Whether a new clause begins at the token."""
    if index == 0:
        return False
    before = tokens.word(index - 1)
    if before == "." and tokens.word(index - 2) in ("e", "g", "i"):
        return False
    if (
        before == "."
        and len(tokens.word(index - 2)) == 1
        and tokens.word(index - 3) == "."
        and tokens.joined(index - 1)
    ):
        return False  # “a.s.a.p. - latest 12 March”
    if before in (";", "!", "•") or (before in (".", "?") and not tokens.joined(index)):
        return True
    return "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]
