"""What comes again: whether it is a time, and the words of a sentence that tell it: "visit weekly"."""

from __future__ import annotations

from planlint.model.timescale import Repeating
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.mentioned import BEHIND_A_DAY
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.reading import Phrase, moved
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_GOES_ON = BEHIND_A_DAY | word_set("without till unless as starting beginning re about")
_BEFORE_WHAT_HAPPENS = word_set("at to on after before during")


def how_often_in(prose: str) -> Phrase | None:
    """The first words that say how often, where no noun follows them: "visit weekly", unlike "weekly visits"."""
    for sentence in SENTENCE.finditer(prose[:LONGEST]):
        tokens = Tokens(sentence.group())
        for piece in scan(tokens, None):
            if piece.kind is Kind.REPEAT and _is_when(tokens, piece):
                begin, end = tokens.starts[piece.begin], tokens.ends[piece.end - 1]
                return moved(Phrase(begin, end, sentence.group()[begin:end]), sentence.start())
    return None


def _is_when(tokens: Tokens, piece: Piece) -> bool:
    """Whether what comes again is no thing ("write down every bruise") and no length ("all night")."""
    behind, happens = tokens.word(piece.end), isinstance(piece.meaning, Repeating) and piece.meaning.occasion
    closes = not behind.isalpha() or behind in _GOES_ON
    at_it = {tokens.word(piece.begin), tokens.word(piece.begin - 1)} & _BEFORE_WHAT_HAPPENS
    return closes and tokens.word(piece.begin) != "all" and (not happens or bool(at_it)) and is_in_time(tokens, piece)


def is_in_time(tokens: Tokens, piece: Piece) -> bool:
    """Whether what comes again is a time or something that happens, unlike "each room"."""
    repeating = piece.meaning
    if not isinstance(repeating, Repeating) or repeating.unit is not None or repeating.weekdays:
        return True
    if tokens.word(piece.begin) in ("before", "after", "during"):
        return True  # “before each drive”
    last, happens = tokens.word(piece.end - 1), listed("happens_again")
    named = (
        books().events.match(tokens, at) or books().sets_off.match(tokens, at) for at in range(piece.begin, piece.end)
    )
    return last in happens or last.endswith("day") or tokens.word(piece.end) in happens or any(named)
