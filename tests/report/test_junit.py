"""JUnit XML as build servers read it."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from planlint.finding import NotRun, Report, Severity
from planlint.report.junit import report
from planlint.report.run import Run


@pytest.fixture
def suites(documents: list[Report], run: Run) -> ElementTree.Element:
    return ElementTree.fromstring("".join(report(documents, run)))


def case(suites: ElementTree.Element, number: int, name: str) -> ElementTree.Element:
    found = suites[number].find(f"testcase[@name='{name}']")
    assert found is not None
    return found


def test_each_document_is_a_suite_with_a_case_for_each_rule(suites: ElementTree.Element, run: Run) -> None:
    assert [suite.get("name") for suite in suites] == ["plans/Amina K.yml", "plans/draft.docx", "plans/broken.yml"]
    assert len(suites[0]) == int(suites[0].get("tests", "")) == len(run.rules)


def test_what_is_weighty_fails_and_what_is_lighter_is_output(suites: ElementTree.Element) -> None:
    failure = case(suites, 0, "vague-timescale").find("failure")
    assert failure is not None
    assert "2:14" in (failure.text or "")
    assert suites[0].get("failures") == "1"
    lighter = case(suites, 0, "hard-to-read").find("system-out")
    assert lighter is not None
    assert (lighter.text or "").startswith("consider: 2:14")


def test_fail_on_decides_what_fails(documents: list[Report], run: Run) -> None:
    suites = ElementTree.fromstring("".join(report(documents, replace(run, fail_on="consider"))))
    assert suites[0].get("failures") == "2"


def test_a_rule_that_did_not_run_is_skipped(suites: ElementTree.Element) -> None:
    assert case(suites, 0, "blame-language").find("skipped") is not None


def test_a_file_that_cannot_be_read_is_an_error(suites: ElementTree.Element) -> None:
    assert suites[2].get("errors") == "1"
    assert suites[2].find("testcase/error") is not None


def test_characters_that_xml_cannot_hold_are_shown_by_their_number(run: Run) -> None:
    text = "".join(report([Report("a\x01\ud800.yml", "child-protection-plan", None)], run))
    assert ElementTree.fromstring(text)[0].get("name") == "a<U+0001><U+D800>.yml"


def test_a_rule_that_could_not_judge_a_must_is_an_error_and_a_lighter_one_is_skipped(run: Run) -> None:
    lost = tuple(NotRun(f"a-{severity}", "no English pipeline", severity) for severity in Severity)
    suites = ElementTree.fromstring(
        "".join(report([Report("a.yml", "child-protection-plan", None, not_run=lost)], run))
    )
    assert case(suites, 0, "a-must").find("error") is not None
    assert case(suites, 0, "a-should").find("skipped") is not None
    assert (suites[0].get("errors"), suites[0].get("skipped")) == ("1", "2")
