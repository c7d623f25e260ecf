"""An act across the table, and below it who does it and by when: cards of actions under the bands of their outcomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_CARDS = [("Leo is safe", "Ring 999", "Sana Grant", "Each time"), ("", "See Leo alone", "Jo Bell", "Weekly")]
_CARDS += [("Leo sleeps in his bed", "Read him a story", "Mum", "Nightly")]
_READ = [
    ("Leo is safe", [("Ring 999", "Sana Grant", "Each time"), ("See Leo alone", "Jo Bell", "Weekly")]),
    ("Leo sleeps in his bed", [("Read him a story", "Mum", "Nightly")]),
]


def _acts(read: dict[str, Any]) -> list[Any]:
    return [(goal, acts) for goal, _, acts in read["outcomes"]]


@pytest.mark.parametrize(
    ("goal", "who", "when", "seen"),
    [
        ("Planned outcome\n{}", "Who", "By", "Evidence"),
        ("Goal: {}", "Person responsible", "Timescale", "How we will know"),
        ("{}", "Lead", "Deadline", "Measure"),
    ],
)
def test_a_number_beside_each_card(paper: Any, fields: Fields, goal: str, who: str, when: str, seen: str) -> None:
    rows: list[list[str]] = []
    merged = []
    for number, (outcome, act, owner, day) in enumerate(_CARDS, start=1):
        if outcome:
            merged.append((len(rows), 0, len(rows), 4))
            rows.append([goal.format(outcome), "", "", "", ""])
        top = len(rows)
        merged += [(top, 0, top + 2, 0), (top, 1, top, 4), (top + 2, 2, top + 2, 4)]
        rows += [[str(number), act, "", "", ""], ["", who, owner, when, day], ["", seen, f"Seen {number}", "", ""]]
    paper.head("The plan")
    paper.table(*rows, merged=tuple(merged))
    read = fields(paper.source())
    assert _acts(read) == _READ
    assert [signs for _, signs, _ in read["outcomes"]] == [["Seen 1", "Seen 2"], ["Seen 3"]]


@pytest.mark.parametrize("in_one_cell", [True, False])
def test_no_number_and_labels_in_their_cells(paper: Any, fields: Fields, in_one_cell: bool) -> None:
    rows: list[list[str]] = []
    merged = []
    for outcome, act, owner, day in _CARDS:
        told = [f"Who: {owner}    By when: {day}", ""] if in_one_cell else [f"By when: {day}", f"Who: {owner}"]
        for row in ([outcome, ""] if outcome else None, [act, ""], told):
            if row:
                if not row[1]:
                    merged.append((len(rows), 0, len(rows), 1))
                rows.append(row)
    paper.head("The plan")
    paper.table(*rows, merged=tuple(merged))
    assert _acts(fields(paper.source())) == _READ


def test_one_label_a_row(paper: Any, fields: Fields) -> None:
    rows: list[list[str]] = []
    merged = []
    for number, (outcome, act, owner, day) in enumerate(_CARDS, start=1):
        if outcome:
            merged.append((len(rows), 0, len(rows), 2))
            rows.append([f"Outcome: {outcome}", "", ""])
        merged += [(len(rows), 0, len(rows) + 2, 0), (len(rows), 1, len(rows), 2)]
        rows += [[f"A{number}", act, ""], ["", "By whom", owner], ["", "By when", day]]
    paper.head("The plan")
    paper.table(*rows, merged=tuple(merged))
    assert _acts(fields(paper.source())) == _READ
