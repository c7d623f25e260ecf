"""The conference that made the plan, the meetings that follow, and who is given which copy.

A plan holds only the dates and decisions it rests on; what was said at a meeting stands in its record
(`model/records.py`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from planlint.model.base import Answer, Clue, Date, FoldedChoice, Part, PersonId, Prose


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
    """A change of address or circumstances, a move or a transfer, and who was told (SP7.1.7, SP7.1.8, ST11, FW3).

    A move to another authority says when that authority was told (`notice`) and when its own conference is
    (`receiving_conference`); a transfer of the case, which key decisions are on the record (`recorded`).
    """

    kind: Annotated[str | None, Field(description="address, circumstances, move, transfer, looked-after …")] = None
    date: Date | None = None
    told: tuple[PersonId, ...] = ()
    notice: Date | None = None
    receiving_authority: Annotated[str | None, Clue("agency")] = None
    receiving_conference: Date | None = None
    recorded: Annotated[Prose | None, Field(description="Key decisions and timescales on the record (FW3)")] = None


class Ending(Part):
    """How and why the plan ends: at a review conference (ST11), or by letter (ST12, ST13)."""

    how: Annotated[
        Literal["review-conference", "letter", "looked-after", "move", "age-18", "death", "left-uk"] | None,
        FoldedChoice,
    ] = None
    why: Prose | None = None
    decided: Date | None = None
    looked_after_from: Annotated[Date | None, Field(description="When the child became looked after (ST13)")] = None
    reviewed: Annotated[Date | None, Field(description="The IRO’s review with the team manager (ST13)")] = None
    chair_satisfied: Annotated[Answer | None, Field(description="Ending by letter: the chair’s view (ST12)")] = None
    letter: Date | None = None
    notice_ends: Date | None = None
    conditions: tuple[Prose, ...] = ()
    copies_to: Annotated[
        tuple[PersonId, ...], Clue("delivery"), Field(description="Who else has the letter, IRO managers first")
    ] = ()


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
    from_: Annotated[tuple[str, ...], Field(alias="from", description="Who must not be told: ids or names")] = ()
    because: str | None = None
    clues: Annotated[
        tuple[str, ...],
        Field(description="What would give the words away, and is taken out too: school, gp, venue, phone …"),
    ] = ()
    not_clues: Annotated[
        tuple[str, ...], Field(description="What was looked at and gives nothing away, so that it may stay")
    ] = ()


class Unplaced(Part):
    """Text of a draft that no field fits: kept, and shown to the writer."""

    text: str | None = None
    place: str | None = None
