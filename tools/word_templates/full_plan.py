"""The full plan for the core group. Sections and words are those of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, facts, fixed, paragraph, said, simple, under, when
from tools.word_templates.section_contact import assessments, contacts, visits
from tools.word_templates.section_dates import dates
from tools.word_templates.section_going_on import going_on
from tools.word_templates.section_outcomes import actions, evidence, facts_of_outcome, if_not, progress
from tools.word_templates.section_papers import changes, copies, ending, signatures
from tools.word_templates.section_people import children, core_group, everybody, who_to_ring
from tools.word_templates.section_voices import complaints, disagreements, voices
from tools.word_templates.section_working import meetings, together
from tools.word_templates.section_worries import conference, worries
from tools.word_templates.shared import next_dates, part, unless


def body() -> str:
    """The body of the template."""
    return "".join(
        (
            _first(),
            dates(),
            children() + everybody() + core_group(),
            part("Why there is a plan") + unless("plan.conference") + conference(),
            worries(),
            _outcomes(),
            if_not(),
            contacts() + visits("plan.visits", "Visits"),
            assessments() + meetings() + together(),
            voices() + disagreements() + complaints(),
            going_on() + changes() + ending(),
            copies() + signatures(),
        )
    )


def plan_facts() -> str:
    """What the plan is: its version and dates, its language, and whose it is."""
    return facts(
        simple("Reference", "plan.reference"),
        simple("Version of the plan", "plan.version"),
        simple("Stage of the plan", "plan.stage | coded"),
        simple("Date of the plan", "plan.date"),
        simple("Sent to the team manager on", "plan.sent_to_manager"),
        simple("Language of the plan", "plan.language | language_name"),
        simple("Nation", "plan.nation | coded"),
        simple("Procedure", "plan.procedure"),
        *(
            under(label, "plan.local_authority", key)
            for label, key in (
                ("Council", "name"),
                ("Safeguarding unit", "safeguarding_unit"),
                ("Telephone of the council", "phone"),
            )
        ),
    )


def council() -> str:
    """The name of the council, above the title."""
    return when(
        "plan.local_authority and plan.local_authority.name is given", said("plan.local_authority.name", "", "More")
    )


def _first() -> str:
    return (
        council()
        + paragraph(fixed("Child protection plan"), "Title")
        + paragraph(fixed("The full plan, for the core group."), "Subtitle")
        + next_dates(also_later=False)
        + who_to_ring()
        + plan_facts()
    )


def _outcomes() -> str:
    return (
        part("What needs to change")
        + unless("plan.outcomes")
        + each(
            "outcome in plan.outcomes",
            said("outcome.description", NOT_AGREED, "Heading2"),
            facts_of_outcome() + actions() + evidence() + progress(),
        )
    )
