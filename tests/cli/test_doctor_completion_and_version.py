"""What helps people to set planlint up: what is installed, what Tab completes, which rules these are."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from planlint.cli import cli

ROOT = Path(__file__).parents[2]


def test_the_doctor_names_each_tool_and_what_it_is_for() -> None:
    result = CliRunner().invoke(cli, ["doctor"])
    assert result.exit_code == 0, result.output
    assert all(name in result.output for name in ("The English of spaCy", "LibreOffice", "Chromium", "pdftoppm"))


def test_the_doctor_says_how_to_get_what_is_missing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planlint", "doctor"],
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "missing  LibreOffice\n" in done.stdout
    assert "get it: apt-get install libreoffice-writer" in done.stdout
    assert done.returncode == 0


def test_the_doctor_speaks_json() -> None:
    report = json.loads(CliRunner().invoke(cli, ["doctor", "--format", "json"]).stdout)
    assert {tool["name"] for tool in report["tools"]} >= {"LibreOffice", "Chromium"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed_for_each_shell(shell: str) -> None:
    result = CliRunner().invoke(cli, ["completion", shell])
    assert result.exit_code == 0
    assert "_PLANLINT_COMPLETE" in result.output


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")
@pytest.mark.parametrize(
    ("words", "offered"),
    [("planlint ren", "render"), ("planlint rules --te", "--test"), ("planlint render plan.yml --format h", "html")],
)
def test_bash_is_offered_commands_options_and_choices(words: str, offered: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planlint"],
        env={
            **os.environ,
            "_PLANLINT_COMPLETE": "bash_complete",
            "COMP_WORDS": words,
            "COMP_CWORD": str(words.count(" ")),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"plain,{offered}" in done.stdout


def test_the_version_names_each_pack_with_a_hash() -> None:
    lines = CliRunner().invoke(cli, ["--version"]).output.splitlines()
    assert re.fullmatch(r"planlint \d+\.\d+\.\d+", lines[0])
    packs = {path.name for path in (ROOT / "lint_rules").iterdir() if path.is_dir()}
    assert packs <= {line.split()[1] for line in lines[1:]}
    assert all(re.fullmatch(r"\S+ +\S+ +[0-9a-f]{12}  \d+ files?", line) for line in lines[1:])


def test_the_version_names_what_is_a_councils_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = (ROOT / "lint_rules" / "plan" / "too-many-actions.yml").read_text(encoding="utf-8")
    for name in ("our-rules/plan", "our-templates"):
        (tmp_path / name).mkdir(parents=True)
    own = tmp_path / "our-rules" / "plan" / "few-actions.yml"
    own.write_text(card.replace("too-many-actions", "few-actions", 1), encoding="utf-8")
    (tmp_path / "our-templates" / "README.md").write_text("Ours.", encoding="utf-8")
    settings = 'extends = ["core", "our-rules"]\ntemplates = "our-templates"\n'
    (tmp_path / "planlint.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    before = CliRunner().invoke(cli, ["--version"]).output
    assert [line.split()[1] for line in before.splitlines()[-3:]] == [
        "planlint.toml",
        "our-rules/plan",
        "our-templates",
    ]
    own.write_text(own.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert CliRunner().invoke(cli, ["--version"]).output.splitlines()[-2] != before.splitlines()[-2]


def test_settings_that_cannot_be_used_do_not_hide_the_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "planlint.toml").write_text('templates = "gone"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["--version"])
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert result.stdout.startswith("planlint ")


def test_another_rule_is_another_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from planlint.cli import version

    shutil.copytree(ROOT / "lint_rules" / "people", tmp_path / "lint_rules" / "people")
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(version, "folder", lambda name: tmp_path / name)
    before = CliRunner().invoke(cli, ["--version"]).output
    card = next((tmp_path / "lint_rules" / "people").glob("*.yml"))
    card.write_text(card.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert CliRunner().invoke(cli, ["--version"]).output != before
