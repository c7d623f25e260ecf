"""Every piece goes down every tree as it would alone, question by question."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planlint.read.word.whole_page.trees import Node, Trees

_KINDS, _NUMBERS = 2, 3
_leaf = st.floats(-2, 2).map(lambda answer: [answer])
_shape = st.recursive(
    _leaf, lambda under: st.tuples(st.integers(0, _NUMBERS - 1), st.floats(-1, 1), under, under), max_leaves=8
)


def _as_nodes(shape: Any) -> list[Node]:
    """A shape, [answer] or (asked, limit, below, above), as the list of nodes that is kept."""
    nodes: list[Node] = []

    def put(one: Any) -> int:
        at = len(nodes)
        nodes.append([])
        if isinstance(one, list):
            nodes[at] = one
        else:
            asked, limit, below, above = one
            nodes[at] = [asked, limit, put(below), put(above)]
        return at

    put(shape)
    return nodes


def _alone(tree: list[Node], numbers: list[float]) -> float:
    node = tree[0]
    while len(node) > 1:
        node = tree[int(node[2] if numbers[int(node[0])] <= node[1] else node[3])]
    return node[0]


@given(
    st.lists(_shape, min_size=_KINDS, max_size=3 * _KINDS).filter(lambda trees: len(trees) % _KINDS == 0),
    st.lists(st.lists(st.floats(-1, 1), min_size=_NUMBERS, max_size=_NUMBERS), max_size=4),
)
def test_what_the_trees_of_a_kind_say_adds_up(shapes: list[Any], pieces: list[list[float]]) -> None:
    trees = [_as_nodes(shape) for shape in shapes]
    sums = Trees.of(trees).sums(pieces, _KINDS)
    for numbers, told in zip(pieces, sums, strict=True):
        for kind in range(_KINDS):
            assert abs(told[kind] - sum(_alone(tree, numbers) for tree in trees[kind::_KINDS])) < 1e-9
