"""Each time that something happens, in the prose of an action: "on any day that Mum works", "after school", "at 7"."""

from __future__ import annotations

from planlint.timescales.prose.mentioned import THE_THING, spoken_about, told_by_the_way
from planlint.timescales.prose.on_that_day import on_the_day_that, the_moment_that
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_PART_OF_A_DAY = word_set("day morning afternoon evening night eve")
_PLACES_OF_A_DAY = word_set("school bed nursery work college church mosque")
_DAYS = word_set("days nights mornings evenings afternoons weekends shifts")
_HOURS = 12
_BEHIND_AN_HOUR = word_set(". , ; and with every each on in so") | {""}
_WEEKEND = (["at", "the", "weekend"], ["over", "the", "weekend"], ["on", "the", "weekend"])
_ENDS = word_set("start end beginning close")
_EACH_DAYS = word_set("day lesson shift session visit night evening morning school")
_FIRST_OR_LAST = (["first", "thing"], ["last", "thing"])
_UP_TO_AN_HOUR = word_set("at by before after until till from past")
# “Cut down by 2” is how much.
_BY_SO_MUCH = word_set("cut reduce increase raise lower up down less more")
_ASKS = word_set("ask asks asking see find check decide agree")


def each_time(tokens: Tokens, index: int) -> bool:
    """Whether the token opens what tells each time that it is done, and is not only spoken of."""
    if on_the_day_that(tokens, index):
        return not told_by_the_way(tokens, index - 1) and not spoken_about(tokens, index)
    by_the_time = tokens.words[index : index + 3] == ["by", "the", "time"] and tokens.word(index + 3) != ","
    weekend = tokens.words[index : index + 3] in _WEEKEND  # which one it is, ambiguous-date asks
    if by_the_time or weekend or the_moment_that(tokens, index):
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    if tokens.word(index) == "the" and tokens.word(index + 1) in _PART_OF_A_DAY and tokens.word(index + 2) == "of":
        # “ring the unit on the day of a seizure”, “on the morning of court”
        each = tokens.word(index + 3) in ("any", "each", "every")
        at = index + 3 + (each or tokens.word(index + 3) in ("a", "an", "the"))
        happens = each or books().sets_off.match(tokens, at) or books().events.match(tokens, at)
        return bool(happens) and not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    if tokens.words[index : index + 2] in _FIRST_OR_LAST and tokens.words[index - 1 : index] != ["the"]:
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    if index == 0 and tokens.word(0) in ("during", "throughout") and tokens.word(1).isalpha():
        return True  # “during contact put phones away”
    if tokens.word(index) == "between" and _is_hour(tokens, index + 1) and tokens.word(index + 2) in ("and", "&"):
        return _is_hour(tokens, index + 3) and not told_by_the_way(tokens, index)
    begins = tokens.word(index) == "the" and tokens.word(index + 1) in _ENDS and tokens.word(index - 1) in ("at", "by")
    if begins and tokens.words[index + 2 : index + 4] == ["of", "the"] and tokens.word(index + 4) in _EACH_DAYS:
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    return _at_any(tokens, index) or _round_the_day(tokens, index) or _at_an_hour(tokens, index)


def _is_hour(tokens: Tokens, at: int) -> bool:
    hour = COUNTS.get(tokens.word(at), tokens.number(at))
    return hour is not None and 0 < hour <= _HOURS


def _at_an_hour(tokens: Tokens, index: int) -> bool:
    """ "Put Sam to bed at 7": an hour, and no number of a house, nor 1.8 metres, nor “one by one”."""
    if tokens.word(index - 1) == tokens.word(index + 1):
        return False
    hour = COUNTS.get(tokens.word(index + 1), tokens.number(index + 1))
    there_for = tokens.word(index) == "for" and tokens.word(index - 1) in _PLACES_OF_A_DAY  # “at nursery for 9”
    if not (there_for or tokens.word(index) in _UP_TO_AN_HOUR) or hour is None or not 0 < hour <= _HOURS:
        return False
    if tokens.word(index) != "at" and any(word in _BY_SO_MUCH for word in tokens.words[:index]):
        return False
    closes = tokens.word(index + 2) in _BEHIND_AN_HOUR and not tokens.joined(index + 3)
    return closes and not told_by_the_way(tokens, index) and not asked_about(tokens, index)


def asked_about(tokens: Tokens, index: int) -> bool:
    """Whether it is part of a question: “ask if she would have the twins at weekends”."""
    return any(
        tokens.word(at) in ("if", "whether") and tokens.word(near) in _ASKS
        for at in range(index)
        for near in range(at - 3, at)
    )


def _at_any(tokens: Tokens, index: int) -> bool:
    """ "On any day that Mum works", "all antenatal appointments", "whenever Sam is away": each time that it happens."""
    following = tokens.word(index + 1)
    happens = listed("happens_again")
    of_a_kind = (
        tokens.word(index - 1) in ("on", "at") and tokens.word(index + 2) in happens
    )  # “on any unannounced visit”
    at_any = tokens.word(index) == "any" and (following in happens or of_a_kind)
    at_any |= tokens.word(index) in ("each", "every") and following in ("time", "occasion")
    at_any |= tokens.words[max(0, index - 1) : index + 2] in (["the", "first", "time"], ["the", "next", "time"])
    booked = tokens.word(index - 1) == "for" and not listed("arranges").isdisjoint(tokens.words[:index])
    of_all = (
        tokens.word(index) == "all"
        and not booked
        and any(
            tokens.word(at).removesuffix("s") in happens and tokens.word(at).endswith("s")
            for at in range(index + 1, index + 4)
        )
    )
    at_any |= tokens.word(index) in _DAYS and "on" in (tokens.word(index - 1), tokens.word(index - 2))  # “on days off”
    first = tokens.words[index : index + 3]
    at_any |= first[:1] == ["first"] and first[1:2] in (["day"], ["morning"]) and first[2:] == ["of"]
    return (at_any or of_all or tokens.word(index) == "whenever") and not told_by_the_way(tokens, index)


def _round_the_day(tokens: Tokens, index: int) -> bool:
    """ "Collect Leo after school", "with breakfast": on each day; "the after school club" is a thing."""
    moment = tokens.word(index + 1)
    around = tokens.word(index) in ("before", "after") and moment in _PLACES_OF_A_DAY
    around |= tokens.word(index) in ("before", "after", "at", "with", "over", "during") and moment in listed("meals")
    return (
        around
        and (
            index == 0
            or not tokens.word(index + 2).isalpha()
            or (moment in listed("meals") and tokens.word(index + 2) in ("and", "or", "with"))
        )
        and tokens.word(index - 1) not in THE_THING
        and not told_by_the_way(tokens, index)
    )
