"""How often a thing is done, told in the prose of an action: "each school night", "whenever Sam has been away"."""

from __future__ import annotations

from planlint.model.timescale import Repeating
from planlint.timescales.mentioned import THE_THING, spoken_about, told_by_the_way
from planlint.timescales.numbers import COUNTS
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.scan import scan
from planlint.timescales.set_off import (
    begins_with_what_happens,
    ends_with_what_happens,
    on_the_day_that,
    the_moment_that,
)
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.told import LONGEST, SENTENCE
from planlint.timescales.words import books

_SETS_UP = word_set("find look arrange organise request apply refer agree explore secure set book negotiate discuss")
_SIGNS_UP = word_set("sign enrol enroll register apply refer")
_PLACES_OF_A_DAY = word_set("school bed nursery work college church mosque")
_DAYS = word_set("days nights mornings evenings afternoons weekends shifts")
# “The 2am feed”.
_GIVEN_AT_AN_HOUR = word_set("feed feeds dose bottle bottles tablet tablets medicine run bus alarm call")
_AHEAD = word_set("ahead advance day morning evening night start end")
_MEALS = word_set("breakfast lunch dinner tea supper meals mealtimes bedtime feeds food")
# “A chart for weekly chores”, “a weekly budget”: what is written up tells of time, and no time for the act.
_WRITTEN_UP = word_set(
    "rota chart plan timetable schedule list diary log calendar planner budget menu routine allowance"
)
_BEFORE_A_CLOCK = word_set("at by before after until till from past than and to")
_SET_HOURS = word_set("bedtime curfew teatime mealtime")
# What comes again and takes time.
_HAPPENS = word_set(
    "time times day days night nights morning evening week month school weekend nap feed meal mealtime bedtime bath "
    "dose visit session contact handover appointment meeting lesson shift drop pickup call group term holiday clinic "
    "occasion change wash journey outing game match playtime homework incident episode absence noon teatime "
    "breakfast supper tea"
)

_HOURS = 12
_BEHIND_AN_HOUR = word_set(". , ; and with every each on in so") | {""}
_WEEKEND = (["at", "the", "weekend"], ["over", "the", "weekend"], ["on", "the", "weekend"])
_UP_TO_AN_HOUR = word_set("at by before after until till from past")
# “Cut down by 2” is how much.
_BY_SO_MUCH = word_set("cut reduce increase raise lower up down less more")
_ASKS = word_set("ask asks asking see find check decide agree")


def repeats_in(prose: str) -> bool:
    """Whether the prose says how often the thing is done: "each school night", "Mon to Fri", "at every nap"."""
    if len(prose) > LONGEST:
        return False
    return any(_says_how_often(Tokens(sentence.group())) for sentence in SENTENCE.finditer(prose))


def _says_how_often(tokens: Tokens) -> bool:
    if begins_with_what_happens(tokens) or ends_with_what_happens(tokens):
        return True
    if any(_each_time(tokens, at) for at in range(tokens.size)):
        return True
    return any(
        _tells_it(tokens, piece)
        and not told_by_the_way(tokens, piece.begin)
        and not spoken_about(tokens, piece.begin)
        and not _asked_about(tokens, piece.begin)
        and not _is_what_for(tokens, piece.begin)
        and (_sets_an_hour(tokens, piece) or not _owned(tokens, piece.begin))
        for piece in scan(tokens, None)
    )


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
    of_a_month = tokens.word(begin) in ("first", "last") or tokens.number(begin) is not None  # “the 1st of each month”
    return tokens.word(begin - 1) in THE_THING and not of_a_month


def _each_time(tokens: Tokens, index: int) -> bool:
    if on_the_day_that(tokens, index):
        return not told_by_the_way(tokens, index - 1) and not spoken_about(tokens, index)
    if the_moment_that(tokens, index):
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    if tokens.words[index : index + 3] == ["by", "the", "time"] and tokens.word(index + 3) != ",":
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    if tokens.words[index : index + 3] == ["the", "day", "of"]:  # “ring the unit on the day of a seizure”
        at = index + 3 + (tokens.word(index + 3) in ("a", "an", "any", "each", "every"))
        return books().sets_off.match(tokens, at) is not None and not told_by_the_way(tokens, index)
    if tokens.words[index : index + 3] in _WEEKEND:  # which one it is, ambiguous-date asks
        return not told_by_the_way(tokens, index) and not spoken_about(tokens, index)
    return _at_any(tokens, index) or _round_the_day(tokens, index) or _at_an_hour(tokens, index)


def _at_an_hour(tokens: Tokens, index: int) -> bool:
    """ "Put Sam to bed at 7": an hour, and no number of a house, nor 1.8 metres, nor “one by one”."""
    if tokens.word(index - 1) == tokens.word(index + 1):
        return False
    hour = COUNTS.get(tokens.word(index + 1), tokens.number(index + 1))
    if tokens.word(index) not in _UP_TO_AN_HOUR or hour is None or not 0 < hour <= _HOURS:
        return False
    if any(word in _BY_SO_MUCH for word in tokens.words[:index]):
        return False
    closes = tokens.word(index + 2) in _BEHIND_AN_HOUR and not tokens.joined(index + 3)
    return closes and not told_by_the_way(tokens, index) and not _asked_about(tokens, index)


