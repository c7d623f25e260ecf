"""Who answers for a translation: a named human, and how it is told that two of them are not one."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass

from planlint.reasons import NotDone
from planlint.translate.engines import is_engine, not_an_engine


class TranslationProblem(NotDone):
    """A translation, or the name of who made it, that cannot be used: one line that says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Linguist:
    """Who answers for a text: a named human, the body they belong to or their number there, and the day."""

    name: str
    body: str
    number: str
    on: dt.date

    def __post_init__(self) -> None:
        if not any(letter.isalpha() for letter in self.name) or not (self.body.strip() or self.number.strip()):
            raise TranslationProblem(
                "a text needs a named person, with the body they belong to or their number, such as "
                "“Amna Raza, CIOL 012345”"
            )
        for called, body in ((self.name, False), (self.body, True)):
            if is_engine(called, body=body):
                raise TranslationProblem(not_an_engine(called))

    def is_same_person(self, other: Linguist) -> bool:
        """Whether both names are one, whatever their capitals, accents, order and spaces, or the number in one body."""
        return self.has_name(other.name) or (
            bool(_plain(self.number))
            and (_plain(self.number), _plain(self.body)) == (_plain(other.number), _plain(other.body))
        )

    def has_name(self, name: str) -> bool:
        """Whether this is their name, read as `is_same_person` does."""
        return _plain(self.name) == _plain(name)

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, f"{self.body} {self.number}".strip()) if part)


def linguist(said: str, on: dt.date) -> Linguist:
    """`Amna Raza, CIOL 012345` as a linguist. Raises TranslationProblem where the name or the rest is missing."""
    name, _, rest = (" ".join(part.split()) for part in said.partition(","))
    words = rest.split()
    numbers = [word for word in words if any(letter.isdigit() for letter in word)]
    return Linguist(name, " ".join(word for word in words if word not in numbers), " ".join(numbers), on)


def _plain(name: str) -> tuple[str, ...]:
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(letter if letter.isalnum() else " " for letter in letters if not unicodedata.combining(letter))
    return tuple(sorted(kept.split()))
