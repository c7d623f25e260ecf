"""Titles that hold “and”: “family and schools liaison worker”, “head of learning and behaviour” are one person."""

from __future__ import annotations

import calendar
from collections.abc import Sequence

from planlint.english.owners.name import IsKnown, listed_kind
from planlint.english.owners.phrase import Sense, sense
from planlint.english.owners.text import Phrase, Word
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, listed

_JOINED_BY = {"and", "&", "/", "+"}
_FIELD_OF = {"of", "for", "on", "at", "in"}
_TIMES = {name.casefold() for name in calendar.day_name} | {"weekends", "weekdays", "evenings", "mornings", "nights"}


def whole_titles(cut: Sequence[Phrase], is_known: IsKnown) -> tuple[Phrase, ...]:
    """The phrases, with each title and each run of days in one of them."""
    found: list[Phrase] = []
    for phrase in cut:
        last = found[-1] if found else None
        if last is not None and phrase.before in _JOINED_BY and _is_one(last, phrase, is_known):
            found[-1] = Phrase((*last.words, *phrase.words), last.before, last.bracketed)
        else:
            found.append(phrase)
    return tuple(found)


def _is_one(first: Phrase, second: Phrase, is_known: IsKnown) -> bool:
    if all(word.key.removesuffix("s") in _TIMES or word.key in _TIMES for word in second.words):
        return len(first.words) > 1
    meant = sense(second.words, is_known)
    if len(second.words) > 1 and second.words[0].text.endswith(("'s", "’s")) and len(first.words) == 1:
        # “Leo and Tia's teacher” is one teacher of two children.
        return meant.kind is OwnerKind.ROLE and _named(first.words[0])
    if any(word.text.casefold() in _FIELD_OF for word in first.words[1:-1]):
        return _is_field(meant, second.words) and sense(first.words, is_known).kind is OwnerKind.ROLE
    opens = sense(first.words, is_known)
    unnamed = opens.kind not in INDIVIDUAL or (opens.kind is OwnerKind.PERSON and _unknown(first.words, is_known))
    return unnamed and meant.kind is OwnerKind.ROLE and listed_kind(_keys(second.words)) is None


def _is_field(meant: Sense, words: Sequence[Word]) -> bool:
    """Whether words can be what or whom somebody works for: “… for Gwynedd and Môn”, “… of learning and behaviour”."""
    if meant.kind is OwnerKind.PERSON:
        return len(words) == 1
    return meant.kind not in INDIVIDUAL


def _unknown(words: Sequence[Word], is_known: IsKnown) -> bool:
    lone = len(words) == 1 and words[0].key not in listed("first_names")
    return lone and not is_known(words[0].text)


def _named(word: Word) -> bool:
    return word.key in listed("first_names") or listed_kind([word.key]) is OwnerKind.RELATION


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words if word.text.casefold() not in listed("articles")]
