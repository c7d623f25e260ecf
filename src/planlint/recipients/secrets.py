"""What must not stand in a reader's copy, in words: the last gate looks for each of them in the finished bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import BaseModel

from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.model.folded import folded, holds, holds_apart
from planlint.model.kept import everybody, parts, parts_kept, withheld
from planlint.model.paths import written
from planlint.model.people import Child, Contact, Person
from planlint.model.plan import CaseDocument
from planlint.recipients.mentions import (
    day_in_language,
    days_in,
    is_also_a_word,
    names_somebody,
    pieces,
    tells_number,
    tells_postcode,
    withheld_day,
    withheld_digits,
    withheld_postcode,
)
from planlint.recipients.name_parts import is_like_a_name, name_parts
from planlint.recipients.recipient import Recipient

_FROM_THE_UK = re.compile(r"\A\s*(?:\+44\s*(?:\(0\))?|0044|0)\s*")
_NUMBER = re.compile(r"\s*(?:\+44|0)[\d\s()./-]{9,}")
_SHORTEST_FIRST_NAME = 4


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that a copy must not hold, and why; the words stay out of whatever prints one.

    `parts` are those parts of a withheld name that nobody shown to the reader has as well.
    """

    words: str = field(repr=False)
    because: str
    parts: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_also_a_word(self) -> bool:
        """Whether the words are one ordinary word, which is met in every text: “May”."""
        return is_also_a_word(self.words.strip())

    @property
    def pieces(self) -> tuple[str, ...]:
        """What tells a withheld address beside the whole of it: its street, its house, its postcode."""
        return pieces(self.words)

    @property
    def can_be_told(self) -> bool:
        """Whether anything but its words gives it away."""
        return bool(self.parts or withheld_digits(self.words) or withheld_postcode(self.words)) or (
            withheld_day(self.words) is not None
        )

    def is_in(self, text: str) -> bool:
        """Whether a text tells it: the words however they are spaced, marked or cased, or what gives them away."""
        if self.is_also_a_word:
            return names_somebody(text, self.words.strip())
        whole = holds(text, self.words) or any(holds_apart(text, piece) for piece in self.pieces)
        return whole or self.is_told_by(text)

    def is_told_by(self, text: str) -> bool:
        """Whether a text gives it away without its words: the end of a number, half a name, a day, a postcode."""
        digits, code, day = withheld_digits(self.words), withheld_postcode(self.words), withheld_day(self.words)
        return (
            (bool(digits) and tells_number(text, digits))
            or (code is not None and tells_postcode(text, *code))
            or (day is not None and days_in(text, day))
            or any(names_somebody(text, part, self._beside(part)) for part in self.parts)
        )

    def is_day_in(self, text: str, language: str) -> bool:
        """Whether the words are a day, and a text in that language (a tag) tells it."""
        day = withheld_day(self.words)
        return day is not None and day_in_language(text, day, language)

    def _beside(self, part: str) -> tuple[str, ...]:
        return tuple(other for other in name_parts(self.words) if other != part)


def secrets(plan: CaseDocument, reader: Recipient | None) -> tuple[Secret, ...]:
    """All that is withheld from a reader (without one: from anybody), and what tells of a person or place kept whole.

    From a mapping that `not_for` keeps that is each address, telephone number and e-mail address in it, and the names
    of a person who is kept whole, with that of their agency: not those that somebody shown has as well, no relation
    (“Mum”), and no agency that every plan has (“Police”).
    """
    who = reader.id if reader else None
    kept = tuple(parts_kept(plan, who))
    gone = {id(part) for _, part in kept}
    left = [person for person in everybody(plan) if id(person) not in gone]
    shown = {folded(name) for person in left for name in (*_names(person), *_agency(person))}
    shown_parts = {folded(part) for person in left for name in _names(person) for part in name_parts(name)}
    called = {folded(name) for person in everybody(plan) for name in _names(person)}

    def parts_of(name: str, *, is_name: bool) -> tuple[str, ...]:
        found = name_parts(name) if is_name or folded(name) in called or is_like_a_name(name) else ()
        return tuple(part for part in found if folded(part) not in shown_parts)

    found = [
        Secret(
            _without_prefix(words) if _NUMBER.fullmatch(words) else words,
            f"withheld[{number}]",
            parts_of(words, is_name=False),
        )
        for number, entry in enumerate(plan.withheld)
        if entry in withheld(plan, who)
        for words in entry.words
    ]
    for path, part in kept:
        at = f"{written(path)}.not_for"
        found += [
            Secret(words, at, parts_of(words, is_name=True) if is_name else ())
            for words, is_name in _telling(part)
            if folded(words) not in shown
        ]
    return tuple(dict.fromkeys(secret for secret in found if folded(secret.words)))


def _telling(part: BaseModel) -> Iterator[tuple[str, bool]]:
    """What tells of a part, and whether it is a person's name."""
    if isinstance(part, Contact):
        for words in (_without_prefix(part.phone or ""), part.email, part.address):
            if words:
                yield words, False
    if isinstance(part, (Child, Person)):
        for name in _names(part):
            if len(folded(name)) >= _SHORTEST_FIRST_NAME and not _relation(name):
                yield name, True
        yield from ((agency, False) for agency in _agency(part))
    for _, inner in parts(part):
        yield from _telling(inner)


def _without_prefix(number: str) -> str:
    # Whoever writes +44 writes the same number: what follows is searched for.
    return _FROM_THE_UK.sub("", number)


def _names(person: Child | Person) -> tuple[str, ...]:
    spelt = (spelling.name for spelling in person.spellings)
    return tuple(name for name in (person.name, *person.known_as, *spelt) if name)


def _agency(person: Child | Person) -> tuple[str, ...]:
    agency = person.agency if isinstance(person, Person) else None
    return (agency,) if agency and key(agency) not in vocabulary() else ()


def _relation(name: str) -> bool:
    return vocabulary().get(key(name)) is OwnerKind.RELATION
