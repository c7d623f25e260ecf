"""Whether the sentence of an action says how long it goes on: "six sessions", "until the assessment is done"."""

from __future__ import annotations

import re

from planlint.model.timescale import Unit, Within
from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import STRETCHES, judge
from planlint.timescales.judging.limits import Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_ENDING = STRETCHES | {
    "review-conference",
    "next-core-group",
    "court-hearing",
    "birth",
    "discharge",
    "meeting",
    "release",
}
_SAYS = word_set("agree agrees agreed say says decision group")
_LONGEST_NAME = 4
_UNTIL = word_set("until till throughout during while ending ends")
_WAITS = frozenset({"until", "till"})
_A_THING = word_set("the his her their our my its a an")
_A_CLAUSE = 2
_PART_OF_A_NAME = word_set("to - : first last other next")
_PER = word_set("a an per each every")
_STRETCHES = word_set("day week fortnight month term")
_NOT_FOR = word_set("in within every each after of next last other from at by")
# “Comb through on day 1, 7 and 14”: each of its days.
_DAYS_BY_NUMBER = re.compile(r"\bdays? \d+(?:\s*(?:,|and|&|to|-|–)\s*(?:and )?(?:day )?\d+)+", re.IGNORECASE)
_A_TIME = word_set("ahead ago old notice before earlier apart")


def runs_out(prose: str) -> bool:
    """Whether the prose tells how many times or until when, so that a beginning or how often has an end beside it."""
    if len(prose) > LONGEST:
        return False
    if _DAYS_BY_NUMBER.search(prose):
        return True
    return any(_ends_of_itself(Tokens(sentence.group())) for sentence in SENTENCE.finditer(prose))


def begins_or_repeats(phrase: Phrase) -> bool:
    """Whether the words tell a beginning or how often, unlike “ongoing”, which says that there is no end."""
    return books().soft.match(Tokens(phrase.text), 0) is None


def _ends_of_itself(tokens: Tokens) -> bool:
    pieces = scan(tokens, None)
    if any(_is_counted(tokens, piece) or _is_a_run(tokens, piece) for piece in pieces):
        return True
    if any(_goes_with_a_process(tokens, at) for at in range(tokens.size)):
        return True
    judged = (judge(tokens, clause) for clause in clauses(tokens, pieces))
    return any(_ends_it(tokens, limit) for clause in judged for limit in clause.limits)


def _goes_with_a_process(tokens: Tokens, at: int) -> bool:
    """ "While the police enquiries go on": it ends with them; “while the assessment visits are on” too."""
    named = range(at + 1, at + 1 + _LONGEST_NAME)
    processes = listed("goes_on_with") - _SAYS
    return tokens.word(at) in ("while", "whilst") and any(tokens.word(near) in processes for near in named)


def _is_counted(tokens: Tokens, piece: Piece) -> bool:
    """ "Six sessions", unlike "one-to-one sessions", "two sessions a week", "the first three times"."""
    goes_on = tokens.word(piece.end) in _PER and tokens.word(piece.end + 1) in _STRETCHES
    return piece.kind is Kind.TIMES and not goes_on and tokens.word(piece.begin - 1) not in _PART_OF_A_NAME


def _is_a_run(tokens: Tokens, piece: Piece) -> bool:
    """ "A 26 week programme", "…, ten weeks"."""
    length = piece.meaning
    of_something = tokens.word(piece.end) == "of" and isinstance(length, Within) and length.of == "other"
    if piece.kind is not Kind.PERIOD or not isinstance(length, Within) or (piece.anchored and not of_something):
        return False  # “all 26 weeks of the programme” is a run, “two weeks from the birth” a day
    how_long = length.unit in (Unit.WEEKS, Unit.MONTHS) and length.count > 1
    return how_long and tokens.word(piece.end) not in _A_TIME and tokens.word(piece.begin - 1) not in _NOT_FOR


def _ends_it(tokens: Tokens, limit: Limit) -> bool:
    piece, length = limit.piece, limit.piece.meaning
    said = any(tokens.word(at) in _UNTIL for at in range(max(0, piece.begin - 4), piece.begin + 1))
    if piece.kind is Kind.EVENT and tokens.words[max(0, piece.begin - 2) : piece.begin] == ["rest", "of"]:
        return True
    if limit.role is not Role.UNTIL or not said:
        return False
    if piece.kind is not Kind.EVENT:
        return piece.kind is Kind.DATE
    named = isinstance(length, Within) and length.of in _ENDING
    words = tokens.words[piece.begin : piece.end]
    return named or not listed("goes_on_with").isdisjoint(words) or _waits_for_a_thing(words)


def _waits_for_a_thing(words: list[str]) -> bool:
    """ "Until the cooker is in", "until the police finish", unlike "until the bus comes", "until Mum is home"."""
    until = next((at for at, word in enumerate(words) if word in _WAITS), None)
    if until is None or not words[until + 1 : until + 2] or words[until + 1] not in _A_THING:
        return False
    return len(words) > until + _A_CLAUSE and listed("comes_and_goes").isdisjoint(words[until:])
