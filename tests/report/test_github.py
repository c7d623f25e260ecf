"""Workflow commands: one a line, whatever the words are."""

from __future__ import annotations

from dataclasses import replace

from planlint.finding import Report
from planlint.report.github import report
from planlint.report.run import Run


def test_each_finding_is_one_command_with_its_place(documents: list[Report], run: Run) -> None:
    lines = "".join(report(documents, run)).splitlines()
    assert lines[0] == (
        "::error file=plans/Amina K.yml,title=planlint%3A vague-timescale,line=2,endLine=2,col=14,endColumn=18"
        "::“ASAP” sets no time, 100%25 sure:%0Anone.%0AInstead: Write a date."
    )
    assert [line.split(" ")[0] for line in lines] == ["::error", "::notice", "::warning", "::warning", "::error"]


def test_a_place_in_word_is_told_in_words(documents: list[Report], run: Run) -> None:
    (line,) = [line for line in "".join(report(documents, run)).splitlines() if "draft.docx" in line]
    assert "::“Safe at home”, table 2, row 3, “By when”: " in line


def test_no_word_of_a_plan_can_begin_a_command(documents: list[Report], run: Run) -> None:
    finding = replace(documents[0].findings[0], message="x\r\n::error::y")
    hostile = Report("a,b:c%.yml\n::error::", "child-protection-plan", None, (finding,))
    assert len("".join(report([hostile], run)).splitlines()) == 1
