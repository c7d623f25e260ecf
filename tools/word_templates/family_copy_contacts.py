"""The family's copy: who sees the children, and who is in the core group."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    answered,
    either,
    facts,
    fixed,
    listed,
    many,
    paragraph,
    said,
    simple,
    table,
    when,
)
from tools.word_templates.shared import part

WHO_SEES = ("Who sees the child", "Who sees the children")


def contacts() -> str:
    """Two sections, each left out when empty."""
    seen = table(
        WHO_SEES,
        [("Who", 25), ("Sees", 20), ("How often", 22), ("Why", 33)],
        "contact in plan.contacts",
        [
            either(
                "contact.who",
                said("contact.who.name") + _role("contact.who"),
                paragraph(fixed(NOT_AGREED), "TableText"),
            ),
            listed("contact.sees", of="item.name"),
            said("contact.how_often", NOT_AGREED, asked=answered("contacts", "how_often")),
            said("contact.purpose"),
        ],
    )
    # A relative's number is theirs to give: only workers' numbers are printed.
    works = "member.agency is given and member.contact is given and member.contact.phone is given"
    group = table(
        "Who is in the core group",
        [("Name", 24), ("Role", 24), ("Agency", 27), ("Telephone", 25)],
        "member in plan.core_group.members",
        [
            said("member.name", NOT_AGREED),
            said("member.role"),
            said("member.agency"),
            paragraph(f"{{% if {works} %}}{{{{ member.contact.phone }}}}{{% endif %}}", "TableText"),
        ],
    )
    return when("plan.contacts", part(WHO_SEES), seen) + when(
        "plan.core_group",
        part("Who is in the core group"),
        when("plan.core_group.members", group),
        facts(
            many("How the family takes part", "plan.core_group.involved_how"),
            simple("Help for the family to have its say", "plan.core_group.support_and_advocacy"),
        ),
    )


def _role(person: str) -> str:
    return when(f"{person}.role is given", said(f"{person}.role", style="More")) + when(
        f"{person}.agency is given", said(f"{person}.agency", style="More")
    )
