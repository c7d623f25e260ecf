"""Who comes and who answers, by where first names stand in a text without a plan: “If Carl comes, Jodie rings 999”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from planlint.bundled import words
from planlint.english.family.cast import Cast, gender_of
from planlint.english.family.first_names import is_first_name, is_mans

CONDITION = re.compile(
    r"\b(?:if|when|whenever|where|should|in case|in the event|the moment|as soon as"
    r"|(?:the )?next time|(?:every|each|any) ?time|once)\b",
    re.IGNORECASE,
)
# “Dad kicks off - Mum …”, “Carl at the flat: Jodie …”
HEADED = re.compile(r"[^:–—]{5,80}?(?::|\s[-–—>=]+)\s")
# “Amy will”, “Kelly goes”: whoever acts, where no comma parts what is done from what sets it off.
_ACTS = r"(?= (?:will|to|must|should|is to|has to|needs to|can|would|\w+s)\b)"
_FIRST_NAME = re.compile(r"(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Miss )(?<!Dr )(?<!PC )\b[A-Z][a-z]+\b(?! \d)")
_ACTOR = re.compile(
    rf"(?<=[a-z] )(?<!\bto )(?<!\b[Ii]f )(?<!\b[Ww]hen )(?:[Mm]um|[Mm]am|[Dd]ad|s?he|[A-Z][a-z]+){_ACTS}"
)
# “If Carl, who broke her jaw, comes …”, “Carl (out on licence)”: what is told of him in passing ends no condition.
_ASIDE = re.compile(
    r"\([^()]*\)|,\s*(?:and )?(?:who|whom|whose|which|given|having|since|despite|after|as)\b[^,;.]*(?:,|(?= <\d))"
)
# “If Stuart, Mum's ex-partner, comes”, and what else is told of him before anything is said to happen.
_AFTER_HIS_NAME = re.compile(
    r"(?P<named>\b(?i:if|when|whenever|should|where|in case) (?:<\d>|[A-Z][a-z]+|(?i:dad|he)))"
    r"(?P<aside>,[^,;.]*(?:, (?:who|whom|whose)\b[^,;.]*)?,)(?! <\d>| [A-Z])"
)
# “Paul (dad)”
_APPOSED = re.compile(r"\b(?P<name>[A-Z][a-z]+) \((?P<is>(?i:mum|mam|mother|dad|father))\)")
# Whoever is taken along, or has a house, is neither.
_TAKEN = re.compile(
    r"\b(?:tak\w+|keep\w*|gett?\w*|with|bring\w*|put\w*|and|to|see|sees|hid\w+|collect\w*|fetch\w*) \Z", re.IGNORECASE
)
_BEGINS_WITH_SHE = re.compile(r"[,\s]*(?:then )?she\b", re.IGNORECASE)
_BEGINS_WITH_HE = re.compile(r"[,\s]*he\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)


def by_place(text: str, cast: Cast) -> Cast:
    """The cast with the first name in what sets it off as his, and the first in the answer as hers."""
    trigger, answer = halves(text)
    his, answering = next(_names(trigger), ""), next(_names(answer), "")
    he_answers = _BEGINS_WITH_HE.match(answer) or _told("father").match(answer.lstrip(", ")) or is_mans(answering)
    if his and he_answers and not is_mans(his):
        return _named(cast, text, his=answering if is_mans(answering) else "", hers=his)
    if his and not is_mans(his) and _BEGINS_WITH_SHE.match(answer):
        return _named(cast, text, his="", hers=his)  # “If Saira sees his car, she rings Bev”
    hers = next((name for name in _names(answer) if name != his and not is_mans(name)), "")
    his = his or next((name for name in _names(answer) if is_mans(name)), "")
    # “Aaron goes to his brother's”: whoever answers is no mother.
    hers = "" if not his and _HE.search(answer) else hers
    return _named(cast, text, his=his, hers=hers)


def _named(cast: Cast, text: str, *, his: str, hers: str) -> Cast:
    """The cast with these names for whoever has none, where the text has no other word for them."""
    apposed = {match["is"].lower(): match["name"] for match in _APPOSED.finditer(text)}
    his, hers = ("" if _told("father").search(text) else his), ("" if _told("mother").search(text) else hers)
    named = {"he": his, "she": hers} | {gender_of(is_): name for is_, name in apposed.items()}
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
    plain = without_asides(text)
    actors = [match.start() for match in _ACTOR.finditer(plain, condition.end() + 1)]
    ends = [at for at in (plain.find(","), *actors[:1]) if at > 0]
    return (text[: min(ends)], text[min(ends) :]) if ends else (text, text)


def without_asides(text: str) -> str:
    """The text, as long as it was, with signs in place of what is told in passing."""
    text = _AFTER_HIS_NAME.sub(lambda found: found["named"] + "_" * len(found["aside"]), text)
    return _ASIDE.sub(lambda aside: "_" * len(aside.group()), text)


def _names(text: str) -> Iterator[str]:
    for match in _FIRST_NAME.finditer(text):
        owns = text[match.end() : match.end() + 1] in {"'", "’"}
        if is_first_name(match.group()) and not owns and not _TAKEN.search(text, 0, match.start()):
            yield match.group()


@functools.cache
def _told(parent: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!her )(?<!his )(?<!my )\b(?:{'|'.join(words('family_mentions')[parent])})\b", re.IGNORECASE)
