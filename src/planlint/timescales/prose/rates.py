"""How often things happen, told anywhere in prose, as times a week that can be compared."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.prose.told import LONGEST, SENTENCE
from planlint.timescales.reading import Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.listed import listed
from planlint.timescales.words.numbers import count_at
from planlint.timescales.words.tokens import Tokens, word_set

# “Every school day” and “every day” may both be meant of one thing, as may “monthly” and “every four weeks”.
_MUCH_MORE = Fraction(3, 2)
_DAYS = word_set("day days night nights morning mornings evening evenings")
_WHEN_ONLY = word_set("at in on the and or weekend weekends day term time")
_WEEK = 7
_A_MONTH = Fraction(12, 52)
_EACH = re.compile(r"\b(?:every|each|all)\b", re.IGNORECASE)
# “2 wkly” is every two weeks to some and twice a week to others.
_EITHER = re.compile(r"\b[23] ?w(?:ee)?kly$", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"\b(?:at least|no(?:t)? (?:less|fewer) than|a minimum of|minimum(?: of)?|min)\W*$", re.IGNORECASE
)
_AT_MOST = re.compile(r"\b(?:at most|no more than|not more than|up to|a maximum of|max(?:imum)?)\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rate:
    """On how many days a week, and in how many weeks it comes round: 2 and 1 of “twice a week”, 7 and ⅐ of “daily”.

    `weekdays` are named ones, Monday 0. “At least” and “at most” leave one side open.
    """

    phrase: Phrase
    a_week: Fraction
    round_in: Fraction
    weekdays: frozenset[int] = frozenset()
    at_least: bool = False
    at_most: bool = False

    @property
    def only_says_which_day(self) -> bool:
        """“On Sundays” may be every Sunday or every other one."""
        return bool(self.weekdays) and not _EACH.search(self.phrase.text)


# Most texts tell no frequency; those that do are asked by several rules.
_MAY_TELL = re.compile(
    r"\b(?:every|each|all|any|per|once|twice|thrice|\w+ly|alternate|week(?:end|day)s?|\w+days|term ?time|x ?\d|\d+ ?x"
    r"|out of)\b"
    r"|\b(?:of the|times|an?|to|and|/|&|,)\b.{0,12}\b(?:day|week|fortnight|month|night|mon|tue|wed|thu|fri|sat|sun)",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=1024)
def rates_in(prose: str) -> tuple[Rate, ...]:
    """Every “each night”, “twice a week”, “five mornings of the week” in the sentences of `prose`, in order."""
    if len(prose) > LONGEST or not _MAY_TELL.search(prose):
        return ()
    return tuple(rate for sentence in SENTENCE.finditer(prose) for rate in _in_sentence(sentence))


def differ(one: Rate, other: Rate) -> bool:
    """Whether two rates of one thing cannot both be meant. “Weekly” and “twice a week” can: one is only the rhythm.

    “Twice a week” and “every Tuesday” cannot; “on Tuesdays” and “fortnightly” can: the one says which day it is.
    """
    less, more = sorted((one, other), key=lambda rate: rate.a_week)
    if less.at_least or more.at_most:
        return False
    rarer, oftener = sorted((one.round_in, other.round_in), reverse=True)
    counted, days = (one, other) if other.weekdays else (other, one)
    if days.weekdays and not counted.weekdays and rarer == oftener >= 1:
        return counted.a_week > 1 and counted.a_week != days.a_week
    if oftener >= 1 and (one.only_says_which_day or other.only_says_which_day):
        return False
    return more.a_week >= less.a_week * _MUCH_MORE and rarer >= oftener * _MUCH_MORE


def much_oftener(one: Rate, others: Sequence[Rate]) -> bool:
    """Whether one rate asks for more than all the others bring together: each night, of three nights a week."""
    brought = sum((rate.a_week for rate in others), Fraction(0))
    rarest = min(rate.round_in for rate in others)
    open_ended = one.at_most or any(rate.at_least for rate in others)
    return not open_ended and one.a_week >= brought * _MUCH_MORE and rarest >= one.round_in * _MUCH_MORE


def _in_sentence(sentence: re.Match[str]) -> Iterator[Rate]:
    text = sentence.group()
    tokens = Tokens(text)
    found = [(piece.begin, piece.end, piece.meaning) for piece in scan(tokens, None)]
    for begin, end, meaning in (*found, *_days_of_the_week(tokens)):
        if text[: tokens.starts[begin]].endswith("£") or _EITHER.search(text[: tokens.ends[end - 1]]):
            continue
        only_when = listed("times_of_a_day", also=_WHEN_ONLY).issuperset(tokens.words[begin:end])
        amount = None if only_when or not isinstance(meaning, Repeating) else _amount(meaning)
        if amount is not None and isinstance(meaning, Repeating):
            start, stop = tokens.starts[begin], tokens.ends[end - 1]
            yield Rate(
                Phrase(sentence.start() + start, sentence.start() + stop, text[start:stop]),
                *amount,
                frozenset(meaning.weekdays),
                at_least=_AT_LEAST.search(text[:start]) is not None,
                at_most=_AT_MOST.search(text[:start]) is not None,
            )


def _amount(meaning: Repeating) -> tuple[Fraction, Fraction] | None:
    """Days a week, and weeks until it comes round; None for what comes at each meeting, or several times an hour.

    What comes so many times a day comes on every day: it is days that are compared.
    """
    every = Fraction(meaning.every)
    match meaning.unit:
        case Unit.DAYS:
            return _WEEK / every, every / _WEEK
        case Unit.SCHOOL_DAYS | Unit.WORKING_DAYS:
            return 5 / every, every / 5
        case Unit.WEEKS:
            return min(meaning.times / every, Fraction(_WEEK)), every
        case Unit.MONTHS:
            return min(meaning.times * _A_MONTH / every, Fraction(_WEEK)), every / _A_MONTH
    return None


def _days_of_the_week(tokens: Tokens) -> Iterator[tuple[int, int, Repeating]]:
    """ "All five mornings of the week", "five nights out of seven": so many days a week."""
    for at in range(tokens.size):
        count, after = count_at(tokens, at) or (0, at)
        of_a_week = tokens.words[after + 1 : after + 4] in (
            ["of", "the", "week"],
            ["out", "of", "seven"],
            ["out", "of", "7"],
        )
        if count and tokens.word(after) in _DAYS and of_a_week:
            yield at, after + 4, Repeating(1, Unit.WEEKS, count)
