"""A baseline hides what was known, once each, and holds no word of a plan."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from planlint.finding import Finding, Report, Severity
from planlint.linter.baseline import BaselineProblem, baseline_of, load_baseline

FINDING = Finding(
    "vague-timescale", Severity.MUST, "outcomes[0].actions[1].by_when", None, "ASAP", 0, 4, "ASAP please",
    "“ASAP” sets no time.", "Write a date.", "The child waits.", ("PL10",),
)  # fmt: skip


def report(*findings: Finding) -> Report:
    return Report("plan.yml", "child-protection-plan", None, findings)


@pytest.fixture
def baseline(tmp_path: Path) -> Path:
    path = tmp_path / "known.json"
    path.write_bytes(baseline_of([report(FINDING)]))
    return path


def test_what_was_known_is_told_apart(baseline: Path) -> None:
    parted = load_baseline(baseline).parted(report(FINDING))
    assert (parted.findings, parted.known) == ((), (FINDING,))


def test_it_stays_known_when_a_row_is_put_in_above_it(baseline: Path) -> None:
    moved = dataclasses.replace(FINDING, at="outcomes[0].actions[2].by_when")
    assert load_baseline(baseline).parted(report(moved)).findings == ()


def test_its_double_is_new(baseline: Path) -> None:
    assert load_baseline(baseline).parted(report(FINDING, FINDING)).findings == (FINDING,)


def test_other_words_are_new(baseline: Path) -> None:
    other = dataclasses.replace(FINDING, quote="soon", context="soon please")
    assert load_baseline(baseline).parted(report(other)).findings == (other,)


def test_the_file_holds_no_word_of_the_plan(baseline: Path) -> None:
    text = baseline.read_text(encoding="utf-8")
    assert "ASAP" not in text
    assert "plan.yml" not in text


@pytest.mark.parametrize("content", ["", "[]", '{"salt": 1}', '{"salt": "a", "findings": {"x": "many"}}'])
def test_what_is_no_baseline_is_refused_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BaselineProblem, match="no baseline"):
        load_baseline(path)
