"""Absences and changes, the ending, who gets a copy, and signatures."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    facts,
    fixed,
    line,
    listed,
    many,
    paragraph,
    said,
    simple,
    table,
    when,
)
from tools.word_templates.shared import names, part, section


def name(person: str) -> str:
    """Somebody in a cell by name."""
    return when(person, said(f"{person}.name")) + when(f"not {person}", paragraph(fixed(NOT_AGREED), "TableText"))


def changes() -> str:
    """Who is away, and what has changed in the family."""
    away = table(
        "Who is away, and who steps in",
        [("Name", 19), ("Away from", 21), ("Away until", 21), ("Who steps in", 21), ("Who was told", 18)],
        "absence in plan.absences",
        [
            name("absence.person"),
            said("absence.from"),
            said("absence.to"),
            said("absence.cover", NOT_AGREED),
            listed("absence.told", of="item.name"),
        ],
    )
    changed = table(
        "Changes in the family",
        [("What has changed", 21), ("Date", 25), ("Who was told", 22), ("Other facts", 32)],
        "change in plan.changes",
        [
            said("change.kind | coded('change')", NOT_AGREED),
            said("change.date"),
            listed("change.told", of="item.name"),
            line("New council", "change.receiving_authority")
            + line("New council told on", "change.notice")
            + line("Conference in the new area", "change.receiving_conference")
            + line("What is on record about this", "change.recorded"),
        ],
    )
    return section("Who is away, and who steps in", away, given="plan.absences") + section(
        "Changes in the family", changed, given="plan.changes"
    )


def ending() -> str:
    """How the plan ends."""
    how = facts(
        simple("What ends the plan", "plan.ending.how | coded"),
        simple("Why the plan ends", "plan.ending.why"),
        simple("Decided on", "plan.ending.decided"),
        many("Conditions", "plan.ending.conditions"),
        simple("The chair is satisfied", "plan.ending.chair_satisfied | coded"),
        simple("Looked after by the council since", "plan.ending.looked_after_from"),
        simple("Reviewed on", "plan.ending.reviewed"),
        simple("Letter sent on", "plan.ending.letter"),
        simple("Notice ends on", "plan.ending.notice_ends"),
        names("Who else gets the letter", "plan.ending.copies_to"),
    )
    return section("How the plan ends", how, given="plan.ending")


def copies() -> str:
    """Who gets which copy, and when it was sent."""
    sent = table(
        "Who gets a copy",
        [("Name", 24), ("What", 18), ("Language", 14), ("Kind of file", 14), ("Sent on", 30)],
        "delivery in plan.distribution",
        [
            name("delivery.person"),
            said("delivery.document | coded"),
            said("delivery.language | language_name"),
            said("delivery.format | coded"),
            said("delivery.sent"),
        ],
    )
    return section("Who gets a copy", sent, given="plan.distribution")


def signatures() -> str:
    """Who signed, and why somebody did not."""
    signed = table(
        "Signatures",
        [("Name", 18), ("Agency", 20), ("Signed on", 22), ("Reason for not signing", 20), ("Signature", 20)],
        "signature in plan.signatures",
        [
            name("signature.person"),
            said("signature.agency"),
            said("signature.signed"),
            said("signature.declined_because"),
            paragraph("", "ToWrite"),
        ],
    )
    choice = f"{fixed('It is your choice whether you sign.')} {fixed('The plan is not binding in law, signed or not.')}"
    return (
        part("Signing this plan")
        + when("not plan.signatures", paragraph(fixed("Nothing is written here yet.")))
        + when("plan.signatures", paragraph(choice), signed)
    )
