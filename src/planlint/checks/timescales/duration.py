"""Does one day say enough? What is done again, or holds every day, needs a beginning and an end. (PL10, ST7)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.calendar.to_the_review import runs_to_the_review
from planlint.checks.base import Context, Hit, Options
from planlint.checks.timescales.one_day import FROM, is_one_day
from planlint.english.acts.lasting import Lasting, holds_for_good, lasting
from planlint.english.acts.time_words import (
    is_for_once,
    says_begin,
    says_first,
    says_last,
    says_soon,
    tells_one_occasion,
)
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate, Repeating, Unit, Within
from planlint.timescales import deadlines_in, runs_out, set_off
from planlint.word_lists import Worded

# “10 till 4” is the end of each day’s.
_UNTIL = re.compile(
    r"\b(?:until|till?|up to)\b(?! (?:morning|the morning|bedtime|he|she|they|it))"
    r"(?! \d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m\b|$|[,.;)]))",
    re.IGNORECASE,
)
# “Keep the place over the summer”, by when: the day on which it is over.
_OVER_A_STRETCH = re.compile(
    r"\b(?:over|during|throughout) the (?:\w+ )?(?:summer|holidays?|hols|half[- ]term|term|break)\b", re.IGNORECASE
)
_CASE = re.compile(
    r"\b(?:on (?:any|the|nights|days)|whenever|when|if|whil(?:e|st)|each|every|any|unless)\b", re.IGNORECASE
)
_WHILE = re.compile(r"\b(?:while|whilst)\b", re.IGNORECASE)
_HOURS = frozenset({"dark", "noon", "midnight", "night", "morning", "evening", "am", "pm"})
_ON_THESE_DAYS = re.compile(r"\w+day \w+s$", re.IGNORECASE)
# “Standing booking from 16 March”, “Panel 5 May”: the arrangement as a whole, or the day on which it is decided.
_SAYS_WHAT_OF_IT = re.compile(
    r"\W*(?:(?:standing|block|rolling) (?:booking|order|appointment|arrangement)s?|(?:at |to |resource )*panel)\b",
    re.IGNORECASE,
)
# “The same day”, “overnight” end nothing but each day’s.
_THAT_DAY = (Within(0, Unit.DAYS), Within(1, Unit.DAYS))
# “Each morning before registration”: when on each of them.
_BEFORE_IT = Within(0, Unit.DAYS, "other")
# “Visit weekly”: the words name what is done, and no day that ends it.
_IS_DONE = frozenset({"visit", "meeting", "next-core-group"})
# “Before bed”, “by 9pm”: what ends nothing but each day's.
_OF_EACH_DAY = Worded(rf"\b(?:<time_words.of_each_day>|{'|'.join(sorted(_HOURS))})$", re.IGNORECASE)
# “And waits until he is in”: what ends each time.
_UNTIL_THEN = Worded(r"\b(?:until|till) [^.;,]{1,20}\b<time_words.ends_each_time>\b", re.IGNORECASE)
# A rule of the home that holds for good is asked about in words of its own.
FOR_GOOD = "what holds for good"


class DurationUnsaid(Options):
    """An action that goes on, with one day for its time."""

    kind: Literal["duration-unsaid"] = "duration-unsaid"
    VALUES: ClassVar = frozenset({"says", "lasts"})
    CASES: ClassVar = frozenset({FOR_GOOD})


def duration_unsaid(node: Action, path: Path, options: DurationUnsaid, context: Context) -> Iterator[Hit]:
    """Report the one day; a day that is told to be the last one, or on which the plan is reviewed, is an end.

    Beside a start that the row tells in a place of its own, its day is the last.
    """
    found = goes_on(node, context) if context.in_english and not node.starts else None
    if found is not None and not _is_on_set_days(node.by_when or "", context):
        day = (node.by_when or "").strip()
        start = (node.by_when or "").index(day)
        lasts = "is done again and again" if found.comes_again else "has to hold every day"
        values = {"says": _said(day), "lasts": f"“{found.phrase.text}” {lasts}"}
        for_good = holds_for_good(node.description or "")  # an end would make it weaker: who looks is all to be asked
        case = FOR_GOOD if for_good else ""
        yield Hit(("by_when",), day, start, start + len(day), values, lighter=for_good, case=case)


def _is_on_set_days(day: str, context: Context) -> bool:
    """ "Each Wednesday from 16 September", in a plan with a review: until then."""
    reading = context.timescale(day)
    return any(runs_to_the_review(reading, phrase, context.events) for phrase in reading.open_ended)


def _said(day: str) -> str:
    if says_soon(day):
        return "says only when it begins"
    return "is only the first day" if says_first(day) else "is one day"


def goes_on(action: Action, context: Context) -> Lasting | None:
    """What of an action goes on after the one day that its time names; None where nothing does, or an end is told."""
    day, prose = (action.by_when or "").strip(), action.description or ""
    if not day or not prose or action.finished or says_last(day) or _SAYS_WHAT_OF_IT.match(day):
        return None
    now = says_soon(day)
    if now and set_off(prose) and not _holds_in_each_case(prose, context):
        return None  # “Ring Nan if Dad comes”, from now: whatever may happen has no day to end on
    begins = says_begin(day) or (now and FROM.match(day) is not None)  # “from today” is no day to have it done by
    found = lasting(prose, first_day=now or says_first(day), begins=begins, read=context.timescale)
    found = found or _often_by_when(day, context)
    if found is not None and _ON_THESE_DAYS.match(found.phrase.text):
        prose = prose[: found.phrase.start] + prose[found.phrase.end :]  # “the Sunday visits” are no Sunday
    if found is None or _ends(prose, context, again=found.comes_again) or not (now or is_one_day(day, context)):
        return None
    return found


def _often_by_when(day: str, context: Context) -> Lasting | None:
    """What is done as often as its time says, “Mondays from 5 April”, of which nothing says when it ends."""
    reading = context.timescale(day)
    begins = isinstance(reading.meaning, Repeating) and says_first(day)
    return Lasting(reading.open_ended[0], comes_again=True) if begins and reading.open_ended else None


def _holds_in_each_case(prose: str, context: Context) -> bool:
    """Whether something has to hold whenever it comes to it: “not drink on the days when he has the boys”."""
    case = _CASE.search(prose)
    opens = case is not None and not prose[: case.start()].strip()
    rest = prose.partition(",")[2] if opens else prose[: case.start()] if case else prose
    return lasting(rest, first_day=False, read=context.timescale) is not None


def is_told_until(prose: str) -> bool:
    """Whether the sentence of an action says until what it holds: “stay at Nan's until the assessment is finished”."""
    return (_UNTIL.search(prose) or _WHILE.search(prose)) is not None and runs_out(prose)


