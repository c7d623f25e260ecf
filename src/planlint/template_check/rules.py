"""What can be wrong with a template, as data (`templates/check/faults.yml`), in the shape that reports know."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.finding import Severity
from planlint.rules.card import Basis, Card
from planlint.rules.pack import Rule


@functools.cache
def template_rules() -> tuple[Rule, ...]:
    """Every rule for templates, in the order of the file."""
    path = folder("templates") / "check" / "faults.yml"
    return tuple(Rule(_card(name, said), path, "templates") for name, said in load_yaml(path).items())


def reported_rules() -> tuple[Rule, ...]:
    """The same rules as reports show them: what stands in a message for one case is left open."""
    return tuple(
        Rule(rule.card.model_copy(update={"instead": _in_general(rule.card.instead)}), rule.path, rule.pack)
        for rule in template_rules()
    )


def _in_general(instead: str) -> str:
    words = re.sub(r"\{(?:quote|says|meant)\}", "…", instead)
    return words if words.strip("… .") else "Each finding says what to write instead."


@functools.cache
def card(name: str) -> Card:
    """The card of one rule. Raises KeyError for a name that the file does not have."""
    return {rule.card.id: rule.card for rule in template_rules()}[name]


def data(name: str) -> dict[str, list[str]]:
    """The lists of `templates/check/<name>.yml`."""
    return _data(folder("templates") / "check" / f"{name}.yml")


@functools.cache
def _data(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = load_yaml(path)
    return found


def _card(name: str, said: dict[str, Any]) -> Card:
    # A card for plans names a check of plans; what judges templates is code, so that nothing is validated here.
    severity, basis = Severity(said["severity"]), tuple(Basis.model_validate(one) for one in said["basis"])
    return Card.model_construct(**{**said, "id": name, "was": (), "severity": severity, "basis": basis})
