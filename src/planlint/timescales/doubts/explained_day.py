"""Whether a full date beside a day, a term or a holiday says which it is: "half term, starting on 15 February 2027"."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.model.timescale import ByDate
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.tokens import Tokens, word_set

# Between "half term" and the date that says which: "half term, starting on 15 February 2027".
_EXPLAINING = word_set(
    ", ( - : = of on which that that's it's is i . e ie the starts starting begins beginning from ends ending w c / "
    "being so next coming"
)
_WHICH_OF_IT = word_set("end last first day week after before financial tax academic school calendar quarter month")


def explained(tokens: Tokens, begin: int, end: int, pieces: Iterable[Piece]) -> bool:
    """Whether a full date stands right beside the words."""
    for piece in pieces:
        # A date that lacks its year is told for itself.
        if piece.kind is not Kind.DATE or not (isinstance(piece.meaning, ByDate) or piece.problems):
            continue
        between = range(end, piece.begin) if piece.begin >= end else range(piece.end, begin)
        apart = piece.begin >= end or piece.end <= begin
        said = [tokens.word(at) for at in between]
        if apart and all(word in _EXPLAINING for word in said):
            return True
        if piece.end <= begin and _says_what_day(said):
            return True
    return False


def _says_what_day(between: list[str]) -> bool:
    """ "31 August 2027 (end of the school year)", ", the last day of term"; "8 March - end of term" is a stretch."""
    opened = between[:1] == ["("] or between[:2] == [",", "the"]
    return opened and all(word in _EXPLAINING or word in _WHICH_OF_IT for word in between)
