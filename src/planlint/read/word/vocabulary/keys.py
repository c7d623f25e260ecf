"""The keys by which columns, headings and labels name the parts of an outcome (`lint_rules/words/terms.yml`)."""

from __future__ import annotations

OF_ACTION = ("by_whom", "by_when", "starts", "lead", "for_whom", "resources", "monitored_by")
OF_OUTCOME = ("now", "target", "difference", "protected_by")
OF_PLAN_LIST = {"strength": ("strengths", "s"), "need": ("needs", "n"), "concern": ("concerns", "c")}
KINDS = {"high_risk_indicator": "high-risk-indicator", "underlying_risk_factor": "underlying-risk-factor"}
FIELDS = (*OF_ACTION, *OF_OUTCOME, *OF_PLAN_LIST, *KINDS, "outcome", "action", "evidence", "progress", "status",
          "contingency", "who_when", "seen_by", "how_often", "if_this", "then")  # fmt: skip
PEOPLE = ("people", "core_group", "attendance")  # sections whose lines and rows are people
GROUPS = {"outcomes", "outcome"}
WITHIN = {"action", "evidence", "progress", "by_when", "by_whom", "now", "target", "difference", "protected_by"}
MOST_IN_A_THEME = 5  # the words that name what a worry is about, and are not yet the worry
LOOKS_LIKE_ONE = 7  # the level of a heading that only looks like one
# Facts whose label may stand on a line of its own, above the value.
ABOVE_THEIR_VALUE = {
    *("child.name", "child.born", "child.expected", "child.category", "person.name", "conference.date"),
    *("lead_social_worker", "team_manager", "conference_chair"),
    *("meetings.review_conference", "meetings.core_groups", "meetings.first_core_group"),
}
