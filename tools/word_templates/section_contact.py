"""Who sees whom, the visits made, and what is still to be assessed."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    answered,
    facts,
    fixed,
    line,
    listed,
    paragraph,
    said,
    simple,
    table,
    when,
)
from tools.word_templates.section_people import phone
from tools.word_templates.shared import part, section, unless


def contacts() -> str:
    """Who sees whom, how often and what for, with their numbers (SP7.3.1b)."""
    contacts = table(
        "Who sees the children",
        [("Who", 19), ("Sees", 16), ("How often", 16), ("Why", 26), ("How they are seen", 23)],
        "contact in plan.contacts",
        [
            when("not contact.who", paragraph(fixed(NOT_AGREED), "TableText"))
            + when("contact.who", said("contact.who.name"))
            + when("contact.who and contact.who.role is given", said("contact.who.role", style="More"))
            + when("contact.who and contact.who.agency is given", said("contact.who.agency", style="More"))
            + when("contact.who", phone("contact.who", "More")),
            listed("contact.sees", of="item.name"),
            said("contact.how_often", NOT_AGREED, asked=answered("contacts", "how_often")),
            said("contact.purpose") + line("Where", "contact.where"),
            line("Child seen alone", "contact.alone | coded")
            + line("Bedroom seen", "contact.bedroom | coded")
            + line("Visits without notice", "contact.unannounced | coded")
            + line("What was decided about visits without notice", "contact.unannounced_decision"),
        ],
    )
    return part("Who sees the children") + unless("plan.contacts") + when("plan.contacts", contacts)


def visits(of: str, title: str) -> str:
    """Visits that were made or are planned."""
    made = table(
        title,
        [("Date", 26), ("Who", 18), ("How they are seen", 28), ("Other facts", 28)],
        f"visit in {of}",
        [
            said("visit.date", NOT_AGREED),
            when("visit.by", said("visit.by.name"))
            + when("visit.children", paragraph(fixed("For whom"), "Label"), listed("visit.children", of="item.name")),
            line("Planned", "visit.planned | coded")
            + line("Child seen", "visit.child_seen")
            + line("Child seen alone", "visit.alone")
            + line("Bedroom seen", "visit.bedroom"),
            line("Why not seen alone", "visit.not_alone_because")
            + when("visit.told", paragraph(fixed("Who was told"), "Label"), listed("visit.told", of="item.name")),
        ],
    )
    return section(title, made, given=of)


def assessments() -> str:
    """Assessments still to be done, and the family group conference."""
    looked_at = table(
        "Assessments still to be done",
        [("What it looks at", 24), ("About whom", 17), ("Who", 17), ("By when", 21), ("How it is going", 21)],
        "assessment in plan.assessments",
        [
            said("assessment.kind", NOT_AGREED),
            listed("assessment.of", of="item.name"),
            said("assessment.by_whom", NOT_AGREED, asked=answered("assessments", "by_whom")),
            said("assessment.by_when", NOT_AGREED, asked=answered("assessments", "by_when")),
            said("assessment.state"),
        ],
    )
    own = "plan.family_group_conference"
    family = facts(
        simple("Considered", f"{own}.considered"),
        simple("Offered", f"{own}.offered"),
        simple("What the family answered", f"{own}.accepted"),
        simple("Date", f"{own}.date"),
        simple("The plan the family makes", f"{own}.plan"),
        simple("What difference it makes", f"{own}.impact"),
    )
    return section("Assessments still to be done", looked_at, given="plan.assessments") + section(
        "Family group conference", family, given=own
    )
