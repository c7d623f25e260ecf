"""How old a child is, as prose tells it: “Yusuf (12)”, “Hodan is 13”, “six-year-old Sam”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.timescales.words.numbers import COUNTS

_OLDEST = 18
_NUMBER = rf"(\d{{1,2}}|(?i:{'|'.join(name for name, value in COUNTS.items() if 0 < value <= _OLDEST)}))"
_OLD = r"(?:[ -]years?[ -]old| years? of age| ?y/?o\b)"


@dataclass(frozen=True, slots=True)
class AgeTold:
    """Whole years, and the place of the name and the number in the text."""

    years: int
    start: int
    end: int


def ages_told(text: str, name: str) -> Iterator[AgeTold]:
    """Each age told of a name; what he was, or will be, is none, nor what is counted: “Sam is 6 kg”."""
    for match in _told(name).finditer(text):
        written = next(group for group in match.groups() if group)
        years = int(written) if written.isdecimal() else COUNTS[written.lower()]
        if years <= _OLDEST:
            yield AgeTold(years, *match.span())


@functools.lru_cache(maxsize=64)
def _told(name: str) -> re.Pattern[str]:
    written = re.escape(name)
    return re.compile(
        rf"\b{written}(?: [A-Z][\w’'-]+)? ?\((?:aged |age )?{_NUMBER}(?: years?| yrs?|{_OLD})?\)"
        rf"|\b{written}(?: [A-Z][\w’'-]+)?,? (?:who is |aged |age |is ){_NUMBER}(?:{_OLD}|(?=[,.;)]| and\b|$))"
        rf"|\b{written}, {_NUMBER}(?:{_OLD})?,(?= [a-z])"
        rf"|\b{_NUMBER}[ -]year[ -]old,? {written}\b"
    )


def ages_of_all(text: str) -> Iterator[AgeTold]:
    """Each age told of several at once: “They are four years old”, “Both are 13 years old”."""
    for match in _OF_ALL.finditer(text):
        written = match["age"].lower()
        yield AgeTold(int(written) if written.isdecimal() else COUNTS[written], *match.span())


_OF_ALL = re.compile(
    rf"\b(?:[Tt]hey|[Bb]oth(?: (?:children|twins|boys|girls))?|[Tt]he twins) are (?:both )?"
    rf"(?P<age>{_NUMBER[1:-1]}){_OLD}"
)
