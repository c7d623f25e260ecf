"""How often a thing is done, told in the prose of an action: "each school night", "whenever Sam has been away"."""

from __future__ import annotations

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.comes_again import is_in_time
from planlint.timescales.prose.each_time import asked_about, each_time
from planlint.timescales.prose.mentioned import THE_THING, said_to_somebody, spoken_about, told_by_the_way
from planlint.timescales.prose.set_moments import at_a_set_moment
from planlint.timescales.prose.set_off import (
    begins_with_what_happens,
    ends_with_what_happens,
)
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.scan import scan
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_OFTEN = word_set("once twice every each daily")
_SIGNS_UP = word_set("sign enrol enroll register apply refer")
_AHEAD = word_set("ahead advance day morning evening night start end")
_BEFORE_A_CLOCK = word_set("at by before after until till from past than and to")
_LENGTHS = word_set("for in within after than over lasts take takes about")
_TAKEN_TO = word_set("school nursery playgroup college class")
_AT_ONCE = word_set("straight right directly immediately soon")
_LOOKS = word_set("check checks look looks see sees note notes record records watch watches weigh weighs")
_NEAR = 4
_SET_HOURS = word_set("bedtime curfew teatime mealtime")


def repeats_in(prose: str) -> bool:
    """Whether the prose says how often the thing is done: "each school night", "Mon to Fri", "at every nap"."""
    if len(prose) > LONGEST:
        return False
    return any(_says_how_often(Tokens(sentence.group())) for sentence in SENTENCE.finditer(prose))


def _says_how_often(tokens: Tokens) -> bool:
    if begins_with_what_happens(tokens) or ends_with_what_happens(tokens):
        return True
    if any(
        (each_time(tokens, at) or at_a_set_moment(tokens, at))
        and not asked_about(tokens, at)
        and not said_to_somebody(tokens, at)
        and not _for_later(tokens, at)
        and not _is_what_for(tokens, at)
        for at in range(tokens.size)
    ):
        return True
    return any(
        _ends_the_note(tokens, piece)
        or (
            _tells_it(tokens, piece)
            and not told_by_the_way(tokens, piece.begin)
            and not spoken_about(tokens, piece.begin)
            and not asked_about(tokens, piece.begin)
            and not said_to_somebody(tokens, piece.begin)
            and not _is_what_for(tokens, piece.begin)
            and (_sets_an_hour(tokens, piece) or not _owned(tokens, piece.begin))
        )
        for piece in scan(tokens, None)
    )


def _ends_the_note(tokens: Tokens, piece: Piece) -> bool:
    """ "Ask Leo how the week went, each visit": set off by a comma it is said of the whole.

    So it is in “check where Leo sleeps at each visit” and “tell Mum what was said, straight after each core group”.
    """
    closes = not any(word.isalnum() for word in tokens.words[piece.end :])
    begin = piece.begin - (tokens.word(piece.begin - 1) in _AT_ONCE)
    looked_at = "at" in (tokens.word(piece.begin), tokens.word(piece.begin - 1)) and any(
        word in _LOOKS for word in tokens.words[:_NEAR]
    )
    apart = tokens.word(begin - 1) == "," or looked_at
    return closes and apart and piece.kind is Kind.REPEAT and is_in_time(tokens, piece)


def _is_what_for(tokens: Tokens, begin: int) -> bool:
    """ "Set the router so that it goes off at night": what comes again is what the act is for."""
    return any(tokens.words[at : at + 2] == ["so", "that"] for at in range(begin))


def _sets_an_hour(tokens: Tokens, piece: Piece) -> bool:
    """ "A bedtime of 7.30pm" is each night's."""
    said = tokens.word(piece.begin - 1) == "of" and tokens.word(piece.begin - 2) in _SET_HOURS
    return piece.kind is Kind.CLOCK and said


def _owned(tokens: Tokens, begin: int) -> bool:
    if tokens.word(begin - 1) == "of" and tokens.word(begin - 2) in _AHEAD:
        return False
    both = tokens.word(begin) in ("morning", "night") and tokens.word(begin + 1) == "and"
    if both and not tokens.word(begin + 3).isalpha():
        return False  # “brush her teeth with her morning and night”
    if tokens.word(begin) in _OFTEN:
        return False  # “look at her phone with her once a fortnight”
    of_a_month = tokens.word(begin) in ("first", "last") or tokens.number(begin) is not None  # “the 1st of each month”
    return tokens.word(begin - 1) in THE_THING and not of_a_month


