"""A moment that is set by itself, in the prose of an action: "at home time", "at her next scan", "at 32 weeks"."""

from __future__ import annotations

from planlint.timescales.prose.bare_moments import at_a_bare_moment
from planlint.timescales.prose.mentioned import BEHIND_A_DAY, spoken_about, told_by_the_way
from planlint.timescales.words.calendar_words import WEEKDAY_OF
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_AT_THE_NEXT = word_set("at to before during after by for")
_WHOSE = word_set("the his her their its our my your")
_LONGEST_NAME = 3  # “her next speech therapy session”
_DAY_AND_NIGHT = (["day", "and", "night"], ["night", "and", "day"], ["day", "or", "night"])
_SCHOOL_TIMES = word_set("breaktime hometime playtime dinnertime naptime storytime")
_AGES = word_set("weeks months wks mths days")
_COMES = word_set("taking going come comes get gets weigh weighs")
_TO_A_GROUP = word_set("to at")
_THE_DAY = word_set("day night evening afternoon morning week")
_PARTS = word_set("morning evening")


def at_a_set_moment(tokens: Tokens, index: int) -> bool:
    """Whether the token opens what tells such a moment, and is not only spoken of."""
    opens = (
        tokens.words[index : index + 3] in _DAY_AND_NIGHT
        or _at_a_time_of_school(tokens, index)
        or _at_the_next(tokens, index)
        or _at_an_age(tokens, index)
        or _at_a_weekdays_group(tokens, index)
        or _the_night_before(tokens, index)
        or at_a_bare_moment(tokens, index)
    )
    return opens and not told_by_the_way(tokens, index) and not spoken_about(tokens, index)


def _at_a_time_of_school(tokens: Tokens, index: int) -> bool:
    """ "At home time", "at breaktime"."""
    following = tokens.word(index + 1)
    parted = following in listed("times_of_a_school_day") and tokens.word(index + 2) == "time"
    return tokens.word(index) in ("at", "before", "during") and (parted or following in _SCHOOL_TIMES)


def _at_the_next(tokens: Tokens, index: int) -> bool:
    """ "Ask the midwife at her next appointment", unlike "book the next appointment"."""
    if tokens.word(index) not in _AT_THE_NEXT or tokens.word(index + 1) not in _WHOSE:
        return False
    last = range(index + 3, index + 3 + _LONGEST_NAME)
    return tokens.word(index + 2) == "next" and any(tokens.word(at) in listed("meetings") for at in last)


def _the_night_before(tokens: Tokens, index: int) -> bool:
    """ "Pack her bag the night before": each time that there is a day for which it is packed."""
    named = tokens.word(index) == "the" and tokens.word(index + 1) in _THE_DAY
    return index > 0 and named and tokens.word(index + 2) == "before" and not tokens.word(index + 3).isalnum()


def _at_an_age(tokens: Tokens, index: int) -> bool:
    """ "See the midwife at 28, 31 and 34 weeks", "a visit at 10 to 14 days", unlike "at 4 weeks’ notice"."""
    if tokens.word(index) != "at" or not _is_number(tokens, index + 1):
        return False
    at = index + 1
    while _is_number(tokens, at) or tokens.word(at) in (",", "and", "&", "or", "to", "-"):
        at += 1
    return tokens.word(at) in _AGES and tokens.word(at + 1) not in ("notice", "'")


def _is_number(tokens: Tokens, at: int) -> bool:
    return tokens.number(at) is not None or tokens.word(at) in COUNTS


def _at_a_weekdays_group(tokens: Tokens, index: int) -> bool:
    """ "Take Leo to the Thursday club", unlike "find a place in the Thursday club" and "the Thursday 4 March visit"."""
    if tokens.word(index) not in _TO_A_GROUP or tokens.word(index + 1) not in _WHOSE:
        return False
    behind = tokens.word(index + 3)
    if tokens.capital(index + 3):
        return False  # “take Leo along to the Friday Club”, once
    called = tokens.word(index + 2) in WEEKDAY_OF and behind.isalpha() and behind not in BEHIND_A_DAY - _PARTS
    return called and any(tokens.word(at) in listed("takes_there", also=_COMES) for at in range(index))
