"""Which pieces of a withheld address tell the place by themselves: its street and its house, not its town."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planlint.bundled import words
from planlint.recipients.mentions.names import is_also_a_word
from planlint.recipients.mentions.postcodes import POSTCODE

_APART = re.compile(r"[,;\n]")
_NUMBER = re.compile(r"\s*\d{1,4}[a-z]?(?:\s*[-–/]\s*\d{1,4}[a-z]?)?\b[\s,]*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FEW_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Piece:
    number: str
    name: tuple[str, ...]

    @property
    def kind(self) -> str | None:
        """“street”, “house” or “body” by its end, where it has another word before it."""
        if not 2 <= len(self.name) <= _FEW_WORDS:
            return None
        end = " ".join(self.name[-2:]).lower()
        return _kinds().get(end) or _kinds().get(self.name[-1].lower())

    @property
    def is_name(self) -> bool:
        """Whether every word has its capital and none is an ordinary word: “40 Cheapside”, not “12 May”."""
        return all(word[0].isupper() and not is_also_a_word(word) for word in self.name)

    @property
    def tells(self) -> bool:
        """Whether the name is one: “The Close” is in every text."""
        return len([word for word in self.name if word.lower() != "the"]) > 1 or self.name[-1].lower() not in _kinds()


@functools.cache
def pieces(address: str) -> tuple[str, ...]:
    """What to look for beside the whole: each name of a street or house, in every usual spelling; else nothing.

    A name that is an ordinary word (“The Close”) counts with its number or with the town.
    """
    code = POSTCODE.search(address)
    parts = [_piece(part) for part in _APART.split(POSTCODE.sub("", address)) if _WORD.search(part)]
    parts = [part for part in parts if part.name]
    numbered = any(part.number for part in parts)
    is_address = bool(code) or (numbered and (len(parts) > 1 or (len(parts) == 1 and parts[0].is_name)))
    last = _last_that_tells(parts, is_address=is_address)
    found = [] if last is None else list(_told(parts[: last + 1], parts[last + 1 :]))
    return tuple(dict.fromkeys([*([code.group()] if code else []), *found]))


def _last_that_tells(parts: list[_Piece], *, is_address: bool) -> int | None:
    """Where the street stands, or the house where there is none; what comes after it is the town."""
    streets = [at for at, part in enumerate(parts) if part.kind == "street"]
    houses = [at for at, part in enumerate(parts) if part.kind == "house"]
    if streets or houses:
        return streets[0] if streets else houses[-1]
    return next((at for at, part in enumerate(parts) if part.number), 0) if is_address and parts else None


def _told(telling: list[_Piece], town: list[_Piece]) -> Iterator[str]:
    for part in (part for part in telling if part.kind != "body"):
        for name in _spellings(part.name):
            if part.tells:
                yield name
                continue
            if part.number:
                yield f"{part.number} {name}"
            yield from (f"{name} {' '.join(place.name)}" for place in town)


def _spellings(name: tuple[str, ...]) -> Iterator[str]:
    for last in _spelt().get(name[-1].lower(), (name[-1],)):
        yield " ".join((*name[:-1], last))


def _piece(text: str) -> _Piece:
    said = _WORD.findall(text)
    # “Flat 2, 40 Beacon Row” without its comma.
    while len(said) > 1 and _kinds().get(said[0].lower()) == "unit" and len(said[1]) <= 3:
        text = text[text.index(said[1], text.index(said[0]) + len(said[0])) + len(said[1]) :]
        said = _WORD.findall(text)
    number = _NUMBER.match(text)
    name = tuple(_WORD.findall(text[number.end() :] if number else text))
    return _Piece(number.group().strip(" ,") if number else "", name)


@functools.cache
def _spelt() -> Mapping[str, tuple[str, ...]]:
    """Every word of a street or house with all its spellings."""
    groups = [(entry["term"], *entry.get("forms", ())) for entry in words("address_words")["words"]]
    return {form: group for group in groups for form in group}


@functools.cache
def _kinds() -> Mapping[str, str]:
    entries = words("address_words")["words"]
    return {form: entry["kind"] for entry in entries for form in (entry["term"], *entry.get("forms", ()))}
