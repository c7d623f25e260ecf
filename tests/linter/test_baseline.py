"""A baseline hides what was known, once each, and holds no word of a plan."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from planlint.finding import Finding, Report, Severity
from planlint.linter.baseline import BaselineProblem, baseline_of, load_baseline
from planlint.model.people import Child
from planlint.model.plan import ChildProtectionPlan

FINDING = Finding(
    "vague-timescale", Severity.MUST, "outcomes[0].actions[1].by_when", None, "ASAP", 0, 4, "ASAP please",
    "“ASAP” sets no time.", "Write a date.", "The child waits.", ("PL10",),
)  # fmt: skip


MAISIE = Child(name="Maisie Corrigan")


def report(*findings: Finding, path: str = "plan.yml", child: Child = MAISIE) -> Report:
    plan = ChildProtectionPlan(children=(child,))
    return Report(path, "child-protection-plan", None, findings, plan=plan)


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


def test_a_draft_saved_under_another_name_is_known_by_its_children(baseline: Path) -> None:
    renamed = report(FINDING, FINDING, path="plan v2.docx", child=Child(name="MAISIE  Corrigan"))
    assert load_baseline(baseline).parted(renamed).findings == (FINDING,)


def test_each_of_two_copies_is_known(baseline: Path) -> None:
    known = load_baseline(baseline)
    assert [known.parted(report(FINDING, path=path)).findings for path in ("v2.docx", "v3.docx")] == [(), ()]


@pytest.mark.parametrize("name", ["Lena Shah", "Maisie"])
def test_what_was_known_of_one_family_is_new_in_the_plan_of_another(baseline: Path, name: str) -> None:
    other = report(FINDING, path="other.yml", child=Child(name=name))
    assert load_baseline(baseline).parted(other).findings == (FINDING,)


def test_a_first_name_is_enough_with_the_day_of_birth(tmp_path: Path) -> None:
    path, child = tmp_path / "known.json", Child(name="Maisie", born=dt.date(2019, 4, 3))
    path.write_bytes(baseline_of([report(FINDING, child=child)]))
    assert load_baseline(path).parted(report(FINDING, path="v2.yml", child=child)).findings == ()


def test_an_unborn_baby_may_be_of_any_family(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(baseline_of([report(FINDING, child=Child(name="Unborn baby"))]))
    other = report(FINDING, path="other.yml", child=Child(name="Unborn baby"))
    assert load_baseline(path).parted(other).known == ()


def test_the_same_file_name_tells_nothing_where_the_children_are_others(baseline: Path) -> None:
    assert load_baseline(baseline).parted(report(FINDING, child=Child(name="Noah Ellery"))).known == ()


def test_the_file_holds_no_word_of_the_plan(baseline: Path) -> None:
    text = baseline.read_text(encoding="utf-8")
    assert "ASAP" not in text
    assert "plan.yml" not in text
    assert "aisie" not in text


@pytest.mark.parametrize(
    "content", ["", "[]", '{"salt": 1}', '{"salt": "a", "drafts": {"x": {"children": [], "findings": {"y": "many"}}}}']
)
def test_what_is_no_baseline_is_refused_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BaselineProblem, match="no baseline"):
        load_baseline(path)
