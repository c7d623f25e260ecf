"""The family's copy: how change is seen, what happens if it does not come, and what a family can do."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    answered,
    each,
    either,
    fact,
    facts,
    fixed,
    listed,
    paragraph,
    said,
    sentences,
    simple,
    table,
    to_sign,
    under,
    when,
)
from tools.word_templates.shared import contingency, disagreement, meet_early, part, signs

NOTHING = "Nothing is written here yet."
ASK = "Ask your social worker."
WORDS = (
    ("Child protection plan", "A written plan that says what must change so that a child is safe."),
    ("Conference", "A meeting where the family and workers decide if a child needs a plan."),
    ("Review conference", "A later meeting that looks at what has changed and if the plan is still needed."),
    ("Core group", "The small group of family and workers who carry out the plan."),
    ("Lead social worker", "The social worker who is in charge of the plan. This is your social worker."),
    ("Family group conference", "A meeting where the family makes its own plan to keep the children safe."),
    ("Assessment", "A careful look at what a child or an adult needs."),
    ("Appeal", "To ask somebody to look at a decision again."),
    ("Evidence", "What people have seen or heard that shows if something is true."),
)


def how_it_goes_on() -> str:
    """The last pages."""
    return _known() + _if_not() + _disagree() + _end()


def _known() -> str:
    assessments = table(
        "Assessments still to be done",
        [("What it looks at", 30), ("About whom", 21), ("Who", 20), ("By when", 29)],
        "assessment in plan.assessments",
        [
            said("assessment.kind", NOT_AGREED),
            listed("assessment.of", of="item.name"),
            said("assessment.by_whom", NOT_AGREED, asked=answered("assessments", "by_whom")),
            said("assessment.by_when", NOT_AGREED, asked=answered("assessments", "by_when")),
        ],
    )
    family = facts(
        simple("Date", "plan.family_group_conference.date"),
        simple("The plan the family makes", "plan.family_group_conference.plan"),
    )
    return (
        part("How we will know")
        + when("not plan.outcomes", paragraph(fixed(NOTHING)))
        + each(
            "outcome in plan.outcomes if outcome.evidence",
            said("outcome.description", "How we will know", "Heading2"),
            signs(),
        )
        + facts(simple("How we check that the plan is working", "plan.monitoring"))
        + when("plan.assessments", paragraph(fixed("Assessments still to be done"), "Heading2"), assessments)
        + when("plan.family_group_conference", paragraph(fixed("Family group conference"), "Heading2"), family)
    )


def _if_not() -> str:
    missing = " ".join(fixed(text) for text in ("The plan does not yet say what happens then.", ASK))
    return (
        contingency(missing)
        + meet_early()
        + when("plan.meetings", facts(simple("How an early review is called", "plan.meetings.sooner_if")))
    )


def _disagree() -> str:
    return (
        part("What you can do if you disagree")
        + sentences(
            "You can disagree with this plan, or with a part of it.",
            "Tell your social worker, or the chair of the conference.",
            "What you say will be written down.",
        )
        + _complaints()
        + paragraph(fixed("People you can talk to"), "Heading2")
        + _to_talk_to()
        + when(
            "plan.disagreements",
            paragraph(fixed("Where people do not agree"), "Heading2"),
            each("disagreement in plan.disagreements", disagreement()),
        )
    )


def _complaints() -> str:
    council, told = "plan.local_authority", "plan.complaints_and_appeal"
    ways = (
        fact(
            label,
            either(
                f"{council} and {council}.{key} is given",
                said(f"{council}.{key}"),
                paragraph(fixed(ASK), "TableText"),
            ),
        )
        for label, key in (("How to complain", "complaints"), ("How to appeal", "appeal"))
    )
    return facts(
        *ways,
        under("Told how to complain and appeal", told, "explained"),
        under("Who explained it", told, "by"),
        fact("Leaflets given", listed(f"{told}.leaflets", "ListBullet"), given=f"{told} and {told}.leaflets"),
    )


def _to_talk_to() -> str:
    return facts(
        *(
            fact(
                label,
                said(f"{who}.name", NOT_AGREED),
                when(f"{who}.contact is given and {who}.contact.phone is given", said(f"{who}.contact.phone")),
                given=who,
            )
            for label, who in (
                ("Lead social worker", "plan.lead_social_worker"),
                ("Team manager", "plan.team_manager"),
                ("Conference chair", "plan.conference_chair"),
            )
        )
    )


def _end() -> str:
    return (
        part("Words explained")
        + facts(*(fact(word, paragraph(fixed(meaning), "TableText")) for word, meaning in WORDS))
        + part("Signing this plan")
        + sentences(
            "It is your choice whether you sign.",
            "The plan is not binding in law, signed or not.",
            "If there is a court case, the plan can be used as evidence.",
        )
        + paragraph(fixed("If you choose to sign"), "Heading2")
        + to_sign("Name", "Signature", "Date")
    )
