"""The kinds of value a document prints. Each medium prints a kind in its own way; no template handles marks itself.

In a right-to-left page a telephone number or a name that is printed as ordinary text comes out in the wrong order, so
that what a value *is* travels with it from the model to the page.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

ISLANDS = frozenset({"name", "phone", "email", "address", "reference"})
ISLANDS |= {"school", "gp", "agency", "safeguarding_unit", "receiving_authority"}
ISLANDS |= {"starts_at", "ends_at", "venue", "deputy", "interpreter"}


@dataclass(frozen=True, slots=True)
class Prose:
    """Words that a person wrote, kept as written, with the language they are in (a BCP 47 tag).

    `at` names the field they stand in, from version to version (`outcomes.o1.now`); empty for what is no field of the
    plan. `translation` is what a named human made of them, in the language of the page. `says_who` marks words that
    stand as who does something, whichever field they were taken from.
    """

    text: str
    language: str
    at: str = field(default="", compare=False)
    translation: Prose | None = None
    says_who: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Island:
    """A name, telephone number, e-mail or other address, or reference: left to right and in one piece on any page.

    `at` names the field it stands in, as that of Prose does.
    """

    text: str
    kind: str
    at: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Day:
    """A date, printed for a family as weekday, long date and figures, in the language of the page."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class When:
    """A deadline: the words as written, and the last day they mean where that is known.

    `exact` when the words are that date and nothing more: then the date alone is printed. `kept` when a working
    document keeps those words all the same, on a page in their own language.
    """

    written: Prose
    day: Day | None
    exact: bool
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A yes or no, printed in the language of the page."""

    yes: bool


Value = Prose | Island | Day | When | Answer
