"""The words by which owners are known: roles, relations, groups, organisations, placeholders, names."""

from __future__ import annotations

import difflib
import functools
import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-"})
_LONGEST = 7
_LONG_WORD, _NEARLY = 8, 0.88
TOKEN = re.compile(r"[^\W_]+(?:[.'’‐‑/-][^\W_]+)*\.?|&|\S")


class OwnerKind(StrEnum):
    """What the words that name an owner stand for."""

    PERSON = "person"
    ROLE = "role"
    RELATION = "relation"
    ORGANISATION = "organisation"
    GROUP = "group"
    PLACEHOLDER = "placeholder"
    OTHER = "other"


INDIVIDUAL = frozenset({OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.RELATION})


def folded(text: str) -> str:
    """Text for comparing: small letters, no accents, straight apostrophes, single spaces.

    Each letter stays one letter (ß and ligatures aside), so that only outer white space moves offsets.
    """
    plain = unicodedata.normalize("NFD", text.translate(_APOSTROPHES).casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


@functools.lru_cache(maxsize=8192)
def key(text: str) -> str:
    """A term for looking up: folded, without apostrophes, full stops in initials, or a leading article."""
    plain = folded(text).replace(" & ", " and ").replace("'", "").replace(".", "").strip(" ,;:")
    return plain.removeprefix("the ").strip()


def small(text: str) -> str:
    """The text in small letters, letter for letter, so that every offset stays."""
    plain = text.translate(_APOSTROPHES)
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in plain)


@functools.cache
def listed(name: str, *others: str) -> frozenset[str]:
    """The terms of one key of words/owners.yml, or of several together, ready to look up."""
    if others:
        return listed(name).union(*map(listed, others))
    entry = words("owners")[name]
    return frozenset(key(str(term)) for term in (entry.split() if isinstance(entry, str) else entry))


def _terms(name: str) -> Iterable[str]:
    for entry in words(name)["words"]:
        yield from (str(term) for term in (entry["term"], *entry.get("forms", ())))


@functools.cache
def vocabulary() -> dict[str, OwnerKind]:
    """Every listed phrase with what it stands for; where lists disagree, a single person wins over a group."""
    found: dict[str, OwnerKind] = {}
    for kind, name in (
        (OwnerKind.GROUP, "groups"),
        (OwnerKind.ORGANISATION, "organisations"),
        (OwnerKind.RELATION, "relations"),
        (OwnerKind.ROLE, "roles"),
    ):
        own = words("owners")[name]
        extra = [form for term, forms in own.items() for form in (term, *forms)] if isinstance(own, dict) else own
        found.update((key(str(term)), kind) for term in (*_terms(name), *extra))
    found.update((key(term), OwnerKind.ORGANISATION) for term in words("owners")["places_with_and"])
    # A worker that nobody has chosen is listed with the groups, and stays there.
    found.update((key(term), OwnerKind.GROUP) for term in words("owners")["vague_singular"])
    found.pop("", None)
    return found


@functools.cache
def misspelt_group(word: str) -> bool:
    """Whether a long word is nearly one that names a group: “proffesionals”, “familly members”."""
    if len(word) < _LONG_WORD or word in vocabulary() or word in listed("first_names"):
        return False
    groups = [term for term, kind in vocabulary().items() if kind is OwnerKind.GROUP and len(term) >= _LONG_WORD]
    return bool(difflib.get_close_matches(word, [term for term in groups if " " not in term], 1, _NEARLY))


@functools.cache
def same_role() -> dict[str, str]:
    """Each way of writing a role → the role: "hv" → "health visitor"."""
    return {key(form): key(role) for role, forms in words("owners")["roles"].items() for form in (role, *forms)}


@functools.cache
def same_relation() -> dict[str, str]:
    """Each way of writing a relation → the relation: "mgm" → "maternal grandmother", "mum" → "mother"."""
    return {
        key(str(form)): key(str(entry["is"]))
        for entry in words("relations")["words"]
        for form in (entry["term"], *entry.get("forms", ()), entry["is"])
        if "is" in entry
    }


@functools.cache
def placeholder_pattern() -> Patterns:
    """What people write where no owner has been chosen, to be searched in folded text."""
    return Patterns(form.replace(" ", r"\s+") for form in words("owners")["placeholders"])


def longest_term(tokens: list[str], begin: int) -> tuple[int, OwnerKind] | None:
    """The longest listed phrase that starts at a token, as (end, kind)."""
    if not tokens[begin][:1].isalnum():
        return None
    for end in range(min(len(tokens), begin + _LONGEST), begin, -1):
        said = key(" ".join(tokens[begin:end])).replace(" ,", ",")  # “Newry, Mourne and Down”
        if tokens[end - 1][:1].isalnum() and (kind := vocabulary().get(said)):
            return end, kind
    return None
