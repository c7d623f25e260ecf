"""The words of one sentence of prose that may set a deadline nobody could keep."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.repetitions import repetition_at
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.told import told_by_the_way
from planlint.timescales.words import books

_SPEED = word_set("promptly swiftly speedily forthwith urgently shortly delay")
_SET_OFF_BY = word_set("if when whenever once after unless")
_CLOSING_WORDS = 4
_OF_DEGREE = word_set("how too so as is are was were be been")
_OFTEN = word_set("regularly frequently occasionally periodically routinely sporadically intermittently")
_ASKED = word_set("what who how which whether why")
_COURSE = word_set("time gradually eventually ultimately term run future")
_WHEN = word_set("when once whenever if as until till after")
_AS_SOON = ("soon", "quickly", "early")
_LONGEST_CONDITION = 8
# No sentence of an action has more words; a bound keeps the reading of any text linear.
_LONGEST = 300


def candidates(tokens: Tokens) -> Iterator[Piece]:
    """The soft and endless words of one sentence, before anyone asks whether a limit makes them good."""
    book, index = books().prose, 0
    while index < tokens.size:
        match = book.match(tokens, index)
        if match and not _binds(tokens, match[0]) and not _told_of(tokens, index, match[0]):
            yield Piece(Kind.VAGUE if match[1] == "vague" else Kind.OPEN, index, match[0])
        index = match[0] if match else index + 1
    yield from _tail(tokens)
    yield from _now_and_then(tokens)
    yield from _conditions(tokens)


def _binds(tokens: Tokens, end: int) -> bool:
    """Whether the words belong to an event: "shortly after the birth", "promptly when the alarm sounds"."""
    last = tokens.word(end - 1)
    if last in _SPEED and (tokens.word(0) == "should" or any(word in _SET_OFF_BY for word in tokens.words)):
        return True
    return tokens.word(end) in ("before", "after", "afterwards") and last not in ("frequency", "often", "intervals")


def _told_of(tokens: Tokens, begin: int, end: int) -> bool:
    """ "Talk about how things have gone over time": how long something told of has taken."""
    return tokens.word(end - 1) in _COURSE and told_by_the_way(tokens, begin)


def _tail(tokens: Tokens) -> Iterator[Piece]:
    """ "…, ongoing" or "… soon" at the end of a sentence is a timescale; before a noun or after "is" a state."""
    end = tokens.size
    while end and not tokens.word(end - 1)[0].isalpha():
        end -= 1
    for at in range(max(1, end - _CLOSING_WORDS), end):
        match = books().closing.match(tokens, at)
        if match and match[0] == end and tokens.word(at - 1) not in _OF_DEGREE and not _told_of(tokens, at, end):
            yield Piece(Kind.VAGUE, at, end)
            break
    begin = end - 1
    if tokens.word(begin) == "going":
        begin -= 1 + (tokens.word(begin - 1) == "-")
    if "".join(tokens.words[max(begin, 0) : end]) in ("ongoing", "on-going") and tokens.word(begin - 1) in (
        ",",
        "-",
        "(",
    ):
        yield Piece(Kind.OPEN, begin, end)


def _now_and_then(tokens: Tokens) -> Iterator[Piece]:
    """ "See the children regularly at home": how often, unless the sentence says it in numbers."""
    for at, word in enumerate(tokens.words[:_LONGEST]):
        if word in _OFTEN and tokens.word(at - 1) not in _OF_DEGREE and not told_by_the_way(tokens, at):
            if not any(repetition_at(tokens, other) for other in range(tokens.size)):
                yield Piece(Kind.VAGUE, at, at + 1)
            return


def _conditions(tokens: Tokens) -> Iterator[Piece]:
    """ "When the team has capacity", "as soon as a house comes up": nobody could put a day to it."""
    for begin, word in enumerate(tokens.words):
        if begin > _LONGEST or (word in _WHEN and told_by_the_way(tokens, begin)):
            return
        if word not in _WHEN:
            continue
        after_as = 2 if tokens.word(begin + 1) in _AS_SOON and tokens.word(begin + 2) == "as" else 0
        if word == "as" and not after_as:
            continue
        for at in range(begin + after_as + 2, min(begin + after_as + _LONGEST_CONDITION, tokens.size)):
            match = books().unforeseen.match(tokens, at)
            if tokens.word(at) in _ASKED or (word == "whenever" and tokens.word(at + 1) == "found"):
                break  # “when Osian is asked what he wants”, “whenever a bruise is found”
            if match and _closes(tokens, begin, match[0]):
                yield Piece(Kind.VAGUE, begin, match[0])
                return
            if not tokens.word(at)[0].isalpha() and tokens.word(at) != "'":
                break


def _closes(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the condition is all: its clause ends there, or the sentence began with it."""
    return (
        begin == 0 or end >= tokens.size or not tokens.word(end)[0].isalnum() or tokens.word(end) in ("and", "or", "to")
    )
