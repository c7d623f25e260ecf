"""On the day, or at the moment, that something happens: “the same morning that the nursery rings”."""

from __future__ import annotations

import re

from planlint.timescales.prose.mentioned import spoken_about, told_by_the_way
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.prose.what_happens import IS_SO, LONGEST_NAME, NO_OCCASION, subjects, tells_the_past
from planlint.timescales.reading import Phrase, moved
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_A_DAY = word_set("day days")
_STRETCH = _A_DAY | {"hour"}
_A_WHILE = word_set("day days night nights week weeks weekend weekends morning evening")
_IS_THEN = word_set("i'm he's she's we're they're you're mum's dad's nan's")
_MOMENT = word_set("moment minute second instant")
_THAT = word_set("that when if whenever as")
_SAME = word_set("same very that")
_CLOSES = re.compile(r"[,.;]|\W*$")


def day_it_happens_in(prose: str) -> Phrase | None:
    """The first day that is told by what happens on it: “ring on | the morning she is not in”."""
    for sentence in SENTENCE.finditer(prose[:LONGEST]):
        tokens = Tokens(sentence.group())
        for at in range(1, tokens.size):
            begin = at - (2 if tokens.word(at - 1) == "same" else 1)
            if on_the_day_that(tokens, at) and not told_by_the_way(tokens, begin) and not spoken_about(tokens, at):
                closes = _CLOSES.search(sentence.group(), tokens.ends[at])
                start, end = tokens.starts[begin], closes.start() if closes else len(sentence.group())
                return moved(Phrase(start, end, sentence.group()[start:end]), sentence.start())
    return None


def on_the_same_day(phrase: Phrase) -> bool:
    """Whether a time only says how soon one thing follows upon another: “the same day”."""
    *_, same, part = ("", *Tokens(phrase.text).words)
    return same in _SAME and part in listed("times_of_a_day", also=_A_DAY)


def on_the_day_that(tokens: Tokens, index: int) -> bool:
    """Whether "on the day" or "the same morning" opens a clause that tells what happens on it, and not in the past."""
    if tokens.word(index) in _A_WHILE and tokens.word(index - 1) == "the" and tokens.word(index + 1) in _IS_THEN:
        return True  # “the week I'm in hospital”
    if tokens.word(index) not in listed("times_of_a_day", also=_STRETCH):
        return False
    same = tokens.word(index - 1) == "same"
    if not same and not (tokens.word(index - 1) == "the" and tokens.word(index - 2) in ("on", "within")):
        return False
    return _that_it_happens(tokens, index + 1)


def the_day_it_is(tokens: Tokens, index: int) -> bool:
    """ "Board the window up the day it is reported": the same without “on”; “talk about the day he goes” is no time."""
    if tokens.word(index) != "the" or tokens.word(index + 1) not in _A_WHILE or tokens.word(index - 1) in NO_OCCASION:
        return False
    verbs = range(index + 3, index + 3 + LONGEST_NAME)
    happens = tokens.word(index + 3).endswith("s") or any(
        tokens.word(at) in listed("comes_or_goes", also=IS_SO) for at in verbs
    )
    return happens and index > 1 and _that_it_happens(tokens, index + 2)


def _that_it_happens(tokens: Tokens, after: int) -> bool:
    clause = tokens.word(after) in _THAT or tokens.word(after) in subjects() or tokens.capital(after)
    return clause and not tells_the_past(tokens, after)


def the_moment_that(tokens: Tokens, index: int) -> bool:
    """ "The moment she hears voices", "the minute that Dad rings": as soon as it happens."""
    if tokens.word(index) not in _MOMENT or tokens.word(index - 1) != "the":
        return False
    at = index + 1 + (tokens.word(index + 1) in _THAT)
    return (tokens.word(at) in subjects() or tokens.capital(at)) and not tells_the_past(tokens, at)
