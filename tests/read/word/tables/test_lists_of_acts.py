"""Lists of acts in one cell, beside one cell that says who does all of them and one that says when."""

from __future__ import annotations

from typing import Any

import pytest

_ACTS = ["Weigh Amy", "Show Stacey how the feed is made", "Ring Priya if Amy has lost weight"]


@pytest.mark.parametrize("style", ["List Bullet", "List Number", None])
@pytest.mark.parametrize(
    ("head", "beside"),
    [(["Outcome", "Agreed tasks", "Responsible", "Timescale"], ["Gail Hobday", "Mondays to 12 February 2027"]),
     (["Goal", "Steps", "By when", "Who"], ["Fortnightly until 3 May 2027", "Gail Hobday, Stacey"]),
     (["What we want to see", "What will be done", "Lead", "Date"], ["Gail Hobday / Nan", ""]),
     (["Outcome", "Action", "Who and by when"], ["Gail Hobday, by 12 February 2027"])],
)  # fmt: skip
def test_each_line_of_a_list_is_an_act_of_whoever_one_cell_names(
    paper: Any, fields: Any, head: list[str], beside: list[str], style: str | None
) -> None:
    made = paper.table(head, ["Amy is fed and grows", "", *beside])
    cell = made.cell(1, 1)
    for at, act in enumerate(_ACTS):
        line = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        line.add_run(act if style else f"• {act}")
        if style:
            line.style = style
    ((_, _, acts),) = fields(paper.source())["outcomes"]
    assert [act for act, _, _ in acts] == _ACTS
    assert len({(who, when) for _, who, when in acts}) == 1
    assert {word.strip() for _, who, when in acts for word in (who, when) if word} <= {*beside, "Gail Hobday",
                                                                                   "by 12 February 2027",
                                                                                   "12 February 2027"}  # fmt: skip


def test_a_text_over_several_lines_stays_one_act(paper: Any, fields: Any) -> None:
    paper.table(["Outcome", "Action", "Who", "By when"],
                ["Amy is fed and grows", "Weigh Amy at home\nand write it down", "Gail", "12 May 2027"])  # fmt: skip
    ((_, _, acts),) = fields(paper.source())["outcomes"]
    assert len(acts) == 1
