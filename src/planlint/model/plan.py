"""The child protection plan, whole. Key names are the public contract; everything but `document` may be absent.

A meeting's record (`model/records.py`) carries the plan forward as that meeting left it: both are documents of a case.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from planlint.model.base import Clue, Date, Described, FoldedChoice, Part, PersonId, Prose
from planlint.model.contact import Assessment, FamilyGroupConference, PlannedContact, Visit
from planlint.model.meetings import (
    Absence,
    Change,
    Conference,
    Delivery,
    Ending,
    Meetings,
    Unplaced,
    Withheld,
)
from planlint.model.outcomes import Concern, Contingency, Need, Outcome, RiskStatement, Strength
from planlint.model.people import Child, CoreGroup, LocalAuthority, Person
from planlint.model.versions import ChairView, Dropped, MilestoneReview
from planlint.model.views import (
    ComplaintsAndAppeal,
    Disagreement,
    Signature,
    View,
    WishesAndFeelings,
    WorkingTogether,
)

Nation = Literal["england", "wales", "scotland", "northern-ireland", "isle-of-man"]


class CaseDocument(Part):
    """What the plan and the records of its meetings have in common: the family, the plan's parts and its dates."""

    document: str
    reference: str | None = None
    version: int | None = None
    stage: Annotated[Literal["outline", "detailed", "reviewed"] | None, FoldedChoice] = None
    date: Annotated[Date | None, Field(description="The plan’s own date: “in the past” means before this")] = None
    language: Annotated[str, Field(description="Language of its prose, as a BCP 47 tag")] = "en-GB"
    nation: Annotated[Nation | None, FoldedChoice, Field(description="Whose bank holidays count")] = None
    procedure: Annotated[str | None, Field(description="Whose time limits apply, such as pan-lancashire")] = None
    local_authority: LocalAuthority | None = None

    children: tuple[Child, ...] = ()
    people: tuple[Person, ...] = ()
    lead_social_worker: Annotated[PersonId | None, Field(description="id of a person (PL4)")] = None
    team_manager: PersonId | None = None
    conference_chair: PersonId | None = None
    core_group: CoreGroup | None = None

    conference: Conference | None = None
    concerns: tuple[Concern, ...] = ()
    strengths: tuple[Strength, ...] = ()
    needs: tuple[Need, ...] = ()
    risk_statement: RiskStatement | None = None

    outcomes: tuple[Outcome, ...] = ()
    contingency: tuple[Contingency, ...] = ()
    reconvene_if: tuple[Described, ...] = ()
    contacts: Annotated[tuple[PlannedContact, ...], Clue("timetable")] = ()
    visits: Annotated[tuple[Visit, ...], Clue("timetable")] = ()
    assessments: tuple[Assessment, ...] = ()
    family_group_conference: FamilyGroupConference | None = None
    wishes_and_feelings: tuple[WishesAndFeelings, ...] = ()
    views: tuple[View, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    meetings: Meetings | None = None
    monitoring: Annotated[Prose | None, Field(description="How progress is monitored and by whom (SP7.3.1b)")] = None
    working_together: WorkingTogether | None = None
    if_not_achieved: Prose | None = None
    complaints_and_appeal: ComplaintsAndAppeal | None = None
    absences: tuple[Absence, ...] = ()
    changes: tuple[Change, ...] = ()
    milestones: tuple[MilestoneReview, ...] = ()
    chair_views: tuple[ChairView, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    sent_to_manager: Annotated[
        Date | None, Field(description="When the finalised detailed plan went to the team manager (PL14)")
    ] = None
    ending: Ending | None = None
    signatures: tuple[Signature, ...] = ()
    distribution: Annotated[tuple[Delivery, ...], Clue("delivery")] = ()

    withheld: tuple[Withheld, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()


class ChildProtectionPlan(CaseDocument):
    """A child protection plan: outline (by the conference), detailed (by the core group; PL13, SP7.1.1a), reviewed."""

    document: Annotated[Literal["child-protection-plan"], FoldedChoice] = "child-protection-plan"
