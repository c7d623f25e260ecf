"""A relation to one of several children is to no other."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("label", "to"),
    [
        ("Father of Jaxon", {"jaxon-price"}),
        ("Father of Kay and Jaxon", {"kay-odell", "jaxon-price"}),
        ("Grandmother of Kay", {"kay-odell"}),
        ("Father", {"kay-odell", "jaxon-price"}),
    ],
)
def test_a_label_that_names_the_child_says_to_whom(paper: Any, label: str, to: set[str]) -> None:
    paper.table(["Child’s name", "DOB"], ["Kay Odell", "14/06/2012"], ["Jaxon Price", "17/08/2021"])
    paper.table(["Allocated SW", "Chloe Bains", label, "Marcus Price"], ["Category", "Neglect", "TM", "Fran Oduya"])
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    (marcus,) = [one for one in paper.source().plan.people if one.name == "Marcus Price"]
    assert {one.to for one in marcus.relations} == to


def test_brackets_that_name_the_child_say_to_whom(paper: Any) -> None:
    paper.lines("Child: Callum Rennie", "Child: Eilidh Rennie")
    paper.lines("Core group: Davie Rennie (papa, mum’s dad), Scott Imrie (Eilidh’s dad, stays in Portree)")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Papa", "1 May 2027"])
    davie, scott = paper.source().plan.people
    assert [(one.to, one.is_) for one in davie.relations] == [("callum-rennie", "papa"), ("eilidh-rennie", "papa")]
    assert [(one.to, one.is_) for one in scott.relations] == [("eilidh-rennie", "Eilidh’s dad")]
