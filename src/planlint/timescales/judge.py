"""In one clause: which pieces are limits, which are ends, and which soft or endless words nothing makes good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from planlint.model.timescale import Unit, Within
from planlint.timescales.clauses import Clause
from planlint.timescales.events import AFTER, any_event_after, introduced
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.tokens import Tokens


class Role(Enum):
    """What a limit does in its clause."""

    BY = "the latest day"
    UNTIL = "an end of something that goes on"
    FROM = "a beginning"
    BEFORE = "the day before is the latest"
    AFTER = "something may happen any time after it"
    AT = "the event itself"


@dataclass(frozen=True, slots=True)
class Limit:
    """A piece somebody could check, and what it does."""

    piece: Piece
    role: Role


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause judged: its limits, repetitions, and the soft and endless words that stand without a limit."""

    clause: Clause
    limits: tuple[Limit, ...]
    repeats: tuple[Piece, ...]
    vague: tuple[Piece, ...]
    open_ended: tuple[Piece, ...]


_STARTS = frozenset(
    "from starting start starts started begin begins beginning commence commences commencing since effect wef "
    "starting: first 1st initial initially".split()
)
_ENDS = frozenset(
    "until till til to through thru for ending ends up over review reviewed reviewing next finishing finishes last "
    "end last lasting total duration reviewing then -".split()
)
_BEFORE = frozenset({"before", "prior", "ahead"})
_AT = frozenset({"at", "on", "in", "during", "@"})
_LINKS = frozenset(
    "the a an of by within no later than approx approximately about around at on in during most least date : , = - ( "
    "and is be week up".split()
)
_IMMEDIATE = frozenset("immediately straight directly right straightaway".split())
_THEN = frozenset({"then", "thereafter", "afterwards", "after"})


def judge(tokens: Tokens, clause: Clause) -> Judged:
    """Judge one clause (PL10; guidance G22 and G23)."""
    pieces = [*clause.pieces, *_unnamed(tokens, clause)]
    limits = tuple(limit for piece in pieces if (limit := _limit(tokens, clause, piece)))
    hard = [limit for limit in limits if limit.role is not Role.AFTER or _at_once(tokens, clause, limit)]
    repeats = tuple(piece for piece in clause.pieces if piece.kind is Kind.REPEAT)
    vague = tuple(piece for piece in clause.pieces if piece.kind is Kind.VAGUE)
    endless = tuple(piece for piece in clause.pieces if piece.kind is Kind.OPEN) or repeats[:1]
    return Judged(
        clause,
        limits,
        repeats,
        () if hard or repeats else vague,
        tuple(piece for piece in endless if not any(_ends(tokens, limit, piece) for limit in limits)),
    )


def _unnamed(tokens: Tokens, clause: Clause) -> list[Piece]:
    """Events without a name, where the clause has no other limit behind the word that would bring one in."""
    found: list[Piece] = []
    taken = {at for piece in clause.pieces for at in range(piece.begin, piece.end)}
    reached = clause.begin
    for index in range(clause.begin, clause.end):
        if index < reached or index in taken:
            continue
        piece = any_event_after(tokens, index, clause.end)
        if piece and not any(at in taken for at in range(piece.begin, piece.end)):
            found.append(piece)
            reached = piece.end
    return found


def _limit(tokens: Tokens, clause: Clause, piece: Piece) -> Limit | None:
    if piece.kind in (Kind.VAGUE, Kind.OPEN, Kind.REPEAT):
        return None
    if piece.kind is Kind.EVENT and piece.meaning != Within(0, Unit.DAYS, "other"):
        brought = introduced(tokens, piece.begin, clause.begin)
        verbal = tokens.word(piece.begin - 1) not in ("the", "a") and _connected(tokens, clause, piece)
        if brought is None and not verbal:
            return None
        if brought in AFTER and not verbal:
            return Limit(piece, Role.FROM if brought in ("from", "since") else Role.AFTER)
        if brought in _AT:
            return Limit(piece, Role.AT)
    return Limit(piece, _role(tokens, clause, piece))


def _connected(tokens: Tokens, clause: Clause, piece: Piece) -> bool:
    """Whether the event is told by a clause of its own: "when the baby is born"."""
    return any(
        tokens.word(at) in ("when", "once", "time", "until", "till", "before", "soon")
        for at in range(max(clause.begin, piece.begin - 6), piece.begin)
    )


def _role(tokens: Tokens, clause: Clause, piece: Piece) -> Role:
    begin = piece.begin
    if piece.meaning == Within(0, Unit.DAYS, "other"):
        return {"before": Role.BEFORE, "prior": Role.BEFORE, "until": Role.UNTIL, "till": Role.UNTIL}.get(
            tokens.word(begin), Role.BY
        )
    for at in range(begin - 1, max(clause.begin, begin - 6) - 1, -1):
        word = tokens.word(at)
        if word in _BEFORE:
            return Role.BEFORE
        if word in _ENDS:
            return Role.UNTIL
        if word in _STARTS and tokens.word(at + 1) != "of":
            return Role.FROM
        if word == "after" and piece.kind in (Kind.DATE, Kind.DAY):
            return Role.AFTER
        if word not in _LINKS:
            break
    return Role.BY


def _at_once(tokens: Tokens, clause: Clause, limit: Limit) -> bool:
    """Whether "immediately after the birth" binds the soft word to the event."""
    return any(
        tokens.word(at) in _IMMEDIATE for at in range(max(clause.begin, limit.piece.begin - 4), limit.piece.begin)
    )


def _ends(tokens: Tokens, limit: Limit, endless: Piece) -> bool:
    """Whether the limit puts an end to what goes on."""
    if limit.role is Role.UNTIL or limit.role is Role.BEFORE or limit.piece.kind is Kind.TIMES:
        return limit.piece.kind is not Kind.CLOCK and not _hours(limit.piece)
    if limit.piece.kind is Kind.CLOCK or limit.role in (Role.FROM, Role.AFTER, Role.AT):
        return limit.piece.anchored
    if _hours(limit.piece) and not limit.piece.anchored:
        return False
    return not (limit.piece.end <= endless.begin and _afterwards(tokens, limit.piece.end, endless))


def _hours(piece: Piece) -> bool:
    return isinstance(piece.meaning, Within) and piece.meaning.unit is Unit.HOURS and not piece.anchored


def _afterwards(tokens: Tokens, begin: int, endless: Piece) -> bool:
    """Whether the endless words come after the limit is reached: "by 12 March and weekly", "… then ongoing"."""
    between = {tokens.word(at) for at in range(begin, endless.begin)}
    return (
        bool(between & {"and", "then"})
        or tokens.word(endless.end) in _THEN
        or tokens.word(endless.begin) in ("thereafter", "onwards", "onward")
    )
