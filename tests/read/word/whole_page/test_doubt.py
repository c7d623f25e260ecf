"""A reading is doubted where much is left over or acts lack what a plan says of them, and not otherwise."""

from __future__ import annotations

import dataclasses

import pytest

from planlint.read.word import read_story_of, understood
from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page import second_reading
from planlint.read.word.whole_page.doubt import is_doubtful
from tools.draft_accuracy import DRAFTS


def test_usual_layouts_are_seldom_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    doubted: list[bool] = []
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: doubted.append(is_doubtful(draft)) or draft)
    for path in DRAFTS.glob("blind-38*.docx"):
        understood(read_story_of(path.read_bytes()))
    assert len(doubted) > 0
    assert sum(doubted) <= len(doubted) / 3


def test_layouts_that_nobody_had_met_are_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    doubted: list[bool] = []
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: doubted.append(is_doubtful(draft)) or draft)
    for path in DRAFTS.glob("unmet-01*.docx"):
        understood(read_story_of(path.read_bytes()))
    assert len(doubted) > 0
    assert sum(doubted) >= 0.8 * len(doubted)


def test_a_second_reading_that_fits_no_better_leaves_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    story = read_story_of((DRAFTS / "unmet-001.docx").read_bytes())
    monkeypatch.setattr(second_reading, "_BETTER", 100.0)
    kept = understood(story)
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: draft)
    first = understood(story)
    fields = (each.name for each in dataclasses.fields(Draft) if each.name != "terms")
    assert [name for name in fields if getattr(kept, name) != getattr(first, name)] == []
