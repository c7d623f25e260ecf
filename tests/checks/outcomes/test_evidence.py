"""The checks of outcomes, their evidence and the contingency, in a plan and in a fragment."""

from typing import Any

import pytest

from planlint import check_text, lint
from planlint.bundled import folder
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.card import load_card

CARDS = [
    load_card(path)
    for pack in ("outcomes", "contingency")
    for path in sorted((folder("lint_rules") / pack).glob("*.yml"))
    if path.stem != "missing-outcomes"  # the plans here have one part each
]


def _found(**plan: Any) -> list[tuple[str, str, str]]:
    report = lint(ChildProtectionPlan.model_validate(plan), cards=CARDS)
    return [(finding.rule, finding.at, finding.quote) for finding in report.findings]


def _rules(text: str, field: str) -> list[str]:
    return [finding.rule for finding in check_text(text, field, cards=CARDS)]


def test_missing_evidence_points_at_the_evidence_in_a_plan() -> None:
    assert ("missing-evidence", "outcomes[0].evidence", "") in _found(outcomes=[{"description": "Sam is safe"}])


def test_vague_evidence_is_never_missing_as_well() -> None:
    found = _found(
        outcomes=[{"description": "Sam is safe", "evidence": [{"description": "Better care", "seen_by": "Nan"}]}]
    )
    assert [rule for rule, _, _ in found if rule.endswith("evidence")] == ["vague-evidence"]


def test_attendance_is_reported_once() -> None:
    assert _rules("Mum attends the parenting course", "evidence") == ["attendance-as-evidence"]


def test_attendance_that_is_praised_concludes_too() -> None:
    assert "vague-evidence" in _rules("Mum is engaging well with Home-Start", "evidence")


def test_a_plan_without_contingency_is_told_once() -> None:
    found = _found(contingency=[{"by_whom": "Nan"}, {}])
    assert found == [("missing-contingency", "contingency", "")]


def test_a_placeholder_in_either_field_is_missing_and_not_vague() -> None:
    found = _found(contingency=[{"if_this": "TBC", "then": "N/A"}])
    assert found == [
        ("missing-contingency", "contingency[0].if_this", "TBC"),
        ("missing-contingency", "contingency[0].then", "N/A"),
    ]


def test_the_fields_beside_the_act_complete_it() -> None:
    entry = {"if_this": "Mum is ill", "then": "Take Sam to the house next door", "by_whom": "Jo", "by_when": "that day"}
    assert _found(contingency=[entry]) == []
    children = [{"name": "Sam Webb"}]
    assert _found(children=children, contingency=[entry | {"by_whom": "TBC"}])[0][0] == "vague-contingency"


def test_a_visit_without_a_time_lacks_how_soon() -> None:
    entry = {"if_this": "Mum relapses", "then": "Priya visits the children at home"}
    assert _found(contingency=[entry])[0][0] == "vague-contingency"
    assert _found(contingency=[entry | {"by_when": "within 24 hours"}]) == []


def test_a_plan_in_another_language_is_not_judged() -> None:
    assert (
        _found(
            language="cy",
            outcomes=[{"description": "Diogel", "concerns": ["c1"], "actions": [{}]}],
            contingency=[{"then": "N/A"}],
        )
        == []
    )


def test_appointments_kept_show_that_a_child_is_seen_but_no_change_in_a_parent() -> None:
    evidence = [{"description": "No missed appointments for three months"}]
    seen = {"description": "Isaac is seen by the dentist and the eye clinic", "evidence": evidence}
    sober = {"description": "Mum stays off drink all week", "evidence": evidence}
    found = _found(children=[{"name": "Isaac Webb"}], outcomes=[seen, sober])
    assert [at for rule, at, _ in found if rule == "attendance-as-evidence"] == ["outcomes[1].evidence[0].description"]


def test_a_name_that_is_no_childs_is_a_grown_ups() -> None:
    outcome = {
        "description": "There is always a sober adult at home",
        "evidence": [{"description": "Tidewell report that Tegan keeps 8 out of 10 appointments"}],
    }
    found = _found(children=[{"name": "Ivy Webb"}], outcomes=[outcome])
    assert [quote for rule, _, quote in found if rule == "attendance-as-evidence"] == ["keeps 8 out of 10 appointments"]
    assert not any(rule == "attendance-as-evidence" for rule, _, _ in _found(outcomes=[outcome]))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Medication in date when seen", "is not enough to go by"),
        ("No further incident reported", "only says that nobody has told of anything"),
        ("No further incidents", "only says that nobody has told of anything"),
        ("Improved home conditions", "is a conclusion"),
        ("Copy of the order on file", "tells what was done, not what came of it"),
        ("GP records", "only says where to look"),
    ],
)
def test_vague_evidence_is_called_what_it_is(text: str, what: str) -> None:
    said = [finding.message for finding in check_text(text, "evidence", cards=CARDS)]
    assert any(f"“{text}” {what}. " in message for message in said)


@pytest.mark.parametrize(
    "text",
    [
        "I will believe it when Teresa has seen her eat five things at two meals",
        "We shall know when the gate is shut at three visits",
        "I’ll be satisfied when Leo is in class by nine on ten days",
    ],
)
def test_what_somebody_will_believe_is_judged_by_what_it_says(text: str) -> None:
    assert _rules(text, "evidence") == []
