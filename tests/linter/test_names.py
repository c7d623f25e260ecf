"""What rules find does not hang on what a family is called."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planlint import check_text, lint, read_plan
from planlint.checks.not_to_be_told import WarningNotKept
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_cards

EXAMPLES = Path(__file__).parents[2] / "examples"
# Words of English, months, names that spaCy takes for verbs, and names that it has seldom met.
NAMES = [
    *(
        "Grace",
        "Faith",
        "Mercy",
        "Precious",
        "Destiny",
        "Promise",
        "Summer",
        "Hunter",
        "Carter",
        "River",
        "Will",
        "May",
    ),
    *("Bill", "Mark", "Rob", "Chase", "Can", "Bao", "Said", "Rebecca"),
]
TITLES = {"Dr", "Mr", "Mrs", "Ms", "Miss"}


def _called(plan: Path) -> list[str]:
    """The word by which each person of a plan is called first."""
    model = read_plan(plan).plan
    written = [*(child.name for child in model.children), *(person.name for person in model.people)]
    names = [name.split() for name in written if name]
    return list(dict.fromkeys(name[1] if name[0] in TITLES else name[0] for name in names))


def _renamed(text: str, names: dict[str, str]) -> str:
    either = "|".join(names) or r"(?!)"
    return re.sub(rf"(?<![\w@])(?:{either})(?![\w@])", lambda match: names[match.group()], text)


def _found(path: Path, names: dict[str, str]) -> list[tuple[str, str, str]]:
    return sorted((each.rule, each.at, _renamed(each.quote, names)) for each in lint(read_plan(path)).findings)


@pytest.mark.parametrize("plan", ["good-plan.yml", "poor-plan.yml", "kept-apart.yml"])
def test_findings_stay_the_same_whatever_anybody_is_called(plan: str, tmp_path: Path) -> None:
    written, called = EXAMPLES / plan, _called(EXAMPLES / plan)
    assert len(called) <= len(NAMES)
    for shift in range(len(NAMES)):
        names = {one: NAMES[(place + shift) % len(NAMES)] for place, one in enumerate(called)}
        renamed = tmp_path / plan
        renamed.write_text(_renamed(written.read_text("utf-8"), names), "utf-8")
        assert _found(renamed, {}) == _found(written, names), names


SAID = {
    "narrative": [
        "{} has failed to engage with services.",
        "{} minimises the concerns.",
        "{} is manipulative.",
        "{} lacks insight.",
    ],
    "action": [
        "{} to be referred to CAMHS.",
        "Support {} with home conditions.",
        "{} to work with professionals.",
        "Referral to be made for {}.",
    ],
    "outcome": ["{}’s needs are met.", "{} engages with services."],
    "evidence": ["{} is engaging well.", "{} attends all appointments."],
    "by_whom": ["{}", "{} Khan", "{} and Jo Smith"],
}


@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_about_somebody_of_the_plan_is_judged_alike(name: str) -> None:
    def rules(text: str, field: str, who: str) -> list[tuple[str, str]]:
        mother = {"id": "mum", "name": f"{who} Khan", "relations": [{"to": "lena", "is": "mother"}]}
        people = [mother, {"id": "jo", "name": "Jo Smith", "role": "social worker"}]
        found = check_text(text.format(who), field, people=people)
        return [(each.rule, each.quote.replace(who, "…")) for each in found]

    for field, texts in SAID.items():
        for text in texts:
            assert rules(text, field, name) == rules(text, field, "Sarah"), text


def test_a_finding_quotes_and_shows_the_words_of_the_plan() -> None:
    (found,) = [
        each
        for each in check_text(
            "Precious and Will: Precious has failed to engage.", "narrative", people=["Precious Will"]
        )
        if each.rule == "blame-language"
    ]
    assert found.context[found.start : found.end] == found.quote == "failed to engage"


def test_a_message_names_people_as_the_plan_does() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "people": [{"id": "mum", "name": "Grace Hope", "relations": [{"to": "leo", "is": "mother"}]}],
            "outcomes": [
                {
                    "description": "Leo sleeps through the night",
                    "actions": [{"description": f"Book {what}", "by_whom": "Grace Hope"} for what in ("a", "b", "c")]
                    * 4,
                }
            ],
        }
    )
    messages = " ".join(each.message for each in lint(plan).findings)
    assert "Grace Hope" in messages
    assert "Annette" not in messages


def test_what_must_not_be_told_is_looked_for_in_the_plan_as_written() -> None:
    from planlint.checks import AS_WRITTEN

    assert WarningNotKept in AS_WRITTEN
    secrets = [card for card in core_cards() if card.check.kind in ("told-anyway", "kept-from-unknown", "short-words")]
    assert secrets
    assert all(type(card.check) in AS_WRITTEN for card in secrets)
