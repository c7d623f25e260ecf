"""How often a sentence says that something is done: “visit weekly and ring her”, “club on Sats with Dad”."""

from __future__ import annotations

import re

from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.vocabulary.owners import is_timescale
from planlint.word_lists import Worded

_DAYS = r"(?:(?:on )?(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:days|s)\b)"
_STRETCH = r"(?:day|night|week|fortnight|month|term)"
_OFTEN = (
    r"(?:[Dd]aily|[Nn]ightly|[Ww]eekly|[Ff]ortnightly|[Mm]onthly|[Tt]ermly"
    rf"|(?:[Oo]nce|[Tt]wice|[\w-]+ times) (?:a|per|each|every) {_STRETCH}"
    rf"|(?:[Ee]very|[Ee]ach) (?:other |second |single )?(?:{_STRETCH}|morning|evening|afternoon|week ?day|week ?end"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b"
)
# Behind it the sentence ends or goes on: “weekly visits” and “a daily log” tell no time of the act.
_GOES_ON = (
    r"(?=\s*(?:$|[.,;:()&+–—-])|\s+(?:and|with|without|so|until|till|from|for|at|in|on|by|to|before|after|unless|if|when|as"
    r"|starting|beginning|re|about)\b)"
)
_UNTIL = r"(?:\s+(?:until|till|up to)\s+[^,.;]+?(?=[,.;]|\W*$))?"
_HOW_OFTEN = re.compile(
    rf"\b(?:{_DAYS}(?:(?:,\s*|\s*&\s*|\s*/\s*|\s+and\s+|,\s+and\s+){_DAYS})*|{_OFTEN}){_GOES_ON}{_UNTIL}"
)
# What follows upon something else: “and send the results the same day”, said of the last thing only.
_FOLLOWS = re.compile(r"(?:(?:on|by) )?(?:the |that )?(?:same|very|that) (?:day|morning|afternoon|evening|night)")
# A first stretch of what somebody does is no day by which it is done: “with the worker for the first 4 wks”.
_FOR_THE_FIRST = re.compile(r"\bfor (?:the |her |his |their )?first\s+$", re.IGNORECASE)
_LAST_WORDS = re.compile(r"[,;]\s+([^,;]{2,40}?)\W*$")
# “about how it was on the day it happened” tells what has been
_ON_THE_DAY = re.compile(
    r"(?<=\bon )the (?:(?:same|very) )?(?:day|morning|afternoon|evening|night) (?:that |when |on which )?"
    r"(?:it|this|that|they|he|she|any|one|there|[A-Z][\w’']+) (?!was\b|were\b|had\b|did\b|[a-z]+ed\b)[a-z]+[^,.;]{0,30}"
    r"(?=[,.;]|\W*$)"
)
_FOR_A_MONTH = Worded(r"\bfor <draft_lines.made_ready_for>(?=\W*$)", re.IGNORECASE)
_MOST_LAST_WORDS = 5


def how_often(text: str) -> tuple[int, int] | None:
    """Where a sentence first tells how often something is done, by words that no noun follows."""
    found = _HOW_OFTEN.search(text)
    return found.span() if found is not None else None


def only_follows(phrase: str) -> bool:
    """Whether a time only says how soon one thing follows upon another: “the same day”."""
    return _FOLLOWS.fullmatch(phrase.strip().lower()) is not None


def is_first_stretch(text: str, start: int) -> bool:
    """Whether at `start` stands how long something is only done at first: “for the first 4 wks”."""
    return _FOR_THE_FIRST.search(text[:start]) is not None


def on_the_day(text: str) -> tuple[int, int] | None:
    """Where a sentence tells the day by what happens on it: “on the day it happens”, “the morning she is not in”."""
    told = _ON_THE_DAY.search(text)
    return told.span() if told is not None else None


def last_words_of_time(text: str) -> tuple[int, int] | None:
    """The last words of a sentence, behind a comma, where they only tell a time: “…, any time”; a month it is for."""
    last = _LAST_WORDS.search(text)
    few = last is not None and len(last[1].split()) <= _MOST_LAST_WORDS
    if last is not None and few and OF_TIME.match(last[1]) and is_timescale(last[1], vague=True):
        return last.span(1)
    month = _FOR_A_MONTH.search(text)
    return month.span() if month is not None else None
