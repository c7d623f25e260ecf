"""From when a span is counted that has its beginning apart from it: "from 18 November 2026 every week for 8 weeks"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.model.timescale import ByDate, NotUnderstood, Timescale, Within
from planlint.timescales.judging.ending import only_begins
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.pieces import Kind
from planlint.timescales.relative.counted_from import A_COURSE
from planlint.timescales.words.calendar_words import later
from planlint.timescales.words.tokens import Tokens, word_set

# “… for 8 weeks, then from 20 January 2027 monthly”: the beginning of something else.
_SOMETHING_ELSE = word_set("then thereafter afterwards and")
_NEAR = 3
# A beginning of which nobody knows the day.
_SOME_DAY = NotUnderstood("")
_STARTS = word_set("once starting beginning commencing")
_AT_ONCE = word_set("now immediately straight asap as today tonight")


def from_its_beginning(tokens: Tokens, span: ByDate | Within, judged: Sequence[Judged]) -> ByDate | Within:
    """The last day of a span, where its words name the day of its beginning; of “other” where they leave that open.

    A span that names no beginning at all stays as it is: it is counted from the plan's own date.
    """
    if isinstance(span, ByDate) or span.of not in (None, A_COURSE) or span.count <= 0:
        return span
    begins = next(_beginnings(tokens, judged), None)
    if begins is None and span.of is None and not any(_starts_some_time(tokens, one) for one in judged):
        return span
    if isinstance(begins, Within) and begins.count == 0:
        return replace(span, of=begins.of)
    if isinstance(begins, ByDate) and begins.earliest is None:
        day = later(begins.date, span.latest, span.unit)
        if day:
            return ByDate(day)
    return replace(span, of="other")


def _beginnings(tokens: Tokens, judged: Sequence[Judged]) -> Iterator[Timescale]:
    """The meaning of each beginning that the words name."""
    for clause in judged:
        for number, limit in enumerate(clause.limits):
            near = range(max(clause.clause.begin, limit.piece.begin - _NEAR), limit.piece.begin)
            if limit.piece.kind in (Kind.CLOCK, Kind.PERIOD) or any(tokens.word(at) in _SOMETHING_ELSE for at in near):
                continue
            told = limit.piece.meaning or _SOME_DAY
            if limit.role is Role.FROM:
                yield told if only_begins(tokens, limit, ()) else _SOME_DAY
            elif limit.role is Role.AFTER or (limit.role is Role.AT and limit.piece.verbal):
                yield _SOME_DAY
            elif number and limit.piece.kind is Kind.DATE and _is_the_first(tokens, clause.limits[number - 1]):
                yield told


def _is_the_first(tokens: Tokens, before: Limit) -> bool:
    """ "First session | 18 November 2026"."""
    return before.piece.kind is Kind.EVENT and tokens.word(before.piece.begin) == "first"


def _starts_some_time(tokens: Tokens, one: Judged) -> bool:
    """ "Once the referral is accepted", "starting when a place is free", unlike "once a week", "starting at 4pm"."""
    taken = {at for piece in one.clause.pieces for at in range(piece.begin, piece.end)}
    clocks = {piece.begin for piece in one.clause.pieces if piece.kind is Kind.CLOCK}
    return any(
        tokens.word(at) in _STARTS
        and at not in taken
        and tokens.word(at + 1).isalpha()
        and tokens.word(at + 1) not in _AT_ONCE
        and clocks.isdisjoint((at + 1, at + 2))
        for at in range(one.clause.begin, one.clause.end)
    )
