"""From a text to its pieces, left to right, each word used once."""

from __future__ import annotations

import functools
from datetime import date

from planlint.timescales.dates.days_and_spans import date_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.clocks import clock_at, moment_at
from planlint.timescales.relative.counted_from import CALENDAR, period_from
from planlint.timescales.relative.days_beside import day_beside_at
from planlint.timescales.relative.ends_of_days import with_their_days
from planlint.timescales.relative.events import ends_softly, event_at, happening_at, opens_a_clause
from planlint.timescales.relative.fractions import fraction_at
from planlint.timescales.relative.from_today import relative_at
from planlint.timescales.relative.loosened import loosened
from planlint.timescales.relative.parts_of_stretches import part_of_a_coming_stretch
from planlint.timescales.relative.weeks_on import weeks_on_at
from planlint.timescales.repeating.repetitions import repetition_at
from planlint.timescales.words.books import Books, books
from planlint.timescales.words.calendar_words import MONTH_OF
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS, count_at, past_each
from planlint.timescales.words.tokens import Tokens, word_set


def scan(tokens: Tokens, plan_date: date | None) -> list[Piece]:
    """All pieces of the text in order; none overlap."""
    return [*_scanned(tokens.text, plan_date)]


# Several rules ask for the times of one text, one rule after another has gone through all texts of a plan.
@functools.lru_cache(maxsize=1024)
def _scanned(text: str, plan_date: date | None) -> tuple[Piece, ...]:
    tokens, known = Tokens(text), books()
    pieces: list[Piece] = []
    index = 0
    while index < tokens.size:
        piece = _piece_at(tokens, index, plan_date, known)
        if piece is None:
            index += 1
        else:
            pieces.append(piece)
            index = piece.end
    return tuple(with_their_days(tokens, pieces))


def _piece_at(tokens: Tokens, index: int, plan_date: date | None, known: Books) -> Piece | None:
    word = tokens.words[index]
    number = word.isdecimal() or word in COUNTS
    soft = known.soft.match(tokens, index)
    if soft and number and (tokens.word(index - 1) in _WITHIN or tokens.word(soft[0]) in _COUNTED_FROM):
        soft = None  # “within one day of the hearing”, “one day before it”
    if soft and word in ("as", "when", "once") and _happens_beyond(tokens, index, soft[0], known):
        soft = None  # “as he is charged”
    if soft and tokens.words[soft[0] - 2 : soft[0]] == ["rest", "of"] and _has_an_end(tokens, soft[0]):
        soft = None  # “for the rest of term”
    if soft and tokens.word(soft[0] - 1) in _SEASONS and tokens.word(soft[0]) in _OF_SCHOOL:
        soft = None
    if opens_a_clause(tokens, index):
        return None
    if word in _ABOUT and (rough := _rough(tokens, index, plan_date)):
        return rough
    if soft and soft[0] > index + 1 and not (number and date_at(tokens, index, plan_date)):
        return _soft(tokens, index, *soft)
    if word in _CONDITIONS:
        condition = _condition(tokens, index, known)
        if condition:
            return condition
    if word.isalnum() or word == "'":
        piece = _limit_at(tokens, index, plan_date, number)
        if piece:
            return loosened(tokens, piece)
    return _soft(tokens, index, *soft) if soft else None


def _has_an_end(tokens: Tokens, index: int) -> bool:
    at = index + (tokens.word(index) in ("the", "this", "her", "his"))
    named = tokens.word(at) in _SEASONS
    return named or tokens.word(at) in _ENDING or tokens.word(at) in MONTH_OF


def _happens_beyond(tokens: Tokens, index: int, end: int, known: Books) -> bool:
    happenings = (known.happenings.match(tokens, at) for at in range(index + 1, end))
    return any(found and found[0] > end for found in happenings)


def _soft(tokens: Tokens, index: int, end: int, kind: str) -> Piece:
    """The soft words; "for the duration of" takes its noun with it, "for as long as" its clause."""
    last = tokens.word(end - 1)
    if last == "soon" and tokens.word(index - 1) == "as" and tokens.word(end) == "as":
        beyond = _clause_end(tokens, end + 1)
        if not any(books().happenings.match(tokens, at) or event_at(tokens, at) for at in range(end, beyond)):
            index, end = index - 1, beyond  # “as soon as a worker is allocated”
    elif last == "of":
        end += tokens.word(end) in ("the", "this", "her", "his", "their", "any")
        end += tokens.word(end).isalpha()
    elif kind == "open_ended" and last == "as":
        limit = end + 8
        while end < limit and tokens.word(end).isalpha():
            end += 1
    return Piece(Kind.VAGUE if kind == "vague" else Kind.OPEN, index, end)


