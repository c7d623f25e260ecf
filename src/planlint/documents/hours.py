"""A time of day that stands in a field of its own, as a page in another language prints it: `4pm` → `16:00`."""

from __future__ import annotations

import datetime as dt
import re

from planlint.recipients.values import Island
from planlint.translate.dates import hour_in_words
from planlint.translate.languages import Language

_KINDS = {"starts_at", "ends_at"}
_HOUR = re.compile(
    r"(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?:(?P<half>[ap])\.? ?m\.?|(?P<noon>noon|midday))?",
    re.IGNORECASE,
)
_BY_NAME = {"noon": dt.time(12), "midday": dt.time(12), "midnight": dt.time(0)}


def hour(island: Island, page: Language) -> tuple[str, str] | None:
    """The words and the figures in which a page prints a time of day; None where it stays as it was typed.

    It does so on an English page, where it is more than one time, and where morning and evening are not told apart:
    nothing is guessed.
    """
    if island.kind not in _KINDS or page.tag.startswith("en"):
        return None
    found = _time(island.text)
    return (hour_in_words(found, page), f"{found:%H:%M}") if found is not None else None


def _time(text: str) -> dt.time | None:
    written = " ".join(text.split())
    if (named := _BY_NAME.get(written.lower())) is not None:
        return named
    match = _HOUR.fullmatch(written)
    if match is None:
        return None
    number, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["noon"]:
        number = number if number == 12 else -1
    elif match["half"]:
        later = match["half"].lower() == "p"
        number = number % 12 + 12 * later if 1 <= number <= 12 else -1
    elif match["minute"] is None or (number <= 12 and not written.startswith("0")):
        return None
    return dt.time(number, minute) if 0 <= number <= 23 and minute <= 59 else None
