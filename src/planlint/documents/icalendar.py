"""Dates as an iCalendar file (RFC 5545): whole days, for a worker's own calendar program.

It holds fixed words and names, never what people wrote about the family: a calendar is shared more easily than a plan.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

_LINE_OCTETS = 75


@dataclass(frozen=True, slots=True)
class Entry:
    """One whole day in a calendar: what it is, a line more about it, and a key that stays the same from run to run."""

    day: dt.date
    summary: str
    description: str
    key: str


def icalendar(entries: Iterable[Entry], *, stamp: dt.date) -> bytes:
    """The .ics file, confidential entries that take up no time; equal input gives equal bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//planlint//dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for entry in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{hashlib.sha256(entry.key.encode()).hexdigest()[:32]}@planlint",
            f"DTSTAMP:{stamp:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + dt.timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(entry.summary)}",
            f"DESCRIPTION:{_escaped(entry.description)}",
            "CLASS:CONFIDENTIAL",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _escaped(text: str) -> str:
    for character, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(character, written)
    return text


def _folded(line: str) -> str:
    """A long line goes on after a break and a space, never inside a character (RFC 5545, 3.1)."""
    parts: list[str] = []
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LINE_OCTETS - (1 if parts else 0):
            parts.append(part)
            part, size = "", 0
        part += character
        size += octets
    return "\r\n ".join([*parts, part])