def _asked_about(tokens: Tokens, index: int) -> bool:
    """Whether it is part of a question: “ask if she would have the twins at weekends”."""
    return any(
        tokens.word(at) in ("if", "whether") and tokens.word(near) in _ASKS
        for at in range(index)
        for near in range(at - 3, at)
    )


def _tells_it(tokens: Tokens, piece: Piece) -> bool:
    if piece.kind is Kind.CLOCK:  # “tablets at 8am”, “no visitors after 8pm”: a time of day without a day is each day’s
        given = tokens.word(piece.begin - 1) == "the" and tokens.word(piece.end) in _GIVEN_AT_AN_HOUR
        return given or _sets_an_hour(tokens, piece) or tokens.word(piece.begin - 1) in _BEFORE_A_CLOCK
    of_a_thing = tokens.word(piece.begin - 1) in ("for", "of") and (
        tokens.word(piece.end - 1).endswith("ly") or tokens.word(piece.begin - 2) in _WRITTEN_UP
    )
    bare = tokens.word(piece.begin - 1) == "for" and tokens.word(piece.end - 1).endswith("s")  # “a plan for weekends”
    more_than = tokens.number(piece.begin) is not None and "than" in tokens.words[max(0, piece.begin - 2) : piece.begin]
    kept = tokens.word(piece.end) in _WRITTEN_UP and tokens.word(piece.begin - 1) in ("a", "an")
    return (
        piece.kind is Kind.REPEAT
        and _is_in_time(tokens, piece)
        and not _still_to_be_set_up(tokens, piece)
        and not more_than
        and not (of_a_thing and (tokens.word(piece.end).isalpha() or tokens.word(piece.begin - 2) in _WRITTEN_UP))
        and not kept
        and not bare
    )


def _still_to_be_set_up(tokens: Tokens, piece: Piece) -> bool:
    """ "Arrange daily contact", "sign him up for swimming on Saturdays": how often it will be, once that is done."""
    before = tokens.words[: piece.begin]
    days = tokens.word(piece.end - 1).endswith("days") and tokens.word(piece.begin - 1) == "on" and "for" in before
    if days and (any(word in _SIGNS_UP for word in before) or {"put", "down"} <= {*before}):
        return True
    return tokens.word(piece.begin).endswith("ly") and any(word in _SETS_UP for word in before)


def _at_any(tokens: Tokens, index: int) -> bool:
    """ "On any day that Mum works", "all antenatal appointments", "whenever Sam is away": each time that it happens."""
    following = tokens.word(index + 1)
    of_a_kind = (
        tokens.word(index - 1) in ("on", "at") and tokens.word(index + 2) in _HAPPENS
    )  # “on any unannounced visit”
    at_any = tokens.word(index) == "any" and (following in _HAPPENS or of_a_kind)
    at_any |= tokens.word(index) in ("each", "every") and following in ("time", "occasion")
    at_any |= tokens.words[max(0, index - 1) : index + 2] in (["the", "first", "time"], ["the", "next", "time"])
    of_all = tokens.word(index) == "all" and any(
        tokens.word(at).removesuffix("s") in _HAPPENS and tokens.word(at).endswith("s")
        for at in range(index + 1, index + 4)
    )
    at_any |= tokens.word(index) in _DAYS and "on" in (tokens.word(index - 1), tokens.word(index - 2))  # “on days off”
    first = tokens.words[index : index + 3]
    at_any |= first[:1] == ["first"] and first[1:2] in (["day"], ["morning"]) and first[2:] == ["of"]
    return (at_any or of_all or tokens.word(index) == "whenever") and not told_by_the_way(tokens, index)


def _round_the_day(tokens: Tokens, index: int) -> bool:
    """ "Collect Leo after school", "with breakfast": on each day; "the after school club" is a thing."""
    moment = tokens.word(index + 1)
    around = tokens.word(index) in ("before", "after") and moment in _PLACES_OF_A_DAY
    around |= tokens.word(index) in ("before", "after", "at", "with", "over", "during") and moment in _MEALS
    return (
        around
        and (
            index == 0
            or not tokens.word(index + 2).isalpha()
            or (moment in _MEALS and tokens.word(index + 2) in ("and", "or", "with"))
        )
        and tokens.word(index - 1) not in THE_THING
        and not told_by_the_way(tokens, index)
    )


def _is_in_time(tokens: Tokens, piece: Piece) -> bool:
    """Whether what comes again is a time or something that happens, unlike "each room"."""
    repeating = piece.meaning
    if not isinstance(repeating, Repeating) or repeating.unit is not None or repeating.weekdays:
        return True
    if tokens.word(piece.begin) in ("before", "after", "during"):
        return True  # “before each drive”
    last = tokens.word(piece.end - 1)
    named = (
        books().events.match(tokens, at) or books().sets_off.match(tokens, at) for at in range(piece.begin, piece.end)
    )
    return last in _HAPPENS or tokens.word(piece.end) in _HAPPENS or any(named)
