"""What the child and the parents say of the plan, and where people do not agree."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from planlint.model.base import Answer, Date, Id, Part, PersonId, Prose


class WishesAndFeelings(Part):
    """What the child says, how it is known, and how the plan was explained to them (SP7.3.3, IM2.4, IM2.6)."""

    child: PersonId | None = None
    says: Prose | None = None
    how_known: Prose | None = None
    explained_on: Date | None = None
    explained_how: Prose | None = None


class View(Part):
    """What a parent thinks of the plan, and why a wish of theirs is not in it (IM2.4, IM2.7, SP7.3.2b)."""

    person: PersonId | None = None
    agrees: Answer | None = None
    says: Prose | None = None
    prefers: Prose | None = None
    not_in_plan_because: Prose | None = None
    explained_on: Date | None = None


class Disagreement(Part):
    """A disagreement with its reasons and how far it has gone (IM2.4, IM5.2, SP7.3.4)."""

    id: Id | None = None
    between: tuple[PersonId, ...] = ()
    about: Prose | None = None
    reasons: Prose | None = None
    raised: Date | None = None
    stage: str | None = None
    resolved: Date | None = None
    outcome: Prose | None = None


class WorkingTogether(Part):
    """How agencies share what they know, and how disagreement is handled (SP7.3.1b)."""

    agencies_share_by: Prose | None = None
    disagreement_handled_by: Prose | None = None


class ComplaintsAndAppeal(Part):
    """That parents were told how to complain and appeal (IM2.5)."""

    explained: str | None = None
    by: str | None = None
    leaflets: tuple[str, ...] = ()


class Signature(Part):
    """Who signed for whom, or why not (ST3). A typed name is a record, not authentication."""

    person: PersonId | None = None
    agency: str | None = None
    signed: Date | None = None
    declined_because: Annotated[Prose | None, Field(description="Signing is a choice: the reason, if given")] = None
