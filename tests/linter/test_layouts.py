"""A form that cannot show something is not blamed for it row by row: the report says that the rule did not run."""

from __future__ import annotations

from pathlib import Path

from planlint.linter import lint
from planlint.read import read_source
from planlint.read.word import read_word
from planlint.word.small import small_word_file


def test_a_form_without_links_from_outcomes_to_worries_is_not_judged_by_them() -> None:
    draft = small_word_file("# Concerns\nAmina is alone at night\n# Outcomes\nAmina is with an adult every night")
    report = lint(read_word(Path("draft.docx"), draft)[0])
    assert "outcome-without-concern" not in {finding.rule for finding in report.findings}
    assert "outcome-without-concern" in {left.rule for left in report.not_run}


def test_a_plan_file_has_a_line_for_the_link_and_is_judged_by_it() -> None:
    text = "document: child-protection-plan\noutcomes: [{description: Amina is with an adult every night}]"
    report = lint(read_source(text, Path("plan.yml")))
    assert "outcome-without-concern" in {finding.rule for finding in report.findings}
