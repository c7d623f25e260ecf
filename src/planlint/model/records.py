"""The records of meetings: core group minutes, the record of a conference, the record of a review conference.

Each carries the plan forward as its meeting left it, so that nothing is typed twice; `planlint minutes apply` makes the
next version of the plan from it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from planlint.model.base import Answer, ByWhen, ByWhom, Clue, Date, Described, FoldedChoice, Id, Part, PersonId, Prose
from planlint.model.outcomes import Need
from planlint.model.plan import CaseDocument


class Meeting(Part):
    """When and where people met, who led, who wrote, and in which language (SP7.2.2, SP7.2.9, SP7.3.2a, IM3.2)."""

    number: Annotated[int | None, Field(description="1 for the first core group")] = None
    date: Date | None = None
    starts_at: str | None = None
    ends_at: str | None = None
    venue: Annotated[str | None, Clue("venue")] = None
    home_because: Annotated[
        Prose | None, Field(description="Why it was at the family’s home, which is extremely exceptional (SP7.2.9)")
    ] = None
    purpose: Prose | None = None
    why_a_plan: Annotated[Prose | None, Field(description="Why the child has a plan, said first")] = None
    chair: PersonId | None = None
    recorder: PersonId | None = None
    interpreter: str | None = None
    language: Annotated[str | None, Field(description="In which it was held, as a BCP 47 tag (SP7.3.2a)")] = None


class Attended(Part):
    """Somebody who was asked to come: present, with a deputy, with apologies, or absent (SP7.2.1, SP7.2.11)."""

    person: PersonId | None = None
    attended: Annotated[Literal["present", "by-phone", "deputy", "apologies", "absent"] | None, FoldedChoice] = None
    deputy: str | None = None
    because: Annotated[
        Prose | None, Field(description="Why absent; or what somebody outside the group is here for")
    ] = None
    report: Annotated[str | None, Field(description="The report they gave, and when the family had seen it")] = None


class Update(Described):
    """What somebody of the core group has seen or done since the last meeting."""

    person: PersonId | None = None


class RiskAnalysis(Described):
    """What the group thinks of the risk now (SP7.2.5b): what is better, what is worse, what it means for the plan."""

    better: Prose | None = None
    worse: Prose | None = None
    means: Annotated[Prose | None, Field(description="What follows for the plan")] = None


class Decision(Described):
    """What the meeting decided and why, who does it, and who saw it otherwise (SP7.3.1b)."""

    id: Id | None = None
    because: Prose | None = None
    by_whom: ByWhom | None = None
    by_when: ByWhen | None = None
    dissent: tuple[Prose, ...] = ()


class EarlyReview(Part):
    """Whether the conference should meet early, considered where outcomes are not achieved (SP7.2.5c)."""

    considered: Answer | None = None
    decided: Prose | None = None
    because: Prose | None = None


class Recommendation(Part):
    """What the core group tells the review conference: the progress, and whether a plan is still needed (SP7.2.5d)."""

    progress: Prose | None = None
    still_needed: Answer | None = None
    because: Prose | None = None


class Rescheduled(Part):
    """A meeting that was moved: the lead social worker confirms it in writing (IM4.3)."""

    from_: Annotated[Date | None, Field(alias="from")] = None
    to: Date | None = None
    confirmed: Annotated[Date | None, Field(description="When it was confirmed in writing")] = None


class MeetingRecord(CaseDocument):
    """What all records hold beside the plan they carry forward (SP7.2.1, SP7.3.1b, IM4.1 to IM4.3).

    `unmet_needs` stand here because they are kept out of the plan (PL3).
    """

    meeting: Meeting | None = None
    attendance: tuple[Attended, ...] = ()
    updates: tuple[Update, ...] = ()
    risk_analysis: RiskAnalysis | None = None
    decisions: tuple[Decision, ...] = ()
    unmet_needs: tuple[Need, ...] = ()
    early_review: EarlyReview | None = None
    recommendation: Recommendation | None = None
    rescheduled: tuple[Rescheduled, ...] = ()


class CoreGroupMinutes(MeetingRecord):
    """The minutes of one meeting of the core group (SP7.2.1, IM2.8)."""

    document: Annotated[Literal["core-group-minutes"], FoldedChoice] = "core-group-minutes"


class ConferenceRecord(MeetingRecord):
    """The record of the initial conference: the outline plan, the decision with its reasons, unmet needs (ST1, PL3)."""

    document: Annotated[Literal["conference-record"], FoldedChoice] = "conference-record"


class ReviewRecord(MeetingRecord):
    """The record of a review conference: whether the plan goes on, and what changes in it (ST11, SP7.3.6)."""

    document: Annotated[Literal["review-record"], FoldedChoice] = "review-record"
