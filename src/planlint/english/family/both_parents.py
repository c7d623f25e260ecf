"""Where a “by whom” makes one owner of two parents: “Parents”, “Mum & Dad”, “Mr Rahimi and his wife”, both by name."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.mentions import telling
from planlint.english.owners.leading import each_alone

_SIGN = re.compile(r"<(\d+)>(?!['’]s)")
_BRACKETS = re.compile(r"\([^()]*\)")
_OPENING = re.compile(
    r"[^:–—]{2,60}?(?=\s(?:to|will|must|should|shall|are|agree|need|have|can|do|both|each|jointly)\b|\s*[:–—]|\s-\s)",
    re.IGNORECASE,
)
_NOBODY_BEFORE = re.compile(r"\W*(?:\d+[.)]\s*)?(?:(?:the|both|all|his|her|their|[\w-]+['’]s?)\s+)*", re.IGNORECASE)
_NEAR = 45
_EMPTY = frozenset[int]()

# Where the words stand, and who is meant: places in the cast, nobody in particular for “Parents” and “the couple”.
Both = tuple[int, int, frozenset[int]]


def both_parents(text: str, cast: Cast) -> Both | None:
    """The place of the words and the two people in the cast; not where each acts alone, or another with them."""
    found = None if each_alone(text) else _as_a_pair(text, cast) or _each_named(text, cast)
    if found is None or _pattern("done_with_them").search(text[: found[0]]):
        return None
    return None if _pattern("only_told").match(text, found[1]) else found


def both_open(text: str, cast: Cast) -> Both | None:
    """The same where a sentence opens with them: “The Khans will …”, “Leo's parents: …”."""
    opening = _OPENING.match(text)
    if opening is None or each_alone(text[: opening.end() + _NEAR]):
        return None
    found = both_parents(opening.group(), cast)
    return found if found is not None and _NOBODY_BEFORE.fullmatch(text[: found[0]]) else None


def _as_a_pair(text: str, cast: Cast) -> Both | None:
    """Both in one word: “Parents”, “the Khans”, “both mothers”."""
    listed = _pattern("both_parents").search(text)
    if listed is not None and not _somebody_elses(text, listed, cast):
        return listed.start(), listed.end(), _EMPTY
    if not cast.others_care and (carers := _pattern("carers").search(text)):
        return *carers.span(), _EMPTY
    for surname in {_surname(one) for one in cast.grown_ups} - {""}:
        if family := re.search(rf"\b(?:the|both) {re.escape(surname)}e?s\b(?!['’])", text, re.IGNORECASE):
            return *family.span(), _EMPTY
    for gender, key in (("she", "two_mothers"), ("he", "two_fathers")):
        alike = [place for place, one in enumerate(cast.grown_ups) if one.gender == gender]
        if len(alike) == 2 and (plural := _pattern(key).search(text)):
            return *plural.span(), frozenset(alike)
    return None


def _each_named(text: str, cast: Cast) -> Both | None:
    """One beside the other, by what they are, by name or by initials."""
    told = telling(text, cast, guess=True)
    plain = _BRACKETS.sub(lambda aside: " " * len(aside.group()), told.text)
    found = [(told.written(one.start()), told.written(one.end()), int(one[1])) for one in _SIGN.finditer(plain)]
    found = sorted({*found, *_by_initials(text, cast)})
    two = frozenset(place for _, _, place in found)
    if len(two) != 2 or _pattern("not_together").search(_without_brackets(text[found[0][1] : found[-1][0]])):
        return None
    return found[0][0], found[-1][1], two


def _by_initials(text: str, cast: Cast) -> Iterator[tuple[int, int, int]]:
    for place, one in enumerate(cast.grown_ups):
        initials = {"".join(part[0] for part in name.split()) for name in one.names if len(name.split()) > 1}
        for match in re.finditer(r"(?<![\w.])[A-Z](?:\.?[A-Z]){1,2}\.?(?!\w)", _without_brackets(text)):
            if match.group().replace(".", "") in initials:
                yield match.start(), match.end(), place


def _without_brackets(text: str) -> str:
    return _BRACKETS.sub(lambda aside: " " * len(aside.group()), text)


def _surname(one: GrownUp) -> str:
    return next((name.split()[-1] for name in one.names if len(name.split()) > 1), "")


def _somebody_elses(text: str, listed: re.Match[str], cast: Cast) -> bool:
    """“Sana's parents” and “Mr and Mrs Hussain, Waqar's parents” are the grandparents; “Amina's parents” are not."""
    told = telling(text, cast).text
    related = re.search(r"<r>", told)
    return related is not None and "<p>" not in told and ("parents" in listed.group().lower() or "," in text)


@functools.cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")[key]), re.IGNORECASE)
