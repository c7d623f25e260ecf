"""Who comes and who answers, by where first names stand in a text without a plan: “If Carl comes, Jodie rings 999”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.owners.words import key, listed
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import lexicon

CONDITION = re.compile(
    r"\b(?:if|when|whenever|where|should|in case|in the event|the moment|as soon as)\b", re.IGNORECASE
)
# “Dad kicks off - Mum …”, “Carl at the flat: Jodie …”
HEADED = re.compile(r"[^:–—]{5,80}?(?::|\s[-–—>=]+)\s")
# “Amy will”, “Kelly goes”: whoever acts, where no comma parts what is done from what sets it off.
_ACTS = r"(?= (?:will|to|must|should|is to|has to|needs to|can|would|\w+s)\b)"
_FIRST_NAME = re.compile(r"(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Miss )(?<!Dr )(?<!PC )\b[A-Z][a-z]+\b(?! \d)")
_ACTOR = re.compile(rf"(?<=[a-z] )(?<!\bto )(?<!\b[Ii]f )(?<!\b[Ww]hen )(?:[Mm]um|[Mm]am|she|[A-Z][a-z]+){_ACTS}")
_NO_NAMES = ("not_names", "relations", "small_words")
# Whoever is taken along, or has a house, is neither.
_TAKEN = re.compile(
    r"\b(?:tak\w+|keep\w*|gett?\w*|with|bring\w*|put\w*|and|to|see|sees|hid\w+|collect\w*|fetch\w*) \Z", re.IGNORECASE
)
_HE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)


def by_place(text: str, cast: Cast) -> Cast:
    """The cast with the first name in what sets it off as his, and the first in the answer as hers."""
    trigger, answer = halves(text)
    his = next(_names(trigger), "")
    hers = next((name for name in _names(answer) if name != his and not is_mans(name)), "")
    his = his or next((name for name in _names(answer) if is_mans(name)), "")
    # “Aaron goes to his brother's”: whoever answers is no mother.
    hers = "" if not his and _HE.search(answer) else hers
    his, hers = ("" if _told("father").search(text) else his), ("" if _told("mother").search(text) else hers)
    named = {"he": his, "she": hers}
    grown_ups = tuple(
        one if one.names or not named.get(one.gender) else replace(one, names=(named[one.gender],))
        for one in cast.grown_ups
    )
    return replace(cast, grown_ups=grown_ups)


def halves(text: str) -> tuple[str, str]:
    """What sets it off and what is done, either way round; all of it is both where nothing parts them."""
    condition = CONDITION.search(text)
    headed = HEADED.match(text)
    if headed and (condition is None or 0 < headed.end() <= condition.start()):
        return text[: headed.end()], text[headed.end() :]
    if condition is None:
        return "", text
    if condition.start() > 0:
        return text[condition.start() :], text[: condition.start()]
    actors = [match.start() for match in _ACTOR.finditer(text, condition.end() + 1)]
    ends = [at for at in (text.find(","), *actors[:1]) if at > 0]
    return (text[: min(ends)], text[min(ends) :]) if ends else (text, text)


def _names(text: str) -> Iterator[str]:
    for match in _FIRST_NAME.finditer(text):
        owns = text[match.end() : match.end() + 1] in {"'", "’"}
        if _is_first_name(match.group()) and not owns and not _TAKEN.search(text, 0, match.start()):
            yield match.group()


def _is_first_name(word: str) -> bool:
    if key(word) in listed("first_names"):
        return True
    return not is_word(word.lower()) and not any(lexicon(name).find(word) for name in _NO_NAMES)


@functools.cache
def _told(parent: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!her )(?<!his )(?<!my )\b(?:{'|'.join(words('family_mentions')[parent])})\b", re.IGNORECASE)


@functools.cache
def is_mans(name: str) -> bool:
    """Whether a first name is a man's alone."""
    return key(name) in words("answering")["mens_names"].split() or name in words("answering")["men_in_a"]
