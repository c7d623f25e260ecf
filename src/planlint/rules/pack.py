"""Packs: folders of rule cards. The core packs ship with planlint; a council can add its own."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planlint.bundled import folder
from planlint.rules.card import Card, load_card
from planlint.rules.card_problem import CardProblem

_NOT_CARDS = {"words", "procedures"}


@dataclass(frozen=True, slots=True)
class Rule:
    """A card with the file and the pack it comes from."""

    card: Card
    path: Path
    pack: str


def core_rules() -> tuple[Rule, ...]:
    """Every rule of the packs that planlint ships. Raises CardProblem for a card that cannot be used."""
    return rules_in(folder("lint_rules"))


@functools.cache
def core_cards() -> tuple[Card, ...]:
    """The cards of the core rules, read once."""
    return tuple(rule.card for rule in core_rules())


def rules_in(root: Path) -> tuple[Rule, ...]:
    """Every rule below a folder of packs (`<root>/<pack>/<rule-id>.yml`), by pack and id. Raises CardProblem."""
    rules = tuple(Rule(load_card(path), path, path.parent.name) for path in _card_files(root))
    names: dict[str, Path] = {}
    for rule in rules:
        for name in (rule.card.id, *rule.card.was):
            if name in names:
                raise CardProblem(f"{rule.path.name}: the name “{name}” is already used by {names[name]}")
            names[name] = rule.path
    return rules


def _card_files(root: Path) -> Iterator[Path]:
    for pack in sorted(path for path in root.iterdir() if path.is_dir() and path.name not in _NOT_CARDS):
        yield from sorted(pack.glob("*.yml"))
