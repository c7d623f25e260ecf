"""While the plan goes on: what is no longer done, the milestones, and what the chair says of changes."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, each, listed, paragraph, said, table
from tools.word_templates.section_papers import name
from tools.word_templates.shared import section


def going_on() -> str:
    """The three lists, each left out when nothing stands in it."""
    return _dropped() + _milestones() + _chair()


def _dropped() -> str:
    gone = table(
        "What is no longer done",
        [("What is no longer done", 40), ("Why", 35), ("Date", 25)],
        "gone in plan.dropped",
        [said("gone.description", NOT_AGREED), said("gone.because"), said("gone.date")],
    )
    return section("What is no longer done", gone, given="plan.dropped")


def _milestones() -> str:
    looked_at = each("one in milestone.covered", paragraph("{{ one | coded }}", "ListBullet"))
    back = table(
        "Looking back at the plan",
        [("Months with a plan", 12), ("Date", 20), ("Who", 18), ("What was looked at", 28), ("How it is going", 22)],
        "milestone in plan.milestones",
        [
            said("milestone.months", NOT_AGREED),
            said("milestone.date"),
            listed("milestone.by", of="item.name"),
            looked_at,
            said("milestone.description"),
        ],
    )
    return section("Looking back at the plan", back, given="plan.milestones")


def _chair() -> str:
    says = table(
        "What the chair says about changes to the plan",
        [("What it is about", 24), ("Name", 16), ("Date", 20), ("A large change", 12), ("Views", 28)],
        "view in plan.chair_views",
        [
            said("view.about", "The whole plan"),
            name("view.person"),
            said("view.date"),
            said("view.fundamental | coded"),
            said("view.says"),
        ],
    )
    return section("What the chair says about changes to the plan", says, given="plan.chair_views")
