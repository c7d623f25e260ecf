"""An address is given to nobody of whom it is not said: a father may be kept from knowing where the family lives."""

from __future__ import annotations

from typing import Any

CHILD = ["Child’s name", "Kay Odell", "DOB", "14/06/2012"]


def addresses(paper: Any, *rows: list[str]) -> dict[str, str | None]:
    """Each relative's address."""
    paper.table(CHILD, *rows)
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    people = paper.source().plan.people
    return {one.name: one.contact.address if one.contact else None for one in people if one.relations}


def test_an_address_below_two_parents_is_given_to_neither(paper: Any) -> None:
    parents = ["Mother", "Stacey Odell", "Father", "Marcus Price"]
    found = addresses(paper, parents, ["Address", "7 Fairfold Close (not to be disclosed)", "Category", "Neglect"])
    assert found == {"Stacey Odell": None, "Marcus Price": None}
    assert any("7 Fairfold Close (not to be disclosed)" in one.text for one in paper.source().plan.unplaced)


def test_an_address_below_each_parent_is_that_parents(paper: Any) -> None:
    one = [["Mother", "Stacey Odell", "Category", "Neglect"], ["Address", "7 Fairfold Close", "School", "Ellerby High"]]
    other = [["Father", "Marcus Price", "TM", "Fran Oduya"], ["Address", "2 Mill Lane", "GP", "Dr Shah"]]
    assert addresses(paper, *one, *other) == {"Stacey Odell": "7 Fairfold Close", "Marcus Price": "2 Mill Lane"}
