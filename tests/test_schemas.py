"""The schemas that editors read: what planlint ships fits them, and a wrong name does not."""

from __future__ import annotations

import copy
import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from planlint.cli import cli

ROOT = Path(__file__).parent.parent
SCHEMAS = ("plan", "core-group-minutes", "conference-record", "review-record", "report", "card", "procedure", "config")
PROCEDURES = [*ROOT.glob("lint_rules/procedures/*.yml"), *ROOT.glob("examples/*/procedures/*.yml")]
CARDS = [path for path in ROOT.glob("lint_rules/*/*.yml") if path.parent.name not in ("words", "procedures")]
SETTINGS = [*ROOT.glob("examples/**/planlint.toml")]


def printed(what: str) -> Any:
    result = CliRunner().invoke(cli, ["schema", what])
    assert result.exit_code == 0
    return json.loads(result.stdout)


def problems(what: str, data: Any) -> list[str]:
    return [error.message for error in jsonschema.Draft202012Validator(printed(what)).iter_errors(data)]


def loaded(path: Path) -> Any:
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.SafeLoader)
    return json.loads(json.dumps(data, default=str))


@pytest.mark.parametrize("what", SCHEMAS)
def test_each_is_a_schema(what: str) -> None:
    jsonschema.Draft202012Validator.check_schema(printed(what))


@pytest.mark.parametrize("path", PROCEDURES, ids=lambda path: path.stem)
def test_every_procedure_fits_its_schema(path: Path) -> None:
    assert problems("procedure", loaded(path)) == []


def test_every_card_fits_its_schema() -> None:
    assert len(CARDS) >= 100
    validator = jsonschema.Draft202012Validator(printed("card"))
    found = [(path.stem, error.message) for path in CARDS for error in validator.iter_errors(loaded(path))]
    assert found == []


@pytest.mark.parametrize("path", SETTINGS, ids=lambda path: path.parent.name)
def test_the_settings_of_the_examples_fit(path: Path) -> None:
    assert problems("config", tomllib.loads(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("what", "data"),
    [
        ("procedure", {"id": "ours", "extends": "stockport", "limit": {}}),
        ("procedure", {"id": "ours", "extends": "stockport", "limits": {"visits": {"every": 3, "unit": "weeks"}}}),
        ("procedure", {"id": "ours", "extends": "stockport", "limits": {"visit": {"unit": "weeks"}}}),
        ("procedure", {"id": "ours", "extends": "stockport", "limits": {"visit": {"every": 3, "unit": "fortnights"}}}),
        ("procedure", {"id": "ours"}),
        ("config", {"procedur": "stockport"}),
        ("config", {"fail_on": "always"}),
        ("config", {"severity": {"jargon": "error"}}),
        ("config", {"pages": "intranet.example/rules"}),
    ],
)
def test_a_wrong_name_or_value_does_not_fit(what: str, data: Any) -> None:
    assert problems(what, data)


def test_a_wrong_name_on_a_card_does_not_fit() -> None:
    card = copy.deepcopy(loaded(CARDS[0]))
    card["severety"] = card.pop("severity")
    assert problems("card", card)


def test_a_procedure_may_take_a_number_away() -> None:
    assert problems("procedure", {"id": "ours", "extends": "stockport", "limits": {"visit": None}}) == []


@pytest.mark.parametrize("what", ["procedure", "config"])
def test_every_key_says_what_it_is_for(what: str) -> None:
    schema = printed(what)
    objects = [schema, *(each for each in schema.get("$defs", {}).values() if "properties" in each)]
    bare = [key for each in objects for key, value in each["properties"].items() if not value.get("description")]
    assert bare == []


@pytest.mark.parametrize("name", ["procedure", "config", "rule-card", "child-protection-plan"])
def test_what_is_published_is_what_is_printed(name: str) -> None:
    what = {"rule-card": "card", "child-protection-plan": "plan"}.get(name, name)
    published = (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == printed(what)
