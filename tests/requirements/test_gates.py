"""Each gate of the five documents refuses the sign-off of a plan that does not pass it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from planlint.linter import lint
from planlint.model.plan import CaseDocument
from planlint.read import read_source
from planlint.read.as_yaml import as_yaml
from planlint.rules.pack import core_cards
from planlint.signoff.readiness import readiness
from planlint.signoff.record import RecordProblem, authorise
from tests.requirements.conftest import examples
from tools.requirements import gates, requirements

ASKED = [name for name, entry in requirements().items() if "gate" in entry["by"]]
DAY = dt.date(2027, 1, 25)
# What is taken out of a plan that is ready, so that it is no longer.
TAKEN_OUT: dict[str, Any] = {
    "PL4": {"lead_social_worker": None},
    "PL14": {"sent_to_manager": None},
    "IM2.2": {"contingency": ()},
    "ST3": {"signatures": ()},
    "ST8": {"contingency": ()},
}


def reasons(plan: CaseDocument, by: str = "Paul Whitaker", earlier: CaseDocument | None = None) -> tuple[str, ...]:
    source = read_source(as_yaml(plan), Path("plan.yml"))
    try:
        ready = readiness(source, cards=core_cards(), today=DAY, earlier=earlier or examples()["00-plan.yml"])
        authorise(ready, by=by, role="team manager", on=DAY)
    except RecordProblem as problem:
        return problem.reasons
    return ()


def without(name: str, plan: CaseDocument) -> CaseDocument:
    if name in TAKEN_OUT:
        return plan.model_copy(update=TAKEN_OUT[name])
    outcome = plan.outcomes[0]
    action = outcome.actions[0]
    changes: dict[str, dict[str, Any]] = {
        "PL10": {"actions": (action.model_copy(update={"by_when": "ongoing"}),)},
        # An outcome that somebody could count needs no more evidence.
        "PL11": {"evidence": (), "target": None, "description": "Leo is looked after well at night."},
        "SP7.3.6": {"target": "A sober adult is there on most nights."},
    }
    return plan.model_copy(update={"outcomes": (outcome.model_copy(update=changes[name]), *plan.outcomes[1:])})


def test_the_plan_of_the_first_core_group_passes_every_gate() -> None:
    assert reasons(examples()["01-plan.yml"]) == ()


@pytest.mark.parametrize("name", [name for name in ASKED if name != "FW2"])
def test_a_plan_without_it_is_refused(name: str) -> None:
    assert gates(name), f"no gate names {name}"
    assert reasons(without(name, examples()["01-plan.yml"]))


def test_whoever_leads_the_work_is_refused_as_fw2_asks() -> None:
    assert any("leads the work" in reason for reason in reasons(examples()["01-plan.yml"], by="Ngozi Okafor"))


@pytest.mark.parametrize("name", ["PL10", "IM2.2", "ST8"])
def test_the_must_behind_the_gate_names_the_requirement(name: str) -> None:
    found = lint(without(name, examples()["01-plan.yml"]), cards=core_cards())
    assert any(name in finding.basis for finding in found.findings if finding.severity == "must")
