"""Does an action say that somebody goes to see the child? (SP7.1.3, ST4, IM3.1)"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Mapping, Set

from planlint.bundled import words
from planlint.english.words.patterns import Patterns
from planlint.word_lists import Worded

# “No home visits until the dog is gone”, “ask why Sam was not seen”, “referral to play therapy”.
# “Both parents to bring Rory to the group” is no visit.
_BY_FAMILY = Worded(r"\b<visiting.by_family>(?: and [\w ]{1,15})? (?:to|will) $", re.IGNORECASE)
_NOT_ITS_OWN = r"(?![’'])"
# A few words that lead to whom it is done to: “see the twins”, unlike “see the landlord about Sam”.
_NEAR = r"(?:(?! about | for | that | to (?!be )|[.;,]).){0,25}"
_PART = re.compile(r"[.;,]|\b(?:and|then|&)\b(?! \w+ (?:talk|speak|chat|message|text)\b)", re.IGNORECASE)
_HOUSE = re.compile(r"\b(?:house|flat|home|caravan|bungalow|kitchen|room|lounge)\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:no|not|never|why|without|who)\b[^.;]{0,25}$|\bif\b[^.;,]{0,40}$|\b(?:refer|refers|referral|referred|apply|applies)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def tells_of_visit(
    text: str, children: Set[str], grown_ups: Set[str] = frozenset(), *, by_name_only: bool = False
) -> bool:
    """Whether words ask somebody to see or visit a child. `children` and `grown_ups` are names of the plan.

    `by_name_only`: only visits called so count, as in a note of the plan in which much else may be told.
    """
    # Children whom the text does not name are no part of the patterns: most texts then share them, whosever plan it is.
    named = frozenset(child for child in children if child in text)
    found = _visits(named, frozenset(grown_ups), seen=not by_name_only).finditer(text)
    return any(
        _DENIED.search(text, 0, match.start()) is None
        and _BY_FAMILY.search(text, 0, match.start()) is None
        and not _is_from_afar(text, match, frozenset(grown_ups))
        and not (_HOUSE.search(match.group()) and _trades().search(_part_of(text, match)))
        for match in found
    )


def _is_from_afar(text: str, match: re.Match[str], grown_ups: frozenset[str]) -> bool:
    """Whether what is called seeing is a call or a message: “sees Sam on a video call”."""
    return _remote(grown_ups).search(_part_of(text, match)) is not None


def _part_of(text: str, match: re.Match[str]) -> str:
    """The part of a sentence in which a match stands: “visits weekly” of “visits weekly and rings on Fridays”."""
    start = max((end.end() for end in _PART.finditer(text, 0, match.start())), default=0)
    end = _PART.search(text, match.end())
    return text[start : end.start() if end else len(text)]


@functools.lru_cache(maxsize=64)
def _remote(grown_ups: frozenset[str]) -> re.Pattern[str]:
    names = f"(?-i:{_any_of(grown_ups)})" if grown_ups else "(?!)"
    return re.compile(words("visiting")["remote"].replace("GROWN_UP", names), re.IGNORECASE)


@functools.cache
def _trades() -> re.Pattern[str]:
    return re.compile(words("visiting")["trades"], re.IGNORECASE)


def sees_one(text: str) -> bool:
    """Whether words tell of a check at which one child is seen, whichever it is: “2-year review at home”."""
    return _checks().search(text) is not None


@functools.cache
def _checks() -> Patterns:
    return Patterns(words("visiting")["of_one_child"])


def is_named(text: str, names: Set[str]) -> bool:
    """Whether one of the names, written as a name, stands in the text."""
    return bool(names) and re.search(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", text) is not None


def speaks_of_several(text: str) -> bool:
    """Whether a visit is to all of them at once: “both”, “the children”, “the family”."""
    return _several().search(text) is not None


@functools.cache
def _several() -> re.Pattern[str]:
    return re.compile(words("visiting")["several"], re.IGNORECASE)


@functools.lru_cache(maxsize=64)
def _visits(children: frozenset[str], grown_ups: frozenset[str], *, seen: bool = True) -> Patterns:
    # A child called Will or Hope is no word: names are written as names. “Sam’s notes” are not Sam.
    common = _any_of(words("visiting")["children"])
    child = f"(?:{common}|(?-i:{_any_of(children)})){_NOT_ITS_OWN}" if children else f"{common}{_NOT_ITS_OWN}"
    grown_up = _any_of(grown_ups) if grown_ups else "(?!)"
    spelt = {"CHILDREN_ONLY": _any_of(children) if children else "(?!)", "CHILD": child, "NEAR": _NEAR}
    forms = [*words("visiting")["visits"], *(words("visiting")["seen"] if seen else ())]
    return Patterns(_spelt(form, {**spelt, "GROWN_UP": grown_up}) for form in forms)


def _spelt(form: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        form = form.replace(f"{name}[’']s", f"{part.removesuffix(_NOT_ITS_OWN)}[’']s").replace(name, part)
    return form


def _any_of(names: Collection[str]) -> str:
    return f"(?:{'|'.join(re.escape(each) for each in sorted(names))})"


def is_unborn(name: str, *, dated: bool = False) -> bool:
    """Whether the name of a child says that it is not yet born: “Bump”, or “Baby Shaw” without a day of birth."""
    said, known = name.casefold().split()[:1], words("visiting")
    unborn = known["unborn"] if dated else [*known["unborn"], *known["perhaps_unborn"]]
    return bool(said) and (said[0] in unborn or "expected" in name.casefold())


def is_visitor(role: str) -> bool:
    """Whether whoever has this post is the one to visit: “Allocated social worker”."""
    return any(re.search(rf"\b{post}\b", role, re.IGNORECASE) for post in words("visiting")["visitors"])
