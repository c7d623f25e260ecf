"""What is typed before a line: a mark that counts it, or the first letter of somebody's name."""

from __future__ import annotations

from typing import Any

import pytest

_HEAD = ["Outcome", "Action", "Who", "By when"]


@pytest.mark.parametrize(
    ("said", "owners"),
    [(["D. Hanratty", "School"], ["D. Hanratty", "School"]),  # whom the plan names in full
     (["B. Hanratty", "School"], ["Hanratty", "School"]),  # nobody is called so: it may count
     (["A. Mum", "B. School"], ["Mum", "School"])],
)  # fmt: skip
def test_the_initial_of_somebody_named_in_full_counts_no_line(
    paper: Any, fields: Any, said: list[str], owners: list[str]
) -> None:
    paper.table(["Name", "Role"], ["Ann Bell", "Mother"], ["Mrs Deirdre Hanratty", "Social worker"])
    table = paper.table(_HEAD, ["Amy is safe", "", "", "3 May 2027"])
    for column, texts in ((1, ["Visit Amy at home", "Book a taxi for Amy"]), (2, said)):
        for at, text in enumerate(texts):
            line = table.cell(1, column).paragraphs[0] if at == 0 else table.cell(1, column).add_paragraph()
            line.add_run(text)
            line.style = "List Bullet"
    ((_, _, acts),) = fields(paper.source())["outcomes"]
    assert [who for _, who, _ in acts] == owners
