"""Decision trees over the surroundings of pieces: every piece goes down every tree at once, level by level."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Any, TypeAlias

import numpy

Node: TypeAlias = Sequence[float]  # [number, limit, node below, node above]; a leaf holds its answer alone
_Array: TypeAlias = "numpy.ndarray[Any, Any]"


@dataclass(frozen=True, slots=True)
class Trees:
    """All nodes of all trees one after another; `ways` are the nodes below and above, of a leaf itself.

    A node asks one number of a piece whether it is at most some limit. The trees come kind by kind, round after round.
    """

    asked: _Array
    limits: _Array
    ways: _Array
    answers: _Array
    roots: _Array
    levels: int

    @classmethod
    def of(cls, trees: Sequence[Sequence[Node]]) -> Trees:
        """The trees as arrays."""
        starts = [0, *_sums(len(tree) for tree in trees)]
        nodes = [*chain.from_iterable(trees)]
        roots = [start for start, _ in pairwise(starts)]
        first = [start for tree, start in zip(trees, roots, strict=True) for _ in tree]
        leaf = [len(node) == 1 for node in nodes]
        below, above = (
            [at if leaf[at] else first[at] + int(node[side]) for at, node in enumerate(nodes)] for side in (2, 3)
        )
        return cls(
            asked=numpy.array([0 if len(node) == 1 else int(node[0]) for node in nodes]),
            limits=numpy.array([0.0 if len(node) == 1 else node[1] for node in nodes]),
            ways=numpy.array([below, above]),
            answers=numpy.array([node[0] if len(node) == 1 else 0.0 for node in nodes]),
            roots=numpy.array(roots),
            levels=max(_levels(tree) for tree in trees),
        )

    def sums(self, around: list[list[float]], kinds: int) -> list[list[float]]:
        """What the trees of each kind say of each piece, added up."""
        if not around:
            return []
        numbers = numpy.array(around)
        pieces = numpy.arange(len(around))[:, None]
        at = numpy.broadcast_to(self.roots, (len(around), len(self.roots)))
        for _ in range(self.levels):
            at = self.ways[(numbers[pieces, self.asked[at]] > self.limits[at]).astype(int), at]
        sums: list[list[float]] = self.answers[at].reshape(len(around), -1, kinds).sum(axis=1).tolist()
        return sums


def _sums(lengths: Iterator[int]) -> Iterator[int]:
    total = 0
    for length in lengths:
        total += length
        yield total


def _levels(tree: Sequence[Node]) -> int:
    """How many questions the longest way down a tree asks."""

    @functools.cache
    def under(at: int) -> int:
        node = tree[at]
        return 0 if len(node) == 1 else 1 + max(under(int(node[2])), under(int(node[3])))

    return under(0)
