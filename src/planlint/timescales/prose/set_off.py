"""An action set off by something that happens: "on the day Mum is sick", "the same morning that the nursery rings"."""

from __future__ import annotations

import functools

from planlint.timescales.prose.mentioned import spoken_about, told_by_the_way
from planlint.timescales.prose.on_that_day import on_the_day_that, the_day_it_is, the_moment_that
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.prose.what_happens import (
    BE,
    IS_SO,
    LONGEST_CLAUSE,
    LONGEST_NAME,
    NO_OCCASION,
    subjects,
    tells_the_past,
)
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_A_DAY = word_set("day days")
_CAN = word_set("are have do can")
_SHORTEST_WITHOUT_COMMA = 4
_ASKS_WHEN = word_set("do does did is are will can was were the a")
_IS_TO = word_set("will to must should can is are")
_ASKED = word_set("what how who why which whether if that where about")
_ANY = frozenset({"any", "every", "each", "a"})
_HAVING = frozenset({"having", "drinking", "using"})
_IF_SO = word_set("able so and not need")


@functools.cache
def _asked() -> frozenset[str]:
    """What makes of a clause something that is asked or told."""
    return listed("asks_or_tells", also=_ASKED)


def begins_with_what_happens(tokens: Tokens) -> bool:
    """ "When the school rings, fetch Sam", "As soon as Dad texts, …": a clause, a comma, and what is then done."""
    opens = tokens.word(0) in ("when", "whenever", "while", "whilst", "where") or tokens.words[:3] == [
        "as",
        "soon",
        "as",
    ]
    opens |= tokens.words[:3] in (["as", "and", "when"], ["in", "case", "of"])
    opens |= tokens.word(0) in ("as", "after", "before") and tokens.word(1) in ("each", "every", "any")
    comma = next((at for at in range(3, min(tokens.size, LONGEST_CLAUSE)) if tokens.word(at) == ","), None)
    # “When Dad is on nights Auntie Jo sleeps in”: no comma, and it is plain all the same.
    plain = tokens.word(0) in ("when", "whenever", "while", "whilst") and tokens.size > _SHORTEST_WITHOUT_COMMA
    somebody = tokens.word(1) in subjects() or tokens.capital(1)
    plain &= (
        somebody and (tokens.word(2) in listed("does_each_time", also=BE | _CAN) or _then_somebody_acts(tokens))
    ) or (tokens.word(1) not in _ASKS_WHEN and tokens.word(2).endswith("s"))
    if _on_what_happens(tokens):
        return True
    return opens and (comma is not None or plain) and not tells_the_past(tokens, 1)


def _on_what_happens(tokens: Tokens) -> bool:
    """ "On discharge, visit at home", "during contact put phones away"."""
    if tokens.word(0) not in ("on", "upon", "during", "throughout"):
        return False
    return tokens.word(1).isalpha() and tokens.word(1) not in listed("behind_at") and tokens.word(2) == ","


def _then_somebody_acts(tokens: Tokens) -> bool:
    """ "When Mum feels low | she will ring Kim"."""
    clause = range(3, min(tokens.size, LONGEST_CLAUSE))
    acts = any(
        (tokens.word(at) in subjects() or tokens.capital(at))
        and (tokens.word(at + 1) in _IS_TO or tokens.word(at + 1).endswith("s"))
        for at in clause
    )
    return acts and (tokens.word(2).endswith("s") or tokens.word(1).endswith("'s"))


def ends_with_what_happens(tokens: Tokens) -> bool:
    """ "Be at home when the children get in", "no drink while Sam is here": each time that it happens."""
    if any(_once_it_is(tokens, at) for at in range(tokens.size)):
        return True
    at = next((at for at in range(1, tokens.size) if _opens_an_occasion(tokens, at)), 0)
    before, subject = tokens.word(at - 1), at + 1
    if not at or before in NO_OCCASION or any(tokens.word(other) in _asked() for other in range(at)):
        return False
    somebody = tokens.word(subject) in subjects() | _HAVING or tokens.capital(subject)
    goes_on = (
        tokens.word(at) != "as"
        or before == "soon"
        or any(tokens.word(near) in listed("comes_or_goes") for near in range(subject, subject + 4))
    )
    return somebody and goes_on and not tells_the_past(tokens, subject)


