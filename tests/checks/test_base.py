"""What all checks of a run share."""

from __future__ import annotations

from planlint.checks.base import Context
from planlint.model.plan import CaseDocument, ChildProtectionPlan


def test_what_is_asked_of_a_plan_is_worked_out_once_a_run() -> None:
    asked = []

    def ask(plan: CaseDocument) -> int:
        asked.append(plan)
        return len(asked)

    context = Context(ChildProtectionPlan())
    assert [context.once(ask), context.once(ask)] == [1, 1]
    assert context.texts is context.texts
    assert context.timescale("by 3 May 2027") is context.timescale("by 3 May 2027")


def test_another_run_knows_nothing_of_the_answers_of_the_first() -> None:
    def language(plan: CaseDocument) -> str | None:
        return plan.language

    runs = [Context(ChildProtectionPlan(language=one)) for one in ("cy", "en")]
    assert [one.once(language) for one in runs] == ["cy", "en"]


def test_what_only_the_checks_share_can_tell_is_worked_out_once_a_run_too() -> None:
    asked = []

    def ask(context: Context) -> int:
        asked.append(context)
        return len(asked)

    context = Context(ChildProtectionPlan())
    assert [context.worked_out(ask), context.worked_out(ask)] == [1, 1]
    assert Context(ChildProtectionPlan()).worked_out(ask) == 2


def test_nothing_can_be_kept_past_the_one_place() -> None:
    assert not hasattr(Context(ChildProtectionPlan()), "__dict__")
