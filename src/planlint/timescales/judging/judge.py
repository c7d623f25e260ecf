"""In one clause: which pieces are limits, which are ends, and which soft or endless words nothing makes good."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.model.timescale import Unit, Within
from planlint.timescales.judging.clauses import Clause
from planlint.timescales.judging.ending import ONWARDS, ends
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.judging.phases import last_phase
from planlint.timescales.judging.planned import is_set_off, only_looked_at
from planlint.timescales.judging.roles import VERBAL, role_of
from planlint.timescales.judging.several_days import is_excepted
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.events import AFTER, CONNECTORS, NAMED_DAYS, any_event_after, introduced
from planlint.timescales.words.tokens import Tokens, word_set

_TALKED = word_set("looked talked discussed considered raised explored")
_AT = word_set("at on in during @ - : = ( / of via with")
# Stretches of the year: what is done again and again in one of them ends with it.
STRETCHES = frozenset({"school-holidays", "half-term", "school-term", "festival"})
_ALL_OF = word_set("this all whole entire full")
_THROUGHOUT = word_set("of in during throughout over through for")
# “Spring term, date TBC”: a day still to be found, whatever stands beside it.
_FEW = 6  # words of what happens on that day: “her scan”
_NO_DATE = frozenset({"date", "dates"})
_IMMEDIATE = frozenset(["immediately", "straight", "directly", "right", "straightaway"])


def judge(tokens: Tokens, clause: Clause) -> Judged:
    """Judge one clause (PL10)."""
    pieces = [*clause.pieces, *_unnamed(tokens, clause)]
    limits = tuple(limit for piece in pieces if (limit := _limit(tokens, clause, piece)))
    hard = tuple(
        limit
        for limit in limits
        if (not _has_no_last_day(tokens, limit) or at_once(tokens, clause, limit))
        and not _only_counts_from(tokens, clause, limit)
    )
    repeats = tuple(piece for piece in clause.pieces if piece.kind is Kind.REPEAT)
    if limits:
        repeats = tuple(piece for piece in repeats if not only_looked_at(tokens, piece))
    vague = tuple(piece for piece in clause.pieces if piece.kind is Kind.VAGUE)
    endless = tuple(piece for piece in clause.pieces if piece.kind is Kind.OPEN)
    plain = tuple(piece for piece in endless if tokens.word(piece.begin) not in ONWARDS)
    planned = tuple(piece for piece in repeats if not is_set_off(tokens, piece))
    changed = last_phase(tokens, planned)
    if changed:
        planned = changed[:1]
    ending = [limit for limit in limits if not changed or limit.piece.begin > changed[1]]
    endless = plain or planned[:1] or (() if repeats else endless)
    return Judged(
        clause,
        limits,
        repeats,
        tuple(
            piece
            for piece in vague
            if not (hard or repeats or _has_its_day(tokens, piece, limits)) or _takes_back(tokens, piece)
        ),
        tuple(piece for piece in endless if not any(ends(tokens, limit, piece) for limit in ending)),
        hard,
    )


def _has_its_day(tokens: Tokens, piece: Piece, limits: Sequence[Limit]) -> bool:
    """ "Once the core group has met on 15 March": from then on, and everybody knows when that is."""
    dated = (limit.piece.begin for limit in limits if limit.piece.kind is Kind.DATE)
    return any(
        piece.end < begin <= piece.end + _FEW
        and tokens.word(begin - 1) == "on"
        and all(tokens.word(at).isalpha() for at in range(piece.end, begin))
        for begin in dated
    )


def _takes_back(tokens: Tokens, piece: Piece) -> bool:
    """ "Date TBC", "… or thereabouts": soft, whatever limit stands beside it."""
    return tokens.word(piece.begin) in _NO_DATE or tokens.word(piece.begin) == "or"


def _unnamed(tokens: Tokens, clause: Clause) -> list[Piece]:
    """Events that no list holds, behind “until”, “before” or “when”, unless another time follows that word."""
    found: list[Piece] = []
    taken = {at for piece in clause.pieces for at in range(piece.begin, piece.end)}
    reached = clause.begin
    for index in range(clause.begin, clause.end):
        if index < reached or index in taken:
            continue
        # “Until she has seen him | three times”: other pieces end the event’s words.
        end = next((at for at in range(index, clause.end) if at in taken), clause.end)
        piece = any_event_after(tokens, index, end)
        if piece:
            found.append(piece)
            reached = piece.end
    return found


def _limit(tokens: Tokens, clause: Clause, piece: Piece) -> Limit | None:
    if piece.kind in (Kind.VAGUE, Kind.OPEN, Kind.REPEAT):
        return None
    if (piece.kind in (Kind.DATE, Kind.DAY) or _is_named_day(piece)) and is_excepted(tokens, piece.begin):
        return None
    if piece.kind is Kind.EVENT and piece.meaning != Within(0, Unit.DAYS, "other"):
        brought = _connector(tokens, clause, piece) if piece.verbal else introduced(tokens, piece.begin, clause.begin)
        if brought is None:
            goes_on = any(it.kind in (Kind.REPEAT, Kind.OPEN) for it in clause.pieces)
            through = goes_on and _through_one_stretch(tokens, piece)
            return Limit(piece, Role.UNTIL) if through else None  # “Mondays this term”, “in use all term”
        if brought in AFTER and not (piece.verbal and brought in ("when", "once")):
            return Limit(piece, Role.FROM if brought in ("from", "since") else Role.AFTER)
        happens_then = Role.AT if brought in ("when", "once", "as") else Role.BY  # “weekly when he is home”
        role = VERBAL.get(brought, happens_then) if piece.verbal else role_of(tokens, clause, piece)
        if brought in _THROUGHOUT and _is_one_stretch(tokens, piece):
            return Limit(piece, Role.UNTIL)  # “every Monday of the summer term 2027”
        return Limit(piece, Role.AT if role is Role.BY and brought in _AT else role)
    return Limit(piece, role_of(tokens, clause, piece))


def _is_named_day(piece: Piece) -> bool:
    return isinstance(piece.meaning, Within) and piece.meaning.of in NAMED_DAYS


def _is_one_stretch(tokens: Tokens, piece: Piece) -> bool:
    """ "The summer term", "this half term"; "in term" is all of it."""
    named = piece.end - piece.begin > 1 or tokens.word(piece.begin - 1) in ("this", "next")
    return named and isinstance(piece.meaning, Within) and piece.meaning.of in STRETCHES


def _through_one_stretch(tokens: Tokens, piece: Piece) -> bool:
    """ "This term", "all term", "the whole half term", of which no other word says that it is meant."""
    named = tokens.word(piece.begin) == "this" or tokens.word(piece.begin - 1) in _ALL_OF
    return named and isinstance(piece.meaning, Within) and piece.meaning.of in STRETCHES


def _connector(tokens: Tokens, clause: Clause, piece: Piece) -> str:
    """The word that opens the clause in which an event is told: "when", "after", "until"."""
    for at in range(piece.begin - 1, max(clause.begin, piece.begin - 7) - 1, -1):
        if tokens.word(at) in CONNECTORS:
            return tokens.word(at)
    return ""


def _has_no_last_day(tokens: Tokens, limit: Limit) -> bool:
    if tokens.word(limit.piece.begin - 1) == "since":
        return True  # “on the waiting list since November”
    return limit.role is Role.AFTER or (limit.role is Role.FROM and limit.piece.kind is Kind.EVENT)


def _only_counts_from(tokens: Tokens, clause: Clause, limit: Limit) -> bool:
    """Whether "a reasonable time of the conference" counts from an event, or is only "looked at in supervision"."""
    begin = limit.piece.begin
    behind_soft = any(
        piece.kind is Kind.VAGUE
        and piece.end < begin <= piece.end + 2
        and tokens.word(piece.end) in ("of", "from")
        and tokens.word(piece.begin) in ("in", "within")
        for piece in clause.pieces
    )
    talked = limit.role is Role.AT and any(
        tokens.word(at) in _TALKED for at in range(max(clause.begin, begin - 4), begin)
    )
    return behind_soft or talked


def at_once(tokens: Tokens, clause: Clause, limit: Limit) -> bool:
    """Whether "immediately after the birth" binds the soft word to the event."""
    return any(
        tokens.word(at) in _IMMEDIATE for at in range(max(clause.begin, limit.piece.begin - 4), limit.piece.begin)
    )
