"""Shortened names: told once a plan, with advice that fits what the letters stand for."""

from __future__ import annotations

from planlint import lint
from planlint.model.plan import ChildProtectionPlan


def test_an_acronym_is_reported_once_a_plan_at_its_first_use() -> None:
    outcome = {"description": "The HV sees a clean cot", "actions": [{"description": "The HV weighs Adam"}]}
    plan = ChildProtectionPlan.model_validate({"outcomes": [outcome]})
    found = [finding.at for finding in lint(plan).findings if finding.rule == "undefined-acronym"]
    assert found == ["outcomes[0].description"]


def test_the_advice_fits_a_person_or_a_thing() -> None:
    outcome = {"description": "Sam tells NR and the nurse of CAMHS how he is"}
    people = [{"name": "Nadia Rahimi", "role": "social worker"}]
    plan = ChildProtectionPlan.model_validate({"people": people, "outcomes": [outcome]})
    advice = {one.quote: one.instead for one in lint(plan).findings if one.rule == "undefined-acronym"}
    assert advice["NR"].startswith("Write the name each time")
    assert "short form in brackets" in advice["CAMHS"]
