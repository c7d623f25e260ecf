"""What a form says of itself, of its kind or of its copies is no child, no act and no evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "kind",
    [
        "Adolescents (contextual safeguarding)", "Unborn / New Baby", "Young people", "Children with Disabilities",
        "Pre-birth", "Sibling group",
    ],
)  # fmt: skip
def test_for_whom_a_form_is_made_is_no_child(paper: Any, fields: Fields, kind: str) -> None:
    paper.head(f"Child Protection Plan – {kind}", 0)
    paper.table(["Name of child", "Leo Grant"], ["Date of birth", "3 May 2015"])
    assert fields(paper.source())["children"] == [("Leo Grant", "2015-05-03", None)]


@pytest.mark.parametrize(
    "said",
    [
        "See the safety goals and the next steps under each of them, below",
        "Please see the table overleaf.",
        "Refer to the steps under each goal below",
        "As set out in the table on the next page",
        "Kasia and Piotr were told that visits can be announced or not.",
        "Mum has been informed that information will be shared",
        "The parents were reminded of the bail conditions",
    ],
)
def test_what_points_elsewhere_or_was_told_is_no_act(paper: Any, fields: Fields, said: str) -> None:
    paper.table(
        ["What are we worried about?", "What’s working well?", "What needs to happen?"],
        ["Leo is cold at night", "Mum asks for help", said],
    )
    found = fields(paper.source())
    assert "outcomes" not in found
    assert found["concerns"] == ["Leo is cold at night"]


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Compulsory measures required?", "To be decided by Reporter, grounds s67(2)(c)"),
        ("Additional needs", "Down’s syndrome, hearing aids, ASN plan in place"),
        ("Dissent recorded", "The school, on the category"),
        ("Plan distributed by", "B. Imrie, admin, 25/08/25"),
    ],
)
def test_facts_that_no_part_asks_for_stay_unplaced(paper: Any, fields: Fields, label: str, value: str) -> None:
    paper.table(["Child", "Leo Grant"], ["Date of birth", "3 May 2015"], [label, value])
    assert {"concerns", "outcomes", "people"}.isdisjoint(fields(paper.source()))


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Rhan 4 – Cryfderau ac adnoddau / Part 4 – Strengths and resources", "strengths"),
        ("Adran 3 – Beth sy’n mynd yn dda / Section 3 – What is going well for the family", "strengths"),
        ("Rhan 2 – Ein pryderon am y plant / Part 2 – Our worries about the children", "concerns"),
    ],
)
def test_a_heading_in_two_languages_is_as_long_as_one_of_them(
    paper: Any, fields: Fields, heading: str, part: str
) -> None:
    paper.lines("Rhan 1 – Risgiau / Part 1 – Risks", bold=True)
    paper.bullets("Leo sleeps in a chair")
    paper.lines(heading, bold=True)
    paper.bullets("Leo goes to school", "Dad rings each night")
    found = fields(paper.source())
    assert found[part][-2:] == ["Leo goes to school", "Dad rings each night"]
