"""What every part of a plan has in common, and the kinds of value a plan is made of."""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from planlint.model.states import with_code


class Kind(StrEnum):
    """What a text is for: the same words are judged by the place they stand in."""

    ACTION = "action"
    BY_WHOM = "by_whom"
    BY_WHEN = "by_when"
    OUTCOME = "outcome"
    EVIDENCE = "evidence"
    CONTINGENCY = "contingency"
    NARRATIVE = "narrative"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Reads:
    """Marks a text field with its kind; texts without it (names, references, ids) are not judged as prose."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field that holds the id of another part: somebody (`people`), a concern or an outcome."""

    to: str


@dataclass(frozen=True, slots=True)
class Clue:
    """Marks a field that can tell where somebody lives or goes, though no withheld word stands in it.

    `withheld.clues` names kinds: school, gp, venue, phone, address, email, agency, timetable (who sees whom, and when),
    delivery (who is sent what).
    """

    kind: str


def _date_from_text(value: Any, info: ValidationInfo) -> Any:
    # The model knows ISO dates only; a reader hands over the fuller grammar of British dates in the context.
    read = (info.context or {}).get("read_date")
    return read(value) if read is not None and isinstance(value, str) else value


def _folded(value: Any) -> Any:
    return "-".join(value.lower().replace("_", " ").split()) if isinstance(value, str) else value


_ANSWERS = {"yes", "no", "in-part", "every-visit", "every-other"}


def _answered(value: Any) -> Any:
    """“In part” is in-part, true is yes; what is none of the usual answers stays as written."""
    if not isinstance(value, str | bool):
        return value
    folded = {"true": "yes", "false": "no"}.get(answer := _folded(str(value)), answer)
    return folded if folded in _ANSWERS else value


Date = Annotated[
    dt.date,
    BeforeValidator(_date_from_text),
    WithJsonSchema({"type": "string", "description": "A date, such as 2027-03-12 or 12 March 2027"}),
]
FoldedChoice = BeforeValidator(_folded)
Answer = Annotated[str, BeforeValidator(_answered)]
Status = Annotated[Answer, BeforeValidator(with_code)]
ActionText = Annotated[str, Reads(Kind.ACTION)]
ByWhom = Annotated[str, Reads(Kind.BY_WHOM)]
ByWhen = Annotated[str, Reads(Kind.BY_WHEN)]
OutcomeText = Annotated[str, Reads(Kind.OUTCOME)]
EvidenceText = Annotated[str, Reads(Kind.EVIDENCE)]
ContingencyText = Annotated[str, Reads(Kind.CONTINGENCY)]
Prose = Annotated[str, Reads(Kind.NARRATIVE)]
PersonId = Annotated[str, Refers("people"), Field(description="id of a child or of another person")]
ConcernId = Annotated[str, Refers("concerns"), Field(description="id of a concern")]
OutcomeId = Annotated[str, Refers("outcomes"), Field(description="id of an outcome")]
Id = Annotated[str, Field(description="A short name that stays the same from version to version")]


_BLANK = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*")
_OF_NOBODY_STILL_HELD = {"not_for", "from"}  # whom something is kept from is not made less


def _unblank(value: Any) -> Any:
    return "" if isinstance(value, str) and _BLANK.fullmatch(value) else value


@functools.cache
def _texts_of(model: type[BaseModel]) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of a part that hold one text, and those that hold a list of them."""
    found: dict[bool, set[str]] = {False: set(), True: set()}
    for name, field in model.model_fields.items():
        if (key := field.alias or name) not in _OF_NOBODY_STILL_HELD and _holds_text(field.annotation):
            found[get_origin(field.annotation) is tuple].add(key)
    return frozenset(found[False]), frozenset(found[True])


def _holds_text(annotation: Any) -> bool:
    return annotation is str or any(_holds_text(each) for each in get_args(annotation))


class Strict(BaseModel):
    """Frozen, and refuses what it does not know: a reader reports what does not fit, it never loses it.

    Validators are built when a class is first used: a plan needs none of those of a meeting's record.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: Any) -> Any:
        """A text of blanks is none, so that whoever has a name has a word of it; in a list it keeps its place."""
        if not isinstance(data, dict):
            return data
        one, several = _texts_of(cls)
        return {
            key: [_unblank(each) for each in value] if key in several and isinstance(value, (list, tuple)) else value
            for key, value in data.items()
            if key not in one or _unblank(value) != ""
        }


class Acceptance(Strict):
    """A finding that somebody has looked at and accepted, from `on` to `until`; void when the quote changes."""

    rule: str | None = None
    at: str | None = None
    quote: str | None = None
    because: str | None = None
    by: str | None = None
    role: str | None = None
    on: Date | None = None
    until: Date | None = None


class Part(Strict):
    """Any mapping of a plan: it may name the people it must not be told to, and findings accepted within it."""

    not_for: tuple[str, ...] = ()
    not_for_because: str | None = None
    accepted: tuple[Acceptance, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether nothing is left to do; only what is done or achieved can be."""
        return False


class Described(Part):
    """Something that is said in words, with nothing else to it."""

    description: Prose | None = None
