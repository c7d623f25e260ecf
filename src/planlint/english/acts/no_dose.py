"""Tests that are to come at random, of which nobody says how many: no one can tell whether they were done."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.words.patterns import Patterns
from planlint.timescales import repeats_in, runs_out


def without_number(text: str) -> re.Match[str] | None:
    """“Random swabs”, with neither how many nor how often; to arrange or refer for them is done once."""
    found = _tests().search(text)
    if found is None or repeats_in(text) or runs_out(text) or _counted().search(text[: found.start()]):
        return None
    return found


def without_number_question() -> str:
    """What to ask the writer."""
    return str(words("no_dose")["plain"])


@functools.cache
def _tests() -> Patterns:
    return Patterns(words("no_dose")["at_random"])


@functools.cache
def _counted() -> Patterns:
    return Patterns(words("no_dose")["counted"])
