"""The words of one sentence of prose that may set a deadline nobody could keep."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.mentioned import THE_THING, said_to_somebody, spoken_about, told_by_the_way
from planlint.timescales.repeating.repetitions import repetition_at
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_SPEED = word_set("promptly swiftly speedily forthwith urgently shortly delay hesitation")
_SET_OFF_BY = word_set("if when whenever once after unless")
_CLOSING_WORDS = 4
_WHERE_THINGS_ARE = frozenset({"home", "school", "nursery", "work"})
_OF_DEGREE = word_set("how more less too so as is are was were be been")
OFTEN = word_set("often regularly frequently occasionally periodically routinely sporadically intermittently")
_ASKED = word_set("what who how which whether why")
# “Regular meals” and “a regular bedtime” are how a child lives; these are what somebody is to do again and again.
_OF_A_RHYTHM = word_set("regular frequent periodic occasional sporadic intermittent")
# “Marlon has regular contact with the children” tells how things are.
_STATES = word_set("has had is are was were")
_LONGEST_NAME = 4
_WHEN = word_set("when once whenever if as until till after")
_AS_SOON = ("soon", "quickly", "early", "often", "frequently", "regularly", "much", "far")
_NEVER = word_set("not never no")
_IS_TO = word_set("will to should must can")
_LETS = word_set("let lets letting allow allows allowing")
_ROOM = word_set("capacity space place slot vacancy funding staff room money")
_SPEAKERS = word_set("i i'll we we'll he he'll she she'll they they'll")
_LONGEST_CONDITION = 8
# No sentence of an action has more words; a bound keeps the reading of any text linear.
_LONGEST = 300


def candidates(tokens: Tokens) -> Iterator[Piece]:
    """The soft and endless words of one sentence, before anyone asks whether a limit makes them good."""
    book, index = books().prose, 0
    while index < tokens.size:
        match = book.match(tokens, index)
        if match and not _bound_elsewhere(tokens, index, match[0]):
            yield Piece(Kind.VAGUE if match[1] == "vague" else Kind.OPEN, index, match[0])
        index = match[0] if match else index + 1
    yield from _tail(tokens)
    yield from _now_and_then(tokens)
    yield from _regular(tokens)
    yield from _conditions(tokens)


def _bound_elsewhere(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the words belong to an event, to what is told, or to a name: "the Change for Good programme"."""
    last = end - 1
    named = last > begin > 0 and tokens.capital(begin - 1) and tokens.capital(last) and not tokens.capital_all(last)
    return named or _binds(tokens, end) or _told_of(tokens, begin, end) or said_to_somebody(tokens, begin)


def _binds(tokens: Tokens, end: int) -> bool:
    """Whether the words belong to an event: "shortly after the birth", "promptly when the alarm sounds"."""
    last = tokens.word(end - 1)
    if last in _SPEED and (tokens.word(0) == "should" or any(word in _SET_OFF_BY for word in tokens.words)):
        return True
    if last == "time" and tokens.word(end - 2) != "to" and tokens.word(end) in ("for", "to"):
        return True  # “in good time for school”, unlike “from time to time to see Mum”
    return tokens.word(end) in ("before", "after", "afterwards") and last not in ("frequency", "often", "intervals")


def _told_of(tokens: Tokens, begin: int, end: int) -> bool:
    """ "Talk about how things have gone over time", "why he goes out now and then": what is only told of."""
    speaks_of_it = tokens.word(end - 1) in listed("ends_softly") and tokens.word(begin - 1) != ","
    if tokens.word(begin) in ("nearer", "closer", "at"):
        return False  # “talk about Christmas nearer the time”, “… about smoking at a suitable time”
    return speaks_of_it and (told_by_the_way(tokens, begin) or spoken_about(tokens, begin))


def _asked(tokens: Tokens, begin: int, end: int) -> bool:
    """ "Ask Dad whether he sees his own mum regularly"."""
    return _told_of(tokens, begin, end) or "whether" in tokens.words[:begin]


def _tail(tokens: Tokens) -> Iterator[Piece]:
    """ "…, ongoing" or "… soon" at the end of a sentence is a timescale; before a noun or after "is" a state."""
    end = tokens.size
    while end and not tokens.word(end - 1)[0].isalpha():
        end -= 1
    for at in range(max(1, end - _CLOSING_WORDS), end):
        match = books().closing.match(tokens, at)
        if match and match[0] == end and tokens.word(at - 1) not in _OF_DEGREE:
            if _asked(tokens, at, end) or said_to_somebody(tokens, at):
                return
            yield Piece(Kind.VAGUE, at, end)
            break
    begin = end - 1
    if tokens.word(begin) == "going":
        begin -= 1 + (tokens.word(begin - 1) == "-")
    if "".join(tokens.words[max(begin, 0) : end]) in ("ongoing", "on-going") and tokens.word(begin - 1) in (
        ",",
        "-",
        "(",
    ):
        yield Piece(Kind.OPEN, begin, end)


