"""From a text to its pieces, left to right, each word used once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.model.timescale import ByDate, Timescale, Within
from planlint.timescales.calendar_words import MONTH_OF, WEEKDAY_OF, later
from planlint.timescales.dates import date_at
from planlint.timescales.events import event_at, happening_at
from planlint.timescales.numbers import COUNTS, count_at
from planlint.timescales.periods import period_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative import relative_at
from planlint.timescales.repetitions import repetition_at
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.words import Books, books

_SESSIONS = word_set(
    "sessions session visits appointments meetings weeks classes tests lessons occasions times "
    "workshops payments instalments mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "mornings evenings nights"
)
_ANCHORS = {"of": 1, "from": 1, "after": 1, "following": 1, "since": 1, "post": 1, "before": -1, "prior": -1}
_REPEATING = frozenset({"every", "each", "any", "per"})


def scan(tokens: Tokens, plan_date: date | None) -> list[Piece]:
    """All pieces of the text in order; none overlap."""
    known = books()
    pieces: list[Piece] = []
    index = 0
    while index < tokens.size:
        piece = _piece_at(tokens, index, plan_date, known)
        if piece is None:
            index += 1
        else:
            pieces.append(piece)
            index = piece.end
    return pieces


def _piece_at(tokens: Tokens, index: int, plan_date: date | None, known: Books) -> Piece | None:
    word = tokens.words[index]
    number = word.isdecimal() or word in COUNTS
    soft = known.soft.match(tokens, index)
    if soft and soft[0] > index + 1 and not (number and date_at(tokens, index, plan_date)):
        return _soft(tokens, index, *soft)
    if word in _CONDITIONS:
        condition = _condition(tokens, index, known)
        if condition:
            return condition
    if word.isalnum() or word == "'":
        piece = _limit_at(tokens, index, plan_date, number)
        if piece:
            return piece
    return _soft(tokens, index, *soft) if soft else None


def _soft(tokens: Tokens, index: int, end: int, kind: str) -> Piece:
    """The soft words; "for the duration of" takes its noun with it, "for as long as" its clause."""
    last = tokens.word(end - 1)
    if last == "of":
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
        if known.soft_ends.match(tokens, at):
            end = at + 1
        elif end or known.happenings.match(tokens, at) or not (tokens.word(at).isalpha() or "'" in tokens.word(at)):
            break
    until = tokens.word(index) in ("until", "till")
    return Piece(Kind.OPEN if until else Kind.VAGUE, index, end) if end else None


_CONDITIONS = frozenset({"when", "once", "if", "until", "till"})


def _limit_at(tokens: Tokens, index: int, plan_date: date | None, number: bool) -> Piece | None:
    word = tokens.words[index]
    if number or word in MONTH_OF or word in _CALENDAR or word.endswith("th"):
        piece = _clock(tokens, index) if number else None
        piece = piece or date_at(tokens, index, plan_date)
        if piece:
            return piece
    repeated = repetition_at(tokens, index)
    if repeated:
        return Piece(Kind.REPEAT, index, repeated[1], repeated[0])
    event = event_at(tokens, index) or happening_at(tokens, index)
    if event:
        return event
    if number or word in ("a", "an", "couple") or (word == "the" and tokens.word(index - 1) in ("within", "inside")):
        return _period(tokens, index, plan_date) or (_sessions(tokens, index) if number else None)
    if word in ("noon", "midday", "midnight"):
        return Piece(Kind.CLOCK, index, index + 1)
    if word == "x" and tokens.number(index + 1):
        return Piece(Kind.TIMES, index, index + 2)
    return relative_at(tokens, index, plan_date)


_CALENDAR = frozenset(WEEKDAY_OF) | word_set(
    "w wc wb we week wk mid middle early beginning start late end first last second third q quarter"
)


def _clock(tokens: Tokens, index: int) -> Piece | None:
    at = index + 1
    if tokens.word(at) in (":", ".") and tokens.joined(at) and len(tokens.word(at + 1)) == 2 and tokens.joined(at + 1):
        colon = tokens.word(at) == ":"
        at += 2
        if tokens.word(at) in (".", "/"):
            return None
        if not colon and tokens.word(at) not in ("am", "pm"):
            return None
        return Piece(Kind.CLOCK, index, at + (tokens.word(at) in ("am", "pm")))
    if tokens.word(at) in ("am", "pm", "o'clock", "noon"):
        return Piece(Kind.CLOCK, index, at + 1)
    return None


def _period(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """A period, and what it is counted from when that stands right behind it."""
    found = period_at(tokens, index)
    if found is None:
        return None
    within = Within(found.count, found.unit, None, found.most) if found.unit else None
    piece = Piece(Kind.PERIOD, index, found.end, within)
    at = found.end
    if tokens.word(at) == "old" and within:
        return replace(piece, end=at + 1, meaning=replace(within, of="birth"), anchored=True)
    sign = _ANCHORS.get(tokens.word(at))
    if sign is None:
        return piece
    return _anchored(tokens, replace(piece, end=at), sign, plan_date)


def _anchored(tokens: Tokens, piece: Piece, sign: int, plan_date: date | None) -> Piece:
    within = piece.meaning if isinstance(piece.meaning, Within) else None
    begin = piece.end + 1 + (tokens.word(piece.end + 1) == "to")
    for at in range(begin, begin + 5):
        word = tokens.word(at)
        if word in _REPEATING:
            repeated = repetition_at(tokens, at)
            end = repeated[1] if repeated else at + 2
            meaning = within and replace(within, of="other", count=sign * within.count)
            return replace(piece, end=min(end, tokens.size), meaning=meaning, anchored=True)
        if word in ("today", "now"):
            return replace(piece, end=at + 1, anchored=True)
        dated = date_at(tokens, at, plan_date) if tokens.number(at) is not None or word in _CALENDAR else None
        if dated:
            counted = _counted(within, dated.meaning, sign)
            return replace(piece, end=dated.end, meaning=counted, problems=dated.problems, anchored=True)
        event = event_at(tokens, at) or happening_at(tokens, at)
        if event and isinstance(event.meaning, Within):
            meaning = within and replace(within, of=event.meaning.of, count=sign * within.count)
            return _dated(tokens, replace(piece, end=event.end, meaning=meaning, anchored=True), plan_date)
        if not (word.isalpha() or "'" in word or tokens.number(at) is not None):
            break
    if tokens.word(begin).isalpha():
        return replace(piece, meaning=within and replace(within, of="other", count=sign * within.count), anchored=True)
    return piece


def _counted(within: Within | None, begin: Timescale | None, sign: int) -> ByDate | None:
    """The last day of "6 weeks from 8 March 2027"; working days need a calendar that is not known here."""
    if within is None or not isinstance(begin, ByDate) or begin.earliest:
        return None
    day = later(begin.date, sign * (within.most or within.count), within.unit)
    return ByDate(day) if day else None


def _dated(tokens: Tokens, piece: Piece, plan_date: date | None) -> Piece:
    """The date of the event, told beside it ("of the conference on 3 March 2027"), belongs to the event."""
    at = piece.end + (tokens.word(piece.end) in ("on", "(", "of", ",", "-"))
    if tokens.number(at) is None and tokens.word(at) not in WEEKDAY_OF:
        return piece
    dated = date_at(tokens, at, plan_date)
    if dated is None:
        return piece
    return replace(piece, end=dated.end + (tokens.word(dated.end) == ")"), problems=dated.problems)


def _sessions(tokens: Tokens, index: int) -> Piece | None:
    counted = count_at(tokens, index)
    if counted is None:
        return None
    for at in range(counted[1], counted[1] + 3):
        if tokens.word(at) in _SESSIONS:
            return Piece(Kind.TIMES, index, at + 1)
    return None