def _condition(tokens: Tokens, index: int, known: Books) -> Piece | None:
    """ "when Mum feels ready", "once things are calmer": a condition that nobody could put a day to."""
    end = 0
    for at in range(index + 1, index + 8):
        if ends_softly(tokens, at):
            end = at + 1
        elif end or known.happenings.match(tokens, at) or not (tokens.word(at).isalpha() or "'" in tokens.word(at)):
            break
    while end and tokens.word(end - 1) == "next" and tokens.word(end).isalpha():
        end = _clause_end(tokens, end)
    until = tokens.word(index) in ("until", "till")
    return Piece(Kind.OPEN if until else Kind.VAGUE, index, end) if end else None


def _clause_end(tokens: Tokens, index: int) -> int:
    """ "When Mum next brings him to clinic": what happens next time belongs to it."""
    end = index
    while end < index + _LONGEST_CLAUSE and tokens.word(end).isalpha():
        end += 1
    return end


def _rough(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """ "About 6 weeks", "around Easter": no day that could be checked."""
    at = index + 1 + (tokens.word(index + 1) in (".", "the"))
    if at >= tokens.size:
        return None
    piece = _limit_at(tokens, at, plan_date, tokens.number(at) is not None or tokens.word(at) in COUNTS)
    loose = piece is not None and (piece.kind is Kind.PERIOD or (piece.kind is Kind.EVENT and not piece.verbal))
    return Piece(Kind.VAGUE, index, piece.end) if piece and loose and not piece.anchored else None


_LONGEST_CLAUSE = 8
_WITHIN = frozenset({"within", "inside"})
_COUNTED_FROM = frozenset({"before", "after", "following"})
_ABOUT = word_set("about around roughly approximately approx circa maybe perhaps")
_SEASONS = word_set("spring summer autumn winter")
_OF_SCHOOL = word_set("term terms holiday holidays half break school vacation bank")
_ENDING = word_set("term week month year holiday holidays pregnancy school")
_CONDITIONS = frozenset({"when", "whenever", "once", "if", "until", "till"})


def _limit_at(tokens: Tokens, index: int, plan_date: date | None, number: bool) -> Piece | None:
    word = tokens.words[index]
    if part := fraction_at(tokens, index, plan_date):
        return part
    if number or word in MONTH_OF or word in CALENDAR or word.endswith("th"):
        piece = clock_at(tokens, index) if number else None
        piece = piece or date_at(tokens, index, plan_date)
        if piece:
            return piece
    if unsaid := part_of_a_coming_stretch(tokens, index):
        return unsaid
    if beside := day_beside_at(tokens, index, plan_date):
        return beside
    if later := weeks_on_at(tokens, index, plan_date):
        return later
    repeated = repetition_at(tokens, index)
    if repeated:
        meaning, end = repeated
        return Piece(Kind.REPEAT, index, end, meaning) if meaning else Piece(Kind.VAGUE, index, end)
    events = [found for found in (event_at(tokens, index), happening_at(tokens, index)) if found]
    if events:
        return max(events, key=lambda event: event.end)  # “before the meeting closes” is more than “the meeting”
    if number or word in ("a", "an", "couple") or (word == "the" and tokens.word(index - 1) in ("within", "inside")):
        return period_from(tokens, index, plan_date) or (_sessions(tokens, index) if number else None)
    if word in ("week", "fortnight", "month") and tokens.word(index - 1) == "first":
        return period_from(tokens, index, plan_date)
    if moment := moment_at(tokens, index):
        return moment
    if word == "x" and tokens.number(index + 1):
        return Piece(Kind.TIMES, index, index + 2)
    return relative_at(tokens, index, plan_date)


def _sessions(tokens: Tokens, index: int) -> Piece | None:
    counted = count_at(tokens, index)
    if counted is None:
        return None
    begin = past_each(tokens, counted[1])
    for at in range(begin, begin + 4):
        if tokens.word(at) in listed("of_a_course"):
            return Piece(Kind.TIMES, index, at + 1)
    return None
