"""Nobody misses words that were not read, unless the report says that there are some."""

import dataclasses
import json

import pytest

from planlint.finding import Report
from planlint.model.plan import ChildProtectionPlan
from planlint.report.html_report import report as html_report
from planlint.report.json_report import report as json_report
from planlint.report.left_unread import left_unread
from planlint.report.run import Run
from planlint.report.text_report import report as text_report

ONE = ChildProtectionPlan.model_validate({"unplaced": [{"text": "Kay went to Rise 7 out of 9 times."}]})
JUDGED = Report("Kay’s draft.docx", "child-protection-plan", None, plan=ONE)


def test_one_line_says_how_many_pieces_and_how_to_see_them() -> None:
    line = left_unread(ONE, "draft.docx")
    assert line.startswith("1 piece of the draft was not read into the plan: no copy holds it")
    assert line.endswith("planlint convert draft.docx --explain")


def test_a_plan_without_such_pieces_says_nothing() -> None:
    assert left_unread(ChildProtectionPlan(), "plan.yml") == left_unread(None, "broken.yml") == ""


@pytest.mark.parametrize("written", [text_report, html_report])
def test_reports_for_people_say_it(written: object) -> None:
    text = "".join(written([JUDGED], Run("0")))  # type: ignore[operator]
    assert "1 piece of the draft was not read into the plan" in text
    assert "7 out of 9" not in text


def test_other_programs_get_the_number() -> None:
    documents = json.loads("".join(json_report([JUDGED, dataclasses.replace(JUDGED, plan=None)], Run("0"))))
    assert [each["unplaced"] for each in documents["documents"]] == [1, 0]
