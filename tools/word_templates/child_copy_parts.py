"""What the copies for a child of any age have: its own words, who comes to see it, and the next visits."""

from __future__ import annotations

from tools.word_templates.blocks import boxed, each, fact, facts, fixed, listed, paragraph, room, said, sentences, when
from tools.word_templates.full_plan import council
from tools.word_templates.shared import part

DRAWING, ANSWER = 4400, 2200
# Marks of direction and a no-break space keep a number whole on a right-to-left page.
CHILDLINE = "\u200e0800\u00a01111\u200e"


def head(*lines: tuple[str, ...]) -> str:
    """The title and the first lines, a paragraph each."""
    return (
        council()
        + paragraph(fixed("My plan"), "Title")
        + "".join(sentences(*line, style="Lead") for line in lines)
        + sentences("Somebody can read this with you, in your language.", style="Lead")
    )


def words() -> str:
    """What the child said, and room to say more."""
    said_before = each("one in plan.reader.says if one.says is given", boxed(said("one.says", style="Quoted")))
    return (
        part("Your words")
        + when("plan.reader", said_before)
        + sentences("You can tell us what you think.", "You can talk, write or draw.")
        + room(ANSWER, "Write or draw here.")
    )


def seen_by() -> str:
    """Who sees the child and how often; what for is said in adults' words, and stays out."""
    contact = boxed(
        said("contact.who.name", style="Main"),
        when("contact.who.role is given", said("contact.who.role", style="More")),
        said("contact.how_often", "You can ask your social worker."),
    )
    return when(
        "plan.reader and plan.reader.seen_by",
        part("Who you see"),
        each("contact in plan.reader.seen_by if contact.who", contact),
    )


def visits() -> str:
    """The next planned visits to this child."""
    coming = "(plan | visits_to_expect)"
    return when(
        coming,
        paragraph(f"{fixed('Visit by a social worker')}:"),
        listed(f"{coming}[:3]", "ListBullet", "item.date"),
    ) + when(f"not {coming}", sentences("No date is set for the next visit.", "You can ask your social worker."))


def to_ring() -> str:
    """The child's own social worker and the line that helps any child, with their numbers."""
    worker = "plan.lead_social_worker"
    return facts(
        fact("Name of your social worker", said(f"{worker}.name", style="Main"), given=worker),
        fact(
            "Telephone",
            said(f"{worker}.contact.phone", style="Main"),
            given=f"{worker} and {worker}.contact is given and {worker}.contact.phone is given",
        ),
        fact("Childline", paragraph(CHILDLINE, "Main")),
    )


def danger() -> str:
    """What any child must be able to find who is in danger now."""
    return sentences("If you are in danger now, ring 999.", style="Urgent")


def childline() -> str:
    """What Childline is for."""
    return sentences("You can talk to Childline about anything, at any time.", "Childline is free.")


def lines(*texts: str) -> str:
    """Sentences in a list, one idea a line."""
    return "".join(paragraph(fixed(text), "ListBullet") for text in texts)
