"""`planlint templates`: check in every format, list, new, diff; and a copy made with a council's own templates."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from click.testing import CliRunner, Result

from planlint.cli import cli
from planlint.documents import DOCUMENTS
from planlint.report.schema import report_schema
from planlint.template_check import check as checking
from planlint.template_check.catalogues import Catalogues
from planlint.template_folders import use_council_templates
from tests.template_check.planting import LETTER, SECTION, own, own_word

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def _only_the_letter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One document is checked, in a folder of its own, and planlint's own templates are in use again afterwards."""
    monkeypatch.setattr(checking.check, "__defaults__", ((LETTER,),))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("planlint.template_folders._council", None)
    # Whether planlint's own catalogues have every text yet is told by the tests of the catalogues.
    monkeypatch.setattr(Catalogues, "missing", lambda *_: None)


def run(*arguments: str) -> Result:
    """The command, as a shell would call it."""
    result = CliRunner().invoke(cli, ["templates", *arguments])
    use_council_templates(None)
    return result


@pytest.fixture
def council() -> Path:
    """A folder with a fault in its HTML and one in its Word template."""
    own(Path("ours"), SECTION, add="{{ plan.referense }}\n")
    own_word(Path("ours"), paragraphs=["<w:p><w:r><w:t>{{ plan.ref</w:t></w:r><w:r><w:t>erense }}</w:t></w:r></w:p>"])
    return Path("ours")


def test_text_points_at_the_words_and_says_the_cure(council: Path) -> None:
    result = run("check", str(council))
    assert result.exit_code == 1
    assert "ours/sections/letter-end.html.j2:3:9: must: “referense”" in result.output
    assert "3 | {{ plan.referense }}" in result.output
    assert "ending-letter.docx, “What you can do until then”, paragraph " in result.output
    assert "Instead: Did you mean “reference”?" in result.output
    assert "2 must, 0 should, 0 consider in 2 templates." in result.output
    assert "Fit to be used: no" in result.output


def test_json_is_that_of_lint(council: Path) -> None:
    result = run("check", str(council), "--format", "json")
    report = json.loads(result.output)
    jsonschema.validate(report, report_schema())
    places = [finding["place"] for document in report["documents"] for finding in document["findings"]]
    assert [place["kind"] for place in places] == ["word", "text"]
    assert places[1] == {"kind": "text", "line": 3, "column": 9, "end_line": 3, "end_column": 18}


