"""What the children and the family say, where people do not agree, and how to complain."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, fact, facts, listed, said, simple, under
from tools.word_templates.shared import disagreement, names, part, section, unless


def voices() -> str:
    """What the children and the family say."""
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
    return (
        part("What the children say")
        + unless("plan.wishes_and_feelings")
        + each("child in plan.wishes_and_feelings", child)
        + part("What the family says")
        + unless("plan.views")
        + each("view in plan.views", view)
    )


def disagreements() -> str:
    """Where people do not agree."""
    one = disagreement(
        names("Between whom", "disagreement.between"),
        simple("Raised on", "disagreement.raised"),
        simple("Who deals with it now", "disagreement.stage"),
        simple("Settled on", "disagreement.resolved"),
    )
    return section(
        "Where people do not agree", each("disagreement in plan.disagreements", one), given="plan.disagreements"
    )


def complaints() -> str:
    """How to complain or appeal."""
    council, told = "plan.local_authority", "plan.complaints_and_appeal"
    how = facts(
        under("How to complain", council, "complaints"),
        under("How to appeal", council, "appeal"),
        under("Told how to complain and appeal", told, "explained"),
        under("Who explained it", told, "by"),
        fact("Leaflets given", listed(f"{told}.leaflets", "ListBullet"), given=f"{told} and {told}.leaflets"),
    )
    return part("Complaints and appeal") + unless(f"{council} or {told}") + how


def _name(label: str, person: str) -> str:
    """A row with somebody's name."""
    return fact(label, said(f"{person}.name"), given=person)
