"""Whether two parts of “by whom” are two people who own it together, by what stands between and behind them."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from planlint.english.owners.between import (
    ACTS_ALONE,
    ANOTHER,
    ANOTHER_NAME,
    COMMA,
    DASHED,
    OF_ITS_OWN,
    SIDE_BY_SIDE,
    WITH,
    gap,
)
from planlint.english.owners.cutting import WELSH_AND
from planlint.english.owners.genders import unlike_genders
from planlint.english.owners.owner import Owner
from planlint.english.owners.peers import peers
from planlint.english.owners.same_person import (
    goes_with,
    is_short_for,
    may_be_both,
    plainly_two,
    unlike_relations,
    what,
)
from planlint.english.owners.words import OwnerKind
from planlint.word_lists import Worded

_WHOSE = re.compile(r"[’']s? ")
_WHOSE_THEY_ARE = re.compile(r"\b(?:his|her|their|my|the)\s*$", re.IGNORECASE)
_THEIRS = re.compile(r"(?:his|her|their|my) ", re.IGNORECASE)
_AWAY = Worded(r"\s+(?:is\b|<owners.away>\b)", re.IGNORECASE)
_COMMA_AND = re.compile(r"\s*,\s*and\s+(?:(?:her|his|their|the|my)\s+)?", re.IGNORECASE)
_WILL = re.compile(r"\s+will (?!both\b|do\b|share\b)")
_TOGETHER = re.compile(r"\b(?:jointly|together|both|shared|equally|too|as well|joining in)\b", re.IGNORECASE)
_AND = re.compile(r"\band\b|[&+]")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_WHOSE_RELATIVE = re.compile(r"\s+(?:of|to) (?:both )?(?:[A-Z][\w’'-]+, )*[A-Z][\w’'-]+,? (?:and|&|\+)\s+")
_BY_NICKNAME = re.compile(r"""\s*[/,(]\s*["“‘']""")
_SAME_PERSON = [{OwnerKind.PERSON, OwnerKind.ROLE}, {OwnerKind.PERSON, OwnerKind.RELATION}]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two who stand one behind the other, with what is between them.

    `may_be_one`: whether the one may be what the other is: a name beside a post or a relation.
    """

    text: str
    one: Owner
    other: Owner
    between: str
    known: bool
    may_be_one: bool


def apart(text: str, one: Owner, other: Owner, relatives: Set[str]) -> bool:
    """Whether two parts are two people: in “Jo Lee, health visitor” and “Key worker: Tom Hall” they are one."""
    known = one.id is not None and other.id is not None
    no_post = OwnerKind.ROLE in {one.kind, other.kind} and not relatives.isdisjoint({one.id, other.id})
    may_be_one = {one.kind, other.kind} in _SAME_PERSON and not known and not no_post
    may_be_one = may_be_one and not (unlike_genders(one, other) or unlike_relations(one, other))
    pair = _Pair(text, one, other, gap(text, one, other), known, may_be_one)
    if _is_the_same(pair) or _each_acts(pair) or _is_of_others(pair):
        return False
    if _is_below_a_name(pair):
        return False
    if "/" in pair.between:
        if _is_hers(pair):
            return True
        if may_be_one or may_be_both(one, other) or is_short_for(one, other):
            return False  # “SW / Priya Shah”, “Mum/Sana”, “Head/DSL”
    if _comes_after(pair) or goes_with(one, pair.between, other):
        return False
    if WITH.fullmatch(_ASIDE.sub("", pair.between)):
        return _TOGETHER.search(text, other.end) is not None or peers(text, one, pair.between, other)
    return _is_side_by_side(pair)


def _is_side_by_side(pair: _Pair) -> bool:
    """Whether a mark or a word between them makes two of them."""
    one, other, between = pair.one, pair.other, pair.between
    relations = one.kind is other.kind is OwnerKind.RELATION
    if between.strip() in WELSH_AND and relations:
        return True
    if SIDE_BY_SIDE.search(between) or "\n" in between.strip(" \t"):
        return True
    if between.strip() == ", my" and _WHOSE.search(one.text):
        return False  # “Ben's mum, my sister”
    if between.strip() == "," and relations and _WHOSE.search(other.text):
        return _WHOSE.search(one.text) is not None  # “Nan, Mum's mum” is one, “Leo's dad, Leo's nan” are two
    if between.rstrip().endswith(",") or COMMA.fullmatch(between):
        return not pair.may_be_one
    if other.kind is OwnerKind.PERSON and one.text.split()[0] != other.text.split()[0]:
        # “Mum and health visitor Lisa Quayle”, “School: Mr Obi; Health: Lisa Quayle”
        named = one.kind is OwnerKind.PERSON
        if (ANOTHER_NAME if named else ANOTHER).search(between):
            return True
    if DASHED.fullmatch(between) is None or ACTS_ALONE.match(pair.text, other.end):
        return False
    if _AWAY.match(pair.text, other.end) or (between.strip() and OF_ITS_OWN.match(pair.text, other.end)):
        return False  # “Mum – Dad at work”, “Mum – Dad minds the twins meanwhile”
    # “MUM – Michelle Whitmarsh” is one, whoever else the plan calls a mum.
    return (pair.known and one.kind is other.kind) or plainly_two(one, other)


def _is_the_same(pair: _Pair) -> bool:
    """“Mum/Sana”, “probation officer / offender manager”, “Abdul / "Abs"”."""
    one, other = pair.one, pair.other
    if pair.known and one.id == other.id:
        return True
    theirs = _THEIRS.match(other.text) is not None  # “Mum, her mum”
    if one.kind is other.kind and what(one) == what(other) and not (theirs or _AND.search(pair.between)):
        return True
    quoted = pair.text[other.end : other.end + 1] in {'"', "”", "’", "'"}
    return quoted and _BY_NICKNAME.fullmatch(pair.between) is not None


def _each_acts(pair: _Pair) -> bool:
    """“SW to chair; HV to minute”, “Mum to ring; SW just checks”."""
    text, behind = pair.text, pair.other.end
    acts = ACTS_ALONE.match(text, behind) or OF_ITS_OWN.match(text, behind)
    return ACTS_ALONE.match(text, pair.one.end) is not None and acts is not None


def _comes_after(pair: _Pair) -> bool:
    """Whether the second has a small part behind a mark: “Mum. SW to check at visits”, “Kelly, and Jo will drive”."""
    text, behind = pair.text, pair.other.end
    if _WHOSE_THEY_ARE.sub("", pair.between).strip() in {".", ";"}:
        return (ACTS_ALONE.match(text, behind) or OF_ITS_OWN.match(text, behind)) is not None
    return _COMMA_AND.fullmatch(pair.between) is not None and _WILL.match(text, behind) is not None


def _is_of_others(pair: _Pair) -> bool:
    """Whether the second is a child whose relative the first is: “Aunt of Tia and Tyler”."""
    by_name = pair.other.kind is OwnerKind.PERSON and " " not in pair.other.text
    return pair.one.kind is OwnerKind.RELATION and by_name and _WHOSE_RELATIVE.fullmatch(pair.between) is not None


def _is_below_a_name(pair: _Pair) -> bool:
    """Whether a post stands on the line below a full name, or behind a dot: “Meena Rao · health visitor”."""
    named = pair.one.kind is OwnerKind.PERSON and " " in pair.one.text
    return named and pair.other.kind is OwnerKind.ROLE and pair.may_be_one and pair.between.strip(" ") in {"\n", "·"}


def _is_hers(pair: _Pair) -> bool:
    """Whether the second is somebody of the first: “Mum/Mum's partner Lee”."""
    whose = tuple(f"{pair.one.text}{apostrophe}s " for apostrophe in "'’")
    return pair.one.kind is OwnerKind.RELATION and pair.between.lstrip(" /").startswith(whose)
