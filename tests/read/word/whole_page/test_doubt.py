"""A reading is doubted where much is left over or acts lack what a plan says of them, and not otherwise."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from planlint.read.word import read_story_of, understood
from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page import second_reading
from planlint.read.word.whole_page.doubt import is_doubtful
from tools.draft_accuracy import DRAFTS


@pytest.fixture
def doubted(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[bool]]:
    """`doubted(pattern)`: of each draft of the corpus with such a name, whether its first reading is doubted."""

    def of_drafts(pattern: str) -> list[bool]:
        found: list[bool] = []

        def only_ask(draft: Draft) -> Draft:
            found.append(is_doubtful(draft))
            return draft

        monkeypatch.setattr("planlint.read.word.read_again", only_ask)
        for path in DRAFTS.glob(pattern):
            understood(read_story_of(path.read_bytes()))
        assert found
        return found

    return of_drafts


def test_usual_layouts_are_seldom_looked_at_twice(doubted: Callable[[str], list[bool]]) -> None:
    found = doubted("blind-38*.docx")
    assert sum(found) <= len(found) / 3


def test_layouts_that_nobody_had_met_are_doubted(doubted: Callable[[str], list[bool]]) -> None:
    found = doubted("unmet-01*.docx")
    assert sum(found) >= 0.8 * len(found)


def test_a_second_reading_that_is_no_sounder_leaves_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    story = read_story_of((DRAFTS / "unmet-001.docx").read_bytes())
    monkeypatch.setattr(second_reading, "_SURELY_SOUNDER", 10_000.0)
    kept = understood(story)
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: draft)
    first = understood(story)
    fields = (each.name for each in dataclasses.fields(Draft) if each.name != "terms")
    assert [name for name in fields if getattr(kept, name) != getattr(first, name)] == []


def test_the_talk_of_a_meeting_does_not_make_its_record_another_layout() -> None:
    draft = understood(read_story_of((DRAFTS / "blind-669.docx").read_bytes()))
    assert not draft.by_looks
    assert len(draft.tree["strengths"]) == 2
