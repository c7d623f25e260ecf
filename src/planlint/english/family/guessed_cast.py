"""Who is meant in a text that comes without a plan: “Ms Owen” and “Mr Rees”, “the victim” and “the suspect”, “I”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.bundled import words
from planlint.english.family.by_harm import own_children
from planlint.english.family.by_tie import ASKED_FIRST, by_tie, who_is_asked
from planlint.english.family.cast import Cast, GrownUp, is_title
from planlint.english.family.couple import is_young
from planlint.english.family.first_names import first_names, small_names, with_capitals
from planlint.english.family.written_out import written_out
from planlint.english.owners.initials import listed_acronyms
from planlint.english.owners.words import key, listed
from planlint.english.plain.acronyms import everyday_letters

# No post stands behind a parent's name: “Mrs Hart (head)”.
_SURNAME = r"(?:[\w-]|['’](?!s?\b))+\b(?! \((?!(?i:mum|mam|mother|dad|father|partner|ex)\b)[A-Za-z])"
_TITLED = {
    "she": re.compile(rf"\b(?:Ms|Mrs|Miss)\.? [A-Z]{_SURNAME}"),
    "he": re.compile(rf"\b(?:Mr\.? [A-Z]|mr\.? [a-z]){_SURNAME}"),
}
# How notes write the mother and the father, where both stand in one text: “Mo” alone may be a name.
_SHORT = (("M", "F"), ("Mo", "Fa"), ("mo", "fa"), ("MO", "FA"), ("Mth", "Fth"), ("BM", "BF"), ("m", "f"))
_OF_A_GROWN_UP = re.compile(r"\b(?:her|his) (?:own )?(?:mum|mam|mother|dad|da|father)\b", re.IGNORECASE)
_ABOUT = {
    "she": re.compile(r"\b(?:he|him|his|dad|father|partner|husband|boyfriend)\b", re.IGNORECASE),
    "he": re.compile(r"\b(?:she|her|mum|mother|wife|girlfriend)\b", re.IGNORECASE),
}


def guessed(text: str, cast: Cast) -> Cast:
    """The cast with the ways in which this text alone speaks of the mother, the father and their children.

    A titled name is a parent's where the text has no other word for that parent: “Ms Shah” beside “Mum” is a worker.
    """
    text = with_capitals(written_out(text).text)
    asked = own_children(text, *(_told(gender).search(text) is not None for gender in _TITLED))
    told = {
        gender: [*_titled(text, gender), *_by_part(text, gender), *_speaker(text, gender), *_seeks_order(text, gender)]
        for gender in _TITLED
    }
    # “Leila takes them to her mother's” has another mother in it than the one who is asked.
    about = _OF_A_GROWN_UP.sub("", text) if who_is_asked(text) else text
    her_told, him_told = (bool(_titled(text, gender) or _told(gender).search(about)) for gender in _TITLED)
    tied = by_tie(text, her_told=her_told, him_told=him_told)
    told = {gender: [*names, *tied.get(gender, ())] for gender, names in told.items()}
    told = {gender: [*names, *small_names(names)] for gender, names in told.items()}
    told = {gender: [name for name in names if name not in asked] for gender, names in told.items()}
    grown_ups = (replace(one, names=(*one.names, *told.get(one.gender, ()))) for one in cast.grown_ups)
    aged = (name for name in first_names(text) if is_young(name, text))
    return replace(cast, grown_ups=tuple(grown_ups), children=(*cast.children, *aged, *asked))


def in_parts(text: str, cast: Cast, pairs: Iterable[tuple[int, int]], owner: str | None) -> Cast:
    """The cast of a plan with the parts of those who harm and are harmed (“the victim”); “I” or “You” for the owner."""
    text = written_out(text).text
    parts: dict[int, set[str]] = {}
    for harmer, harmed in pairs:
        parts.setdefault(harmer, set()).update(_by_part(text, "he"))
        parts.setdefault(harmed, set()).update(_by_part(text, "she"))
    if owner is not None and owner.isdigit():
        parts.setdefault(int(owner), set()).update(re.findall(r"\b(?:I|You)\b", text))
    grown_ups = (
        replace(one, names=(*one.names, *small_names(one.names), *_initials(one, text), *sorted(parts.get(place, ()))))
        for place, one in enumerate(cast.grown_ups)
    )
    return replace(cast, grown_ups=tuple(grown_ups))


def _initials(one: GrownUp, text: str) -> Iterator[str]:
    """“KW to ensure WD does not attend”: the initials of somebody, where they stand for no service and no illness."""
    for name in one.names:
        initials = "".join(part[0] for part in name.split())
        if len(initials) == 2 and not is_title(name.split()[0]) and initials not in _no_initials():
            yield from re.findall(rf"\b{re.escape(initials)}\b", text)[:1]


@functools.cache
def _no_initials() -> frozenset[str]:
    return listed_acronyms() | everyday_letters()


def _titled(text: str, gender: str) -> list[str]:
    names = sorted({match.group() for match in _TITLED[gender].finditer(text)})
    return names if len(names) == 1 and not _told(gender).search(text) else []


def _by_part(text: str, gender: str) -> list[str]:
    ways = words("family_mentions")["victim" if gender == "she" else "suspect"]
    found = [
        form
        for way in ways
        for form in (f"the {way}", f"The {way}", way, way.capitalize())
        if re.search(rf"\b{form}\b(?! (?:programme|course|group|work|intervention|support)\b)", text)
    ]
    for pair in _SHORT:
        if all(re.search(rf"(?<![\w.]){short}(?![\w.])", text) for short in pair):
            found.append(pair[0] if gender == "she" else pair[1])
    return found


def _speaker(text: str, gender: str) -> list[str]:
    """“I won't let him back in” is said by the mother, and “You must not …” to her."""
    other = "he" if gender == "she" else "she"
    says = next((one for one in ("I", "You") if re.search(rf"\b{one}\b", text)), "")
    if gender == "she" and re.match(r"\W*She\b", text) and not _told("she").search(text):
        return ["She"]
    return [says] if says and _ABOUT[gender].search(text) and not _ABOUT[other].search(text) else []


def _seeks_order(text: str, gender: str) -> list[str]:
    """“Kayleigh needs to get a non-mol” is said of whoever is to be protected by it, and no worker."""
    asked = ASKED_FIRST.match(text)
    if gender != "she" or asked is None or key(asked["name"]) not in listed("first_names"):
        return []
    orders = words("answering")["nouns"]["court_order"]
    return [asked["name"]] if any(order in text.lower() for order in orders) else []


@functools.cache
def _told(gender: str) -> re.Pattern[str]:
    parent = "mother" if gender == "she" else "father"
    ways, capitals = (words("family_mentions")[each] for each in (parent, f"{parent}_in_capitals"))
    return re.compile(rf"\b(?!(?-i:DA)\b)(?:{'|'.join(ways)}|(?-i:{'|'.join(capitals)}))\b", re.IGNORECASE)
