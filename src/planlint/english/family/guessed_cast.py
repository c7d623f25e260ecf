"""Who is meant in a text that comes without a plan: “Ms Owen” and “Mr Rees”, “the victim” and “the suspect”, “I”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import replace

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.comes_and_answers import is_mans
from planlint.english.family.written_out import to_the_point, written_out
from planlint.english.owners.words import key, listed
from planlint.word_lists import Worded

# No month: “6 April 2027”.
_NAME = r"(?P<name>(?-i:[A-Z][\w-]+)\b(?! \d))"
_TITLED = {
    "she": re.compile(r"\b(?:Ms|Mrs|Miss)\.? [A-Z][\w'’-]+"),
    "he": re.compile(r"\b(?:Mr\.? [A-Z]|mr\.? [a-z])[\w'’-]+"),
}
# How notes write the mother and the father, where both stand in one text: “Mo” alone may be a name.
_SHORT = (("M", "F"), ("Mo", "Fa"), ("mo", "fa"), ("MO", "FA"), ("Mth", "Fth"), ("BM", "BF"), ("m", "f"))
_ASKED_FIRST = re.compile(
    r"\W*(?:(?:Next steps?|Actions?|Tasks?|Agreed|Plan|Goal|Safety goal)\s*[:–-]\s*)?"
    r"(?:(?:If|When|Where|Once|After|Should|Our) )?(?P<name>[A-Z][\w'’-]+) (?:to|will|must"
    r"|should|shall|not|(?:needs?|has|is|ought) to|agrees to"
    r"|(?:has been|was|is|has|will be) (?:asked|told|reminded|advised|expected|required|agreed"
    r"|warned|instructed) (?:not )?to"
    r"|(?:has|is|does|no longer|never|\w{3,}s|can|cannot|\w+n[’']t|fail|let|allow"
    r"|resume|return|take|meet|see|continues to|\w+ed|\w+ing)(?= ))\b"
)
# “… from her partner's rages”: where he is told as hers, she is the one who stands first.
_HER_PARTNER = re.compile(
    r"\b(?:her|the|whose) (?:[\w-]+ ){0,2}?"
    r"(?:ex|partner|ex-partner|boyfriend|ex-boyfriend|husband|ex-husband|fiancé)\b",
    re.IGNORECASE,
)
# “Stop dad hitting out”: whoever is asked to is taken for the mother; of “her dad” a child is asked.
_HIS_VIOLENCE = Worded(
    r"(?<!her )(?<!his )\b(?:dad|father|Mr\.? [A-Z]\w+)\b[^.;]{0,50}?\b(?:<family.of_his_violence>"
    r"|<family.begins_violence>\w*)\b",
    re.IGNORECASE,
)
# “Sign the agreement that she will not have Jason overnight”
_SHE_WILL = re.compile(
    r"^(?:(?!(?-i:[A-Z])\w)[\w’']+ |\W*(?-i:[A-Z])\w+ ){1,8}?that she (?:will|must|is|does|has|can|agrees)\b"
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
    text = written_out(text).text
    tied = _by_tie(text)
    told = {
        gender: [*_titled(text, gender), *_by_part(text, gender), *_speaker(text, gender), *_seeks_order(text, gender)]
        for gender in _TITLED
    }
    told = {gender: [*names, *tied.get(gender, ())] for gender, names in told.items()}
    grown_ups = (replace(one, names=(*one.names, *told.get(one.gender, ()))) for one in cast.grown_ups)
    return replace(cast, grown_ups=tuple(grown_ups))


def in_parts(text: str, cast: Cast, pairs: Iterable[tuple[int, int]], owner: str | None) -> Cast:
    """The cast of a plan with the parts of those who harm and are harmed (“the victim”); “I” or “You” for the owner."""
    text = written_out(text).text
    parts: dict[int, set[str]] = {}
    for harmer, harmed in pairs:
        parts.setdefault(harmer, set()).update(_by_part(text, "he"))
        parts.setdefault(harmed, set()).update(_by_part(text, "she"))
    if owner is not None and owner.isdigit():
        parts.setdefault(int(owner), set()).update(("I", "You"))
    grown_ups = (
        replace(one, names=(*one.names, *sorted(parts.get(place, ())))) for place, one in enumerate(cast.grown_ups)
    )
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
    """“I won't let him back in” is said by the mother, and “You must not …” to her."""
    other = "he" if gender == "she" else "she"
    says = next((one for one in ("I", "You") if re.search(rf"\b{one}\b", text)), "")
    if gender == "she" and re.match(r"\W*She\b", text) and not _told("she").search(text):
        return ["She"]
    return [says] if says and _ABOUT[gender].search(text) and not _ABOUT[other].search(text) else []


