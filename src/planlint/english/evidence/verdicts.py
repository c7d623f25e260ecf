"""Is a text a list of topics with nothing but a verdict beside each, or does it deny what it does not name?"""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.words.lexicon import phrases
from planlint.english.words.patterns import Patterns

_TOPIC = re.compile(r"(?P<topic>[A-Za-z][\w' ]{1,30}?)(?:: | - | – )(?P<said>[^.;:]+)")
_FEWEST = 2


def only_verdicts(text: str) -> bool:
    """Whether each topic is only judged (“Sleep: sorted. Teeth: OK now.”), however visible the topics are.

    That the verdict is said to have been seen (“good interaction observed”) makes it no more than one.
    """
    if _judged_seen().fullmatch(" ".join(text.split()).strip(" .;")) is not None:
        return True
    items = [item.strip() for item in re.split(r"[.;]", text) if item.strip()]
    told = [_TOPIC.fullmatch(item) for item in items]
    return len(items) >= _FEWEST and all(one is not None and _judges(one["said"]) for one in told)


def denies_unnamed(text: str) -> bool:
    """Whether the whole text denies incidents of no kind (“No further incidents.”): nobody could count them."""
    return _unnamed().fullmatch(" ".join(text.split()).strip(" .;")) is not None


@functools.cache
def _judged_seen() -> Patterns:
    return Patterns(words("verdicts")["judged_seen"])


@functools.cache
def _unnamed() -> Patterns:
    return Patterns(words("verdicts")["unnamed"])


def _judges(said: str) -> bool:
    return set(re.findall(r"[\w']+", said.lower())) <= _verdicts()


@functools.cache
def _verdicts() -> frozenset[str]:
    return frozenset(part for entry in words("verdicts")["words"] for form in phrases(entry) for part in form.split())
