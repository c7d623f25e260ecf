"""What one phrase of "by whom" stands for: a person's name, a role, a relation, an organisation, a group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.english.owners.heads import by_head, several
from planlint.english.owners.name import (
    IsKnown,
    is_name,
    listed_kind,
    lone_unknown,
    name_after,
    names_a_body,
    place_with_article,
    role_after_name,
    titled,
)
from planlint.english.owners.text import Word
from planlint.english.owners.words import OwnerKind, listed, longest_term, vocabulary
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Sense:
    """What words `begin` to `end` of a phrase stand for; `at` are words that say where the owner works."""

    kind: OwnerKind
    begin: int
    end: int
    at: tuple[Word, ...] = ()


# Beyond this many words a phrase no longer names anybody, and time must not grow with the square of a text.
_LONGEST_PHRASE = 20
_PLURAL_IN_SHORT = re.compile(r"[A-Z]{2,4}s$")
_DAYS = frozenset(map(str.casefold, WEEKDAYS))
_MONTHS = frozenset(map(str.casefold, MONTHS))


def sense(words: Sequence[Word], is_known: IsKnown) -> Sense:
    """What the phrase stands for, judged by its head word: "nursery staff" is a group, "staff nurse" a role."""
    begin = 0
    if (several := _some_of(words)) is not None:
        return several
    if (kind := listed_kind([word.key for word in words])) is not None:
        return Sense(kind, 0, len(words))
    if _chosen_by_somebody(words):
        return Sense(OwnerKind.GROUP, 0, len(words))
    if len(words) > 1 and words[0].key in (listed("after_an_owner") | {"no"}) - {
        "by",
        "via",
        "jointly",
        "together",
        "shared",
    }:
        return Sense(OwnerKind.OTHER, 0, len(words))
    while begin < len(words) - 1 and (_is_article(words, begin) or _of_a_date(words, begin)):
        begin += 1
    if begin < len(words) - 1 and words[begin].key in {"both", "either"} and _one_person(words[begin + 1]):
        begin += 1
    words = words[: begin + _LONGEST_PHRASE]
    end = _cut(words, begin)
    at = tuple(words[end + 1 :]) if end < len(words) and words[end].key in {"at", "from", "in"} else ()
    for stop in range(end, begin, -1):
        found = _whole(words, begin, stop, is_known)
        if found is not None and not (
            stop < end
            and (
                lone_unknown(words[begin:stop], found.kind, is_known)
                or _how_many_things(words[begin:stop])
                or _in_short_for_another(words[begin:stop], found.kind)
            )
        ):
            kind = found.kind
            if kind is OwnerKind.PERSON and begin and place_with_article(words[begin - 1], words[begin:stop], is_known):
                kind = OwnerKind.ORGANISATION
            return Sense(kind, found.begin, found.end, at)
    return Sense(OwnerKind.OTHER, begin, end)


def _is_article(words: Sequence[Word], index: int) -> bool:
    """Whether it only stands before an owner; “New Leaf” is a name, “New Social Worker” none."""
    word, following = words[index], words[index + 1]
    named = word.text == "New" and following.capital and following.key not in listed("role_heads", "ranks")
    return word.text.casefold() in listed("articles") and not (named and longest_term([following.text], 0) is None)


def _some_of(words: Sequence[Word]) -> Sense | None:
    """“One of the uncles”, “as many of the safety circle as possible”: somebody of a group, nobody knows who."""
    first = 1 if words and words[0].text.casefold() in listed("articles") else 0
    if [word.key for word in words[first : first + 2]] in (["at", "least"], ["up", "to"]):
        first += 2
    keys = [word.key for word in words[first:_LONGEST_PHRASE]]
    if not keys or keys[0] not in listed("counts") or "of" not in keys[1:5]:
        return None
    rest = [word for word in words[first + keys.index("of") + 1 :] if word.text.casefold() not in listed("articles")]
    end = next((at for at, word in enumerate(rest) if word.text.casefold() in listed("after_an_owner")), len(rest))
    if end and by_head([word.key for word in rest[:end]]) in {OwnerKind.GROUP, OwnerKind.ORGANISATION}:
        return Sense(OwnerKind.GROUP, 0, len(words))
    return None


def _chosen_by_somebody(words: Sequence[Word]) -> bool:
    """Whether it is anybody whom somebody trusts: “people Mum trusts”, “an adult Leo knows”."""
    own = [word.key for word in words if word.text.casefold() not in listed("articles")]
    anybody = listed("vague_singular", "group_heads") | {"grown-up", "anybody", "anyone", "somebody", "those"}
    return 2 < len(own) <= 5 and own[0] in anybody and own[-1] in listed("trusting")


def _in_short_for_another(words: Sequence[Word], kind: OwnerKind) -> bool:
    """Whether two capitals before other words stand for what they are about: “DA perpetrator programme”."""
    return kind is OwnerKind.RELATION and len(words) == 1 and words[0].text == "DA"


def _how_many_things(words: Sequence[Word]) -> bool:
    """Whether it is only the “all” of something that is nobody: “all wards”."""
    return len(words) == 1 and words[0].key in listed("quantifiers_of_things") - {"both", "each", "either"}


def _of_a_date(words: Sequence[Word], index: int) -> bool:
    # "By 5 March 2027 the school nurse", "every Friday Dad": a time that was not set off from the owner.
    word, beside = words[index].key, [one.key for one in words[max(0, index - 1) : index + 2]]
    of_month = word in _MONTHS and any(one.isdigit() for one in beside)
    number = word.isdigit() and (any(one in _MONTHS for one in beside) or index > 1)
    return of_month or number or word in _DAYS or (word in {"every", "each"} and words[index + 1].key in _DAYS)


def _one_person(word: Word) -> bool:
    return vocabulary().get(word.key) in {OwnerKind.RELATION, OwnerKind.ROLE} or word.key in listed("first_names")


def _cut(words: Sequence[Word], begin: int) -> int:
    index = begin
    while index < len(words):
        term = longest_term([word.text for word in words], index)
        if term is not None and term[0] > index + 1:
            index = term[0]
            continue
        following = words[index + 1].key if index + 1 < len(words) else ""
        if index > begin and words[index].key in {"involved", "working", "engaged", "dealing"} and following == "with":
            return index
        if index > begin and not words[index].capital and words[index].text.casefold() in listed("after_an_owner"):
            return index
        if index > begin and following and _does(words[begin:index], words[index]):
            return index
        index += 1
    return index


def _does(named: Sequence[Word], word: Word) -> bool:
    """Whether it is what somebody does: “Denise Boon takes her”; “Boon carers” are several people."""
    verb = word.text.islower() and word.text.endswith("s") and not word.text.endswith("ss") and len(word.text) > 2
    noun = word.key in listed("group_heads", "organisation_heads") or word.key in vocabulary()
    return verb and not noun and not several(word.key) and (is_name(named) or _one_person(named[-1]))


def _whole(words: Sequence[Word], begin: int, end: int, is_known: IsKnown) -> Sense | None:
    own = words[begin:end]
    keys = [word.key for word in own]
    if len(own) == 1 and _PLURAL_IN_SHORT.match(own[0].text) and vocabulary().get(keys[0][:-1]) is OwnerKind.ROLE:
        return Sense(OwnerKind.GROUP, begin, end)
    if is_known(" ".join(word.text for word in own)) and _is_name_like(own):
        return Sense(OwnerKind.PERSON, begin, end)
    if (named := titled(own)) is not None:
        return Sense(OwnerKind.PERSON, begin + named[0], begin + named[1])
    if (kind := listed_kind(keys)) is not None:
        return Sense(kind, begin, end)
    if names_a_body(own) and not (own[-1].text.islower() and by_head(keys) is OwnerKind.ROLE):
        return Sense(OwnerKind.ORGANISATION, begin, end)
    if (name := name_after(own)) is not None:
        kin = name == 1 and vocabulary().get(keys[0]) is OwnerKind.RELATION
        return Sense(OwnerKind.PERSON, begin if kin else begin + name, end)
    if role_after_name(own, is_known):
        return Sense(OwnerKind.PERSON, begin, end - 1)
    if keys[0] in listed("quantifiers") and not (len(own) > 1 and own[1].capital and own[0].capital and by_head(keys)):
        of_things = len(own) > 1 and keys[0] in listed("quantifiers_of_things") and keys[1] not in listed("quantifiers")
        of_people = not of_things or by_head(keys[1:]) is not None
        return Sense(OwnerKind.GROUP, begin, end) if of_people else None
    if keys[0] in listed("vague_qualifiers") and keys[-1] in listed("vague_singular"):
        return Sense(OwnerKind.GROUP, begin, end)
    if is_name(own):
        return Sense(OwnerKind.OTHER if keys[-1] in listed("titles") else OwnerKind.PERSON, begin, end)
    if len(own) > 1 and keys[-1] in listed("weak_heads") and all(word.capital for word in own):
        return Sense(OwnerKind.OTHER, begin, end)
    if (kind := by_head(keys)) is not None:
        return Sense(kind, begin, end)
    return Sense(OwnerKind.ORGANISATION, begin, end) if _is_branch(own, keys) else None


def _is_branch(own: Sequence[Word], keys: Sequence[str]) -> bool:
    """Whether it is part of a body that stands first: “CAMHS South”, “Police Scotland Family Protection”."""
    if len(own) < 2 or not all(word.capital for word in own):
        return False
    if any(key in listed("first_names", "role_heads", "titles") for key in keys):
        return False
    bodies = (listed_kind(keys[:size]) is OwnerKind.ORGANISATION for size in range(2, len(keys)))
    return listed_kind(keys[:-1]) is OwnerKind.ORGANISATION or any(bodies)


def _is_name_like(own: Sequence[Word]) -> bool:
    kind = listed_kind([word.key for word in own])
    return kind in {None, OwnerKind.RELATION} or (kind is OwnerKind.ROLE and len(own) > 1)
