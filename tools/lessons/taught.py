"""One example of a lesson, and where examples come from: labels, the cards of rules, labelled drafts."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from planlint.bundled import load_yaml
from planlint.rules.example import Example, load_examples
from planlint.rules.pack import core_rules
from tools.accuracy import CORPUS, is_apart

# An example of a card says what a rule is; one label is one reader's.
OF_A_CARD = 3.0


class Told(NamedTuple):
    """One example: a text, the kind of part it stands in, the answer, how often it counts, and whether a reader gave
    the answer, or it is what plans usually hold."""

    text: str
    field: str
    answer: bool
    weight: float = 1.0
    labelled: bool = True


class Taught(NamedTuple):
    """The same for sums of weights: what is noticed, the answer, and how often it counts."""

    noticed: dict[int, float]
    answer: bool
    weight: float = 1.0


def teaching(rule: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The labelled texts of a rule that are not kept apart, each with `faults` or `look_alikes`."""
    labels = load_yaml(CORPUS / f"{rule}.yml")
    yield from ((kind, one) for kind in ("faults", "look_alikes") for one in labels[kind] if _teaches(one))


def kept(rule: str) -> set[str]:
    """The texts of a rule that are kept apart."""
    labels = load_yaml(CORPUS / f"{rule}.yml")
    return {
        one["text"] for kind in ("faults", "look_alikes") for one in labels[kind] if "text" in one and is_apart(one)
    }


def on_the_card(rule: str) -> Iterator[Example]:
    """The good examples and then the bad ones of a rule's card that are a text in a field."""
    examples = load_examples(next(one.path for one in core_rules() if one.card.id == rule))
    yield from (one for one in (*examples.good, *examples.bad) if one.text is not None and one.field is not None)


@functools.cache
def drafts() -> tuple[dict[str, Any], ...]:
    """What a careful reader would key in from each labelled draft."""
    return tuple(json.loads(path.read_text(encoding="utf-8")) for path in sorted((CORPUS / "drafts").glob("*.json")))


def people() -> Iterator[dict[str, Any]]:
    """Everybody whom the labelled drafts list."""
    return (one for draft in drafts() for kind in ("children", "people") for one in draft.get(kind, ()))


def _teaches(entry: dict[str, Any]) -> bool:
    return "text" in entry and not entry.get("disputed") and not is_apart(entry)
