"""The children, everybody in the plan, and the core group; whom to ring."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    each,
    fact,
    facts,
    fixed,
    many,
    paragraph,
    said,
    simple,
    table,
    under,
    value,
    when,
)
from tools.word_templates.shared import names, part

NOTHING = "Nothing is written here yet."
WORKERS = (
    ("Lead social worker", "plan.lead_social_worker"),
    ("Team manager", "plan.team_manager"),
    ("Conference chair", "plan.conference_chair"),
)


def phone(person: str, style: str = "TableText") -> str:
    """Somebody's telephone number, where it may be shown and is known."""
    return when(
        f"{person}.contact is given and {person}.contact.phone is given", said(f"{person}.contact.phone", "", style)
    )


def who_to_ring() -> str:
    """The workers with their numbers."""
    return paragraph(fixed("Who to ring"), "Heading2") + facts(
        *(fact(label, said(f"{who}.name", NOT_AGREED, "Main"), phone(who), given=who) for label, who in WORKERS)
    )


def _languages(of: str) -> list[str]:
    own = f"{of}.languages"
    spoken = each(f"one in {own}.speaks", paragraph("{{ one | language_name }}", "TableText"))
    rows = [fact("Speaks", spoken, given=f"{own} and {own}.speaks")]
    for label, key in (
        ("Reads", "reads | language_name"),
        ("Country the language is from", "region | country_name"),
        ("Needs an interpreter", "interpreter"),
        ("Needs the plan read aloud", "reads_aloud"),
    ):
        rows.append(under(label, own, key))
    return rows


def children() -> str:
    """Each child, with whom it lives and what it needs."""
    child = facts(
        many("Known as", "child.known_as", style="TableText"),
        simple("Date of birth", "child.born"),
        simple("Baby expected on", "child.expected"),
        simple("Category of abuse", "child.category | coded"),
        simple("Reason for a second category", "child.second_category_because"),
        names("Lives with", "child.lives_with"),
        simple("School", "child.school"),
        simple("Family doctor (GP)", "child.gp"),
        *_languages("child"),
        simple("Communication", "child.communication"),
    )
    return (
        part("The children")
        + when("not plan.children", paragraph(fixed(NOTHING)))
        + each("child in plan.children", said("child.name", NOT_AGREED, "Heading2"), child)
    )


def everybody() -> str:
    """Everybody else in the plan."""
    relation = paragraph(
        "{% if relation.to %}{{ relation.to.name }}: {% endif %}" + value("relation.is", NOT_AGREED), "TableText"
    )
    person = facts(
        many("Known as", "person.known_as", style="TableText"),
        fact("Relations", each("relation in person.relations", relation), given="person.relations"),
        simple("Role", "person.role"),
        simple("Agency", "person.agency"),
        simple("Qualified social worker", "person.qualified"),
        simple("Parental responsibility", "person.parental_responsibility"),
        *_languages("person"),
        simple("Needs large print", "person.large_print"),
        simple("Communication", "person.communication"),
        *(
            under(label, "person.contact", key)
            for label, key in (
                ("Telephone", "phone"),
                ("E-mail", "email"),
                ("Address", "address"),
                ("Send papers by", "send_by | coded"),
            )
        ),
        simple("Adult services", "person.adult_services"),
        simple("Advocate", "person.advocate"),
    )
    return (
        part("People in this plan")
        + when("not plan.people", paragraph(fixed(NOTHING)))
        + each("person in plan.people", said("person.name", NOT_AGREED, "Heading2"), person)
    )


def core_group() -> str:
    """Who is in the core group, and how the family takes part."""
    group = table(
        "Who is in the core group",
        [("Name", 24), ("Role", 25), ("Agency", 29), ("Telephone", 22)],
        "member in plan.core_group.members",
        [said("member.name", NOT_AGREED), said("member.role"), said("member.agency"), phone("member")],
    )
    return (
        part("Who is in the core group")
        + when("not plan.core_group", paragraph(fixed(NOTHING)))
        + when(
            "plan.core_group",
            when("plan.core_group.members", group),
            facts(
                many("How the family takes part", "plan.core_group.involved_how"),
                simple("Help for the family to have its say", "plan.core_group.support_and_advocacy"),
            ),
        )
    )
