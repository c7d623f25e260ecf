"""Who is meant in a text that comes without a plan: “Ms Owen” and “Mr Rees”, “the victim” and “the suspect”, “I”."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.owners.words import key, listed

# No month: “6 April 2027”.
_NAME = r"(?P<name>(?-i:[A-Z][\w-]+)\b(?! \d))"
_TITLED = {
    "she": re.compile(r"\b(?:Ms|Mrs|Miss)\.? [A-Z][\w'’-]+"),
    "he": re.compile(r"\bMr\.? [A-Z][\w'’-]+"),
}
# How notes write the mother and the father, where both stand in one text: “Mo” alone may be a name.
_SHORT = (("M", "F"), ("Mo", "Fa"), ("mo", "fa"), ("MO", "FA"), ("Mth", "Fth"), ("BM", "BF"), ("m", "f"))
_ASKED_FIRST = re.compile(
    r"\W*(?P<name>[A-Z][\w'’-]+) (?:to|will|must|should|shall|not|(?:needs?|has|is|ought) to|agrees to"
    r"|(?:has been|was|is|has|will be) (?:asked|told|reminded|advised|expected|required|agreed"
    r"|warned|instructed) (?:not )?to)\b"
)
# “Keep Jordan away from the baby - Laura”
_ASKED_LAST = re.compile(r"(?:\s[-–—]+\s*|[:(]\s*)(?P<name>[A-Z][\w'’-]+)\W*$")
_ABOUT = {
    "she": re.compile(r"\b(?:he|him|his|dad|father|partner|husband|boyfriend)\b", re.IGNORECASE),
    "he": re.compile(r"\b(?:she|her|mum|mother|wife|girlfriend)\b", re.IGNORECASE),
}


def guessed(text: str, cast: Cast) -> Cast:
    """The cast with the ways in which this text alone speaks of the mother and the father.

    A titled name is a parent's where the text has no other word for that parent: “Ms Shah” beside “Mum” is a worker.
    """
    tied = _by_tie(text)
    told = {
        gender: [*_titled(text, gender), *_by_part(text, gender), *_speaker(text, gender), *_seeks_order(text, gender)]
        for gender in _TITLED
    }
    told = {gender: [*names, *tied.get(gender, ())] for gender, names in told.items()}
    grown_ups = (replace(one, names=(*one.names, *told.get(one.gender, ()))) for one in cast.grown_ups)
    return replace(cast, grown_ups=tuple(grown_ups))


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
    """“I won't let him back in” is said by the mother."""
    other = "he" if gender == "she" else "she"
    says = re.search(r"\bI\b", text) is not None
    return ["I"] if says and _ABOUT[gender].search(text) and not _ABOUT[other].search(text) else []


def _seeks_order(text: str, gender: str) -> list[str]:
    """“Kayleigh needs to get a non-mol” is said of whoever is to be protected by it, and no worker."""
    asked = _ASKED_FIRST.match(text)
    if gender != "she" or asked is None or key(asked["name"]) not in listed("first_names"):
        return []
    orders = words("answering")["nouns"]["court_order"]
    return [asked["name"]] if any(order in text.lower() for order in orders) else []


def _by_tie(text: str) -> dict[str, list[str]]:
    """“Kelly to end her relationship with Darren”: a man by a first name, by what is said of him, and who is asked."""
    if _told("he").search(text) or _TITLED["he"].search(text):
        return {}
    asked = _ASKED_FIRST.match(text) or _ASKED_LAST.search(text)
    first = asked["name"] if asked is not None and key(asked["name"]) in listed("first_names") else ""
    first = first or ("I" if re.match(r"\W*I\b", text) else "")
    if not first and not _told("she").search(text):
        return {}
    men = {
        match["name"]
        for pattern in _tied()
        for match in pattern.finditer(text)
        if match["name"] != first and key(match["name"]) in listed("first_names")
    }
    # Whose name ends in “a” is seldom a man, but for Joshua and his like: “Craig to block Laura's number”.
    if len(men) != 1 or any(name.endswith("a") and name not in words("answering")["men_in_a"] for name in men):
        return {}
    return {"he": [*men], "she": [first] if first and not _told("she").search(text) else []}


@functools.cache
def _tied() -> tuple[re.Pattern[str], ...]:
    written = words("answering")["a_grown_up"]
    return tuple(re.compile(each.replace("NAME", _NAME), re.IGNORECASE) for each in written)


@functools.cache
def _told(gender: str) -> re.Pattern[str]:
    ways = words("family_mentions")["mother" if gender == "she" else "father"]
    return re.compile(rf"\b(?:{'|'.join(ways)})\b", re.IGNORECASE)
