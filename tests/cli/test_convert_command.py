"""`planlint convert`: a draft becomes a plan file, with every word; nothing is overwritten unasked."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli
from planlint.read import read_plan

SHEET = "Desired outcome,What needs to happen,Who?,Moon phase\nAmina is safe,Ring Mr Obi,Nan,full\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "actions.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def convert(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["convert", *map(str, arguments)])


def test_a_draft_becomes_a_plan_file(draft: Path) -> None:
    out = draft.parent / "plan.yml"
    result = convert(draft, out)
    assert result.exit_code == 0
    assert "1 outcome, 1 action, 0 concerns; 2 under “unplaced”" in result.stdout
    assert read_plan(out).plan.outcomes[0].actions[0].by_whom == "Nan"
    assert [each.text for each in read_plan(out).plan.unplaced] == ["Moon phase", "full"]


def test_explain_alone_writes_nothing(draft: Path) -> None:
    before = sorted(draft.parent.iterdir())
    said = convert(draft, "--explain").stdout
    assert "“Who?” became by_whom" in said
    assert said.rstrip().endswith("Nothing was written")
    assert sorted(draft.parent.iterdir()) == before


def test_without_a_file_to_write_it_says_what_to_do(draft: Path) -> None:
    result = convert(draft)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "add --explain" in result.stderr


def test_explain_tells_what_each_column_became_and_what_stayed_unplaced(draft: Path) -> None:
    lines = convert(draft, draft.parent / "plan.yml", "--explain").stdout.splitlines()
    assert lines[:5] == [
        "cell A1: “Desired outcome” became outcome",
        "cell B1: “What needs to happen” became action",
        "cell C1: “Who?” became by_whom",
        "cell D1: “Moon phase” stayed unplaced",
        "cell D2: “full” stayed unplaced",
    ]


def test_explain_names_no_label_that_is_only_a_mark() -> None:
    poor = Path(__file__).parents[2] / "examples" / "poor-draft.docx"
    assert "“:” became" not in convert(poor, "--explain").stdout


def test_a_file_is_overwritten_only_when_asked(draft: Path) -> None:
    out = draft.parent / "plan.yml"
    out.write_text("mine", encoding="utf-8")
    assert convert(draft, out).exit_code == 2
    assert out.read_text(encoding="utf-8") == "mine"
    assert convert(draft, out, "--force").exit_code == 0
    assert read_plan(out).plan.outcomes


def test_the_draft_itself_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text("outcomes: [{description: Sam is safe}]", encoding="utf-8")
    assert convert(path, path, "--force").exit_code == 2
    assert path.read_text(encoding="utf-8") == "outcomes: [{description: Sam is safe}]"


@pytest.mark.parametrize("content", [b"", b"Milk,2\nEggs,12\n", b"\xd0\xcf\x11\xe0 old", b"\0\0\0"])
def test_a_file_without_a_plan_is_one_line_and_nothing_is_written(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "shopping.csv"
    path.write_bytes(content)
    result = convert(path, tmp_path / "plan.yml")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert [each.name for each in tmp_path.iterdir()] == ["shopping.csv"]


def test_a_plan_file_is_converted_too(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text('{"outcomes": [{"description": "Sam is safe"}]}', encoding="utf-8")
    assert convert(path, tmp_path / "plan.yml").exit_code == 0
    assert (tmp_path / "plan.yml").read_text(encoding="utf-8") == (
        "document: child-protection-plan\noutcomes:\n  - id: o1\n    description: Sam is safe\n"
    )
