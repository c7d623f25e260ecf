"""A procedure profile: the numbers of one authority, each with its unit, what it counts from, and where it is written.

Numbers belong to a profile (`lint_rules/procedures/<name>.yml`) and never to code. Where two procedures ask for
different things, both stand, each in its own file. A council writes its own file with `extends:` and what differs.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from planlint.model.timescale import Unit


class LimitName(StrEnum):
    """What a procedure may set a number for."""

    FIRST_CORE_GROUP = "first-core-group"
    CORE_GROUP = "core-group"
    VISIT = "visit"
    PLAN_TO_MANAGER = "plan-to-manager"
    NOTES_OUT = "notes-out"
    DISAGREEMENT = "disagreement"
    LEAD_AWAY = "lead-away"
    ENDING_NOTICE = "ending-notice"
    LOOKED_AFTER_LETTER = "looked-after-letter"
    RECEIVING_CONFERENCE = "receiving-conference"


_BASIS = "The ids of the requirements that ask for it, such as PL8"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Limit(_Strict):
    """A number with its unit: `within` so many of an event (`of`), or again `every` so many; one of the two."""

    within: Annotated[int | None, Field(gt=0, description="How many, counted from the event in “of”")] = None
    every: Annotated[int | None, Field(gt=0, description="How many, again and again")] = None
    unit: Annotated[Unit, Field(description="What is counted; working days leave out weekends and bank holidays")]
    of: Annotated[str | None, Field(description="The event that “within” counts from, such as conference")] = None
    basis: Annotated[tuple[str, ...], Field(description=_BASIS)] = ()
    place: Annotated[str | None, Field(description="Where in the procedure the number is written")] = None
    tell: Annotated[str | None, Field(description="Who must be told when it is missed")] = None

    @model_validator(mode="after")
    def _one_number(self) -> Self:
        if (self.within is None) == (self.every is None):
            raise ValueError("needs one of “within” and “every”")
        return self

    @property
    def count(self) -> int:
        """The number, whichever way it counts."""
        return self.within if self.within is not None else self.every or 0

    @property
    def words(self) -> str:
        """The limit as people say it: “within 10 working days”, “every 6 weeks”."""
        unit = self.unit.value.replace("-", " ")
        if self.count == 1:
            unit = unit.removesuffix("s")
            return f"every {unit}" if self.every else f"within 1 {unit}"
        return f"{'every' if self.every else 'within'} {self.count} {unit}"


class Seen(_Strict):
    """How often a child is seen in some way: at every other visit, or normally."""

    how: Annotated[Literal["every-visit", "every-other", "normally"], Field(description="At which visits")]
    basis: Annotated[tuple[str, ...], Field(description=_BASIS)] = ()


class NoAccess(_Strict):
    """After how many visits in a row at which nobody could see the child, and who is told then."""

    visits: Annotated[int, Field(gt=0, description="How many visits in a row without seeing the child")]
    tell: Annotated[str, Field(description="Who is told then, and what is considered")]
    basis: Annotated[tuple[str, ...], Field(description=_BASIS)] = ()


class Milestone(_Strict):
    """What is looked at when a plan has gone on for so many months from the conference."""

    months: Annotated[int, Field(gt=0, description="Months from the conference")]
    title: Annotated[str, Field(description="What happens then, in a few words")]
    colour: Annotated[Literal["green", "amber", "red"], Field(description="How far things have gone")]
    asks: Annotated[dict[str, str], Field(description="What is asked: a short name, and the question in one sentence")]
    basis: Annotated[tuple[str, ...], Field(description=_BASIS)] = ()


class Procedure(_Strict):
    """One authority's procedure as far as a program can count it."""

    id: Annotated[str, Field(description="The file’s own name without .yml; plans name it under “procedure”")]
    title: Annotated[str, Field(description="The name people know it by")]
    source: Annotated[str, Field(description="The document in which the numbers are written")]
    extends: Annotated[
        str | tuple[str, ...],
        Field(description="The procedures it builds on; of several the last decides, and this file over them all"),
    ] = ()
    requirements: Annotated[tuple[str, ...], Field(description="What the ids of its requirements begin with")] = ()
    nation: Annotated[str | None, Field(description="Whose bank holidays count, unless the plan says")] = None
    limits: Annotated[
        dict[LimitName, Limit], Field(description="The numbers; a name with nothing behind it takes one away")
    ] = {}
    seen: Annotated[
        dict[Literal["alone", "bedroom"], Seen], Field(description="How often the child is seen alone, and the bedroom")
    ] = {}
    no_access: Annotated[NoAccess | None, Field(description="When visits at which nobody was seen must be told")] = None
    milestones: Annotated[tuple[Milestone, ...], Field(description="What is looked at as a plan goes on")] = ()
    own_dates: Annotated[
        dict[Literal["review-conference"], tuple[str, ...]],
        Field(description="Dates that the plan itself sets because the procedure asks for them, with the requirement"),
    ] = {}
    follows: Annotated[tuple[str, ...], Field(description="Itself and all it builds on; never written in a file")] = ()

    def limit(self, name: LimitName) -> Limit | None:
        """The number for something, where this procedure sets one."""
        return self.limits.get(name)
