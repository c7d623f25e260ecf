"""What was right when labels, drafts and findings were met for the first time (`first_sight.yml`), as tables."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml

_TOLD = Path(__file__).with_suffix(".yml")


def tables() -> dict[str, str]:
    """The tables of the page about accuracy, by the names it has for them."""
    told = _told()
    of_labels = ("rules", "precision", "recall", "found", "wrong")
    return {
        "first_fragments": _table(of_labels, map(_of_fragments, told["fragments"])),
        "first_of_rules": _table(("rule", "found", "wrong"), map(_of_rule, told["newest_by_rule"])),
        "first_drafts": _table(("drafts", "read right", "fields"), map(_of_drafts, told["usual_drafts"])),
        "first_findings": _table(("drafts", "right", "arguable", "wrong"), map(_of_findings, told["judged"])),
    }


@functools.cache
def _told() -> dict[str, list[dict[str, Any]]]:
    told: dict[str, list[dict[str, Any]]] = load_yaml(_TOLD)
    return told


def _of_fragments(lot: dict[str, Any]) -> tuple[object, ...]:
    if "found" not in lot:
        return lot["what"], f"{lot['precision']:.2f}", f"{lot['recall']:.2f}", "", ""
    found, wrong = lot["found"], lot["wrong"]
    precision, recall = found / (found + wrong), found / lot["faults"]
    return lot["what"], f"{precision:.2f}", f"{recall:.2f}", f"{found} of {lot['faults']}", wrong


def _of_rule(lot: dict[str, Any]) -> tuple[object, ...]:
    return lot["rule"], f"{lot['found']} of {lot['faults']}", f"{lot['wrong']} of {lot['look_alikes']}"


def _of_drafts(lot: dict[str, Any]) -> tuple[object, ...]:
    return lot["what"], f"{lot['read'] / lot['fields']:.3f}", f"{lot['read']} of {lot['fields']}"


def _of_findings(lot: dict[str, Any]) -> tuple[object, ...]:
    return lot["drafts"], lot["right"], lot["arguable"], lot["wrong"]


def _table(head: tuple[str, ...], rows: Any) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
