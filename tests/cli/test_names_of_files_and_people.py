"""What is written bears a name by which it can be opened, and a reader is found by what people call them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli

EXAMPLES = Path(__file__).parents[2] / "examples"
PLAN = """document: child-protection-plan
children: [{id: leo, name: Leo Marsh, born: 2016-05-02}]
people:
  - {id: k-odowd, name: Kerry O’Dowd, relations: [{to: leo, is: mother}], parental_responsibility: true}
  - {id: tom, name: Mr Tom Hallam, role: teacher, agency: Tollgate Primary}
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yml"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("convert", EXAMPLES / "poor-draft.docx"), "out.docx"),
        (("convert", EXAMPLES / "poor-draft.docx"), "out.json"),
        (("minutes", "new", EXAMPLES / "good-plan.yml"), "out.docx"),
        (("minutes", "apply", EXAMPLES / "minutes.yml"), "out.pdf"),
        (("new",), "out.DOCX"),
        (("lint", EXAMPLES / "poor-plan.yml", "--fix"), "out.docx"),
        (("lint", EXAMPLES / "poor-plan.yml", "--format", "html", "--out"), "out.docx"),
        (("lint", EXAMPLES / "poor-plan.yml", "--write-baseline"), "out.xlsx"),
        (("dates", EXAMPLES / "good-plan.yml", "--format", "ics", "--out"), "out.pdf"),
        (("translate", "export", EXAMPLES / "good-plan.yml", "--to", "ur", "--out"), "out.xlf"),
    ],
)
def test_nothing_is_written_under_a_name_by_which_it_could_not_be_opened(
    tmp_path: Path, arguments: tuple[str | Path, ...], name: str
) -> None:
    result = run(*arguments, tmp_path / name)
    assert result.exit_code == 2
    assert "no program could open it: let the name end in ." in result.output
    assert list(tmp_path.iterdir()) == []


def test_two_options_cannot_write_into_one_file(tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    result = run("lint", EXAMPLES / "poor-draft.docx", "--annotate", out, "--format", "json", "--out", out)
    assert (result.exit_code, out.exists()) == (2, False)
    assert "--out and --annotate name the same file" in result.output


def test_settings_that_are_named_and_refused_at_once_are_wrong_usage() -> None:
    result = run("lint", EXAMPLES / "good-plan.yml", "--no-config", "--config", "missing.toml")
    assert result.exit_code == 2
    assert "take one of the two out" in result.output


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Kerry O'Dowd", "Kerry O’Dowd"),
        ("Kerry", "Kerry O’Dowd"),
        ("Mum", "Kerry O’Dowd"),
        ("Tom Hallam", "Mr Tom Hallam"),
        ("tom hallam", "Mr Tom Hallam"),
    ],
)
def test_a_reader_is_found_by_what_people_call_them_and_it_is_said_who_that_is(plan: Path, who: str, name: str) -> None:
    result = run("render", plan, "--for", who, "--format", "html", "--out", plan.parent)
    assert result.exit_code == 0, result.output
    assert f"“{who}” is {name}: the copy is for no one else" in result.stderr


def test_words_that_may_mean_one_of_several_make_no_copy(plan: Path) -> None:
    plan.write_text(PLAN + "  - {id: dee, name: Dee Hall, relations: [{to: leo, is: mother}]}\n", encoding="utf-8")
    result = run("render", plan, "--for", "Mum", "--out", plan.parent)
    assert result.exit_code == 2
    assert "“Mum” is not said to be one person in this plan: choose one of leo (Leo Marsh), k-odowd (" in result.stderr
    assert "or write “known_as: [Mum]” beside whoever it is" in result.stderr


def test_a_child_whose_birthday_is_known_lacks_the_day_of_the_plan_alone(plan: Path) -> None:
    result = run("render", plan, "--for", "leo", "--out", plan.parent)
    assert result.exit_code == 1
    assert "on the day of the plan: write the plan’s own “date”, or choose with --document" in result.stderr
