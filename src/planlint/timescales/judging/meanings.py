"""One meaning for a deadline of one or more clauses, and the last day that a meaning allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate, NotUnderstood, Repeating, Starting, Timescale, Unit, Within
from planlint.timescales.judging.ending import THE_PLAN, ends, only_begins
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.judging.lists_of_days import to_the_last
from planlint.timescales.judging.phases import last_phase
from planlint.timescales.judging.runs import end_of_run
from planlint.timescales.judging.several_days import end_of_course, is_for_something_else
from planlint.timescales.judging.span_begins import from_its_beginning
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import later, nth_weekday
from planlint.timescales.words.tokens import Tokens

# A year of them; a longer count is a slip, and would be slow to walk through.
_MOST_WORKING_DAYS = 260
_WEEKENDS = frozenset({"weekend", "weekends"})
_WEEKEND = (5, 6)


def meaning_of(tokens: Tokens, judged: Sequence[Judged], text: str) -> Timescale:
    """The meaning of the first clause that has one; a repetition goes before a single day."""
    run = end_of_run(tokens, judged)
    for clause in judged:
        found = _comes_again(tokens, clause)
        if found and run:
            return replace(found, until=run, starts=run.earliest)
        if found:
            until = from_its_beginning(tokens, found.until, judged) if found.until else None
            return replace(found, until=until)
    if run:
        return run
    endless = [piece for clause in judged for piece in clause.open_ended]
    for clause in judged:
        latest = _latest([limit for limit in clause.limits if not only_begins(tokens, limit, endless)])
        if latest:
            return _last_of_several(tokens, latest, judged) or NotUnderstood(text)
    for clause in judged:
        begins = _latest(clause.limits)
        if begins:
            return Starting(begins)
    return NotUnderstood(text)


def _last_of_several(tokens: Tokens, found: ByDate | Within, judged: Sequence[Judged]) -> ByDate | Within | None:
    """The last day among those that the words name; None where each is for something of its own."""
    listed = to_the_last(tokens, found, judged)
    if listed is not found:
        return listed
    course = end_of_course(tokens, found, judged) if isinstance(found, ByDate) else None
    if course:
        return course
    return None if is_for_something_else(tokens, found, judged) else from_its_beginning(tokens, found, judged)


def _comes_again(tokens: Tokens, clause: Judged) -> Repeating | None:
    """The first repetition of a clause, or the last where one comes after another."""
    changed = last_phase(tokens, clause.repeats)
    if changed and isinstance(changed[0].meaning, Repeating):
        piece, begin = changed
        own = [limit for limit in clause.limits if limit.piece.begin > begin]
        found = _repeating(tokens, piece, changed[0].meaning, own)
        if isinstance(found.until, Within) and found.until.of is None:  # counted from when the one before ends
            found = replace(found, until=replace(found.until, of="other"))
        earlier = (each.meaning for each in clause.repeats if each.begin < piece.begin)
        return replace(found, before=tuple(each for each in earlier if isinstance(each, Repeating)))
    for piece in clause.repeats:
        if isinstance(piece.meaning, Repeating):
            return _repeating(tokens, piece, piece.meaning, clause.limits)
    return None


def _repeating(tokens: Tokens, piece: Piece, meaning: Repeating, limits: Sequence[Limit]) -> Repeating:
    starts, until, firmly = meaning.starts, meaning.until, False
    for limit in limits:
        found = limit.piece.meaning
        if not ends(tokens, limit, piece) or only_begins(tokens, limit, ()):
            if isinstance(found, ByDate) and limit.role in (Role.FROM, Role.BY):
                starts = starts or found.earliest or found.date
        elif (end := end_of(limit)) and (until is None or isinstance(end, ByDate)):
            if firmly and limit.role is Role.BY:
                continue  # “weekly until 4 June 2027 (report by 6 April)”
            firmly = isinstance(end, ByDate) and limit.role in (Role.UNTIL, Role.BEFORE)
            until = end
            if isinstance(end, ByDate):
                starts = starts or end.earliest
    return replace(meaning, until=_last_of_its_days(tokens, piece, meaning, until), starts=starts)


def _last_of_its_days(
    tokens: Tokens, piece: Piece, meaning: Repeating, until: ByDate | Within | None
) -> ByDate | Within | None:
    """ "Every Tuesday in April 2027" ends with the last of them; which every other Tuesday is, nobody knows."""
    if not isinstance(until, ByDate) or until.earliest is None:
        return until
    days = _WEEKEND if _WEEKENDS & {*tokens.words[piece.begin : piece.end]} else meaning.weekdays
    after = until.date + timedelta(days=1)
    if meaning.unit is Unit.WORKING_DAYS:
        return Within(-1, Unit.WORKING_DAYS, "other", since=after)
    if meaning.unit is Unit.SCHOOL_DAYS or (days and meaning.every > 1):
        return Within(0, Unit.DAYS, "other")
    return replace(until, date=max(nth_weekday(after, day, -1) for day in days)) if days else until


def _latest(limits: Sequence[Limit]) -> ByDate | Within | None:
    """The limit that counts: a date, else a period, a day of the week, an event; among equals the first."""
    lasting = [limit for limit in limits if limit.role is not Role.AFTER]
    anchored = [limit for limit in lasting if limit.piece.anchored and limit.piece.meaning]
    order = (Kind.DATE, Kind.PERIOD, Kind.DAY, Kind.EVENT)
    for kind in order:
        for limit in anchored if kind is Kind.DATE and anchored else lasting:
            if limit.piece.kind is kind or limit in anchored:
                found = end_of(limit)
                if found:
                    return found
    return None


def end_of(limit: Limit) -> ByDate | Within | None:
    """The last day, or the period, that a limit allows; None where its meaning is not exact."""
    found = limit.piece.meaning
    if isinstance(found, ByDate):
        if limit.role is Role.BEFORE:
            return ByDate((found.earliest or found.date) - timedelta(days=1))
        return found
    if found == THE_PLAN and limit.role is not Role.FROM:
        return replace(THE_PLAN, of="other")  # “until the end of the plan”: nobody knows when that is
    if isinstance(found, Within):
        happens = limit.piece.kind is Kind.EVENT and found.count == 0 and found.of != "other"
        if limit.role is Role.BEFORE and (happens or limit.piece.kind is Kind.DAY):  # “before tomorrow”
            return replace(found, count=found.count - 1)
        return found
    return None


def first_day(meaning: Timescale, events: Mapping[str, date]) -> date | None:
    """The first day of what only begins, or that of a span; None where it is not known exactly."""
    if isinstance(meaning, Starting):
        first = meaning.first
        return (first.earliest if isinstance(first, ByDate) else None) or resolve(first, events)
    return meaning.earliest if isinstance(meaning, ByDate) else None


def resolve(
    meaning: Timescale, events: Mapping[str, date], working_days: Callable[[date, int], date] | None = None
) -> date | None:
    """The last day that `meaning` allows, or None where it is not known exactly.

    `events` gives the day of each event id; a period that names no event is counted from `plan`. Working days are
    counted by `working_days`, which knows the calendar of the nation; without it, and for school days, the answer is
    None. Unit of the answer: a calendar day, the deadline itself.
    """
    if isinstance(meaning, ByDate):
        return meaning.date
    if isinstance(meaning, Repeating):
        return resolve(meaning.until, events, working_days) if meaning.until else None
    if isinstance(meaning, (NotUnderstood, Starting)):
        return None
    begin = meaning.since or events.get(meaning.of or "plan")
    if begin is None:
        return None
    count = meaning.latest
    if meaning.of == "conference" and count <= 0:  # "before the conference" may speak of the one to come
        return None
    if meaning.weekday is not None:
        return nth_weekday(begin, meaning.weekday, count)
    if meaning.unit is Unit.WORKING_DAYS and working_days and abs(count) <= _MOST_WORKING_DAYS:
        return working_days(begin, count)
    return later(begin, count, meaning.unit)
