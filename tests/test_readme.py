"""What the README shows can be typed as it stands."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from planlint.cli import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("planlint ")
]


def test_the_readme_shows_commands() -> None:
    assert len(COMMANDS) >= 5


def test_every_command_of_the_readme_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for command in COMMANDS:
        result = CliRunner().invoke(cli, shlex.split(command)[1:])
        # A new plan is still empty, and the poor drafts are poor: linting them finds something.
        assert result.exit_code == (1 if command.startswith("planlint lint") else 0), (command, result.output)
    assert sorted(path.name for path in (tmp_path / "copies").iterdir()) == [
        "good-plan-family-copy-en.docx",
        "good-plan-family-copy-ur-DRAFT.html",
        "good-plan-plan-en.docx",
        "minutes-minutes-en.docx",
    ]


def test_every_command_in_running_text_exists() -> None:
    named = set(re.findall(r"`planlint ([a-z]+)", README))
    assert named <= set(cli.commands) | {*cli.list_commands(None)}  # type: ignore[arg-type]


def test_the_finding_that_is_shown_is_one_of_the_poor_plan() -> None:
    shown = re.search(r"```text\n(.*?)\n```", README, re.DOTALL)
    assert shown is not None
    result = CliRunner().invoke(cli, ["lint", str(ROOT / "examples" / "poor-plan.yml")])
    path, line, rest = shown.group(1).split(":", 2)
    assert f"{path.split('/')[-1]}:{line}:{rest}" in result.output


def test_every_link_leads_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "docs/design.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+)", text):
            assert (ROOT / name).parent.joinpath(target).exists(), (name, target)


def test_every_file_that_the_design_names_exists() -> None:
    text = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    named = re.findall(r"\| `([a-z_/]+\.py)` \|", text)
    assert len(named) >= 8
    for path in named:
        assert (ROOT / "src" / "planlint" / path).is_file(), path
