"""The full plan for the core group. Sections and words are those of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, facts, fixed, line, many, paragraph, said, simple, table, when
from tools.word_templates.full_plan_papers import papers
from tools.word_templates.full_plan_people import people
from tools.word_templates.full_plan_working import working
from tools.word_templates.shared import contingency, meet_early, needs, part, strengths, unless


def body() -> str:
    """The body of the template."""
    return "".join((people(), _why(), _outcomes(), _if_not(), working(), papers()))


def _why() -> str:
    conference = facts(
        simple("Type of conference", "plan.conference.type | coded"),
        simple("Date of the conference", "plan.conference.date"),
        simple("What the conference decided", "plan.conference.decision"),
        simple("Reasons", "plan.conference.threshold_reasons"),
        simple("Everybody agreed", "plan.conference.unanimous"),
        many("Who did not agree, and why", "plan.conference.dissent"),
    )
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
        part("Why there is a plan")
        + unless("plan.conference")
        + when("plan.conference", conference)
        + part("What we are worried about")
        + unless("plan.concerns or plan.risk_statement")
        + each("concern in plan.concerns", concern)
        + when("plan.risk_statement", risk)
        + strengths()
        + needs("Heading1")
    )


def _outcomes() -> str:
    about = facts(
        simple("How things are now", "outcome.now"),
        simple("What we want to see", "outcome.target", NOT_AGREED),
        simple("By when", "outcome.by_when", NOT_AGREED),
        simple("What difference it will make", "outcome.difference"),
        simple("What keeps the child safe until then", "outcome.protected_by"),
        many("The worry behind it", "outcome.concerns", "item.description", "TableText"),
    )
    progress = each("one in action.progress", said("one.date", style="More"), said("one.description"))
    actions = table(
        "Who will do what, and by when",
        [("What will be done", 27), ("Who", 15), ("By when", 21), ("How it is going", 17), ("Other facts", 20)],
        "action in outcome.actions",
        [
            said("action.description", NOT_AGREED),
            said("action.by_whom", NOT_AGREED) + line("Who leads", "action.lead"),
            said("action.by_when", NOT_AGREED) + line("Starts", "action.starts"),
            said("action.status | coded") + progress,
            line("For whom", "action.for_whom")
            + line("Help for this", "action.resources")
            + line("Who checks it", "action.monitored_by"),
        ],
    )
    evidence = table(
        "How we will know",
        [("What we will see", 54), ("Who sees it", 21), ("How often", 25)],
        "evidence in outcome.evidence",
        [said(f"evidence.{key}", NOT_AGREED) for key in ("description", "seen_by", "how_often")],
    )
    far = table(
        "How far it has come",
        [("Date", 24), ("What has changed", 32), ("Achieved", 14), ("Why", 30)],
        "progress in outcome.progress",
        [
            said("progress.date", NOT_AGREED),
            said("progress.description"),
            said("progress.achieved | coded"),
            said("progress.because"),
        ],
    )
    return (
        part("What needs to change")
        + unless("plan.outcomes")
        + each(
            "outcome in plan.outcomes",
            said("outcome.description", NOT_AGREED, "Heading2"),
            about,
            when("not outcome.actions", paragraph(fixed("No actions are written for this yet."))),
            when("outcome.actions", paragraph(fixed("Who will do what, and by when"), "Heading3"), actions),
            when("outcome.evidence", paragraph(fixed("How we will know"), "Heading3"), evidence),
            when("outcome.progress", paragraph(fixed("How far it has come"), "Heading3"), far),
        )
    )


def _if_not() -> str:
    outcomes = many("What needs to change", "contingency.outcomes", "item.description", "TableText")
    return contingency(fixed("The plan does not yet say what happens then."), outcomes) + meet_early()
