"""A moment named without an article in the prose of an action: "at curfew", "at registration", "on bin day"."""

from __future__ import annotations

from planlint.timescales.words.calendar_words import WEEKDAY_OF
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.periods import UNITS
from planlint.timescales.words.tokens import Tokens, word_set

_DAY = word_set("day days night nights")
_NO_KIND_OF_DAY = word_set("the a an that this which any each every same one his her their its our my your other some")
_TIMES_OF_DAY = word_set("morning noon night breakfast lunch tea dinner supper bedtime teatime lunchtime")
_AT_ONCE = word_set("straight right directly immediately soon")
_WHOSE = word_set("the his her their its")
_LIMITS = word_set("by before until till from after")
_OWN = word_set("my his her their our")
_KEEPS = word_set("keep keeps attend attends make makes")
_OPENS = _TIMES_OF_DAY | _AT_ONCE | _LIMITS | _OWN | word_set("at on in during with")
_LONGEST = 3  # “at wet playtimes”, “at core group”


def at_a_bare_moment(tokens: Tokens, index: int) -> bool:
    """Whether the token opens what names such a moment."""
    return tokens.word(index) in _OPENS and (
        _at_what_happens(tokens, index)
        or _on_its_day(tokens, index)
        or _in_any_weeks(tokens, index)
        or _round_the_clock(tokens, index)
        or _right_after(tokens, index)
        or _at_a_dated_check(tokens, index)
        or _while_it_goes_on(tokens, index)
        or _by_the_light(tokens, index)
        or _with_ones_meal(tokens, index)
        or _of_a_weekday(tokens, index)
    )


def _at_what_happens(tokens: Tokens, index: int) -> bool:
    """ "At curfew", "at booking", "at school drop-off"; "at home" is where, "at risk" how, "look at options" neither.

    Nobody can list what happens in a day or a pregnancy; where people are without an article is soon told.
    """
    if tokens.word(index) != "at" or tokens.word(index - 1) in listed("aimed_at"):
        return False
    first = tokens.word(index + 1)
    if first.startswith("parents") and "evening" in tokens.words[index + 2 : index + 4]:
        return True
    if first in ("first", "last"):
        return tokens.word(index + 2).isalpha() and tokens.word(index + 2) not in listed("behind_at")  # “at first bell”
    if not first.isalpha() or len(first) < 3 or tokens.capital(index + 1) or first in COUNTS:
        return False
    if first in listed("bare_places"):
        return tokens.word(index + 2) in listed("happens_at_a_place")
    return first not in listed("behind_at") and not tokens.word(index + 2).startswith("'")


def _on_its_day(tokens: Tokens, index: int) -> bool:
    """ "On bin day", "on pay days"."""
    kind = tokens.word(index + 1)
    if tokens.word(index) == "on" and kind in ("payday", "paydays"):
        return True
    named = kind.isalpha() and kind not in _NO_KIND_OF_DAY and kind not in COUNTS and not kind.endswith("ing")
    return tokens.word(index) == "on" and named and tokens.word(index + 2) in _DAY


def _in_any_weeks(tokens: Tokens, index: int) -> bool:
    """ "Twice in any four weeks", "in any one month"."""
    if tokens.words[index : index + 2] != ["in", "any"]:
        return False
    counted = tokens.number(index + 2) is not None or tokens.word(index + 2) in COUNTS
    return tokens.word(index + 2 + counted) in UNITS


def _round_the_clock(tokens: Tokens, index: int) -> bool:
    """ "Morning, noon and night"."""
    if tokens.word(index) not in _TIMES_OF_DAY or tokens.word(index - 1) in ("the", "a", "this", "that"):
        return False
    named = [word for word in tokens.words[index : index + 5] if word not in (",", "and")]
    return len(named) >= _LONGEST and all(word in _TIMES_OF_DAY for word in named[:_LONGEST])


def _while_it_goes_on(tokens: Tokens, index: int) -> bool:
    """ "On unannounced visits", "on the way to school": each time."""
    if tokens.words[index : index + 3] == ["on", "the", "way"]:
        return tokens.word(index + 3) in ("to", "home", "back")
    named = (tokens.word(index + 1), tokens.word(index + 2))
    visits = any(word in ("visits", "shifts", "outings", "journeys", "trips") for word in named)
    some = any(word in _NO_KIND_OF_DAY or word in COUNTS or word.isdecimal() for word in named)  # “on 2 visits”
    return tokens.word(index) in ("on", "during") and visits and not some


def _by_the_light(tokens: Tokens, index: int) -> bool:
    """ "From dusk", "before dark"."""
    return tokens.word(index) in _LIMITS and tokens.word(index + 1) in ("dusk", "dawn", "dark", "sunset", "nightfall")


def _with_ones_meal(tokens: Tokens, index: int) -> bool:
    """ "With my tea", "after their breakfast"; “help Nan with the tea” is what is done."""
    around = tokens.word(index) in ("with", "after", "before", "at") and tokens.word(index + 1) in _OWN
    return around and tokens.word(index + 2) in _TIMES_OF_DAY | {"meal", "meals", "feed", "feeds", "bath", "nap"}


def _of_a_weekday(tokens: Tokens, index: int) -> bool:
    """ "By Friday's ward round", "keep his Tuesday slot"."""
    day, thing = tokens.word(index + 1), tokens.word(index + 2)
    if day.endswith("'s"):
        return tokens.word(index) in _LIMITS | {"at"} and day[:-2] in WEEKDAY_OF and thing.isalpha()
    kept = not _KEEPS.isdisjoint(tokens.words[:index])
    return kept and tokens.word(index) in _OWN and day in WEEKDAY_OF and thing in listed("slots")


def _right_after(tokens: Tokens, index: int) -> bool:
    """ "Straight after the interview", "as soon after each visit"."""
    return tokens.word(index) in _AT_ONCE and tokens.word(index + 1) == "after" and tokens.word(index + 2).isalpha()


def _at_a_dated_check(tokens: Tokens, index: int) -> bool:
    """ "At the two-year check", "at her 6 week visit": the age says when."""
    if tokens.word(index) != "at" or tokens.word(index + 1) not in _WHOSE:
        return False
    at = index + 2
    counted = tokens.number(at) is not None or tokens.word(at) in COUNTS
    unit = at + 1 + (tokens.word(at + 1) == "-")
    check = unit + 1 + (tokens.word(unit + 1) == "old")
    return counted and tokens.word(unit) in UNITS and tokens.word(check).isalpha()