def _ends(prose: str, context: Context, *, again: bool) -> bool:
    """Whether the sentence of an action says itself until when, or on which day."""
    if _UNTIL.search(prose) or _OVER_A_STRETCH.search(prose) or is_for_once(prose):
        return True
    if not again and tells_one_occasion(prose):
        return True
    if again:
        prose = _UNTIL_THEN.sub("", prose)
    meaning = context.timescale(prose).meaning
    ends = (
        isinstance(meaning, ByDate) or (isinstance(meaning, Repeating) and _is_an_end(meaning.until)) or runs_out(prose)
    )
    told = deadlines_in(prose, context.plan.date)
    return ends or any(each.bound and not _is_each_time(each.phrase.text, again=again) for each in told)


def _is_an_end(until: ByDate | Within | None) -> bool:
    """Whether what was read as the end of how often is one: no “visit”, “core group” or “overnight” that is the act."""
    if isinstance(until, Within):
        return until not in (*_THAT_DAY, _BEFORE_IT) and until.of not in _IS_DONE
    return until is not None


def _is_each_time(limit: str, *, again: bool) -> bool:
    """ "Before bed", and of what comes again "before he drives the girls": no end of what goes on."""
    before = again and limit.casefold().startswith("before ") and not any(map(str.isdecimal, limit))
    return before or _OF_EACH_DAY.search(limit) is not None
