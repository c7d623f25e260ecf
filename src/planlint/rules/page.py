"""A rule's page, made from its card: what it finds, why it matters, what to write instead, examples, basis."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from planlint.bundled import dump_yaml
from planlint.rules.card import Basis
from planlint.rules.example import Example, load_examples
from planlint.rules.pack import Rule

_WEIGHT = {
    "must": "must be put right before sign-off",
    "should": "should be put right",
    "consider": "worth a second look",
}
_PLACES = {
    "action": "an action",
    "by_whom": "who does it",
    "by_when": "by when",
    "outcome": "an outcome",
    "evidence": "evidence",
    "contingency": "what happens if it does not work",
    "narrative": "any other text",
    "role": "what somebody is",
}

# “Is it {somebody}?” names whoever it is in the plan at hand.
_NAMED = re.compile(r"\{\w+\}")


def page(rule: Rule) -> str:
    """The page of a rule, in Markdown. Raises CardProblem when its examples cannot be used."""
    card, examples = rule.card, load_examples(rule.path)
    parts = [
        f"# {card.id}",
        f"**{card.title}.** Pack: {rule.pack}. Weight: {card.severity} ({_WEIGHT[card.severity]}).",
        f"## Why\n\n{card.why}",
        "\n\n".join(
            [
                "## Write instead",
                card.instead,
                *(f"For {one}: {_NAMED.sub('…', says)}" for one, says in card.instead_for.items()),
            ]
        ),
        "## Is found\n\n" + _examples(examples.bad),
        "## Is right\n\n" + _examples(examples.good),
        "## Basis\n\n" + "\n".join(f"- {basis_line(basis)}" for basis in card.basis),
    ]
    if card.judged_when:
        parts.insert(3, f"## When it is judged\n\n{card.judged_when}")
    if card.yields_to:
        parts.insert(2, f"Left out where {' or '.join(card.yields_to)} speaks of the same place.")
    if card.was:
        parts.insert(2, f"Earlier name: {', '.join(card.was)}.")
    return "\n\n".join(parts) + "\n"


def _instead_for(cases: Mapping[str, str]) -> Iterator[str]:
    for one, says in cases.items():
        yield f"For {one}: {_NAMED.sub('…', says)}"


def _examples(examples: Sequence[Example]) -> str:
    return "\n\n".join(_example(example) for example in examples)


def _example(example: Example) -> str:
    head = f"{example.name[0].upper()}{example.name[1:]}"
    if example.field is not None:
        shown = f"- {head}, as {_PLACES[example.field]}: “{' '.join((example.text or '').split())}”"
    elif example.word is not None:
        shown = f"- {head}, in a Word file:\n\n" + _indented(f"```text\n{example.word.rstrip()}\n```")
    else:
        source = example.file if example.file is not None else dump_yaml(example.plan)
        shown = f"- {head}:\n\n" + _indented(f"```yaml\n{source.rstrip()}\n```")
    said = [finding.says for finding in example.findings if finding.says]
    return shown + "".join(f"\n\n  → {says}" for says in said)


def basis_line(basis: Basis) -> str:
    """A basis in one line: its requirement, its source, and how much weight that has."""
    name = f"{basis.id}: " if basis.id else ""
    place = f", {basis.place}" if basis.place else ""
    return f"{name}{basis.source}{place} ({basis.force})"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else line for line in text.splitlines())
