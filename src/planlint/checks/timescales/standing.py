"""What has its end from elsewhere: a court's order, a course, the care that a child goes on needing."""

from __future__ import annotations

import datetime as dt
import re

from planlint.checks.base import Context
from planlint.model.outcomes import Action, Outcome
from planlint.timescales import begins_in
from planlint.word_lists import Worded

_FROM = re.compile(r"\bfrom\b", re.IGNORECASE)
_EVERY_FEW_HOURS = re.compile(
    r"\b(?:every|each) (?:\w+ )?(?:hours?|hrs?)\b|\b(?:\d-? ?|two-?|three-?|four-?)?hourly\b"
    r"|\bfeeds? (?:a|per|each|every) day\b",
    re.IGNORECASE,
)
_BEFORE_BIRTH = re.compile(
    r"\b(?:ante[- ]?natal|midwife|midwifery) (?:\w+ )?(?:appt|appointment|check|clinic|visit|care)"
    r"|\b(?:growth|dating|anomaly) scans?\b",
    re.IGNORECASE,
)
_UNTIL_THE_END = Worded(
    r"\s*(?:until|till?|up to)\b[^.;]{0,40}\b<time_words.ends_by_law>\b[^.;]{0,15}\b<time_words.is_over>\b",
    re.IGNORECASE,
)
_COURSE = Worded(r"\b<time_words.courses>\b", re.IGNORECASE)


def ends_by_law(text: str) -> bool:
    """ "Until his licence ends on 30 September": nobody in the room can bring that day forward."""
    return _UNTIL_THE_END.match(text) is not None


def runs_across(node: Action | Outcome, text: str, day: dt.date, context: Context) -> bool:
    """Whether it is a course of so many sessions that has begun by a day: “DART group”, “10 weeks from 14 April”."""
    if not isinstance(node, Action) or not _COURSE.search(node.description or ""):
        return False
    begins = _FROM.search(text)
    first = begins_in(f"starting {text[begins.end() :].strip()}", context.plan.date) if begins else None
    meaning = context.timescale(first.text).meaning if first is not None else None
    starts = context.first_day(meaning) if meaning is not None else None
    return starts is not None and starts <= day


def is_nursed(prose: str) -> bool:
    """ "Turn her every two hours", "four feeds a day": care that a child needs for as long as she needs it."""
    return _EVERY_FEW_HOURS.search(prose) is not None


def ends_at_birth(prose: str) -> bool:
    """“Antenatal appointments”, “growth scans”: they end when the baby is born, whatever the plan says."""
    return _BEFORE_BIRTH.search(prose) is not None
