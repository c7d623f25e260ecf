"""How a deadline is printed: as its date where it is nothing else, else as written, with a last day only where sure."""

from __future__ import annotations

import re

from planlint.calendar.last_day import LastDay, LastDays
from planlint.model.timescale import Repeating, Within
from planlint.recipients.values import Day, Prose, When

# “From tonight, review at the next core group”: a day to look at it again ends nothing.
_UNSURE = re.compile(
    r"\b(?:not|never|no|unless|except|without|earliest|whichever|review(?:ed|ing)|review (?:at|on|in|by))\b",
    re.IGNORECASE,
)


# “Weekly for six weeks from 8 March”: till the sixth of them, or till six weeks are over?
_COUNTED = re.compile(
    r"\bfor\b[^.;]*\b(?:days?|nights?|weeks?|wks?|fortnights?|months?|mths?)\b(?!.*\b(?:until|till?|to|by|end)\b)",
    re.IGNORECASE | re.DOTALL,
)


def deadline(written: Prose, last: LastDays) -> When:
    """What is printed for the words of a deadline; `last` knows the dates by which it may be named."""
    found = last.of(written.text)
    if found.day is not None and last.is_one_date(written.text):
        return When(written, Day(found.day), exact=True)
    return When(written, Day(found.day) if found.day and _is_sure(found, written.text, last) else None, exact=False)


def _is_sure(found: LastDay, text: str, last: LastDays) -> bool:
    """Whether the day is the last one whoever reads it: beside other words a date is not always (“not before …”).

    It is where every word was understood and a repetition ends with it or a named event has it, or where nothing is
    said but a day without its year.
    """
    reading = found.reading
    ends = isinstance(reading.meaning, (Repeating, Within)) and not found.at_the_review
    counted = isinstance(reading.meaning, Repeating) and _COUNTED.search(text)
    ends = ends and not counted
    understood = not reading.vague and not reading.unread and not _UNSURE.search(text)
    return last.is_one_day(reading.text) or (ends and understood)
