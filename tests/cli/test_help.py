"""Help that shows an example, and wrong usage in one line."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from planlint.cli import cli

COMMANDS = cli.list_commands(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_shows_an_example(command: str) -> None:
    result = CliRunner().invoke(cli, [command, "--help"])
    assert result.exit_code == 0
    assert "Example" in result.output
    assert f"planlint {command}" in result.output


def test_the_first_page_names_every_command() -> None:
    page = CliRunner().invoke(cli, ["--help"]).output
    assert all(f"  {command} " in page for command in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint"],
        ["lint", "plan.yml", "--today", "31 February 2027"],
        ["lint", "plan.yml", "--bogus"],
        ["render", "plan.yml"],
        ["rules", "no-such-rule"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_is_one_line_on_standard_error(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planlint", *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
