"""The dates of the meetings, and how people work together."""

from __future__ import annotations

from tools.word_templates.blocks import facts, many, simple, under, when
from tools.word_templates.shared import part, section, unless


def meetings() -> str:
    """The dates of the meetings."""
    dates = facts(
        simple("First meeting of the core group", "plan.meetings.first_core_group"),
        simple("How often the core group meets", "plan.meetings.core_group_every"),
        many("Meetings of the core group", "plan.meetings.core_groups", style="TableText"),
        simple("Review conference", "plan.meetings.review_conference"),
        simple("How an early review is called", "plan.meetings.sooner_if"),
    )
    return part("Meetings") + unless("plan.meetings") + when("plan.meetings", dates)


def together() -> str:
    """How people check the plan, share what they know and settle a disagreement."""
    both = "plan.working_together"
    shared = facts(
        simple("How we check that the plan is working", "plan.monitoring"),
        *(
            under(label, both, key)
            for label, key in (
                ("How workers tell each other what they know", "agencies_share_by"),
                ("What happens when workers disagree", "disagreement_handled_by"),
            )
        ),
    )
    return section("How we work together", shared, given=f"plan.monitoring is given or {both}")
