"""The conference that made the plan, the meetings that follow, and who is given which copy.

Minutes and meeting records (core-group-minutes, conference-record, review-record) will stand beside the plan in this
package as documents of their own (venue SP7.2.9, attendance SP7.2.11, recommendations SP7.2.5d, the chair's view of a
change SP7.3.7); a plan holds only the dates and decisions it rests on.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from planlint.model.base import Date, FoldedChoice, Part, PersonId, Prose


class Conference(Part):
    """The conference the plan rests on (ST1): its decision, the chair's reasons, and dissent."""

    type: Annotated[Literal["initial", "review", "pre-birth", "transfer"] | None, FoldedChoice] = None
    date: Date | None = None
    decision: Prose | None = None
    threshold_reasons: Prose | None = None
    dissent: tuple[Prose, ...] = ()
    unanimous: bool | None = None


class Meetings(Part):
    """Dates of core groups and of the review conference (ST10, IM4.3, PL8, PL15)."""

    first_core_group: Date | None = None
    core_group_every: str | None = None
    core_groups: tuple[Date | None, ...] = ()
    review_conference: Date | None = None
    sooner_if: Prose | None = None


class Absence(Part):
    """The lead social worker or another member away, who was told and who covers (SP7.1.5, SP7.1.6)."""

    person: PersonId | None = None
    from_: Annotated[Date | None, Field(alias="from")] = None
    to: Date | None = None
    told: tuple[PersonId, ...] = ()
    cover: Prose | None = None


class Change(Part):
    """A change of address or circumstances or a transfer, and who was told (SP7.1.7, SP7.1.8, FW3)."""

    kind: str | None = None
    date: Date | None = None
    told: tuple[PersonId, ...] = ()


class Ending(Part):
    """How and why the plan ends (ST11, ST12, ST13)."""

    why: Prose | None = None
    decided: Date | None = None
    letter: Date | None = None
    notice_ends: Date | None = None
    conditions: tuple[Prose, ...] = ()


class Delivery(Part):
    """Who gets which document, in which language and format, and when it was sent (SP7.1.1c, IM2.3, IM2.8)."""

    person: PersonId | None = None
    document: str | None = None
    language: str | None = None
    format: str | None = None
    sent: Date | None = None


class Withheld(Part):
    """Words that must reach no copy of the people in `from`, and the fields that would give them away."""

    words: tuple[str, ...] = ()
    from_: Annotated[tuple[str, ...], Field(alias="from")] = ()
    because: str | None = None
    clues: tuple[str, ...] = ()


class Unplaced(Part):
    """Text of a draft that no field fits: kept, and shown to the writer."""

    text: str | None = None
    place: str | None = None