def _now_and_then(tokens: Tokens) -> Iterator[Piece]:
    """ "See the children regularly at home": how often, unless the sentence says it in numbers."""
    for at, word in enumerate(tokens.words[:_LONGEST]):
        if word in OFTEN and tokens.word(at - 1) not in _OF_DEGREE and not _spoken_of(tokens, at):
            if not any(repetition_at(tokens, other) for other in range(tokens.size)):
                yield Piece(Kind.VAGUE, at, at + 1)
            return


def _spoken_of(tokens: Tokens, index: int) -> bool:
    """ "Ask Mum if he often wakes", "no regular contact", "talk about regular meals": nobody is to do it."""
    asked = any(tokens.word(at) in ("if", "whether", "no", "not") for at in range(index))
    return asked or spoken_about(tokens, index) or told_by_the_way(tokens, index)


def _regular(tokens: Tokens) -> Iterator[Piece]:
    """ "Regular weigh-ins", "occasional home visits": how often, unless the sentence says it in numbers."""
    for at, word in enumerate(tokens.words[:_LONGEST]):
        told = tokens.word(at - 1) in THE_THING | _STATES
        if word not in _OF_A_RHYTHM or told or _spoken_of(tokens, at):
            continue
        end = at + 1
        while end <= at + _LONGEST_NAME and (tokens.word(end).isalpha() or tokens.word(end) == "-"):
            if tokens.word(end) in listed("done_regularly") and not _goes_on(tokens, end + 1):
                yield Piece(Kind.VAGUE, at, at + 1)
                return
            end += 1


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether the noun only begins a longer name: "regular contact centre"."""
    return tokens.word(index) in ("centre", "room", "book", "form", "sheet", "number", "worker", "card", "order")


def _conditions(tokens: Tokens) -> Iterator[Piece]:
    """ "When the team has capacity", "as soon as a house comes up": nobody could put a day to it."""
    for begin, word in enumerate(tokens.words):
        if begin > _LONGEST or (word in _WHEN and told_by_the_way(tokens, begin)):
            return
        next_time = word == "time" and tokens.word(begin - 1) == "next"
        if word not in _WHEN and not next_time:
            continue
        after_as = 2 if tokens.word(begin + 1) in _AS_SOON and tokens.word(begin + 2) == "as" else 0
        if _is_no_time(tokens, begin):
            continue
        for at in range(begin + after_as + 1, min(begin + after_as + _LONGEST_CONDITION, tokens.size)):
            match = books().unforeseen.match(tokens, at)
            if tokens.word(at) in _ASKED | _NEVER or (word == "whenever" and tokens.word(at + 1) == "found"):
                break  # “when Osian is asked what he wants”, “whenever a bruise is found”
            if match and word == "as" and not after_as and tokens.word(at) not in listed("grows"):
                break
            if match and _closes(tokens, begin, match[0]):
                yield Piece(Kind.VAGUE, begin - next_time, match[0])
                return
            if not tokens.word(at)[0].isalpha() and tokens.word(at) != "'":
                break


def _is_no_time(tokens: Tokens, begin: int) -> bool:
    """ "Tell Mum when the flat is ready" is told; "If Nan is free, she collects Ty" is what happens in that case."""
    before = tokens.words[:begin]
    if any(word in _LETS for word in before) and "know" not in before:
        return True  # “let Orla leave the room when she needs to”
    asked = tokens.word(begin) not in ("once", "as")
    found_out = tokens.word(begin - 1) == "out" and tokens.word(begin - 2) in ("find", "finds", "work", "works")
    if asked and (found_out or any(word in listed("tells_when") for word in tokens.words[max(0, begin - 3) : begin])):
        return True
    return tokens.word(begin) == "if" and begin == 0 and not any(word in _IS_TO for word in tokens.words)


def _closes(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the condition is all: its clause ends there ("once there is capacity in the team" goes on)."""
    end += tokens.word(end).endswith("ly")  # “in a better place emotionally”
    at_home = tokens.word(end) in ("at", "in") and tokens.word(end + 1) in _WHERE_THINGS_ARE
    end += 2 * at_home or tokens.word(end) in ("there", "here", "indoors")  # “a bit calmer at home”
    after = tokens.word(end)
    if end >= tokens.size or not after[0].isalnum() or after in ("and", "or", "to"):
        return True
    if begin == 0 and after in listed("family", also=_SPEAKERS):
        return True  # “when I feel strong enough I'll go”
    if "passing" in tokens.words[end - 2 : end]:
        return True  # “when she is passing the flats”
    return begin > 0 and after in ("in", "on", "for") and tokens.word(end - 1) in _ROOM
