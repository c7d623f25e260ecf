"""What only explains an owner: a place behind a person, a group whose people are named beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planlint.english.owners.body_names import is_town
from planlint.english.owners.cutting import Phrase
from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed

_NAMING = {":", "(", "[", "-", "–", "—", "="}


def place_name(owner: Owner, phrase: Phrase, earlier: Sequence[Owner]) -> Owner:
    """A lone unknown word after a person ("Pastoral lead, Hillside") says where they work rather than who else acts."""
    beside = phrase.bracketed or phrase.before in {",", "-", "–", "—"}
    of_place = phrase.before == "," and bool(earlier) and earlier[-1].kind is OwnerKind.ORGANISATION
    after_somebody = of_place or (beside and bool(earlier) and earlier[-1].kind in INDIVIDUAL)
    if after_somebody and owner.text.casefold() in {"each", "both"}:
        return Owner(OwnerKind.OTHER, owner.text, owner.start, owner.end)
    if phrase.before == "," and earlier and not _is_somebody(earlier[-1]) and _is_a_street(owner):
        return Owner(OwnerKind.OTHER, owner.text, owner.start, owner.end)
    lone = " " not in owner.text and key(owner.text) not in listed("first_names")
    town = beside and bool(earlier) and is_town(owner.text)  # “The Wallich (Swansea)”
    if owner.kind is OwnerKind.PERSON and not owner.known and (after_somebody or town) and lone:
        return Owner(OwnerKind.OTHER, owner.text, owner.start, owner.end)
    return owner


def _is_somebody(owner: Owner) -> bool:
    return owner.kind in INDIVIDUAL and credible(owner)


def _is_a_street(owner: Owner) -> bool:
    """Whether it is where a body is, and nobody: “Little Acorns, Mill Lane”."""
    words = [key(word) for word in owner.text.split()]
    unknown = owner.kind is OwnerKind.PERSON and not owner.known and words[0] not in listed("first_names")
    return unknown and len(words) > 1 and words[-1] in listed("streets")


def explained(parts: Iterable[Owner], cut: Sequence[Phrase]) -> list[Owner]:
    """The parts, with each group or organisation marked whose people are named beside it."""
    found = list(parts)
    before = {phrase.words[0].start: phrase for phrase in cut}
    for index, part in enumerate(found):
        phrase = next((before[start] for start in sorted(before, reverse=True) if start <= part.start), None)
        after = found[index + 1] if index + 1 < len(found) else None
        mark = _mark_before(after, before)
        last = key(part.text.split()[-1]) if part.text.split() else ""
        beside = (
            after is not None and after.kind is OwnerKind.PERSON and mark == "," and last in listed("groups_then_named")
        )
        named = beside or (after is not None and after.kind in INDIVIDUAL and mark in _NAMING)
        gloss = phrase is not None and phrase.bracketed and any(one.kind in INDIVIDUAL for one in found[:index])
        what_they_are = part.kind is OwnerKind.GROUP and _says_what_they_are(found[: index + 1], before)
        if part.kind in {OwnerKind.GROUP, OwnerKind.ORGANISATION} and (named or gloss or what_they_are):
            found[index] = Owner(part.kind, part.text, part.start, part.end, part.id, part.known, True)
    return found


def _mark_before(part: Owner | None, phrases_by_start: dict[int, Phrase]) -> str:
    if part is None:
        return ""
    start = max((one for one in phrases_by_start if one <= part.start), default=None)
    return phrases_by_start[start].before if start is not None else ""


def _says_what_they_are(parts: Sequence[Owner], phrases_by_start: dict[int, Phrase]) -> bool:
    """Whether the last part says after a comma what one or two before are: “Pam and Steve Hill, foster carers”."""
    *earlier, last = parts
    if not earlier or _mark_before(last, phrases_by_start) != ",":
        return False
    one_of = last.text.casefold().startswith(("one of", "a member of", "another of"))
    two = len(earlier) == 2 and all(one.kind is OwnerKind.PERSON for one in earlier)
    joined = two and _mark_before(earlier[1], phrases_by_start) in {"and", "&", "+", "/"}
    return joined or (one_of and earlier[-1].kind in INDIVIDUAL)