def _once_it_is(tokens: Tokens, at: int) -> bool:
    """ "Once Mum has moved", "as soon as the order is made": what is waited for, unlike "once a week"."""
    begin = at + (1 if tokens.word(at) == "once" else 3)
    if tokens.word(at) != "once" and tokens.words[at : at + 3] != ["as", "soon", "as"]:
        return False
    somebody = tokens.word(begin) in subjects() - _ANY or tokens.capital(begin)
    clause = range(begin + 1, min(tokens.size, begin + LONGEST_NAME))
    is_so = any(tokens.word(near) in IS_SO for near in clause)
    return somebody and is_so and not told_by_the_way(tokens, at)


def set_off(prose: str) -> bool:
    """Whether something that may happen sets the action off: "Ring 999 if Dad comes", "on any day Mum has drunk"."""
    return any(_is_set_off(Tokens(sentence.group())) for sentence in SENTENCE.finditer(prose[:LONGEST]))


def _is_set_off(tokens: Tokens) -> bool:
    if begins_with_what_happens(tokens) or ends_with_what_happens(tokens):
        return True
    return any(
        tokens.word(at) == "whenever"
        or (tokens.word(at) == "if" and _may_happen(tokens, at))
        or (tokens.word(at - 1) == "on" and tokens.word(at) in ("any", "a") and _is_part_of_a_day(tokens.word(at + 1)))
        or (tokens.word(at) in ("each", "every", "any") and _is_unplanned(tokens, at + 1))
        or (
            tokens.word(at) in ("nights", "days")
            and tokens.word(at + 1) in ("after", "when", "that")
            and not told_by_the_way(tokens, at)
        )
        or on_the_day_that(tokens, at)
        or the_moment_that(tokens, at)
        or the_day_it_is(tokens, at)
        for at in range(tokens.size)
    )


def _is_part_of_a_day(word: str) -> bool:
    return word in listed("times_of_a_day", also=_A_DAY)


def _is_unplanned(tokens: Tokens, at: int) -> bool:
    """ "Each time", "any breach": nobody knows on which day, or whether, it comes."""
    if tokens.word(at) in ("time", "occasion"):
        return True
    talked_of = tokens.word(at - 2) in listed("talked_of") or spoken_about(tokens, at - 1)
    return books().unplanned.match(tokens, at) is not None and not talked_of


def _may_happen(tokens: Tokens, at: int) -> bool:
    """ "If he comes to the door", unlike "if needed" and "ask if he would"."""
    told = "let" in tokens.words[:at]  # “let school know if he is off”
    asked = any(tokens.word(near) in _asked() for near in range(max(0, at - 3), at)) and not told
    somebody = tokens.word(at + 1) in subjects() or tokens.capital(at + 1) or tokens.word(at + 1) in _ANY
    if asked or not listed("makes_up_their_mind").isdisjoint(tokens.words[at + 2 : at + 6]):
        return False  # “refer him if he agrees” is done once
    return (somebody or tokens.word(at + 2).isalpha()) and tokens.word(at + 1) not in listed("if_it_can", also=_IF_SO)


def in_some_cases(text: str, end: int) -> bool:
    """Whether the words behind `end` say which of the days are meant: "every night | he is away"."""
    tokens = Tokens(text[end:])
    clause = range(1, min(tokens.size, LONGEST_CLAUSE))
    goes_on = tokens.size > 1 and all(tokens.word(at).isalpha() or "'" in tokens.word(at) for at in clause)
    does = tokens.word(1).endswith("s") and not tokens.word(1).endswith("days")
    does |= tokens.word(1) in listed("does_each_time", also=_CAN)
    somebody = tokens.word(0) in subjects() or (tokens.capital(0) and not tokens.capital_all(0))
    return goes_on and does and somebody


def _opens_an_occasion(tokens: Tokens, at: int) -> bool:
    """ "When …", "while …"; "before" and "after" only where what follows is part of each day."""
    word = tokens.word(at)
    near_by = range(at + 2, at + 7)
    goes_out = any(tokens.word(near) in ("goes", "go") and tokens.word(near + 1) == "out" for near in near_by)
    each_day = goes_out or any(tokens.word(near) in listed("at_home_each_day") for near in near_by)
    if word == "as" and tokens.word(at + 1) == "soon":
        return False  # the second “as” opens it
    return word in ("when", "as", "while", "whilst") or (word in ("before", "after", "once") and each_day)
