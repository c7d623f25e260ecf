"""The two letters that end a plan: short, one page, names without addresses (ST12, ST13)."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    each,
    fact,
    facts,
    fixed,
    listed,
    many,
    paragraph,
    said,
    sentences,
    simple,
    under,
    value,
    when,
)
from tools.word_templates.full_plan import council
from tools.word_templates.shared import names, part

WRITE_TO = (
    ("Your social worker", "plan.lead_social_worker"),
    ("Team manager", "plan.team_manager"),
    ("Conference chair", "plan.conference_chair"),
)


def ending() -> str:
    """The letter that ends a plan when all that the conference asked for is in place."""
    return "".join(
        (
            _head("The child protection plan is ending", under("Date of the conference", "plan.conference", "date")),
            sentences(
                "We are writing to tell you that the child protection plan is ending.",
                (
                    "Thank you for working with us to keep the child safe.",
                    "Thank you for working with us to keep the children safe.",
                ),
            ),
            facts(simple("The plan ends on", "plan.ending.notice_ends", style="Main"), style="NextDates"),
            part("Why the plan ends"),
            said("plan.ending.why", style=""),
            sentences("The conference wrote down what must be in place before the plan can end:"),
            listed("plan.ending.conditions", "ListBullet"),
            sentences(
                "Everybody at the conference agreed that the plan can then end by letter.",
                "The chair is satisfied that all of this is in place now.",
            ),
            part("What you can do until then"),
            sentences(
                "The plan goes on until that day.",
                "If you do not agree that it should end, or something has changed, please ring us before that day.",
                "We can still hold the review conference.",
            ),
            _ring(),
            _end("Conference chair", "plan.conference_chair"),
        )
    )


def looked_after() -> str:
    """The letter that ends a plan because the council looks after the child now."""
    return "".join(
        (
            _head("The child protection plan ends with this letter"),
            sentences(
                (
                    "The child this letter is about is now looked after by the council.",
                    "Every child this letter is about is now looked after by the council.",
                ),
                "So the child protection plan ends.",
            ),
            facts(simple("The plan ends on", "plan.ending.letter", style="Main"), style="NextDates"),
            part("Why the plan ends"),
            when("plan.ending.why is given", said("plan.ending.why", style="")),
            sentences(
                "A child who is looked after by the council has a care plan.",
                "It says how the child is cared for and kept safe.",
            ),
            sentences(
                "The independent reviewing officer and the team manager have looked at the child protection plan "
                "together.",
                "They agreed that it can end.",
            ),
            facts(
                simple("Looked after by the council since", "plan.ending.looked_after_from"),
                simple("Reviewed on", "plan.ending.reviewed"),
            ),
            part("What you can do"),
            sentences(
                "What you think still matters.",
                "Please ask your social worker about the care plan.",
                "If you do not agree that the child protection plan should end, please ring us.",
            ),
            _ring(),
            _end("Team manager", "plan.team_manager"),
        )
    )


def _head(title: str, *rows: str) -> str:
    parents = each(
        "person in plan.people if person.parental_responsibility is given and person.parental_responsibility.yes",
        said("person.name", NOT_AGREED),
    )
    return (
        council()
        + paragraph(fixed(title), "Title")
        + facts(
            fact("To", parents),
            many("Who the plan is for", "plan.children", "item.name", "TableText"),
            *rows,
            simple("Date of this letter", "plan.ending.letter"),
        )
    )


def _ring() -> str:
    return facts(
        *(fact(label, paragraph(_name_and_number(who), "TableText"), given=who) for label, who in WRITE_TO),
        under("How to complain", "plan.local_authority", "complaints"),
        under("How to appeal", "plan.local_authority", "appeal"),
        names("Who else gets the letter", "plan.ending.copies_to"),
    ) + sentences("An interpreter can go through this letter with you.", "Ring your social worker to ask for one.")


def _name_and_number(who: str) -> str:
    number = f"{who}.contact is given and {who}.contact.phone is given"
    return f"{value(f'{who}.name', NOT_AGREED)}{{% if {number} %}} · {{{{ {who}.contact.phone }}}}{{% endif %}}"


def _end(role: str, sender: str) -> str:
    return paragraph(fixed("With kind regards")) + when(
        sender, said(f"{sender}.name", style="Main"), paragraph(fixed(role), "More")
    )
