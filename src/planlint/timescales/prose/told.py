"""Deadlines told in the prose of an action: "By 12 March 2027 fit two smoke alarms"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import STRETCHES, at_once, judge
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.judging.meanings import end_of
from planlint.timescales.judging.runs import runs_from
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.mentioned import BEHIND_A_DAY, of_a_thing, of_so_long, spoken_about, told_by_the_way
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.periods import UNITS
from planlint.timescales.words.tokens import Tokens, word_set

SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;](?=\S)[^.!?;\n]*)*")
_DEADLINE_BEFORE = word_set("within in than next by inside under for least most about first")
_DUE_WITHIN = word_set("within in than next by inside under")
_CASES = frozenset({"if", "whenever"})
_WAITS_FOR = word_set("before until till")
_ON_ITS_DAY = ("festival", "birthday", "-day", "-eve")
_UNTIL = ["up", "to"]
_UP_TO = word_set("until till before")
_AT_ITS_END = (["the", "end", "of"], ["the", "close", "of"], ["the", "start", "of"])
_THE_DAY = (["the", "day"], ["the", "morning"], ["the", "week"], ["the", "evening"])
_IN_A_ROW = word_set("next first second third fourth fifth final last")
_SITS = word_set("panel court tribunal")
_BINDING = frozenset({"by", "before", "until", "till", "than", "within"})

# A longer text is no action: it is not read.
LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Told:
    """A deadline in prose: its words and its meaning where that is exact.

    `bound` says that "by", "until" or the like makes the day a limit; without it the day may also be a mere mention.
    """

    phrase: Phrase
    meaning: ByDate | Within | None
    bound: bool


def deadlines_in(prose: str, plan_date: date | None = None) -> tuple[Told, ...]:
    """Every deadline in the sentences of `prose`, in order."""
    if len(prose) > LONGEST:
        return ()
    return tuple(found for sentence in SENTENCE.finditer(prose) for found in _in_sentence(sentence, plan_date))


def _in_sentence(sentence: re.Match[str], plan_date: date | None) -> Iterator[Told]:
    tokens = Tokens(sentence.group())
    for clause in clauses(tokens, scan(tokens, plan_date)):
        judged = judge(tokens, clause)
        for limit in judged.limits:
            if runs_from(judged, limit) or _sets_a_time(tokens, limit, judged):
                begin, end = tokens.starts[limit.piece.begin], tokens.ends[limit.piece.end - 1]
                phrase = Phrase(sentence.start() + begin, sentence.start() + end, sentence.group()[begin:end])
                yield Told(phrase, end_of(limit), _bound(tokens, limit))


def _sets_a_time(tokens: Tokens, limit: Limit, judged: Judged) -> bool:
    """Whether the limit is the action's own: a day, or a period or event that names when, not told of by the way."""
    piece = limit.piece
    right_after = limit.role is Role.AFTER and at_once(tokens, judged.clause, limit)
    first = piece.kind is Kind.PERIOD and _first(tokens, piece)
    next_one = limit.role is Role.AFTER and "first" in tokens.words[max(0, piece.begin - 4) : piece.begin]
    plainly = right_after or first or next_one or _day_after(tokens, limit)  # “on her first visit after 12 March”
    if not (bounds(tokens, limit) or plainly or _at_the_next(tokens, limit) or _names_when(tokens, limit)):
        return False
    if told_by_the_way(tokens, piece.begin) or _only_in_case(tokens, limit):
        return False
    if not _bound(tokens, limit) and (spoken_about(tokens, piece.begin) or of_a_thing(tokens, piece)):
        return False
    if piece.kind is Kind.PERIOD:
        if of_so_long(tokens, piece):
            return False
        counted = piece.anchored and tokens.word(piece.end) != "of"  # “the 15 hours of nursery” is how much
        due = tokens.word(piece.begin - 1) in _DUE_WITHIN or _from_birth_to(tokens, piece)
        return counted or due or _names_when(tokens, limit) or first
    other = piece.kind is Kind.EVENT and isinstance(piece.meaning, Within) and piece.meaning.of == "other"
    waits = tokens.word(piece.begin) in _WAITS_FOR or (piece.verbal and _near(tokens, limit, _WAITS_FOR))
    numbered = any(tokens.number(at) is not None for at in range(piece.begin, piece.end))  # “no later than week 34”
    return not other or waits or numbered


def _at_the_next(tokens: Tokens, limit: Limit) -> bool:
    """ "Report to the next core group": the meeting at which it is done names the day."""
    meaning = limit.piece.meaning
    known = isinstance(meaning, Within) and meaning.of == "review-conference"
    begin = limit.piece.begin - (tokens.word(limit.piece.begin - 1) in ("the", "this", "its", "their", "our"))
    met_there = limit.piece.kind is Kind.EVENT and tokens.word(begin - 1) in ("at", "to", "in")
    if limit.piece.kind is Kind.EVENT and tokens.word(begin - 1) in UNITS and "at" in tokens.words[:begin]:
        return tokens.number(begin - 2) is not None or tokens.word(begin - 2) in COUNTS  # “at the 10 day visit”
    end_of_it = limit.piece.kind is Kind.EVENT and tokens.words[max(0, begin - 3) : begin] in _AT_ITS_END
    return end_of_it or (met_there and (known or tokens.word(limit.piece.begin) in _IN_A_ROW))


