"""What is wrong, what life will be like for the child, who does what by when, and what happens if not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from planlint.model.base import (
    ActionText,
    Answer,
    ByWhen,
    ByWhom,
    ConcernId,
    ContingencyText,
    Date,
    Described,
    EvidenceText,
    FoldedChoice,
    Id,
    OutcomeId,
    OutcomeText,
    Part,
    Prose,
    Status,
)
from planlint.model.states import State, is_colour, state_of, with_code


class Concern(Part):
    """An issue the conference named (PL1): a high risk indicator (HRI) or an underlying risk factor (URF)."""

    id: Id | None = None
    kind: Annotated[Literal["high-risk-indicator", "underlying-risk-factor"] | None, FoldedChoice] = None
    description: Prose | None = None
    cause: Prose | None = None
    impact: Annotated[tuple[Prose, ...], Field(description="What it does to the child")] = ()


class Strength(Described):
    """Something that keeps the child safe or is going well (ST6, IM1.1)."""

    id: Id | None = None


class Need(Described):
    """A need of the child and the services it asks for (SP7.3.1a); unmet needs stay out of the plan itself (PL3)."""

    id: Id | None = None
    services: Prose | None = None


class RiskStatement(Described):
    """What we are worried could happen, and what must change for the plan to end (IM1.3)."""

    plan_ends_when: Prose | None = None


class Evidence(Part):
    """Something practical and visible that shows the change (PL11): what is seen, by whom, how often."""

    description: EvidenceText | None = None
    seen_by: str | None = None
    how_often: str | None = None


class OutcomeProgress(Part):
    """How far an outcome has come; not achieved needs a reason (SP7.2.5c)."""

    date: Date | None = None
    description: Prose | None = None
    achieved: Answer | None = None
    because: Prose | None = None


class ActionProgress(Part):
    """What has been done so far for an action, or what was agreed anew about it (IM2.10)."""

    date: Date | None = None
    description: Prose | None = None


_Entry = TypeVar("_Entry", OutcomeProgress, ActionProgress)


def newest(progress: Sequence[_Entry]) -> _Entry | None:
    """The newest entry; one without a date is as new as its place in the list says."""
    if not progress or any(entry.date is None for entry in progress):
        return progress[-1] if progress else None
    return max(reversed(progress), key=lambda entry: entry.date or dt.date.min)


class Action(Part):
    """Who does what by when (PL9, PL10, ST7, SP7.2.5a). `by_whom` and `by_when` stay as written; meaning is derived."""

    id: Id | None = None
    description: ActionText | None = None
    by_whom: ByWhom | None = None
    by_when: ByWhen | None = None
    starts: str | None = None
    lead: Annotated[str | None, Field(description="Who leads when more than one person acts")] = None
    for_whom: Annotated[str | None, Field(description="Of whom it is expected, or for whom it is done")] = None
    resources: Prose | None = None
    monitored_by: Prose | None = None
    status: Status | None = None
    carried_over: Annotated[
        int | None, Field(description="How many meetings have moved it on without its being done")
    ] = None
    dropped_because: Annotated[Prose | None, Field(description="Why it is no longer done (IM2.10)")] = None
    progress: tuple[ActionProgress, ...] = ()

    @property
    def state(self) -> State | None:
        """How far it has come by its status; beside a colour or none, by what is told last, if that tells just this.

        Else it is done where “Completed” alone stands for its time. With a day there it may be still to come.
        """
        if self.status and not is_colour(self.status):
            return state_of(self.status)
        last = newest(self.progress)
        told = state_of(last.description) if last else None
        return told or (State.DONE if with_code(self.by_when) == State.DONE else None)

    @property
    def finished(self) -> bool:
        """Whether it is done."""
        return self.state is State.DONE

    @property
    def to_do(self) -> bool:
        """Whether it is still to be done: neither done nor dropped."""
        return not self.dropped_because and self.state not in (State.DONE, State.DROPPED)


class Outcome(Part):
    """What needs to change, by how much and by when, in the child's life (PL2, PL7, ST6)."""

    id: Id | None = None
    description: OutcomeText | None = None
    concerns: Annotated[tuple[ConcernId, ...], Field(description="ids of the concerns it answers")] = ()
    now: Prose | None = None
    target: Annotated[OutcomeText | None, Field(description="By how much")] = None
    by_when: ByWhen | None = None
    difference: Annotated[Prose | None, Field(description="What difference it will make to the child (IM2.1)")] = None
    protected_by: Prose | None = None
    evidence: tuple[Evidence, ...] = ()
    progress: tuple[OutcomeProgress, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether it is achieved, by what is told last."""
        last = newest(self.progress)
        return last is not None and (last.achieved == "yes" or state_of(last.achieved) is State.DONE)


class Contingency(Part):
    """What is done if it does not work or things change (ST8, IM2.2): trigger, act, person, how fast."""

    id: Id | None = None
    outcomes: tuple[OutcomeId, ...] = ()
    if_this: ContingencyText | None = None
    then: ContingencyText | None = None
    by_whom: str | None = None
    by_when: str | None = None
