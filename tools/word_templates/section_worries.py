"""What the conference decided, the concerns, the strengths and the needs."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, facts, many, simple, when
from tools.word_templates.shared import needs, part, strengths, unless


def conference() -> str:
    """The conference the plan rests on, without a heading."""
    return when(
        "plan.conference",
        facts(
            simple("Type of conference", "plan.conference.type | coded"),
            simple("Date of the conference", "plan.conference.date"),
            simple("What the conference decided", "plan.conference.decision"),
            simple("Reasons", "plan.conference.threshold_reasons"),
            simple("Everybody agreed", "plan.conference.unanimous"),
            many("Who did not agree, and why", "plan.conference.dissent"),
        ),
    )


def worries() -> str:
    """What people worry about, what is going well, and what help is needed."""
    concern = facts(
        simple("Our worry", "concern.description", NOT_AGREED, "Main"),
        simple("Kind of concern", "concern.kind | coded"),
        simple("Why it happened", "concern.cause"),
        many("What it is like for the child", "concern.impact"),
    )
    risk = facts(
        simple("What could happen", "plan.risk_statement.description"),
        simple("When the plan can end", "plan.risk_statement.plan_ends_when"),
    )
    return (
        part("What we are worried about")
        + unless("plan.concerns or plan.risk_statement")
        + each("concern in plan.concerns", concern)
        + when("plan.risk_statement", risk)
        + strengths()
        + needs("Heading1")
    )
