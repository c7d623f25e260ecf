"""One outcome, part by part, and what happens if it does not get better."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    UNTIMED,
    answered,
    each,
    either,
    facts,
    fixed,
    line,
    many,
    paragraph,
    said,
    simple,
    table,
    when,
)
from tools.word_templates.shared import contingency, meet_early, signs


def facts_of_outcome() -> str:
    """How things are, the target, and the worry behind it."""
    return facts(
        simple("How things are now", "outcome.now"),
        simple("What we want to see", "outcome.target", NOT_AGREED, asked=answered("outcomes", "target")),
        simple("By when", "outcome.by_when", NOT_AGREED, asked=answered("outcomes", "by_when")),
        simple("What difference it will make", "outcome.difference"),
        simple("What keeps the child safe until then", "outcome.protected_by"),
        many("The worry behind it", "outcome.concerns", "item.description", "TableText"),
    )


def actions() -> str:
    """Who does what, and how it is going."""
    # A headline over each entry: without one it would run on from the status, or from the entry before it.
    undated = paragraph(f"{fixed('What has changed')}:", "More")
    entry = either("one.date is given", said("one.date", style="More"), undated)
    progress = each("one in action.progress", entry, when("one.description is given", said("one.description")))
    whole = table(
        "Who will do what, and by when",
        [("What will be done", 25), ("Who", 18), ("By when", 19), ("How it is going", 22), ("Other facts", 16)],
        "action in outcome.actions",
        [
            said("action.description", NOT_AGREED),
            said("action.by_whom", NOT_AGREED) + line("Who leads", "action.lead"),
            said("action.by_when", NOT_AGREED, asked=UNTIMED) + line("Starts", "action.starts"),
            when("action.status is given", said("action.status | coded"))
            + line("Meetings it was moved on at", "action.carried_over")
            + when(
                "action.dropped_because is given",
                paragraph(f"{fixed('Why it is no longer done')}:", "More"),
                said("action.dropped_because"),
            )
            + progress,
            line("For whom", "action.for_whom")
            + line("Help for this", "action.resources")
            + line("Who checks it", "action.monitored_by"),
        ],
    )
    return when("not outcome.actions", paragraph(fixed("No actions are written for this yet."))) + when(
        "outcome.actions", paragraph(fixed("Who will do what, and by when"), "Heading3"), whole
    )


def evidence() -> str:
    """What people will see when it is there."""
    return when("outcome.evidence", paragraph(fixed("How we will know"), "Heading3"), signs())


def progress() -> str:
    """How far it has come."""
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
    return when("outcome.progress", paragraph(fixed("How far it has come"), "Heading3"), far)


def if_not() -> str:
    """What happens if it does not get better, and when the conference meets early."""
    outcomes = many("What needs to change", "contingency.outcomes", "item.description", "TableText")
    return contingency(fixed("The plan does not yet say what happens then."), outcomes) + meet_early()
