"""Whether two documents are of one case: asked wherever two files are put together, since a file name is soon mistaken.

The reference tells, else the children, by name and birth. A child may have been born or renamed in between, so that the
answer may also be that nothing tells.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum

from planlint.bundled import words
from planlint.model.folded import as_it_looks, folded
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument

_APOSTROPHE = re.compile("['’‘`ʼ]")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
# How much two spellings of one name have in common at least (“Kayleigh”, “Kaylee”), where another part is the same.
_ALIKE = 0.75
# A child is born before the day it was expected, or after it; and a scan moves that day.
_EARLY, _LATE, _MOVED = dt.timedelta(weeks=17), dt.timedelta(weeks=5), dt.timedelta(weeks=8)


class Sure(IntEnum):
    """How sure it is that two documents, or two children in them, are the same case or child."""

    NO = 0
    UNTOLD = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class OneCase:
    """The answer, and for a NO what differs and what to do about it, in one line."""

    sure: Sure
    because: str = ""


def one_case(one: CaseDocument, other: CaseDocument) -> OneCase:
    """Whether both documents are of one case, as far as they tell."""
    alike = same_reference(one.reference, other.reference)
    if alike is False:
        return OneCase(
            Sure.NO,
            f"the references differ ({one.reference}, {other.reference}). Name files of one case; if it is one case, "
            "write one “reference” in both",
        )
    sure = max((_same_child(mine, its) for mine in one.children for its in other.children), default=Sure.UNTOLD)
    if alike and (sure is not Sure.NO or not _all_told(one, other)):
        return OneCase(Sure.YES)
    if sure is Sure.NO:
        return OneCase(
            sure,
            "no child stands in both, by name or by birth. Name files of one case; if a child has a new name, write "
            "the other one under the child’s “known_as”",
        )
    if sure is Sure.UNTOLD and _nobody_in_common(one, other):
        return OneCase(
            Sure.NO,
            "nothing tells that a child is in both, and nobody else is. Name files of one case; if it is one case, "
            "write one “reference” in both",
        )
    return OneCase(sure)


def same_reference(one: str | None, other: str | None) -> bool | None:
    """Whether two references are the same however they are written; None where one is missing, or is none (“TBC”)."""
    mine, its = (folded(each or "") for each in (one, other))
    if not all(any(character.isdigit() for character in each) for each in (mine, its)):
        return None
    return mine == its


def _all_told(*documents: CaseDocument) -> bool:
    """Whether a reference was only left standing in a copy that was written over: each child has its name and birth."""
    return all(child.name and child.born for document in documents for child in document.children)


def _nobody_in_common(one: CaseDocument, other: CaseDocument) -> bool:
    """Whether both name people, and no two of them can be the same."""
    mine, its = ([name for person in each.people for name in _names(person)] for each in (one, other))
    return bool(mine and its) and not any(_in_common(a, b) for a in mine for b in its)


def _same_child(one: Child, other: Child) -> Sure:
    born = _same_birth(one, other)
    mine, its = _names(one), _names(other)
    alike = [(a, b) for a in mine for b in its if _in_common(a, b)]
    if alike:
        if born is False:  # a birthday may be put right, but a first name alone is soon found in two families
            return Sure.UNTOLD if any(min(len(a), len(b)) > 1 for a, b in alike) else Sure.NO
        return Sure.YES if born or any(_two_words_equal(a, b) for a, b in alike) else Sure.UNTOLD
    if born:
        return Sure.UNTOLD  # renamed; or another child of that day
    return Sure.NO if born is False or (mine and its) else Sure.UNTOLD


def _same_birth(one: Child, other: Child) -> bool | None:
    if one.born and other.born:
        return one.born == other.born
    if one.born or other.born:
        born, expected = (one.born, other.expected) if one.born else (other.born, one.expected)
        return None if born is None or expected is None else -_EARLY <= born - expected <= _LATE
    if one.expected and other.expected:
        return abs(one.expected - other.expected) <= _MOVED
    return None


def _names(whose: Child | Person) -> list[frozenset[str]]:
    """The words of each name somebody goes by, without those that stand where there is none yet."""
    said = (whose.name, *whose.known_as, *(spelling.name for spelling in whose.spellings))
    parts = (_BETWEEN_WORDS.split(_APOSTROPHE.sub("", as_it_looks(name or "")).casefold()) for name in said)
    no_name_yet = {"", *words("one_case")["no_name_yet"]}
    found = (frozenset(each) - no_name_yet for each in parts)
    return [name for name in found if any(len(word) > 1 for word in name)]  # initials alone may be anybody’s


def _in_common(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the shorter of two names (“Ayaan”, “A. Warsame”) says nothing that the other does not.

    One word may be spelt in another way where another one is the same.
    """
    short, long = sorted((one, other), key=len)
    same, rest = short & long, long - short
    return all(same and any(_may_be(word, its) for its in rest) for word in short - long)


def _two_words_equal(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names are surely one child’s without a birth: “J. Smith” may be Jill, and Amira is not Amina."""
    return sum(len(word) > 1 for word in one & other) > 1


def _may_be(word: str, other: str) -> bool:
    """Whether a word of a name is the other's initial, or another spelling of it."""
    initial = 1 in (len(word), len(other)) and word[0] == other[0]
    return initial or SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE
