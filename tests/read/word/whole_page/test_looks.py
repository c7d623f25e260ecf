"""The weights that were learnt belong to the features and kinds that are asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.features import BUCKETS
from planlint.read.word.whole_page.looks import KINDS, looked, weights
from planlint.read.word.whole_page.surroundings import surroundings
from tests.read.word.conftest import Paper


def test_there_is_a_weight_for_each_feature_and_kind() -> None:
    learnt = weights()
    assert len(learnt.first) == BUCKETS * len(KINDS)
    assert len(learnt.first_bias) == len(learnt.second_bias) == len(KINDS)
    assert {len(trees) for trees in learnt.second} == {len(KINDS)}


def test_trees_ask_no_more_numbers_than_are_told_of_a_piece(paper: Paper, draft_of: Callable[[Paper], Draft]) -> None:
    paper.lines("Mum", "every Friday until 4 June 2027")
    (around, _) = surroundings(pieces_of(draft_of(paper)), [[1.0] * len(KINDS)] * 2)
    asked = {node[0] for trees in weights().second for tree in trees for node in tree if len(node) > 1}
    assert max(asked) < len(around)


def test_each_piece_is_surely_something(paper: Paper, draft_of: Callable[[Paper], Draft]) -> None:
    paper.lines("Mum", "every Friday until 4 June 2027")
    _, looks = looked(pieces_of(draft_of(paper)))
    assert [sum(look) for look in looks] == pytest.approx([1.0, 1.0])
    assert [KINDS[look.index(max(look))] for look in looks][1] == "by_when"
