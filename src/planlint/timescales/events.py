"""Events with a name, and the words that make any event a limit: "by the next core group", "until he is born"."""

from __future__ import annotations

from planlint.model.timescale import Unit, Within
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.tokens import Tokens
from planlint.timescales.words import books

# Before an event these make it a limit; after these an event only begins something.
LIMITING = frozenset(
    "by before at until till til to on prior ahead than for during over in of following through throughout review "
    "reviewed end upon pending via @ = : - / ( within around with".split()
)
AFTER = frozenset({"after", "following", "since", "post", "from", "once", "when"})
CONNECTORS = frozenset({"when", "once", "after", "until", "till", "before", "time", "if", "as", "soon"})
_FILLERS = frozenset(
    "the a an her his their its our my your this that next first second third final last each any planned scheduled "
    "full of 's date day time end start beginning new initial upcoming following agreed sw's completion outcome due "
    "special local 1st 2nd 3rd expected forthcoming current mum's dad's baby's child's children's".split()
)


def event_at(tokens: Tokens, index: int) -> Piece | None:
    """The named event that begins at the token, whatever stands before it."""
    found = books().events.match(tokens, index)
    if found is None:
        return None
    end = found[0]
    year = tokens.number(end)
    if year is not None and 2000 <= year < 2100:
        end += 1
    return Piece(Kind.EVENT, index, end, Within(0, Unit.DAYS, found[1]))


def happening_at(tokens: Tokens, index: int) -> Piece | None:
    """An event told with a verb ("is born"), if a connector such as "before" or "when" opens its clause."""
    found = books().happenings.match(tokens, index)
    if found is None:
        return None
    if not any(tokens.word(at) in CONNECTORS for at in range(max(index - 6, 0), index)):
        return None
    return Piece(Kind.EVENT, index, found[0], Within(0, Unit.DAYS, found[1]))


def introduced(tokens: Tokens, index: int, clause_begin: int) -> str | None:
    """The word that brings in the event at `index`: "by", "at", "after" …; "" when it opens its clause.

    None when neither is so: the event is only mentioned ("ready for the review").
    """
    at = index - 1
    while at >= clause_begin and at >= index - 5:
        word = tokens.word(at)
        if word in LIMITING or word in AFTER:
            return word
        owned = word.endswith("'s") or (tokens.capital(at) and word.isalpha())
        if word not in _FILLERS and not owned and tokens.number(at) is None:
            return None
        at -= 1
    return "" if at < clause_begin else None


def any_event_after(tokens: Tokens, index: int, clause_end: int) -> Piece | None:
    """Whatever follows "before", "until", "by the end of" or "by the next", if somebody could tell the day by it.

    "Until Mum feels ready" names no such day; "before the tenancy is signed" does.
    """
    word, after = tokens.word(index), tokens.word(index + 1)
    at = index + 1
    if word in ("prior", "ahead") and after in ("to", "of"):
        at = index + 2
    elif word in ("by", "at", "on") and after == "the" and tokens.word(index + 2) in ("end", "start", "time", "next"):
        at = index + 3 + (tokens.word(index + 3) == "of")
    elif word in ("by", "at", "on", "upon") and (after in ("next", "completion", "end", "start")):
        at = index + 2 + (tokens.word(index + 2) == "of")
    elif word == "next":
        at = index + 1
    elif word not in ("before", "until", "till"):
        return None
    end = at
    named = 0
    while end < clause_end and end < at + 9 and (tokens.word(end).isalnum() or "'" in tokens.word(end)):
        if books().soft_ends.match(tokens, end) or tokens.word(end) in ("and", "then"):
            break
        named += tokens.word(end).isalpha() and tokens.word(end) not in _FILLERS
        end += 1
    if not named or books().soft_ends.match(tokens, end):
        return None
    return Piece(Kind.EVENT, index, end, Within(0, Unit.DAYS, "other"))
