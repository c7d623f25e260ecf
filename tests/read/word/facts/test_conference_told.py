"""Minutes and a plan in one file: the conference is read from its title and from where it was held."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("title", "held", "kind"),
    [
        ("Child Protection Plan and Minutes of Initial Conference", "Held at: the Hub on 21 December 2026", "initial"),
        ("Child Protection Plan and notes of the Review Child Protection Conference", "Held on 21/12/2026", "review"),
        ("Child Protection Plan with minutes of the pre-birth conference", "Conference held: Hub, 21 December 2026",
         "pre-birth"),
    ],
)  # fmt: skip
def test_the_conference_is_told_by_the_title_and_the_day_it_was_held(
    paper: Any, title: str, held: str, kind: str
) -> None:
    paper.head(title, 0)
    paper.lines("Child: Amy Vale", held)
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    conference = paper.source().plan.conference
    assert (conference.type, str(conference.date)) == (kind, "2026-12-21")


def test_a_plan_that_names_no_minutes_has_no_conference_by_its_title(paper: Any) -> None:
    paper.head("Child Protection Plan", 0)
    paper.lines("Child: Amy Vale", "Held at: Civic Centre on 21 December 2026")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    assert paper.source().plan.conference is None
