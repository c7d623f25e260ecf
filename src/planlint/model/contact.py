"""Who sees whom, how often and what for; the visits made; assessments and the family's own plan."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from planlint.model.base import Answer, ByWhen, Clue, Date, Id, Part, PersonId, Prose
from planlint.model.states import State, state_of


class PlannedContact(Part):
    """How often a member of the core group sees somebody, and what for (IM4.1, SP7.3.1b, PL5)."""

    who: PersonId | None = None
    sees: tuple[PersonId, ...] = ()
    how_often: str | None = None
    purpose: Prose | None = None
    where: Annotated[str | None, Clue("venue")] = None
    alone: Annotated[
        Answer | None, Field(description="Whether the child is seen alone, such as every-other (IM3.1)")
    ] = None
    bedroom: Answer | None = None
    unannounced: Answer | None = None
    unannounced_decision: Annotated[
        Prose | None, Field(description="What was decided about visits without notice (ST4)")
    ] = None


class Visit(Part):
    """A visit that was made or missed: only one at which the child was seen counts (PL5, SP7.1.3).

    `told` is who was told that a visit could not be made in time (PL6), or that nobody could see the child (SP7.2.7).
    """

    id: Id | None = None
    date: Date | None = None
    by: PersonId | None = None
    children: Annotated[tuple[PersonId, ...], Field(description="Whom it was for; without it, every child")] = ()
    planned: Answer | None = None
    child_seen: bool | None = None
    alone: bool | None = None
    bedroom: bool | None = None
    not_alone_because: Prose | None = None
    told: tuple[PersonId, ...] = ()


class Assessment(Part):
    """An assessment still to be completed, or a specialist one (ST5, SP7.1.1b)."""

    id: Id | None = None
    kind: str | None = None
    of: tuple[PersonId, ...] = ()
    by_whom: str | None = None
    by_when: ByWhen | None = None
    state: Prose | None = None

    @property
    def finished(self) -> bool:
        """Whether it is completed."""
        return state_of(self.state) is State.DONE


class FamilyGroupConference(Part):
    """Whether the family was offered its own meeting, and the plan it made (FW1)."""

    considered: Prose | None = None
    offered: Prose | None = None
    accepted: Prose | None = None  # type: ignore[assignment]  # the family's answer; not the linter's acceptances
    date: Date | None = None
    plan: Prose | None = None
    impact: Prose | None = None