def _seeks_order(text: str, gender: str) -> list[str]:
    """“Kayleigh needs to get a non-mol” is said of whoever is to be protected by it, and no worker."""
    asked = _ASKED_FIRST.match(text)
    if gender != "she" or asked is None or key(asked["name"]) not in listed("first_names"):
        return []
    orders = words("answering")["nouns"]["court_order"]
    return [asked["name"]] if any(order in text.lower() for order in orders) else []


def _by_tie(text: str) -> dict[str, list[str]]:
    """“Kelly to end her relationship with Darren”: a man by a first name, by what is said of him, and who is asked."""
    first = _who_is_asked(text)
    if _told("he").search(text) or _TITLED["he"].search(text):
        his = first and not _told("she").search(text) and _HIS_VIOLENCE.search(text)
        return {"she": [first]} if his else {}
    about_her = _HER_PARTNER.search(text) or any(each.search(text) for each in _patterns("at_home"))
    if first and about_her and not _told("she").search(text) and not _men(text, first):
        return {"she": [first]}
    if not first and not _told("she").search(text):
        return {}
    men = _men(text, first)
    # Whose name ends in “a” is seldom a man, but for Joshua and his like: “Craig to block Laura's number”.
    if len(men) != 1 or any(_is_womans(name) for name in men):
        return {}
    return {"he": [*men], "she": [first] if first and not _told("she").search(text) else []}


def _who_is_asked(text: str) -> str:
    """The first name of whoever stands first, is named last, or is told beside a man; or “I”."""
    asked = [
        _ASKED_FIRST.match(to_the_point(text).text),
        _ASKED_LAST.search(text),
        *(each.search(text) for each in _patterns("a_couple")),
    ]
    names = [match["name"] for match in asked if match is not None]
    first = next((name for name in names if key(name) in listed("first_names") and not is_mans(name)), "")
    said = first or next((one for one in ("I", "You") if re.match(rf"\W*{one}\b", text)), "")
    return said or ("she" if _SHE_WILL.search(text) else "")


def _men(text: str, first: str) -> set[str]:
    """The first names of men: by what is said of each or, beside a mother, by what the whole text is about."""
    tied = {
        match["name"]
        for pattern in _patterns("a_grown_up")
        for match in pattern.finditer(text)
        if match["name"] != first and key(match["name"]) in listed("first_names")
    }
    if tied or not (first or _told("she").search(text)) or not _is_of_grown_ups(text):
        return tied
    # Who is told with a surname or a post is there for their work.
    named = {match["name"] for match in re.finditer(rf"\b{_NAME}(?! (?-i:[A-Z])|\s?\()", text)}
    children = {match["name"] for pattern in _patterns("a_child") for match in pattern.finditer(text)}
    return {name for name in named - children - {first} if is_mans(name)}


def _is_of_grown_ups(text: str) -> bool:
    """Whether it speaks of violence between grown-ups, or of their dealings with each other and of no child's day."""
    if any(each.search(text) for each in _patterns("setting")):
        return True
    child = any(each.search(text) for each in _patterns("childhood"))
    return not child and any(each.search(text) for each in _patterns("dealings"))


def _is_womans(name: str) -> bool:
    return name.endswith("a") and name not in words("answering")["men_in_a"]


@functools.cache
def _patterns(which: str) -> tuple[re.Pattern[str], ...]:
    written = words("answering")[which]
    return tuple(re.compile(each.replace("NAME", _NAME), re.IGNORECASE) for each in written)


@functools.cache
def _told(gender: str) -> re.Pattern[str]:
    parent = "mother" if gender == "she" else "father"
    ways, capitals = (words("family_mentions")[each] for each in (parent, f"{parent}_in_capitals"))
    return re.compile(rf"\b(?:{'|'.join(ways)}|(?-i:{'|'.join(capitals)}))\b", re.IGNORECASE)
