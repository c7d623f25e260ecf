"""Deadlines told in the prose of an action: "By 12 March 2027 fit two smoke alarms"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.calendar_words import MONTH_OF
from planlint.timescales.clauses import clauses
from planlint.timescales.judge import at_once, judge
from planlint.timescales.limits import Judged, Limit, Role
from planlint.timescales.meanings import end_of
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import Phrase
from planlint.timescales.runs import runs_from
from planlint.timescales.scan import scan
from planlint.timescales.tokens import Tokens, word_set

SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;](?=\S)[^.!?;\n]*)*")
_DEADLINE_BEFORE = word_set("within in than next by inside under for least most about first")
_DUE_WITHIN = word_set("within in than next by inside under")
# What stands after one of these tells of something else: "Ask the court whether the order lasts until 31 December".
ASIDE = word_set(
    "that which who whose whom whether what why how because where said says happened born dated since although ordered"
)
_MADE_SURE = word_set("sure ensure ensures so check checks see sees agree agrees confirm confirms arrange arranges")
_IF_IT_CAN = word_set("possible appropriate necessary needed practicable practical required relevant available")
_CASES = frozenset({"if", "whenever"})
_ABOUT = word_set("about regarding concerning remember")
THE_THING = word_set("the his her their its our my this that these those 's of about")
_OF_ONE_THING = THE_THING | {"a", "an", "any", "some", "new"}
_BEHIND_A_DAY = word_set("at by before after until and or for to if with when in on so from week morning evening night")
_MET = word_set("conference group review meeting hearing week day morning end start beginning middle visit panel")
_WAITS_FOR = word_set("before until till")
_AT_ITS_END = (["the", "end", "of"], ["the", "close", "of"], ["the", "start", "of"])
_STRETCHES = frozenset({"school-holidays", "half-term", "school-term", "festival"})
# “The incident on 3 October 2026”: a day on which something happened.
HAPPENED = word_set(
    "incident assault arrest row fight injury disclosure allegation referral event attack accident overdose callout"
)
# “The photographs taken on 5 March 2027”.
_DONE_ON = word_set("taken made written sent issued filed received recorded reported agreed served found")
_ON_A = word_set("on by till until before each")
_WHICH_ONE = word_set("for from due since of")
# “The scan date (21 March 2027)” says which; “see the dentist (21 March 2027)” says when.
_DATED = word_set(
    "date dates dob letter letters report reports email emails minutes statement incident photo photos form"
)
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
    if not (bounds(tokens, limit) or right_after or _at_the_next(tokens, limit) or _names_when(tokens, limit)):
        return False
    if told_by_the_way(tokens, piece.begin) or _only_in_case(tokens, limit):
        return False
    if not _bound(tokens, limit) and (spoken_about(tokens, piece.begin) or _of_a_thing(tokens, piece)):
        return False
    if piece.kind is Kind.PERIOD:
        counted = piece.anchored and tokens.word(piece.end) != "of"  # “the 15 hours of nursery” is how much
        return counted or tokens.word(piece.begin - 1) in _DUE_WITHIN or _names_when(tokens, limit)
    other = piece.kind is Kind.EVENT and isinstance(piece.meaning, Within) and piece.meaning.of == "other"
    waits = tokens.word(piece.begin) in _WAITS_FOR or (piece.verbal and _near(tokens, limit, _WAITS_FOR))
    return not other or waits


def _at_the_next(tokens: Tokens, limit: Limit) -> bool:
    """ "Report to the next core group": the meeting at which it is done names the day."""
    meaning = limit.piece.meaning
    known = isinstance(meaning, Within) and meaning.of == "review-conference"
    begin = limit.piece.begin - (tokens.word(limit.piece.begin - 1) in ("the", "this"))
    met_there = limit.piece.kind is Kind.EVENT and tokens.word(begin - 1) in ("at", "to", "in")
    end_of_it = limit.piece.kind is Kind.EVENT and tokens.words[max(0, begin - 3) : begin] in _AT_ITS_END
    return end_of_it or (met_there and (known or tokens.word(limit.piece.begin) in ("next", "first")))


def _names_when(tokens: Tokens, limit: Limit) -> bool:
    """ "Throughout the Easter break"; "…, 24hr" where a sentence ends: how long it may take, as notes put it."""
    piece = limit.piece
    before = tokens.word(piece.begin - 1) if tokens.word(piece.begin - 1) != "the" else tokens.word(piece.begin - 2)
    if piece.kind is Kind.EVENT and isinstance(piece.meaning, Within):
        return before in ("throughout", "during", "over") and piece.meaning.of in _STRETCHES
    closes = not any(word.isalnum() for word in tokens.words[piece.end :])
    short = isinstance(piece.meaning, Within) and piece.meaning.unit in (Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS)
    return piece.kind is Kind.PERIOD and short and closes and before in ("", ",", "-", ":", "(")


def _only_in_case(tokens: Tokens, limit: Limit) -> bool:
    """ "Ring within 24 hours if Sam is missing", "if Dad comes before the hearing": how soon then, not by when."""
    begin = limit.piece.begin
    before = [at for at in range(begin) if tokens.word(at) in _CASES]
    if before:
        return not any(tokens.word(at) == "," for at in range(before[-1], begin))
    hours = isinstance(limit.piece.meaning, Within) and limit.piece.meaning.unit is Unit.HOURS
    return hours and any(tokens.word(at) in _CASES for at in range(limit.piece.end, tokens.size))


def spoken_about(tokens: Tokens, index: int) -> bool:
    """Whether the day is only part of what is spoken about: "tell Sam about the meeting on 4 March 2027"."""
    return any(tokens.word(at) in _ABOUT for at in range(index))


def _of_a_thing(tokens: Tokens, piece: Piece) -> bool:
    """Whether a date says which thing: "the Tuesday group", "a December scan", "the report of 12 November 2026"."""
    before, thing, behind = (tokens.word(at) for at in (piece.begin - 1, piece.begin - 2, piece.end))
    if piece.kind is Kind.DAY or (piece.kind is Kind.DATE and tokens.word(piece.end - 1) in MONTH_OF):
        goes_on = behind.isalpha() and behind not in _BEHIND_A_DAY
        owned = before in _OF_ONE_THING or before.endswith("'s")
        if owned and (goes_on or (before == "a" and thing not in _ON_A and behind.isalpha())):
            return True
    if piece.kind is not Kind.DATE:
        return False
    if tokens.word(piece.begin) in MONTH_OF:
        return before in _WHICH_ONE or thing in _WHICH_ONE
    if (
        before == "dated"
        or (before == "(" and thing in _DATED)
        or (before in ("on", "of") and thing in HAPPENED | _DONE_ON)
    ):
        return True
    return before == "of" and thing.isalpha() and thing not in _MET


def told_by_the_way(tokens: Tokens, index: int) -> bool:
    return any(tokens.word(at) in ASIDE and not _is_no_aside(tokens, at) for at in range(index))


def _is_no_aside(tokens: Tokens, at: int) -> bool:
    """ "Make sure that …", "where possible": the main clause goes on."""
    word = tokens.word(at)
    made_sure = word == "that" and tokens.word(at - 1) in _MADE_SURE
    return made_sure or (word == "where" and tokens.word(at + 1) in _IF_IT_CAN)


def bounds(tokens: Tokens, limit: Limit) -> bool:
    """Whether a limit in prose is a deadline, and not the length or the occasion of something."""
    piece = limit.piece
    if limit.role in (Role.AFTER, Role.FROM, Role.AT):
        return False
    if piece.kind in (Kind.DATE, Kind.DAY):
        return True
    if piece.kind is Kind.PERIOD:
        return piece.anchored or tokens.word(piece.begin - 1) in _DEADLINE_BEFORE
    return (
        piece.kind is Kind.EVENT and limit.role in (Role.BEFORE, Role.UNTIL, Role.BY) and _near(tokens, limit, _BINDING)
    )


def _bound(tokens: Tokens, limit: Limit) -> bool:
    return limit.piece.anchored or _near(tokens, limit, _BINDING)


def _near(tokens: Tokens, limit: Limit, wanted: frozenset[str]) -> bool:
    begin = limit.piece.begin
    return any(tokens.word(at) in wanted for at in range(max(0, begin - 4), begin + 1))
