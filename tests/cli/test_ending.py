"""A command that is not done ends with a line for each reason and an exit code, and leaves every file as it was."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from planlint.cli.ending import stopping, write, wrong_usage
from planlint.reasons import NotDone


class NotAllowed(NotDone):
    """A refusal."""

    EXIT_CODE = 1


def test_each_reason_is_a_line_that_begins_with_what_it_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, stopping("plan.yml", "not made"):
        raise NotAllowed("The plan has no date.", "Nobody has checked the Urdu.")
    assert capsys.readouterr().err == (
        "plan.yml: not made: The plan has no date.\nplan.yml: not made: Nobody has checked the Urdu.\n"
    )
    assert ended.value.code == 1


def test_what_cannot_be_used_ends_with_2_unless_the_command_says_otherwise() -> None:
    with pytest.raises(SystemExit) as ended, stopping():
        raise NotDone("planlint.toml:3: there is no rule “vague-time”")
    assert ended.value.code == 2
    with pytest.raises(SystemExit) as refused, stopping(code=1):
        raise NotDone("planlint.toml:3: there is no rule “vague-time”")
    assert refused.value.code == 1


def test_only_the_kinds_that_are_named_are_wrong_usage() -> None:
    with pytest.raises(click.BadParameter), wrong_usage("--for", NotAllowed):
        raise NotAllowed("nobody is called so")
    with pytest.raises(NotDone), wrong_usage("--for", NotAllowed):
        raise NotDone("the file is damaged")


def test_a_file_that_is_there_is_not_changed_and_it_is_said_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "plan.yml"
    path.write_text("as it was")
    with pytest.raises(SystemExit):
        write(path, b"new", only_new=True, there="add --force to replace it")
    assert path.read_text() == "as it was"
    assert capsys.readouterr().err.endswith("it was not changed: add --force to replace it\n")


def test_a_folder_with_the_name_of_the_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        write(tmp_path, b"new", what="the report")
    assert "the report could not be written (a folder has this name): choose another name" in capsys.readouterr().err
