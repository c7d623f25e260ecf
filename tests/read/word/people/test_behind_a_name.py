"""What stands in a bracket behind a name."""

from __future__ import annotations

from typing import Any

import pytest


def worker(paper: Any, name: str) -> tuple[str, str | None, str | None]:
    """The social worker of a form in which the name stands so: name, role and agency."""
    paper.table(["Child’s name", "Kay Odell", "DOB", "14/06/2012"], ["Allocated SW", name, "Category", "Neglect"])
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    (person,) = paper.source().plan.people
    return person.name, person.role, person.agency


@pytest.mark.parametrize("said", ["ASYE", "they/them", "Maternity cover", "locum", "NQSW"])
def test_what_tells_of_somebody_is_not_where_they_work(paper: Any, said: str) -> None:
    assert worker(paper, f"Chloe Bains ({said})") == ("Chloe Bains", "Allocated SW", None)
    assert any(said in one.text for one in paper.source().plan.unplaced)


@pytest.mark.parametrize("agency", ["Northmere CSC", "Rise", "Turning Tide"])
def test_where_somebody_works_is_their_agency(paper: Any, agency: str) -> None:
    assert worker(paper, f"Chloe Bains ({agency})") == ("Chloe Bains", "Allocated SW", agency)
