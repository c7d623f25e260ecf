"""What the copies for a child of any age have: its own words, who comes to see it, and the next visits."""

from __future__ import annotations

from tools.word_templates.blocks import boxed, each, fixed, listed, paragraph, room, said, sentences, value, when
from tools.word_templates.full_plan import council
from tools.word_templates.shared import part

DRAWING, ANSWER = 4400, 2200


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
        said("contact.how_often", "Ask your social worker."),
    )
    return when(
        "plan.reader and plan.reader.seen_by",
        part("People who see you"),
        each("contact in plan.reader.seen_by if contact.who", contact),
    )


def visits() -> str:
    """The next planned visits to this child."""
    coming = "(plan | visits_to_expect)"
    return when(
        coming,
        paragraph(f"{fixed('Visit by a social worker')}:"),
        listed(f"{coming}[:3]", "ListBullet", "item.date"),
    ) + when(f"not {coming}", sentences("No date is set for the next visit.", "Ask your social worker."))


def worker() -> str:
    """The child's social worker, by name."""
    name = value("plan.lead_social_worker.name")
    return when("plan.lead_social_worker", paragraph(f"{fixed('Your social worker')}: {name}"))


def lines(*texts: str) -> str:
    """Sentences in a list, one idea a line."""
    return "".join(paragraph(fixed(text), "ListBullet") for text in texts)
