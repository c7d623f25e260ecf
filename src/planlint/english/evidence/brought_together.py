"""Where somebody and a service, or a child and where children go, are only said to be together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.evidence.attendance_words import among_services, near, targets_of_attendance
from planlint.english.words.lexicon import Found

_TOGETHER = re.compile(
    r"(?:\b(?:(?P<at>at)|with|to|in|into|on|by|for"
    r"|(?:week|session|module|part) \d+ of|ha[sd] an?|have an?|got an?)|w/|\b\d+ ?/ ?\d+|\ball \d*)"
    r" ?(?:the |a |an |all |every |each |her |his |their |my )*(?:\w+(?:['’]s)? )?\Z",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"\s+(?:sees?|saw|meets?|met|visits?|visited|calls?|called|comes?|came|goes|went|gets?|got)"
    r" (?:him|her|them|in|on|out|round|(?:bi-?)?weekly|fortnightly|monthly|each|every|mum|dad|both|[A-Z]\w+)\b"
    r"|\s+(?:(?:(?:bi-?)?weekly|fortnightly|monthly)(?=\W*(?:\Z|[,;.]))|(?:each|every|twice|once)\b)",
)
_TAKEN = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took|br(?:ing|ings|inging|ought)|gets?|got) (?:\w+ ){1,3}to\b"
    r"|(?:['’]s|\bis|\bare) (?:at|in)\b"
)


def brought_together(text: str) -> Iterator[Found]:
    """Where somebody and a service are only said to be together: “her session with the IDVA”, “Keyworker sees him”."""
    occasions = {found.start for found in among_services().find(text) if found.kind == "occasion"}
    for target in targets_of_attendance().find(text):
        before, after = _TOGETHER.search(text, 0, target.start), _SEES.match(text, target.end)
        if text[: target.end].endswith(("'s", "’s")):
            after = None  # “Probation’s weekly test” is a test
        if target.kind not in {"service", "child-service"} or not (before or after):
            continue
        # Much can be done in a meeting; who is only at one came.
        if after or (before and (before["at"] or target.start not in occasions)):
            yield Found(target.kind, target.start, after.end() if after else target.end)


def taken_somewhere(text: str) -> bool:
    """Whether somebody is taken where children go: “Mum takes Ivy to her hearing clinic”."""
    places = [target for target in targets_of_attendance().find(text) if target.kind == "child-place"]
    return any(near(text[taken.end() : place.start], 3) for taken in _TAKEN.finditer(text) for place in places)
