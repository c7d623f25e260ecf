"""Whether the sentence of an action says how long it goes on: "six sessions", "until the assessment is done"."""

from __future__ import annotations

from planlint.model.timescale import Unit, Within
from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import STRETCHES, judge
from planlint.timescales.judging.limits import Limit, Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
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
# “Until Tracy is in from work” ends a day’s stay; what is done until one of these is over ends with it.
_PROCESSES = word_set(
    "assessment assessments enquiry enquiries inquiry investigation hearing trial court case report decision agree "
    "agrees agreed order bail conference group review panel says say tenancy"
)
_SAYS = word_set("agree agrees agreed say says decision group")
_LONGEST_NAME = 4
_UNTIL = word_set("until till throughout during while ending ends")
_WAITS = frozenset({"until", "till"})
_A_THING = word_set("the his her their our my its a an")
_A_CLAUSE = 2
# Whoever or whatever comes, goes or ends on each day.
_EACH_DAY = word_set(
    "bus taxi bell gate gates door doors film lesson lessons school nursery club feed bottle bath story dinner meal "
    "breakfast baby child children twins boy boys girl girls mum dad nan nana gran mother father parent parents "
    "tea morning evening night end alarm clock water milk shift day light lights session visit music telly game asleep "
    "sleep bed home back"
)
_PART_OF_A_NAME = word_set("to - : first last other next")
_PER = word_set("a an per each every")
_STRETCHES = word_set("day week fortnight month term")
_NOT_FOR = word_set("in within every each after of next last other from at by")
_A_TIME = word_set("ahead ago old notice before earlier apart")


def runs_out(prose: str) -> bool:
    """Whether the prose tells how many times or until when, so that a beginning or how often has an end beside it."""
    if len(prose) > LONGEST:
        return False
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
    return tokens.word(at) in ("while", "whilst") and any(tokens.word(near) in _PROCESSES - _SAYS for near in named)


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
    return named or not _PROCESSES.isdisjoint(words) or _waits_for_a_thing(words)


def _waits_for_a_thing(words: list[str]) -> bool:
    """ "Until the cooker is in", "until the police finish", unlike "until the bus comes", "until Mum is home"."""
    until = next((at for at, word in enumerate(words) if word in _WAITS), None)
    if until is None or not words[until + 1 : until + 2] or words[until + 1] not in _A_THING:
        return False
    return len(words) > until + _A_CLAUSE and _EACH_DAY.isdisjoint(words[until:])
