"""Children under a header that no list holds whole: they are read, and no head of a column becomes a fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_ACTION = (["Action", "Who", "When"], ["Visit Amy", "Jo Bell", "1 May 2027"])


@pytest.mark.parametrize(
    "heads",
    [
        ["Subject", "D.O.B", "Legal status", "School/Nursery", "Ethnicity"],
        ["Pupil", "DOB", "Status", "Nursery", "Religion"],
        ["Young one", "Birthday", "Sex", "School", "Disability"],
    ],
)
def test_names_beside_dates_of_birth_are_children_under_any_header(
    paper: Any, fields: Fields, heads: list[str]
) -> None:
    paper.table(
        heads,
        ["Kayleigh-Mae O’Dowd (“Kay”)", "05-03-2011", "None", "Ellerby High", "White British"],
        ["Jaxon O’Dowd-Price", "17/08/2021", "None", "Little Acorns", "White/Black Caribbean"],
    )
    source = paper.source()
    assert [(name, born) for name, born, _ in fields(source)["children"]] == [
        ("Kayleigh-Mae O’Dowd", "2011-03-05"),
        ("Jaxon O’Dowd-Price", "2021-08-17"),
    ]
    assert [one.school for one in source.plan.children] == ["Ellerby High", "Little Acorns"]


def test_a_head_that_is_a_post_too_does_not_hide_the_children(paper: Any, fields: Fields) -> None:
    paper.table(["Young one", "Birthday", "Sex", "GP"], ["Ana Bell", "1/2/2015", "F", "Dr Smith"])
    assert fields(paper.source())["children"] == [("Ana Bell", "2015-02-01", None)]


@pytest.mark.parametrize("heads", [["Ref", "Nursery", "Ethnicity"], ["Case", "Name", "NHS number", "Home"]])
def test_the_head_beside_a_head_is_no_answer(paper: Any, heads: list[str]) -> None:
    paper.table(heads, ["x"] * len(heads))
    paper.table(*_ACTION)
    source = paper.source()
    assert not source.plan.children
    assert heads[-2] in source.plan.unplaced[0].text
