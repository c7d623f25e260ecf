"""Whether a limit puts an end to what goes on: "weekly until 4 June", unlike "by 12 March and weekly"."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.model.timescale import Unit, Within
from planlint.timescales.dates.month_days import of_each_month
from planlint.timescales.judging.limits import Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import weekday_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

THE_PLAN = Within(0, Unit.DAYS, "plan")
LATEST = word_set("by before than until till within")
ONWARDS = frozenset({"thereafter", "onwards", "onward", "from", "until", "till"})
_NEAR = 3
_TILL = frozenset({"to", "until", "till", "-"})
_JOINED = frozenset({"-", "/", ",", "(", "to", ":", "+"})
_THEN = frozenset({"then", "thereafter", "afterwards", "after"})


def ends(tokens: Tokens, limit: Limit, endless: Piece) -> bool:
    """Whether what goes on ends with this limit. It never does with “the plan”, of which nobody knows the end."""
    if limit.role is Role.BEFORE and tokens.word(limit.piece.end - 1) in listed("of_each_day"):
        return False  # “every morning before school”
    if tokens.words[limit.piece.begin : limit.piece.end] == ["overnight"]:
        return False  # “overnight on Fridays”: how long each time
    if of_each_month(tokens, limit.piece, endless):
        return False  # “monthly on the 5th”
    if (
        limit.piece.meaning == THE_PLAN
        or _is_its_weekday(tokens, limit, endless)
        or _is_the_next(tokens, limit, endless)
    ):
        return False
    if limit.piece.kind is not Kind.TIMES and "then" in tokens.words[limit.piece.end : endless.begin]:
        return False  # “until the core group, then weekly”
    if limit.role is Role.UNTIL or limit.role is Role.BEFORE or limit.piece.kind is Kind.TIMES:
        return limit.piece.kind is not Kind.CLOCK and not _hours(limit.piece)
    if limit.role is Role.FROM:
        return False
    if limit.piece.kind is Kind.CLOCK or limit.role in (Role.AFTER, Role.AT):
        return limit.piece.anchored
    if _hours(limit.piece) and not limit.piece.anchored:
        return False
    return not (limit.piece.end <= endless.begin and _afterwards(tokens, limit.piece, endless))


def only_begins(tokens: Tokens, limit: Limit, endless: Sequence[Piece]) -> bool:
    """Whether the limit is a first day and no last one: "from tonight", "today onwards", "today and ongoing".

    "Start by 24 May" has a last day for its beginning, and "by 12 March, then ongoing" one for its first time.
    """
    if any(tokens.word(at) in LATEST for at in range(limit.piece.begin - _NEAR, limit.piece.end)):
        return False
    # “Tonight from 6pm”, unlike “Monday from 2pm to 4pm”.
    hours = {*tokens.words[limit.piece.end + 1 :]}
    from_an_hour = limit.role is Role.BY and tokens.word(limit.piece.end) == "from" and hours.isdisjoint(_TILL)
    goes_on = limit.role is Role.BY and any(limit.piece.end <= piece.begin for piece in endless)
    return limit.role is Role.FROM or goes_on or from_an_hour


def _is_its_weekday(tokens: Tokens, limit: Limit, endless: Piece) -> bool:
    """ "Weekly, Thursday 4pm", "by Thursday each week": when it comes again; not "weekly until Thursday"."""
    named = limit.piece.kind is Kind.DAY and weekday_at(tokens, limit.piece.begin) is not None
    if named and endless.kind is Kind.REPEAT and endless.begin == limit.piece.end and limit.role is Role.BY:
        return True
    limited = any(tokens.word(at) in LATEST for at in range(limit.piece.begin - _NEAR, limit.piece.begin))
    return named and limit.role is Role.BY and not limited


def _is_the_next(tokens: Tokens, limit: Limit, endless: Piece) -> bool:
    """ "Every four weeks, next on 27 January 2027": the first of many, unlike "weekly, next review 27 January 2027"."""
    begin = limit.piece.begin - (tokens.word(limit.piece.begin - 1) == "on")
    dated = limit.piece.kind in (Kind.DATE, Kind.DAY) or tokens.words[limit.piece.begin : limit.piece.end] == [
        "next",
        "on",
    ]
    return dated and endless.end <= limit.piece.begin and "next" in (tokens.word(begin - 1), tokens.word(begin))


def _hours(piece: Piece) -> bool:
    return isinstance(piece.meaning, Within) and piece.meaning.unit is Unit.HOURS and not piece.anchored


def _afterwards(tokens: Tokens, limit: Piece, endless: Piece) -> bool:
    """Whether the endless words come after the limit is reached: "by 12 March and weekly", "12 March – ongoing"."""
    between = {tokens.word(at) for at in range(limit.end, endless.begin)}
    if between <= _JOINED and (endless.kind is Kind.OPEN or limit.kind is Kind.DATE):
        return True
    return bool(between & {"and", "then"}) or tokens.word(endless.end) in _THEN or tokens.word(endless.begin) in ONWARDS
