"""By when or how often something is done, where the sentence of the act says so: “puts the splints on every night”."""

from __future__ import annotations

import re

from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.parts.slots import again_until, from_day_to_day, hour_of_any_day, is_bounded, reach, told_whole
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_timescale
from planlint.timescales import (
    Phrase,
    day_it_happens_in,
    deadlines_in,
    how_often_in,
    on_the_same_day,
    repeats_in,
    soft_deadlines,
    understand,
)
from planlint.word_lists import Worded

_BEFORE_A_TIME = re.compile(
    r"\b(?:(?:from|starting|beginning)(?: from| on)? (?:today|tonight|tomorrow|now),?"
    r"|(?:from|until|till|before|after|within|during|every|each|(?:(?:starting|beginning) )?on|in|at|starting|beginning"
    r"|(?:no|not) later than)(?: the)?(?: next| coming| following)?|the(?: next| coming| following)?)\s+$",
    re.IGNORECASE,
)
_IN_EVERY = re.compile(r"(?:(?:in|on) )?(?=(?:every|each)\b)", re.IGNORECASE)  # “check in every evening”
_PARTICLE = re.compile(r"\b(?:in|on)\s+$", re.IGNORECASE)  # “puts the splints on every night”
_WEEKS = re.compile(r"\d{1,2} (?:weeks?|wks?)\W*", re.IGNORECASE)
_AT = re.compile(r"\bat\s+$", re.IGNORECASE)
_ON = re.compile(r"\b(?:from|by|(?<!starts )(?<!started )(?<!begins )on|starting(?: on)?|beginning)\s+$", re.IGNORECASE)
# A first stretch of what somebody does is no day by which it is done: “with the worker for the first 4 wks”.
_FOR_THE_FIRST = re.compile(r"\bfor (?:the |her |his |their )?first\s+$", re.IGNORECASE)
_REVIEWS = re.compile(r"to review\s+(?!(?:in|on|at|by|then|and|or|conference|meeting)\b)[a-z]")
_LAST_WORDS = re.compile(r"[,;]\s+([^,;]{2,40}?)\W*$")
_FOR_A_MONTH = Worded(r"\bfor <draft_lines.made_ready_for>(?=\W*$)", re.IGNORECASE)
_MOST_LAST_WORDS = 5


def time_in(words: Words) -> Words | None:
    """The time that a sentence sets for what is done, with the small word before it; None for none, or several days."""
    text = words.value
    if (whole := told_whole(text)) is not None:
        return words.cut(*whole)
    deadlines = [told.phrase for told in deadlines_in(text) if not _is_none(text, told.phrase.start)]
    often = how_often_in(text)
    follows = bool(deadlines) and all(on_the_same_day(one) for one in deadlines)
    if follows and often is not None and often.start < deadlines[0].start:
        return _with_all_its_words(words, often)  # “visit weekly and ring her the same day”
    again = again_until(text, [one.text for one in deadlines]) or hour_of_any_day(text) or from_day_to_day(text)
    if again is not None:
        return words.cut(*again)
    phrases = _of_the_act(text, deadlines)
    if not phrases:
        return _with_all_its_words(words, often) if often is not None else _told_at_last(words)
    if sum(_has_figures(one) for one in phrases) > 1:
        return None
    return _with_all_its_words(words, phrases[0])


def _of_the_act(text: str, deadlines: list[Phrase]) -> list[Phrase]:
    """The words that set a time for the act: its deadlines, else when it begins, how often, or how loosely by when."""
    reading, repeats = understand(text), repeats_in(text)
    repeated = [one for one in reading.open_ended if one.text.lower() != "whenever"] if repeats else []
    phrases = deadlines
    if phrases and repeated and not _has_figures(phrases[0]) and repeated[0].start < phrases[0].start:
        phrases = repeated + phrases
    begins = [one for one in reading.limits if _ON.search(text[: one.start]) or _is_week(text, one.start, one.end)]
    reached = max((reach(text, one.start, one.end)[1] for one in phrases), default=0)  # “…, starting 25 May”
    dated = [one for one in begins if _has_figures(one) and one.end > reached]
    if dated and repeats and not any(_has_figures(one) for one in phrases):
        return dated  # “… on the Friday and back on the Sunday, every other weekend from 16 October”
    phrases = phrases or begins or repeated or list(soft_deadlines(text, "vague"))
    return phrases or [one for one in reading.limits if is_bounded(text, one.start)][:1]


def _has_figures(phrase: Phrase) -> bool:
    return any(map(str.isdigit, phrase.text))


def _with_all_its_words(words: Words, phrase: Phrase) -> Words:
    """A time with the times that it stands among, and with the small word before it: “on Mondays until the review”."""
    text = words.value
    start, end = reach(text, phrase.start, phrase.end)
    if (particle := _IN_EVERY.match(text, start)) is not None:
        start = particle.end()
    before = None if particle and _PARTICLE.search(text[:start]) else _BEFORE_A_TIME.search(text[:start])
    return words.cut(before.start() if before else start, end)


def _told_at_last(words: Words) -> Words | None:
    """A time that is no deadline: the day on which something happens; the last words, behind a comma; a month it is
    for."""
    if (day := day_it_happens_in(words.value)) is not None:
        return words.cut(day.start, day.end)
    last = _LAST_WORDS.search(words.value)
    few = last is not None and len(last[1].split()) <= _MOST_LAST_WORDS
    if last is not None and few and OF_TIME.match(last[1]) and is_timescale(last[1], vague=True):
        return words.cut(*last.span(1))
    month = _FOR_A_MONTH.search(words.value)
    return words.cut(*month.span()) if month is not None else None


def _is_none(text: str, start: int) -> bool:
    """Whether at `start` stands how long something is only done at first (“for the first 4 wks”), or what is done:
    “GP to review sleep”."""
    return _FOR_THE_FIRST.search(text[:start]) is not None or _REVIEWS.match(text, max(0, start - 3)) is not None


def _is_week(text: str, start: int, end: int) -> bool:
    """Whether a number of weeks is one of a pregnancy or of a baby's life: “at 34 weeks”."""
    return _WEEKS.fullmatch(text[start:end]) is not None and _AT.search(text[:start]) is not None
