"""`planlint new` and `planlint schema`: a writer starts with every heading, an editor with the schema."""

import json
from pathlib import Path

import jsonschema
import yaml
from click.testing import CliRunner

from planlint.cli import cli
from planlint.model.paths import fields
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_plan

ROOT = Path(__file__).parent.parent.parent
NOT_FOR_A_NEW_PLAN = {
    "not_for",
    "not_for_because",
    "accepted",
    "withheld",
    "unplaced",
    "ending",
    "absences",
    "changes",
    "milestones",
    "chair_views",
    "dropped",
    "sent_to_manager",
}


def test_a_new_plan_has_every_heading_a_writer_needs(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    assert CliRunner().invoke(cli, ["new", str(path)]).exit_code == 0
    keys = set(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))
    assert keys == set(fields(ChildProtectionPlan)) - NOT_FOR_A_NEW_PLAN


def test_a_new_plan_fits_the_model_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    CliRunner().invoke(cli, ["new", str(path)])
    assert read_plan(path).misfits == ()


def test_an_existing_file_is_never_changed(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text("mine", encoding="utf-8")
    result = CliRunner().invoke(cli, ["new", str(path)])
    assert result.exit_code == 2
    assert path.read_text(encoding="utf-8") == "mine"
    assert [child.name for child in tmp_path.iterdir()] == ["plan.yml"]


def test_the_schema_can_be_written_beside_the_plan(tmp_path: Path) -> None:
    CliRunner().invoke(cli, ["new", str(tmp_path / "plan.yml"), "--with-schema"])
    schema = json.loads((tmp_path / "child-protection-plan.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)


def test_the_first_line_leads_an_editor_to_the_schema_only_when_it_is_there(tmp_path: Path) -> None:
    first = {}
    for name, options in (("with", ["--with-schema"]), ("without", [])):
        CliRunner().invoke(cli, ["new", str(tmp_path / name / "plan.yml"), *options])
        first[name] = (tmp_path / name / "plan.yml").read_text(encoding="utf-8").splitlines()[0]
    assert first["with"] == "# yaml-language-server: $schema=child-protection-plan.schema.json"
    assert first["without"].startswith("# A child protection plan to fill in.")


def test_the_schema_accepts_the_good_plan_and_names_a_wrong_key() -> None:
    schema = json.loads(CliRunner().invoke(cli, ["schema"]).stdout)
    plan = yaml.load((ROOT / "examples" / "good-plan.yml").read_text(encoding="utf-8"), yaml.SafeLoader)
    plan = json.loads(json.dumps(plan, default=str))
    problems = [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(plan)]
    # An editor reads “yes” as YAML 1.1 does, where planlint keeps the word: those differences are not mistakes.
    assert [problem for problem in problems if not problem.startswith(("True ", "False "))] == []
    assert list(jsonschema.Draft202012Validator(schema).iter_errors({"outcoms": []}))
