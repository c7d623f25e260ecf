"""Many files: in their order, whatever becomes of one of them."""

from __future__ import annotations

import datetime as dt
import os
import time
from pathlib import Path
from typing import Any

import pytest

from planlint import linter
from planlint.checks import NODE_CHECKS
from planlint.finding import Report, Severity
from planlint.linter import files
from planlint.linter.files import Judging, lint_file, lint_files
from planlint.linter.time_limit import TookTooLong, time_limit
from planlint.read import Source
from planlint.rules.settings import Settings, load_settings

TODAY = dt.date(2027, 3, 12)
PLAN = "document: child-protection-plan\noutcomes:\n  - actions: [{{description: Ring the school, by_when: {when}}}]\n"


def stopped_by_the_sixth(path: str) -> list[Report]:
    if path.endswith("plan-5.yml"):
        os._exit(1)
    return lint_file(path, load_settings(None), Judging(None, TODAY))


@pytest.fixture(scope="module")
def settings() -> Settings:
    return load_settings(None)


@pytest.fixture
def plans(tmp_path: Path) -> list[str]:
    paths = []
    for number in range(12):
        path = tmp_path / f"plan-{number}.yml"
        path.write_text(PLAN.format(when=f"ASAP {number}"), encoding="utf-8")
        paths.append(str(path))
    return paths


def test_several_processes_find_what_one_finds_in_the_same_order(plans: list[str], settings: Settings) -> None:
    judging = Judging(None, TODAY)
    alone = list(lint_files(plans, judging, settings, 1))
    together = list(lint_files(plans, judging, settings, 2))
    assert [report.path for report in together] == plans
    assert together == alone


def test_a_broken_file_does_not_stop_the_rest(plans: list[str], settings: Settings) -> None:
    Path(plans[3]).write_bytes(b"\0")
    reports = list(lint_files(plans, Judging(None, TODAY), settings, 2))
    assert [report.path for report in reports if report.problem] == [plans[3]]
    assert len(reports) == len(plans)


def test_a_file_that_stops_a_process_is_named_and_the_rest_are_read(
    plans: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_judge", stopped_by_the_sixth)
    reports = list(lint_files(plans, Judging(None, TODAY), settings, 2))
    assert [report.path for report in reports] == plans
    assert [report.path for report in reports if report.problem] == [plans[5]]


def test_a_fault_of_planlints_own_is_a_problem_of_that_file_without_its_words(
    plans: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Amina Khan")

    monkeypatch.setattr("planlint.linter.lint", broken)
    (report,) = lint_file(plans[0], settings, Judging(None, TODAY))
    assert report.problem is not None
    assert "RuntimeError" in report.problem.message
    assert "Amina" not in report.problem.message


def test_a_file_that_takes_for_ever_is_given_up_and_the_next_is_judged(
    plans: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint = linter.lint

    def for_ever(source: Source, **asked: Any) -> Report:
        while source.path.name == "plan-0.yml":
            pass
        return lint(source, **asked)

    monkeypatch.setattr(linter, "lint", for_ever)
    monkeypatch.setattr(files, "time_limit", lambda: time_limit(0.005))
    first, second = lint_files(plans[:2], Judging(None, TODAY), settings, 1)
    assert first.problem is not None
    assert "gave it up after 3 minutes" in first.problem.message
    assert second.problem is None


def test_a_limit_within_a_limit_leaves_the_outer_one_running() -> None:
    def for_ever() -> None:
        until = time.process_time() + 2
        with time_limit():
            pass
        while time.process_time() < until:
            pass

    with pytest.raises(TookTooLong), time_limit(0.005):
        for_ever()


def test_a_faulty_check_leaves_the_other_rules_judging_and_says_where_the_fault_is(
    plans: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sound,) = lint_file(plans[0], settings, Judging(None, TODAY))
    kind = type(next(card.check for card in settings.cards if card.id == "vague-timescale"))
    monkeypatch.setitem(NODE_CHECKS, kind, lambda *_: fail_over("Amina Khan"))
    (report,) = lint_file(plans[0], settings, Judging(None, TODAY))
    others = [finding for finding in sound.findings if finding.rule not in {left.rule for left in report.not_run}]
    assert report.problem is None
    assert list(report.findings) == others
    lost = next(left for left in report.not_run if left.rule == "vague-timescale")
    assert lost.severity is Severity.MUST
    assert "(ValueError in linter/hits.py:" in lost.why
    assert "Amina" not in lost.why


def fail_over(words: str) -> None:
    raise ValueError(words)
