"""The full plan: contacts and visits, meetings, working together, and what the children and the family say."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    each,
    fact,
    facts,
    fixed,
    line,
    listed,
    many,
    paragraph,
    said,
    simple,
    table,
    under,
    when,
)
from tools.word_templates.shared import disagreements, names, part, section, unless


def working() -> str:
    """The pages between the outcomes and the papers."""
    return _seen() + _working() + _voices()


def _seen() -> str:
    contacts = table(
        "Who sees the children",
        [("Who", 19), ("Sees", 16), ("How often", 16), ("Why", 26), ("How they are seen", 23)],
        "contact in plan.contacts",
        [
            when("not contact.who", paragraph(fixed(NOT_AGREED), "TableText"))
            + when("contact.who", said("contact.who.name"), said("contact.who.role", style="More"))
            + when("contact.who and contact.who.agency is given", said("contact.who.agency", style="More")),
            listed("contact.sees", of="item.name"),
            said("contact.how_often", NOT_AGREED),
            said("contact.purpose") + line("Where", "contact.where"),
            line("Child seen alone", "contact.alone | coded")
            + line("Bedroom seen", "contact.bedroom | coded")
            + line("Visits without notice", "contact.unannounced | coded")
            + line("What was decided about visits without notice", "contact.unannounced_decision"),
        ],
    )
    visits = table(
        "Visits",
        [("Date", 32), ("Who", 20), ("How they are seen", 22), ("Other facts", 26)],
        "visit in plan.visits",
        [
            said("visit.date", NOT_AGREED),
            when("visit.by", said("visit.by.name")),
            line("Planned", "visit.planned | coded")
            + line("Child seen", "visit.child_seen")
            + line("Child seen alone", "visit.alone")
            + line("Bedroom seen", "visit.bedroom"),
            line("Why not seen alone", "visit.not_alone_because")
            + when("visit.told", paragraph(fixed("Who was told"), "Label"), listed("visit.told", of="item.name")),
        ],
    )
    return (
        part("Who sees the children")
        + unless("plan.contacts")
        + when("plan.contacts", contacts)
        + section("Visits", visits, given="plan.visits")
    )


def _working() -> str:
    assessments = table(
        "Assessments still to be done",
        [("What it looks at", 24), ("About whom", 17), ("Who", 17), ("By when", 21), ("How it is going", 21)],
        "assessment in plan.assessments",
        [
            said("assessment.kind", NOT_AGREED),
            listed("assessment.of", of="item.name"),
            said("assessment.by_whom", NOT_AGREED),
            said("assessment.by_when", NOT_AGREED),
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
    meetings = facts(
        simple("First meeting of the core group", "plan.meetings.first_core_group"),
        simple("How often the core group meets", "plan.meetings.core_group_every"),
        many("Meetings of the core group", "plan.meetings.core_groups", style="TableText"),
        simple("Review conference", "plan.meetings.review_conference"),
        simple("How an early review is called", "plan.meetings.sooner_if"),
    )
    both = "plan.working_together"
    together = facts(
        simple("How we check that the plan is working", "plan.monitoring"),
        *(
            under(label, both, key)
            for label, key in (
                ("How workers tell each other what they know", "agencies_share_by"),
                ("What happens when workers disagree", "disagreement_handled_by"),
            )
        ),
    )
    return (
        section("Assessments still to be done", assessments, given="plan.assessments")
        + section("Family group conference", family, given=own)
        + part("Meetings")
        + unless("plan.meetings")
        + when("plan.meetings", meetings)
        + section("How we work together", together, given=f"plan.monitoring is given or {both}")
    )


def _voices() -> str:
    child = facts(
        _name("Child", "child.child"),
        simple("Wishes and feelings", "child.says", NOT_AGREED, "Main"),
        simple("How we know this", "child.how_known"),
        simple("Plan explained on", "child.explained_on"),
        simple("How it was explained", "child.explained_how"),
    )
    view = facts(
        _name("Name", "view.person"),
        simple("Views", "view.says", style="Main"),
        simple("Agrees with the plan", "view.agrees | coded"),
        simple("What this person would prefer", "view.prefers"),
        simple("Why this is not in the plan", "view.not_in_plan_because"),
        simple("Plan explained on", "view.explained_on"),
    )
    disagreement = disagreements(
        names("Between whom", "disagreement.between"),
        simple("Raised on", "disagreement.raised"),
        simple("Who deals with it now", "disagreement.stage"),
        simple("Settled on", "disagreement.resolved"),
    )
    council, told = "plan.local_authority", "plan.complaints_and_appeal"
    complaints = facts(
        under("How to complain", council, "complaints"),
        under("How to appeal", council, "appeal"),
        under("Told how to complain and appeal", told, "explained"),
        under("Who explained it", told, "by"),
        fact("Leaflets given", listed(f"{told}.leaflets", "ListBullet"), given=f"{told} and {told}.leaflets"),
    )
    return (
        part("What the children say")
        + unless("plan.wishes_and_feelings")
        + each("child in plan.wishes_and_feelings", child)
        + part("What the family says")
        + unless("plan.views")
        + each("view in plan.views", view)
        + section(
            "Where people do not agree",
            each("disagreement in plan.disagreements", disagreement),
            given="plan.disagreements",
        )
        + part("Complaints and appeal")
        + unless(f"{council} or {told}")
        + complaints
    )


def _name(label: str, person: str) -> str:
    """A row with somebody's name."""
    return fact(label, said(f"{person}.name"), given=person)