def _tells_it(tokens: Tokens, piece: Piece) -> bool:
    if piece.kind is Kind.CLOCK:  # “tablets at 8am”, “no visitors after 8pm”: a time of day without a day is each day’s
        given = tokens.word(piece.begin - 1) == "the" and tokens.word(piece.end) in listed("given_at_an_hour")
        # “to school for 8.40am”
        there = tokens.word(piece.begin - 1) == "for" and tokens.word(piece.begin - 2) in _TAKEN_TO
        return (
            given
            or there
            or _closes_with_an_hour(tokens, piece)
            or _sets_an_hour(tokens, piece)
            or tokens.word(piece.begin - 1) in _BEFORE_A_CLOCK
        )
    if piece.kind is Kind.PERIOD:
        return _so_much_a_day(tokens, piece)
    of_a_thing = tokens.word(piece.begin - 1) in ("for", "of") and (
        tokens.word(piece.end - 1).endswith("ly") or tokens.word(piece.begin - 2) in listed("written_up")
    )
    bare = tokens.word(piece.begin - 1) == "for" and tokens.word(piece.end - 1).endswith("s")  # “a plan for weekends”
    more_than = tokens.number(piece.begin) is not None and "than" in tokens.words[max(0, piece.begin - 2) : piece.begin]
    kept = tokens.word(piece.end) in listed("written_up") and tokens.word(piece.begin - 1) in THE_THING | {"a", "an"}
    return (
        piece.kind is Kind.REPEAT
        and is_in_time(tokens, piece)
        and not _still_to_be_set_up(tokens, piece)
        and not more_than
        and not _for_later(tokens, piece.begin)
        and not (
            of_a_thing and (tokens.word(piece.end).isalpha() or tokens.word(piece.begin - 2) in listed("written_up"))
        )
        and not kept
        and not bare
    )


def _closes_with_an_hour(tokens: Tokens, piece: Piece) -> bool:
    """ "Lights out 9pm", "phone call home, 6pm"."""
    before = tokens.word(piece.begin - 1)
    closes = not any(word.isalnum() for word in tokens.words[piece.end :])
    return closes and piece.begin > 0 and before not in THE_THING and (before.isalpha() or before == ",")


def _so_much_a_day(tokens: Tokens, piece: Piece) -> bool:
    """ "A bath a day"; of what is asked for it is how much: “ask for 3 hours a day”."""
    if tokens.words[piece.begin : piece.end] not in (["a", "day"], ["a", "night"]) or not tokens.word(piece.begin - 1):
        return False
    before = tokens.words[: piece.begin]
    counted = any(word == "a" or word in COUNTS or word.isdecimal() for word in before)
    asked = any(word in listed("sets_up", "done_once", "asks_or_tells") for word in before)
    return counted and not asked and before[-1] not in _LENGTHS


def _still_to_be_set_up(tokens: Tokens, piece: Piece) -> bool:
    """ "Arrange daily contact", "sign him up for swimming on Saturdays": how often it will be, once that is done."""
    before = tokens.words[: piece.begin]
    if tokens.words[piece.end : piece.end + 2] == ["to", "be"] and tokens.word(piece.end + 2) in listed("set_up"):
        return True  # “transport for the clinic on Thursdays to be arranged”
    days = tokens.word(piece.end - 1).endswith("days") and tokens.word(piece.begin - 1) == "on" and "for" in before
    if days and (any(word in _SIGNS_UP for word in before) or {"put", "down"} <= {*before}):
        return True
    return tokens.word(piece.begin).endswith("ly") and any(word in listed("sets_up") for word in before)


def _for_later(tokens: Tokens, begin: int) -> bool:
    """ "Refer Dad for help with drinking at weekends", "buy a lamp for the landing at night": when it will be used."""
    once = any(word in listed("done_once") for word in tokens.words[:3])
    what_for = any(word in ("for", "with", "about") for word in tokens.words[:begin])
    return once and what_for and tokens.word(begin) in ("at", "on", "over", "in", "night", "nights")
