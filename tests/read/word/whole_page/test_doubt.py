"""A reading is doubted where much is left over or acts lack what a plan says of them, and not otherwise."""

from __future__ import annotations

import pytest

from planlint.read.word import read_story_of, understood
from planlint.read.word.whole_page import second_reading
from planlint.read.word.whole_page.doubt import is_doubtful
from tools.draft_accuracy import DRAFTS


def test_usual_layouts_are_seldom_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    doubted: list[bool] = []
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: doubted.append(is_doubtful(draft)))
    for path in DRAFTS.glob("blind-38*.docx"):
        understood(read_story_of(path.read_bytes()))
    assert len(doubted) > 0
    assert sum(doubted) <= len(doubted) / 3


def test_layouts_that_nobody_had_met_are_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    doubted: list[bool] = []
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: doubted.append(is_doubtful(draft)))
    for path in DRAFTS.glob("unmet-01*.docx"):
        understood(read_story_of(path.read_bytes()))
    assert len(doubted) > 0
    assert sum(doubted) >= 0.8 * len(doubted)


def test_a_second_reading_that_fits_no_better_leaves_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    path = DRAFTS / "unmet-001.docx"
    monkeypatch.setattr(second_reading, "_BETTER", 100.0)
    kept = understood(read_story_of(path.read_bytes()))
    monkeypatch.setattr("planlint.read.word.read_again", lambda _: None)
    first = understood(read_story_of(path.read_bytes()))
    assert (kept.tree, kept.by_looks) == (first.tree, False)
