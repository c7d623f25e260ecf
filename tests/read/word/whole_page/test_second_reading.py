"""Drafts in layouts that are not known are read by what their lines look like, and that is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source
from planlint.read.fit import MisfitKind
from tests.read.word.conftest import Paper

Fields = Callable[[Source], dict[str, Any]]
GOAL = "Amina sleeps in her own bed every night"


def _ladder(paper: Paper) -> Source:
    """Words that no council has used over the columns: Journey's end, Stride, Porter, Milestone."""
    paper.head("The road that Amina’s family walks", 0)
    paper.table(
        ["Journey’s end", "Stride", "Porter", "Milestone"],
        [GOAL, "Put Amina to bed at eight and stay until she sleeps", "Mum", "Every evening from 4 May 2026"],
        ["", "Bring the bed from the furniture bank and build it", "Uncle Tariq", "By 9 May 2026"],
        ["", "Ask Amina on Mondays how she slept, and write it in the book", "Miss Hall", "Weekly to 3 July 2026"],
        ["", "Put up the blackout blind and mend the lamp in her room", "Dad", "By 16 May 2026"],
    )
    return paper.source()


def test_columns_under_words_that_no_list_holds_are_told_by_what_stands_below(paper: Paper, fields: Fields) -> None:
    (outcome,) = fields(_ladder(paper))["outcomes"]
    assert outcome[0] == GOAL
    assert [action[1] for action in outcome[2]] == ["Mum", "Uncle Tariq", "Miss Hall", "Dad"]


def test_owner_and_day_behind_marks_of_a_councils_own_are_told_apart(paper: Paper, fields: Fields) -> None:
    paper.head("I want: to sleep in my own bed")
    paper.bullets(
        "Put Amina to bed at eight  @Mum (Sana)  ⏰ every evening",
        "Read to Amina until she sleeps  @Nan  ⏰ Fridays",
        "Ask Amina how she slept and write it down  @Miss Hall  ⏰ each Monday",
    )
    actions = [action for outcome in fields(paper.source())["outcomes"] for action in outcome[2]]
    assert [action[1:] for action in actions] == [
        ("Mum (Sana)", "every evening"),
        ("Nan", "Fridays"),
        ("Miss Hall", "each Monday"),
    ]


def test_the_report_says_that_the_layout_was_guessed(paper: Paper) -> None:
    kinds = [misfit.kind for misfit in _ladder(paper).misfits]
    assert kinds.count(MisfitKind.GUESSED_LAYOUT) == 1


def test_of_a_few_lines_too_little_can_be_said_to_read_them_again(paper: Paper) -> None:
    paper.head("Outcomes")
    paper.lines("Amina is fed")
    paper.head("Actions")
    paper.bullets("Nan will cook each evening.", "Mum will sit with Amina.")
    assert MisfitKind.GUESSED_LAYOUT not in [misfit.kind for misfit in paper.source().misfits]


def test_a_layout_that_is_known_is_not_guessed(paper: Paper) -> None:
    paper.head("Outcomes")
    paper.table(
        ["Outcome", "Action", "By whom", "By when"],
        [GOAL, "Put Amina to bed at eight", "Mum", "Every evening"],
    )
    assert MisfitKind.GUESSED_LAYOUT not in [misfit.kind for misfit in paper.source().misfits]


def test_what_was_taken_for_nothing_stays_in_the_plan_as_unplaced(paper: Paper, fields: Fields) -> None:
    told = fields(_ladder(paper))
    assert "The road that Amina’s family walks" in " ".join(told["unplaced"])


def test_it_is_explained_what_each_line_was_taken_for(paper: Paper) -> None:
    explained = {each.text: each.became for each in _ladder(paper).explained}
    assert explained["Uncle Tariq"] == "by_whom"
    assert explained["Bring the bed from the furniture bank and build it"] == "outcomes.actions"