def test_sarif_gives_each_rule_with_its_help(council: Path) -> None:
    run_ = json.loads(run("check", str(council), "--format", "sarif").output)["runs"][0]
    rules = {rule["id"]: rule for rule in run_["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run_["results"]} == {"unknown-variable"}
    assert all(rule["help"]["text"] for rule in rules.values())


def test_the_other_formats_name_the_fault(council: Path) -> None:
    assert "::error file=ours/sections/letter-end.html.j2" in run("check", str(council), "--format", "github").output
    suites = ElementTree.fromstring(run("check", str(council), "--format", "junit").output.encode())
    assert [suite.get("failures") for suite in suites] == ["1", "1"]
    page = run("check", str(council), "--format", "html").output
    assert "<mark>referense</mark>" in page
    assert "Fit to be used: no, 1 must be put right." in page


def test_a_clean_folder_is_exit_0_and_only_a_missing_one_exit_2() -> None:
    own(Path("ours"), SECTION)
    assert run("check", "ours").exit_code == 0
    result = run("check", "nowhere")
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "templates new" in result.output


def test_a_language_without_a_catalogue_is_told_in_one_line() -> None:
    result = run("check", "--language", "zz")
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "zz" in result.output


def test_only_the_languages_that_are_named_are_tried_beside_english() -> None:
    own(Path("ours"), SECTION, add="{% if page.language.tag == 'pl' %}{{ 1 // 0 }}{% endif %}\n")
    assert run("check", "ours", "--language", "ur").exit_code == 0
    result = run("check", "ours", "--language", "pl")
    assert result.exit_code == 1
    assert "in “pl”" in result.output


def test_lighter_findings_fail_only_when_asked() -> None:
    own(Path("ours"), "html/style.css", add='p { font-family: "Gill Sans"; }\n')
    assert run("check", "ours").exit_code == 0
    assert run("check", "ours", "--fail-on", "should").exit_code == 1


def test_settings_name_the_folder() -> None:
    own(Path("ours"), SECTION, add="{{ plan.referense }}\n")
    Path("planlint.toml").write_text('templates = "ours"\n')
    assert "referense" in run("check").output
    assert "ours/sections/letter-end.html.j2" in run("list").output
    Path("planlint.toml").write_text('templates = "their"\n')
    result = run("check")
    assert (result.exit_code, "there is no folder “their”" in result.output) == (2, True)


def test_new_starts_a_folder_that_inherits_everything() -> None:
    result = run("new", "Ellerdale", "ours", "--with", LETTER, "--with", "style")
    assert result.exit_code == 0
    made = sorted(path.as_posix() for path in Path("ours").rglob("*") if path.is_file())
    assert made == ["ours/README.md", f"ours/{LETTER}/{LETTER}.docx", "ours/html/style.css"]
    assert "Ellerdale" in Path("ours/README.md").read_text()
    assert 'templates = "ours"' in result.output
    assert run("check", "ours").exit_code == 0
    assert run("new", "Ellerdale", "ours").exit_code == 2


def test_new_adds_to_a_folder_and_writes_nothing_over() -> None:
    assert run("new", "Ellerdale", "ours").exit_code == 0
    Path("ours/README.md").write_text("Ours.")
    assert run("new", "Ellerdale", "ours", "--with", SECTION).exit_code == 0
    assert Path("ours", SECTION).is_file()
    assert Path("ours/README.md").read_text() == "Ours."
    assert run("new", "Ellerdale", "ours", "--with", SECTION).exit_code == 2


def test_new_copies_nothing_that_no_document_uses() -> None:
    result = run("new", "Ellerdale", "ours", "--with", "../pyproject.toml")
    assert (result.exit_code, Path("ours").exists()) == (2, False)
    assert "templates list --all" in result.output


def test_a_folder_without_templates_is_said() -> None:
    assert run("new", "Ellerdale", "ours").exit_code == 0
    result = run("check", "ours")
    assert (result.exit_code, "no template in it yet" in result.output) == (0, True)


def test_list_says_whose_each_template_is() -> None:
    own_word(Path("ours"))
    rows = json.loads(run("list", "ours", "--format", "json").output)
    whose = {row["name"]: row["whose"] for row in rows}
    assert whose[f"{LETTER}/{LETTER}.docx"] == "council"
    assert whose[f"{LETTER}/{LETTER}.html.j2"] == whose["family-copy/family-copy.docx"] == "planlint"


def test_a_copy_is_made_with_the_councils_own_templates() -> None:
    own(Path("ours"), "html/style.css", add=".of-ellerdale { color: #123; }\n")
    for name, more in (("with", ["--templates", "ours"]), ("without", [])):
        arguments = ["render", str(EXAMPLES / "good-plan.yml"), "--document", "plan", "--format", "html"]
        assert CliRunner().invoke(cli, [*arguments, "--out", name, *more]).exit_code == 0
        use_council_templates(None)
        assert (".of-ellerdale" in Path(name, "good-plan-plan-en.html").read_text()) == (name == "with")


def test_diff_shows_the_changed_words_and_pages() -> None:
    own(Path("ours"), "sections/worries.html.j2", swap=('_("Our worry")', '_("What could happen")'))
    plan = str(EXAMPLES / "good-plan.yml")
    result = run("diff", "planlint", "ours", "--plan", plan, "--document", "plan", "--out", "changes.html")
    assert result.exit_code == 1
    page = Path("changes.html").read_text()
    assert "<del>" in page
    assert "<ins>" in page
    assert "plan (docx): nothing has changed" in result.output
    if "not installed" not in result.output:
        assert 'alt="plan, page 1 before the change"' in page or "look as before" in page
        assert "data:image/png;base64," in page
    assert "http" not in page.replace("http-equiv", "").replace("https://", "")


def test_diff_without_the_programs_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    own(Path("ours"), "html/style.css", add="p { margin: 0; }\n")
    monkeypatch.setitem(os.environ, "PATH", "")
    arguments = ["diff", "planlint", "ours", "--document", "family-copy", "--plan", str(EXAMPLES / "good-plan.yml")]
    result = run(*arguments, "--out", "changes.html")
    assert result.exit_code == 0
    assert "Chromium is not installed" in result.output
    assert "Chromium is not installed" in Path("changes.html").read_text()


def test_diff_of_the_same_templates_finds_nothing() -> None:
    Path("ours").mkdir()
    plan = str(EXAMPLES / "good-plan.yml")
    result = run("diff", "planlint", "ours", "--plan", plan, "--document", "family-copy", "--out", "changes.html")
    assert (result.exit_code, result.output.count("nothing has changed")) == (0, 2)


def test_diff_makes_every_document_of_its_made_up_record_pages_for_one_person_and_letters_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(os.environ, "PATH", "")
    Path("ours").mkdir()
    result = run("diff", "planlint", "ours", "--out", "changes.html")
    assert (result.exit_code, result.output.count("nothing has changed")) == (0, 2 * len(DOCUMENTS))


def test_diff_says_where_nobody_in_the_plan_may_have_a_page_for_one_person() -> None:
    Path("ours").mkdir()
    Path("plan.yml").write_text("document: child-protection-plan\ndate: 2027-03-05\n")
    result = run("diff", "planlint", "ours", "--plan", "plan.yml", "--document", "own-page", "--out", "changes.html")
    assert "own-page (docx): not made: it is a page for one person, and nobody in the plan may have it" in result.output
