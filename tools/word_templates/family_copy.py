"""The family's copy: what a tired parent needs first stands first. Sections and words are those of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    UNTIMED,
    answered,
    boxed,
    each,
    fact,
    facts,
    fixed,
    many,
    paragraph,
    said,
    sentences,
    simple,
    table,
    when,
)
from tools.word_templates.family_copy_contacts import contacts
from tools.word_templates.family_copy_later import how_it_goes_on
from tools.word_templates.shared import needs, next_dates, part, social_worker, strengths

NOTHING = "Nothing is written here yet."


def body() -> str:
    """The body of the template."""
    return "".join((_first(), _why(), _voices(), _change(), _who_does_what(), contacts(), how_it_goes_on()))


def _first() -> str:
    birth = (
        "{% if child.born is given %}" + fixed("Date of birth") + ": {{ child.born }}"
        "{% elif child.expected is given %}" + fixed("Baby expected on") + ": {{ child.expected }}{% endif %}"
    )
    return (
        when(
            "plan.local_authority and plan.local_authority.name is given", said("plan.local_authority.name", "", "More")
        )
        + paragraph(fixed("Family copy of the child protection plan"), "Title")
        + sentences("This plan says what needs to change so that every child in the family is safe.", style="Subtitle")
        + next_dates(also_later=True)
        + paragraph(fixed("Who to ring"), "Heading2")
        + facts(*social_worker("Your social worker"))
        + sentences("If a child is in danger now, ring 999.", style="Urgent")
        + facts(
            fact(
                "Who the plan is for",
                each("child in plan.children", said("child.name", NOT_AGREED, "Main"), paragraph(birth, "More")),
                given="plan.children",
            ),
            simple("Date of the plan", "plan.date"),
            simple("Version of the plan", "plan.version"),
            simple("Reference", "plan.reference"),
        )
        + boxed(
            paragraph(fixed("Help to read this plan"), "Heading2"),
            sentences("An interpreter can go through this plan with you.", "Ring your social worker to ask for one."),
            sentences("You can also ask somebody to read it aloud to you.", "Please do not ask a child to interpret."),
        )
    )


def _why() -> str:
    conference = facts(
        simple("What the conference decided", "plan.conference.decision"),
        simple("Date of the conference", "plan.conference.date"),
        simple("Why there is a plan", "plan.conference.threshold_reasons"),
    )
    concern = facts(
        simple("Our worry", "concern.description", style="Main"),
        simple("Why it happened", "concern.cause"),
        many("What it is like for the child", "concern.impact"),
    )
    return (
        part("What we are worried about")
        + when("not plan.concerns and not plan.conference and not plan.risk_statement", paragraph(fixed(NOTHING)))
        + when("plan.conference", conference)
        + each("concern in plan.concerns", concern)
        + when("plan.risk_statement", facts(simple("What could happen", "plan.risk_statement.description")))
        + strengths()
    )


def _voices() -> str:
    says = said("child.says", style="Main") + when("child.child", said("child.child.name", style="More"))
    view = facts(
        simple("Name", "view.person.name"),
        simple("Views", "view.says", style="Main"),
        simple("What this person would prefer", "view.prefers"),
        simple("Why this is not in the plan", "view.not_in_plan_because"),
    )
    return when(
        "plan.wishes_and_feelings",
        part(("What the child says", "What the children say")),
        each("child in plan.wishes_and_feelings if child.says is given", boxed(says)),
    ) + when("plan.views", part("What the family says"), each("view in plan.views", view))


def _change() -> str:
    outcome = facts(
        simple("What needs to be different", "outcome.description", style="Main"),
        simple("How things are now", "outcome.now"),
        simple("What we want to see", "outcome.target"),
        simple("By when", "outcome.by_when", NOT_AGREED, asked=answered("outcomes", "by_when")),
        simple("What difference it will make", "outcome.difference"),
        simple("What keeps the child safe until then", "outcome.protected_by"),
        many("The worry behind it", "outcome.concerns", "item.description", "TableText"),
    )
    ends = facts(simple("When the plan can end", "plan.risk_statement.plan_ends_when"))
    return (
        part("What needs to change")
        + when("not plan.outcomes", paragraph(fixed(NOTHING)))
        + each("outcome in plan.outcomes", outcome)
        + when("plan.risk_statement", ends)
        + needs("Heading2")
    )


def _who_does_what() -> str:
    lead = "{% if action.lead is given %}" + fixed("Who leads") + ": {{ action.lead }}{% endif %}"
    actions = table(
        "Who will do what, and by when",
        [("What will be done", 32), ("Who", 20), ("By when", 29), ("Help for this", 19)],
        "action in outcome.actions",
        [
            said("action.description", NOT_AGREED),
            said("action.by_whom", NOT_AGREED) + when("action.lead is given", paragraph(lead, "More")),
            said("action.by_when", NOT_AGREED, asked=UNTIMED),
            said("action.resources"),
        ],
    )
    name = (
        "{% if each.person and each.person.name is given %}{{ each.person.name }}"
        "{% else %}" + fixed(NOT_AGREED) + "{% endif %}"
    )
    own = table(
        "What each person does",
        [("What will be done", 62), ("By when", 38)],
        "action in each.does",
        [said("action.description", NOT_AGREED), said("action.by_when", NOT_AGREED, asked=UNTIMED)],
    )
    return (
        part("Who will do what, and by when")
        + when("not plan.each_person", paragraph(fixed(NOTHING)))
        + each(
            "outcome in plan.outcomes if outcome.actions",
            said("outcome.description", "What will be done", "Heading2"),
            actions,
        )
        + when(
            "plan.each_person",
            part("What each person does"),
            each(
                "each in plan.each_person",
                paragraph(name, "Heading2"),
                when("each.person and each.person.role is given", said("each.person.role", style="UnderHeading")),
                own,
            ),
        )
    )