def _day_after(tokens: Tokens, limit: Limit) -> bool:
    """ "See Sam the day after the conference"."""
    begin = limit.piece.begin
    after = next((at for at in range(begin - 1, begin - 4, -1) if tokens.word(at) == "after"), 0)
    return limit.piece.kind is Kind.EVENT and tokens.words[max(0, after - 2) : after] in _THE_DAY


def _names_when(tokens: Tokens, limit: Limit) -> bool:
    """ "Throughout the Easter break"; "…, 24hr" where a sentence ends: how long it may take, as notes put it."""
    piece = limit.piece
    before = tokens.word(piece.begin - 1) if tokens.word(piece.begin - 1) != "the" else tokens.word(piece.begin - 2)
    if piece.kind is Kind.EVENT and isinstance(piece.meaning, Within):
        on_it = "on" in (tokens.word(piece.begin - 1), tokens.word(piece.begin - 2))
        if on_it and (piece.meaning.of or "").endswith(_ON_ITS_DAY):
            return True
        if before == "pending" or tokens.words[: piece.begin - (tokens.word(piece.begin - 1) == "the")][-2:] == _UNTIL:
            return True
        this = before == "this" or tokens.word(piece.begin) == "this"
        goes_on = (
            piece.begin > len(("in", "the"))
            and tokens.word(piece.end).isalpha()
            and tokens.word(piece.end) not in BEHIND_A_DAY
        )
        within = before in ("throughout", "during", "over") or ((before == "in" or this) and not goes_on)
        return within and (piece.meaning.of in STRETCHES or before in ("during", "throughout"))
    closes = not any(word.isalnum() for word in tokens.words[piece.end :])
    short = isinstance(piece.meaning, Within) and piece.meaning.unit in (Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS)
    return piece.kind is Kind.PERIOD and short and closes and before in ("", ",", "-", ":", "(")


def _first(tokens: Tokens, piece: Piece) -> bool:
    """ "In her room for her first six months", "twice in the first week": a stretch with a beginning of its own."""
    stretch = any(tokens.word(at) in ("for", "in", "over", "during") for at in (piece.begin - 2, piece.begin - 3))
    return tokens.word(piece.begin - 1) == "first" and stretch


def _only_in_case(tokens: Tokens, limit: Limit) -> bool:
    """ "Ring within 24 hours if Sam is missing", "if Dad comes before the hearing": how soon then, not by when."""
    begin = limit.piece.begin
    before = [at for at in range(begin) if tokens.word(at) in _CASES]
    if before:
        return not any(tokens.word(at) == "," for at in range(before[-1], begin))
    hours = isinstance(limit.piece.meaning, Within) and limit.piece.meaning.unit is Unit.HOURS
    return hours and any(tokens.word(at) in _CASES for at in range(limit.piece.end, tokens.size))


def bounds(tokens: Tokens, limit: Limit) -> bool:
    """Whether a limit in prose is a deadline, and not the length or the occasion of something."""
    piece = limit.piece
    if limit.role in (Role.AFTER, Role.FROM, Role.AT):
        return False
    if piece.kind in (Kind.DATE, Kind.DAY):
        return True
    if _by_whom(tokens, piece):
        return False
    if piece.kind is Kind.PERIOD:
        return piece.anchored or tokens.word(piece.begin - 1) in _DEADLINE_BEFORE or _from_birth_to(tokens, piece)
    return (
        piece.kind is Kind.EVENT and limit.role in (Role.BEFORE, Role.UNTIL, Role.BY) and _near(tokens, limit, _BINDING)
    )


def _by_whom(tokens: Tokens, piece: Piece) -> bool:
    """ "Hours to be looked at by panel": whoever sits there does it, and no day is set."""
    by = next((at for at in range(piece.begin - 1, piece.begin - 3, -1) if tokens.word(at) == "by"), 0)
    done = tokens.word(by - 1).endswith("ed") or tokens.words[max(0, by - 2) : by] == ["looked", "at"]
    return bool(by) and done and piece.kind is Kind.EVENT and tokens.word(piece.end - 1) in _SITS


def _from_birth_to(tokens: Tokens, piece: Piece) -> bool:
    """ "From birth to six weeks", "till she's sixteen weeks": an age."""
    before = tokens.words[: piece.begin]
    if before[-2:-1] and before[-2] in _UP_TO and before[-1].endswith("'s"):
        return True
    if before[-3:-2] and before[-3] in _UP_TO and before[-1] in ("is", "are", "turns"):
        return True
    return before[-1:] in (["to"], ["until"], ["till"]) and bool({"birth", "born", "newborn"} & {*before})


def _bound(tokens: Tokens, limit: Limit) -> bool:
    return limit.piece.anchored or _near(tokens, limit, _BINDING)


def _near(tokens: Tokens, limit: Limit, wanted: frozenset[str]) -> bool:
    begin = limit.piece.begin
    return any(tokens.word(at) in wanted for at in range(max(0, begin - 4), begin + 1))
