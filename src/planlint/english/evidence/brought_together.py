"""Where somebody and a service, or a child and where children go, are only said to be together."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.evidence.attendance_words import among_services, near, pattern, targets_of_attendance
from planlint.english.words.lexicon import Found


def brought_together(text: str) -> Iterator[Found]:
    """Where somebody and a service are only said to be together: “her session with the IDVA”, “Keyworker sees him”."""
    occasions = {found.start for found in among_services().find(text) if found.kind == "occasion"}
    for target in targets_of_attendance().find(text):
        before, after = _together().search(text, 0, target.start), pattern("sees_them").match(text, target.end)
        if text[: target.end].endswith(("'s", "’s")):
            after = None  # “Probation’s weekly test” is a test
        if target.kind not in {"service", "child-service"} or not (before or after):
            continue
        if target.kind == "child-service" and _taken_to(target, text):
            continue
        # Much can be done in a meeting; who is only at one came.
        if after or (before and (before["at"] or target.start not in occasions)):
            yield Found(target.kind, target.start, after.end() if after else target.end)


def taken_somewhere(text: str) -> bool:
    """Whether somebody is taken where children go: “Mum takes Ivy to her hearing clinic”."""
    places = [
        target for target in targets_of_attendance().find(text) if target.kind in {"child-place", "child-service"}
    ]
    return any(_taken_to(place, text) for place in places)


def _taken_to(place: Found, text: str) -> bool:
    taken = (match.end() for match in pattern("taken_to").finditer(text, 0, place.start))
    return any(near(text[end : place.start], 3) for end in taken)


@functools.cache
def _together() -> re.Pattern[str]:
    """What stands before a service that somebody is only said to be at, with or on."""
    beside = "|".join(words("attendance")["stands_beside"])
    whose = r" ?(?:the |a |an |all |every |each |her |his |their |my )*(?:\w+(?:['’]s)? )?\Z"
    return re.compile(rf"(?:\b(?P<at>at)|{beside}){whose}", re.IGNORECASE)
