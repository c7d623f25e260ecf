"""Help that reads like a page of a manual, and wrong usage in one line."""

import re
import subprocess
import sys
from collections.abc import Sequence

import click
import pytest
from click.testing import CliRunner

from planlint.cli import cli
from tests.command_lines import misfit


def found(*names: str) -> click.Command:
    """The command of that name, such as `signoff`, `check`."""
    command: click.Command = cli
    for name in names:
        assert isinstance(command, click.Group), names
        inside = command.get_command(click.Context(command), name)
        assert inside is not None, names
        command = inside
    return command


def pages(*above: str) -> list[tuple[str, ...]]:
    """The names of a command and of all those below it."""
    command = found(*above)
    below = command.list_commands(click.Context(command)) if isinstance(command, click.Group) else []
    return [above, *(page for name in below for page in pages(*above, name))]


PAGES = pages()
COMMANDS = [page[0] for page in PAGES if len(page) == 1]
WHOLE = [page for page in PAGES if not isinstance(found(*page), click.Group)]


def help_of(page: Sequence[str]) -> str:
    result = CliRunner().invoke(cli, [*page, "--help"], prog_name="planlint")
    assert result.exit_code == 0
    return result.output


def examples_of(page: Sequence[str]) -> list[str]:
    _, _, below = help_of(page).partition("Example")
    return [line.strip() for line in below.splitlines() if line.startswith("    planlint ")]


@pytest.mark.parametrize("page", PAGES, ids="-".join)
def test_each_command_shows_examples_of_itself(page: tuple[str, ...]) -> None:
    assert len(examples_of(page)) >= 1 + (page in WHOLE)
    assert all(example.startswith(" ".join(("planlint", *page))) for example in examples_of(page) if page in WHOLE)


@pytest.mark.parametrize("page", WHOLE, ids="-".join)
def test_each_command_says_what_its_exit_codes_mean(page: tuple[str, ...]) -> None:
    assert re.search(r"Exit codes:\s+0\s", help_of(page))


@pytest.mark.parametrize("page", [page for page in PAGES if page not in WHOLE], ids="-".join)
def test_no_line_about_a_command_is_cut_short(page: tuple[str, ...]) -> None:
    assert "..." not in help_of(page).replace("[ARGS]...", "")


@pytest.mark.parametrize("page", PAGES, ids="-".join)
def test_every_option_says_what_it_is_for(page: tuple[str, ...]) -> None:
    options = [each for each in found(*page).params if isinstance(each, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("page", WHOLE, ids="-".join)
def test_every_argument_is_spoken_of(page: tuple[str, ...]) -> None:
    command = found(*page)
    for each in command.params:
        if isinstance(each, click.Argument):
            shown = each.make_metavar(click.Context(command)).strip("[]{}").split("|")
            words = re.findall(r"[A-Z]{2,}", " ".join(shown)) or [each.name or ""]
            assert any(word in (command.help or "") for word in (*words, (each.name or "").upper())), each.name


@pytest.mark.parametrize("page", PAGES, ids="-".join)
def test_every_example_can_be_typed(page: tuple[str, ...]) -> None:
    assert [(example, misfit(example)) for example in examples_of(page) if misfit(example)] == []


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
