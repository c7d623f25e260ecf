"""How a deadline is printed: as its date where it is nothing else, else as written, with a last day only where sure."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from planlint.model.timescale import Repeating, Within
from planlint.recipients.values import Day, Prose, When
from planlint.timescales import read_date, resolve, understand

# “From tonight, review at the next core group”: a day to look at it again ends nothing.
_UNSURE = re.compile(
    r"\b(?:not|never|no|unless|except|without|earliest|whichever|review(?:ed|ing)|review (?:at|on|in|by))\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\A\s*(?:by|on)\s+", re.IGNORECASE)


def deadline(written: Prose, plan_date: dt.date | None, events: Mapping[str, dt.date]) -> When:
    """What is printed for the words of a deadline; `events` are the dates by which it may be named."""
    reading = understand(written.text, plan_date=plan_date)
    day = None if reading.problems else resolve(reading.meaning, events)
    if day is not None and _is_one_date(written.text):
        return When(written, Day(day), exact=True)
    # Beside other words a date is not always the last day (“not before …”, “… for Mum, … for Dad”): it is said only
    # where a repetition ends with it or a named event has it, and every word was understood.
    understood = not reading.vague and not reading.unread and not _UNSURE.search(written.text)
    sure = isinstance(reading.meaning, (Repeating, Within)) and understood
    return When(written, Day(day) if day and sure else None, exact=False)


def _is_one_date(text: str) -> bool:
    try:
        read_date(_BY.sub("", text))
    except ValueError:
        return False
    return True
