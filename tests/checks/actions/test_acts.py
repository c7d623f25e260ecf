"""vague-action and compound-action, in fragments and in whole plans."""

import pytest

from planlint import check_text, lint, read_plan
from planlint.bundled import folder
from planlint.checks.base import Context
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.card import load_card

CARDS = [load_card(folder("lint_rules") / "actions" / f"{name}-action.yml") for name in ("vague", "compound")]
EXAMPLES = folder("lint_rules").parent / "examples"


def _rules(text: str, field: str = "action") -> list[str]:
    return [finding.rule for finding in check_text(text, field, cards=CARDS)]


def test_good_plan_has_neither() -> None:
    assert lint(read_plan(EXAMPLES / "good-plan.yml"), cards=CARDS).findings == ()


def test_poor_plan_is_found_out() -> None:
    findings = lint(read_plan(EXAMPLES / "poor-plan.yml"), cards=CARDS).findings
    found = {(finding.rule, finding.quote) for finding in findings}
    assert ("vague-action", "engage with Marbeck Recovery Service") in found
    assert ("vague-action", "Support Rachel with home conditions") in found
    assert ("compound-action", "Complete the referral to SALT and chase EHCP with SENCO") in found
    assert not any("relapse plan" in finding.context for finding in findings)


def test_message_asks_the_question_that_leads_to_the_content() -> None:
    (finding,) = check_text("Social worker to monitor the situation", "action", cards=CARDS)
    assert finding.message == "“monitor the situation” does not say what will happen."
    assert finding.instead.startswith("Monitor what, how often")


def test_content_in_one_sentence_does_not_help_another() -> None:
    assert "vague-action" in _rules("Priya visits every Tuesday. Dad to address his issues.")


@pytest.mark.parametrize("field", ["narrative", "outcome", "evidence", "contingency", "by_whom", "by_when"])
def test_other_fields_are_not_judged(field: str) -> None:
    assert _rules("Offer support; Mum to see a solicitor and Dad to move out", field) == []


def test_a_plan_in_another_language_is_left_alone() -> None:
    assert check_text("Support the family", "action", language="cy", cards=CARDS) == []


def test_nothing_is_parsed_where_no_vague_word_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("parsed")

    monkeypatch.setattr(Context, "parse", refuse)
    assert _rules("Mum gives Kofi two puffs of his brown pump and ticks the chart") == []
    assert _rules("Support Sam with reading each Monday") == []


def test_an_action_without_words_is_left_alone() -> None:
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [{"description": " "}, {}]}]})
    assert lint(plan, cards=CARDS).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Contact on Saturdays 10 to 12; Nan to supervise",
        "Leo to have a lift to football: Uncle Ray to speak to the coach and sort a rota",
        "Mum and/ or Dad to attend the parents' evening",
        "Freeze the account and issue a new card",
        "Play chess on Sundays and talk about the week",
        "Mum to keep the cat out of the nursery and shut the door at night",
    ],
)
def test_what_only_says_how_is_no_second_act(text: str) -> None:
    assert "compound-action" not in _rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "Family time on Sundays; Dad to do his drug test on Mondays",
        "Midwife to see Shan at home and housing to put her on band one",
        "Support worker to see Mia on Mondays and find out about a nursery place for her brother",
        "Let the plumber in on Tuesday and join the library",
        "Attend the anger course and fit a bolt to the bathroom door",
        "Mum to take Leo to the optician and hand her passport to the solicitor",
        "Key worker sees Ty each week and will write to the court by 9 May 2027",
    ],
)
def test_what_has_nothing_to_do_with_it_is_a_second_act(text: str) -> None:
    assert "compound-action" in _rules(text)
