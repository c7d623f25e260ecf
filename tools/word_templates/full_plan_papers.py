"""The full plan: absences, changes, the ending, who gets a copy, and signatures."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, facts, fixed, listed, many, paragraph, said, simple, table, when
from tools.word_templates.shared import part, section


def papers() -> str:
    """The last pages."""
    return _away() + _changes() + _ending() + _copies() + _signatures()


def _name(person: str) -> str:
    return when(person, said(f"{person}.name")) + when(f"not {person}", paragraph(fixed(NOT_AGREED), "TableText"))


def _away() -> str:
    away = table(
        "Who is away, and who steps in",
        [("Name", 19), ("Away from", 21), ("Away until", 21), ("Who steps in", 21), ("Who was told", 18)],
        "absence in plan.absences",
        [
            _name("absence.person"),
            said("absence.from"),
            said("absence.to"),
            said("absence.cover", NOT_AGREED),
            listed("absence.told", of="item.name"),
        ],
    )
    return section("Who is away, and who steps in", away, given="plan.absences")


def _changes() -> str:
    changes = table(
        "Changes in the family",
        [("What has changed", 30), ("Date", 36), ("Who was told", 34)],
        "change in plan.changes",
        [said("change.kind | coded", NOT_AGREED), said("change.date"), listed("change.told", of="item.name")],
    )
    return section("Changes in the family", changes, given="plan.changes")


def _ending() -> str:
    ending = facts(
        simple("Why the plan ends", "plan.ending.why"),
        simple("Decided on", "plan.ending.decided"),
        simple("Letter sent on", "plan.ending.letter"),
        simple("Notice ends on", "plan.ending.notice_ends"),
        many("Conditions", "plan.ending.conditions"),
    )
    return section("How the plan ends", ending, given="plan.ending")


def _copies() -> str:
    copies = table(
        "Who gets a copy",
        [("Name", 24), ("What", 18), ("Language", 14), ("Kind of file", 14), ("Sent on", 30)],
        "delivery in plan.distribution",
        [
            _name("delivery.person"),
            said("delivery.document | coded"),
            said("delivery.language | language_name"),
            said("delivery.format | coded"),
            said("delivery.sent"),
        ],
    )
    return section("Who gets a copy", copies, given="plan.distribution")


def _signatures() -> str:
    signed = table(
        "Signatures",
        [("Name", 18), ("Agency", 20), ("Signed on", 22), ("Reason for not signing", 20), ("Signature", 20)],
        "signature in plan.signatures",
        [
            _name("signature.person"),
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
