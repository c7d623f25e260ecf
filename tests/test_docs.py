"""Every command in the documentation runs as it stands, from top to bottom of its page, and says what is shown.

A block marked `sh` is run; one marked `console` waits for other people between its lines, so that it is only parsed.
"""

from __future__ import annotations

import re
import shlex
import shutil
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from planlint.calendar.schema import procedure_schema
from planlint.cli import cli
from planlint.rules.schema import settings_schema
from tests.command_lines import misfit

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
NOT_RUN = {
    "make demo": "sets up a folder of its own; tests/test_demo.py runs what it shows",
    "make test": "is this very run",
    "make site": "sets up a folder of its own; tests/test_site.py builds the site",
}
# These find something, or refuse: that is what the page is about.
ENDS_WITH_1 = (
    "planlint lint examples/poor",
    "planlint lint plan.yml",
    "planlint signoff check examples/good-plan.yml",
    "planlint signoff check examples/a-year/03-plan.yml",
    "planlint translate status",
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# A line that was left out of what is shown.
GAP = "…"


@dataclass
class Block:
    """A block of commands, with the outputs that are shown below it before the next one."""

    commands: list[str]
    shown: list[str]


def blocks(page: Path) -> list[Block]:
    found: list[Block] = []
    for language, content in BLOCK.findall(page.read_text(encoding="utf-8")):
        if language == "sh":
            found.append(Block([line for line in content.splitlines() if line], []))
        elif language == "text" and found:
            found[-1].shown.append(content)
    return found


def said(command: str) -> str:
    """What a command prints, run as it is typed; fails when it ends otherwise than the page says."""
    typed, _, target = command.partition(" > ")
    words = shlex.split(typed)
    assert words[0] == "planlint", f"“{command}” is neither of planlint nor among those that are not run"
    result = CliRunner().invoke(cli, words[1:])
    assert result.exit_code == int(command.startswith(ENDS_WITH_1)), (command, result.output)
    if target:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        Path(target).write_text(result.stdout, encoding="utf-8")
    return result.output


def is_shown(shown: str, output: str) -> bool:
    """Whether the lines between gaps stand together in the output, one piece after another."""
    lines, start = output.splitlines(), 0
    for piece in re.split(rf"^{GAP}$", shown, flags=re.MULTILINE):
        wanted = piece.strip("\n").splitlines()
        found = next((at for at in range(start, len(lines)) if same(lines[at : at + len(wanted)], wanted)), None)
        if wanted and found is None:
            return False
        start = found + len(wanted) if wanted and found is not None else start
    return True


def same(lines: Sequence[str], wanted: Sequence[str]) -> bool:
    return [line.rstrip() for line in lines] == [line.rstrip() for line in wanted]


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=lambda page: page.stem)
def test_a_page_can_be_typed_from_top_to_bottom(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for block in blocks(page):
        output = "".join(said(command) for command in block.commands if command not in NOT_RUN)
        for shown in block.shown:
            assert is_shown(shown, output), f"{page.name} shows\n{shown}\nbut {block.commands} says\n{output}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_needs_an_answer_from_somebody_else_can_at_least_be_typed(page: Path) -> None:
    consoles = [content for kind, content in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == "console"]
    lines = [line for content in consoles for line in content.splitlines() if line.startswith("planlint ")]
    assert [(line, misfit(line)) for line in lines if misfit(line)] == []


def test_every_command_that_is_not_run_still_stands_on_a_page() -> None:
    typed = {command for page in PAGES for block in blocks(page) for command in block.commands}
    assert set(NOT_RUN) <= typed


def test_what_is_shown_is_compared_line_by_line() -> None:
    output = "one\ntwo\nthree\nfour\n"
    assert is_shown("two\nthree\n", output)
    assert is_shown("one\n…\nfour\n", output)
    assert not is_shown("one\nthree\n", output)
    assert not is_shown("three\n…\none\n", output)
    assert not is_shown("tw\n", output)


def examples_of(language: str) -> list[str]:
    text = (ROOT / "docs" / "for-template-owners.md").read_text(encoding="utf-8")
    return [content for kind, content in BLOCK.findall(text) if kind == language]


def test_settings_and_procedures_that_are_shown_keep_to_their_schemas() -> None:
    assert examples_of("toml")
    assert examples_of("yaml")
    for shown in examples_of("toml"):
        jsonschema.Draft202012Validator(settings_schema()).validate(tomllib.loads(shown))
    for shown in examples_of("yaml"):
        jsonschema.Draft202012Validator(procedure_schema()).validate(yaml.safe_load(shown))
