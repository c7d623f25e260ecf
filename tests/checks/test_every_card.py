"""Every example on every rule card does what its card says: bad ones find exactly that, good ones nothing."""

from collections.abc import Iterator

import pytest

from planlint.linter.examples import judge_example
from planlint.rules.card import Card
from planlint.rules.example import Example, Examples, load_examples
from planlint.rules.pack import core_rules
from planlint.rules.self_test import self_test


def _every_example() -> Iterator[object]:
    for rule in core_rules():
        examples = load_examples(rule.path)
        for kind, group in (("good", examples.good), ("bad", examples.bad)):
            for example in group:
                name = example.name.replace(" ", "-")
                yield pytest.param(rule.card, example, id=f"{rule.card.id}/{kind}/{name}")


@pytest.mark.parametrize(("card", "example"), list(_every_example()))
def test_example_finds_what_its_card_says(card: Card, example: Example) -> None:
    only = Examples.model_construct(good=(), bad=(example,))
    assert [str(mismatch) for mismatch in self_test(card, only, judge_example)] == []


@pytest.mark.parametrize("kind", ["good", "bad"])
def test_every_card_has_an_example_in_a_plan(kind: str) -> None:
    groups = {rule.card.id: getattr(load_examples(rule.path), kind) for rule in core_rules()}
    assert [
        card for card, group in groups.items() if not any(each.plan or each.file or each.word for each in group)
    ] == []


def test_names_of_examples_differ_within_a_card() -> None:
    for rule in core_rules():
        examples = load_examples(rule.path)
        for group in (examples.good, examples.bad):
            names = [example.name for example in group]
            assert sorted(set(names)) == sorted(names), rule.card.id


def test_a_rule_yields_to_rules_that_there_are() -> None:
    names = {rule.card.id for rule in core_rules()}
    assert [(rule.card.id, to) for rule in core_rules() for to in rule.card.yields_to if to not in names] == []
