"""The record of a meeting: what it was for and what it found, then the plan as it left it. Words of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, facts, listed, paragraph, said, simple, table, when
from tools.word_templates.full_plan import council, plan_facts
from tools.word_templates.minutes_meeting import meeting
from tools.word_templates.section_contact import assessments, contacts, visits
from tools.word_templates.section_dates import dates
from tools.word_templates.section_going_on import going_on
from tools.word_templates.section_outcomes import actions, evidence, facts_of_outcome, if_not, progress
from tools.word_templates.section_papers import changes, copies, ending, signatures
from tools.word_templates.section_people import children, core_group, everybody, who_to_ring
from tools.word_templates.section_voices import complaints, disagreements, voices
from tools.word_templates.section_working import meetings, together
from tools.word_templates.section_worries import conference, worries
from tools.word_templates.shared import names, needs, next_dates, part, section, unless


def body() -> str:
    """The body of the template."""
    return "".join(
        (
            council() + paragraph("{{ plan.document | coded }}", "Title"),
            facts(names("Who the plan is for", "plan.children")),
            meeting() + visits("(plan | visits_since_last_meeting)", "Visits since the last meeting"),
            _outcomes() + _risk() + _decisions(),
            disagreements() + voices() + review(),
            contacts() + visits("(plan | other_visits)", "Other visits"),
            assessments() + together() + if_not(),
            _next() + dates() + unmet_needs() + copies(),
            section("Conference", conference(), given="plan.conference"),
            worries() + going_on() + changes() + ending() + complaints(),
            children() + everybody() + core_group(),
            part("Child protection plan") + plan_facts(),
            signatures(),
        )
    )


def _outcomes() -> str:
    return (
        part("What needs to change")
        + unless("plan.outcomes")
        + each(
            "outcome in plan.outcomes",
            said("outcome.description", NOT_AGREED, "Heading2"),
            facts_of_outcome() + progress() + evidence() + actions(),
        )
    )


def _risk() -> str:
    own = "plan.risk_analysis"
    risk = facts(
        simple("What we think", f"{own}.description"),
        simple("What is better", f"{own}.better"),
        simple("What is worse", f"{own}.worse"),
        simple("What this means for the plan", f"{own}.means"),
    )
    return part("What we think of the danger now") + unless(own) + when(own, risk)


def _decisions() -> str:
    decided = table(
        "What was decided",
        [("What was decided", 26), ("Why", 21), ("Who", 15), ("By when", 20), ("Who did not agree, and why", 18)],
        "decision in plan.decisions",
        [
            said("decision.description", NOT_AGREED),
            said("decision.because"),
            said("decision.by_whom"),
            said("decision.by_when"),
            listed("decision.dissent"),
        ],
    )
    return part("What was decided") + unless("plan.decisions") + when("plan.decisions", decided)


def review() -> str:
    """Whether the conference should meet early, and what it is told."""
    early = facts(
        simple("We talked about an early review", "plan.early_review.considered | coded"),
        simple("What was decided", "plan.early_review.decided"),
        simple("Why", "plan.early_review.because"),
    )
    told = facts(
        simple("How far it has come", "plan.recommendation.progress"),
        simple("A plan is still needed", "plan.recommendation.still_needed | coded"),
        simple("Why", "plan.recommendation.because"),
    )
    return section("Whether to have an early review", early, given="plan.early_review") + section(
        "What we tell the review conference", told, given="plan.recommendation"
    )


def _next() -> str:
    moved = table(
        "Meetings that were moved",
        [("Old date", 33), ("New date", 34), ("Told in writing on", 33)],
        "moved in plan.rescheduled",
        [said(f"moved.{key}", NOT_AGREED) for key in ("from", "to", "confirmed")],
    )
    return (
        next_dates(also_later=False, heading="Heading1")
        + who_to_ring()
        + meetings()
        + section("Meetings that were moved", moved, given="plan.rescheduled")
    )


def unmet_needs() -> str:
    """Help that is needed and is kept out of the plan itself (PL3)."""
    return needs("Heading1", "plan.unmet_needs", "Help that is needed but is not in the plan", "")
