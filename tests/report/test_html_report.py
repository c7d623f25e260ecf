"""The page of findings: beside the plan's own rows, for one person or all, without barriers, without a script."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from planlint.finding import Report, Severity
from planlint.linter import lint
from planlint.linter.once import told_once, without_echoes
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_plan
from planlint.report.html_report import report
from planlint.report.run import Run
from planlint.smart import Letter, SmartCell, SmartRow
from tests.browsing import axe_says, opened

ROOT = Path(__file__).parents[2]
ROW = SmartRow("outcomes[0].actions[0]", "Weigh Maisie", tuple(map(SmartCell, Letter)))


@pytest.fixture(scope="module")
def poor() -> Report:
    return lint(read_plan(ROOT / "examples" / "poor-plan.yml"))


def page_of(run: Run, *documents: Report) -> str:
    return "".join(report(documents, run))


@pytest.mark.chromium
@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_has_no_barrier_that_axe_knows_and_does_not_run_over(
    browser: Browser, poor: Report, documents: list[Report], run: Run, width: int
) -> None:
    shown = replace(poor, findings=poor.findings[:40], smart=(ROW,))
    page = opened(browser, page_of(run, *documents, shown, replace(shown, path="another.yml")).encode(), width)
    found = axe_says(page)
    sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    page.context.close()
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found[kind]] == []
    assert sizes[0] == sizes[1]


@pytest.mark.chromium
def test_one_persons_rows_can_be_shown_alone(browser: Browser, poor: Report, run: Run) -> None:
    page = opened(browser, page_of(run, poor).encode())
    everybody = page.locator(".row:visible").count()
    page.get_by_label("Daniel Osei").check()
    words = page.locator(".row:visible .words").all_inner_texts()
    page.context.close()
    assert 0 < len(words) < everybody
    assert all("Who" in text for text in words)


def test_the_words_at_fault_are_marked_in_the_plans_own_words(run: Run, poor: Report) -> None:
    page = page_of(run, poor)
    assert "awaiting <mark>EHCP</mark>." in page
    assert "Action 1.2" in page


def test_two_documents_of_one_file_have_each_a_name(run: Run) -> None:
    page = page_of(run, *[Report("plans.yml", "child-protection-plan", None)] * 2)
    assert '<h2 id="name-1">plans.yml</h2>' in page
    assert '<h2 id="name-2">plans.yml, document 2</h2>' in page


def test_words_of_a_plan_are_never_markup(run: Run) -> None:
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"description": "<script>alert(1)</script> {{ 7*7 }}"}]})
    page = page_of(run, Report("<b>.yml", "child-protection-plan", None, plan=plan))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }}" in page
    assert "<script" not in page
    assert "<b>" not in page


def test_what_was_accepted_known_or_not_checked_is_said(documents: list[Report], run: Run) -> None:
    page = page_of(run, *documents)
    for said in (
        "Accepted in the plan", "Known already", "blame-language was not checked", "hides nothing: it ran out",
        "Switched off in", "Cannot be read: the file is empty",
    ):  # fmt: skip
        assert said in page


def test_what_is_told_once_is_marked_in_each_of_its_rows_and_leads_to_them(run: Run) -> None:
    actions = [
        {"description": "Mum rings the school", "by_whom": "Mum", "by_when": day} for day in ("3/4/27", "6/4/27")
    ]
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"description": "Sam is at school", "actions": actions}]})
    page = page_of(run, told_once(lint(plan)))
    assert "The same again in: Action 1.2." in page
    assert "<mark>3/4/27</mark>" in page
    assert "<mark>6/4/27</mark>" in page
    assert "“6/4/27”: ambiguous-date, said once for all its places, at the first." in page


def test_what_is_told_once_counts_at_each_of_its_places(run: Run) -> None:
    plan = read_plan(ROOT / "examples" / "poor-plan.yml")
    told = told_once(lint(plan))
    musts = sum(finding.severity is Severity.MUST for finding in without_echoes(lint(plan)).findings)
    assert f"no, {musts} must be put right" in page_of(run, told)


def test_a_finding_about_all_outcomes_does_not_say_that_there_are_none(run: Run, poor: Report) -> None:
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"description": "Kay is home by 9pm"}]})
    whole = replace(poor.findings[0], at="outcomes", quote="", start=0, end=0, also=())
    page = page_of(run, Report("plan.yml", "child-protection-plan", None, (whole,), plan=plan))
    assert "This is about the part as a whole, not about one place in it." in page
    assert "The plan has no words here." not in page
