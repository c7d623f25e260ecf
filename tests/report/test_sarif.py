"""SARIF as editors and code hosts read it."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from planlint.finding import Report
from planlint.place import WordPlace
from planlint.report.run import Run
from planlint.report.sarif import report

SCHEMA = Path("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")


@pytest.fixture
def written(documents: list[Report], run: Run) -> Any:
    return json.loads("".join(report(documents, run)))


def _fits_the_schema(written: Any) -> None:
    if not SCHEMA.exists():
        assert not os.environ.get("CI"), "npm ci has not put the schema of SARIF here"
        pytest.skip("npm ci has not put the schema of SARIF here")
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(written)


def test_it_fits_the_schema_of_sarif(written: Any) -> None:
    _fits_the_schema(written)


def test_one_word_several_times_in_a_draft_is_told_of_each_place_once(documents: list[Report], run: Run) -> None:
    first = documents[1].findings[0]
    assert isinstance(first.place, WordPlace)
    elsewhere = dataclasses.replace(first, place=dataclasses.replace(first.place, row=4))
    habit = dataclasses.replace(first, also=(first, first, elsewhere))
    written = json.loads("".join(report([dataclasses.replace(documents[1], findings=(habit,))], run)))
    told = [each["message"]["text"] for each in written["runs"][0]["results"][0]["relatedLocations"]]
    assert told == [f"“Safe at home”, table 2, row {row}, “By when”" for row in (3, 4)]
    _fits_the_schema(written)


def test_every_rule_brings_its_help(written: Any) -> None:
    rules = written["runs"][0]["tool"]["driver"]["rules"]
    assert len(rules) >= 30
    assert all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in rules)


def test_help_is_there_for_people_who_see_markdown_and_for_those_who_do_not(written: Any) -> None:
    help_of = {rule["id"]: rule["help"] for rule in written["runs"][0]["tool"]["driver"]["rules"]}
    shown = help_of["vague-timescale"]
    for form in ("text", "markdown"):
        assert "the child waits" in shown[form]
        assert "Write a date" in shown[form]
        assert "PL10: Pan-Lancashire" in shown[form]
    assert "[" not in shown["markdown"]


def test_a_rule_leads_to_its_page_where_the_pages_are_kept(documents: list[Report], run: Run) -> None:
    kept = dataclasses.replace(run, pages="https://intranet.example/rules/")
    for rule in json.loads("".join(report(documents, kept)))["runs"][0]["tool"]["driver"]["rules"]:
        address = f"https://intranet.example/rules/{rule['id']}.html"
        assert rule["helpUri"] == address
        assert f"({address})" in rule["help"]["markdown"]


def test_without_an_address_no_rule_pretends_to_have_a_page(written: Any) -> None:
    assert not any("helpUri" in rule for rule in written["runs"][0]["tool"]["driver"]["rules"])


def test_a_rule_is_as_heavy_as_its_card_unless_a_result_says_otherwise(written: Any) -> None:
    levels = {
        rule["properties"]["severity"]: (rule["defaultConfiguration"]["level"], rule["properties"]["problem.severity"])
        for rule in written["runs"][0]["tool"]["driver"]["rules"]
    }
    assert levels == {
        "must": ("error", "error"),
        "should": ("warning", "warning"),
        "consider": ("note", "recommendation"),
    }


def test_weights_are_error_warning_and_note(written: Any) -> None:
    levels = {result["ruleId"]: result["level"] for result in written["runs"][0]["results"]}
    assert levels == {"vague-timescale": "error", "jargon": "warning", "hard-to-read": "note"}


def test_a_place_in_text_is_a_region_and_one_in_word_is_told_in_words(written: Any) -> None:
    first, *_, last = written["runs"][0]["results"]
    assert first["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2, "startColumn": 14, "endLine": 2, "endColumn": 18,
    }  # fmt: skip
    assert last["locations"][0]["message"]["text"] == "“Safe at home”, table 2, row 3, “By when”"
    assert "region" not in last["locations"][0]["physicalLocation"]


def test_a_path_is_a_uri(written: Any) -> None:
    location = written["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "plans/Amina%20K.yml"


def test_a_fix_is_offered_with_the_words_it_replaces(written: Any) -> None:
    (change,) = written["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"]
    assert change["insertedContent"]["text"] == "12 March 2027"
    assert change["deletedRegion"]["startColumn"] == 14


def test_what_is_accepted_is_suppressed_and_what_is_known_is_unchanged(written: Any) -> None:
    results = written["runs"][0]["results"]
    assert [result["suppressions"][0]["status"] for result in results if "suppressions" in result] == ["accepted"]
    assert [result["baselineState"] for result in results if "baselineState" in result] == ["unchanged"]


def test_a_file_that_cannot_be_read_and_a_rule_that_did_not_run_are_notifications(written: Any) -> None:
    (invocation,) = written["runs"][0]["invocations"]
    said = [notice["message"]["text"] for notice in invocation["toolExecutionNotifications"]]
    assert said == [
        "blame-language was not checked: the English pipeline is not installed",
        "cannot be read: the file is empty",
    ]
    assert invocation["executionSuccessful"] is False
