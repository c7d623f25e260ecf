"""What each piece of a page looks like: an action, an owner, evidence … by weights learnt from drafts that were keyed.

Two looks are taken. The first is at a piece alone, with the words over it and beside it; the second at what that came
to, and at what its neighbours and others in a like place looked like at first. `tools/learn_looks.py` learns
the weights from tests/corpus/drafts.
"""

from __future__ import annotations

import functools
import math
from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

import msgpack

from planlint.bundled import folder
from planlint.read.word.whole_page.cuts import cut_where
from planlint.read.word.whole_page.features import features
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.surroundings import Look, surroundings

if TYPE_CHECKING:
    from planlint.read.word.whole_page.trees import Trees

KINDS = (
    "nothing",
    "action",
    "by_whom",
    "by_when",
    "evidence",
    "outcome",
    "concern",
    "contingency",
    "strength",
    "person",
    "child",
)
FILE = "words/looks.msgpack"
_SURE = 0.6
_OF_A_COLUMN = 0.4
_SURELY_WHOLE, _CERTAIN = 0.8, 0.97
_WITHOUT_OWNER = {"evidence", "contingency", "concern", "strength", "outcome", "nothing", "person"}
_OWN = ("by_whom", "by_when")
_IN_A_LINE = {"action", "by_whom", "by_when", "nothing"}


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the first look a byte for each bucket and kind (128 is nothing), in steps of `step`.

    Of the second decision trees, round by round and kind by kind, whose answers add up: a node is [number, limit, node
    below, node above], a leaf its answer alone.
    """

    step: float
    first: bytes
    first_bias: list[float]
    second: list[list[list[list[float]]]]
    second_bias: list[float]


@functools.cache
def weights() -> Weights:
    """The weights that planlint brings along."""
    return Weights(**msgpack.unpackb((folder("lint_rules") / FILE).read_bytes()))


def looked(pieces: list[Piece]) -> tuple[list[Piece], list[Look]]:
    """The pieces, lines cut where their parts look surer, and how probable each kind is for each at the second look."""
    learnt = weights()
    alone = [_first_look(learnt, features(piece)) for piece in pieces]
    owned = _owned(pieces, alone)
    whole = {
        id(piece) for piece, look in zip(pieces, alone, strict=True) if _row(piece) in owned or _is_surely_whole(look)
    }
    parts = cut_where(
        pieces,
        lambda piece: id(piece) not in whole,
        functools.partial(_surest, learnt),
        is_whole=lambda piece: _row(piece) in owned,
    )
    seen = {id(piece): look for piece, look in zip(pieces, alone, strict=True)}
    first = [seen.get(id(part)) or _first_look(learnt, features(part)) for part in parts]
    around = surroundings(parts, first)
    return parts, _second_looks(learnt, around)


def _owned(pieces: list[Piece], alone: list[Look]) -> set[tuple[int, int] | None]:
    """The rows of tables in which a cell looks like who or when, or stands in a column of which most cells do."""
    columns: dict[tuple[int, int], list[Look]] = defaultdict(list)
    for piece, look in zip(pieces, alone, strict=True):
        if piece.place is not None:
            columns[piece.place.table, piece.place.column].append(look)
    saying = {column for column, looks in columns.items() if fmean(map(_says_who_or_when, looks)) > _OF_A_COLUMN}
    return {
        _row(piece)
        for piece, look in zip(pieces, alone, strict=True)
        if piece.place is not None and (KINDS[_most(look)] in _OWN or (piece.place.table, piece.place.column) in saying)
    }


def _says_who_or_when(look: Look) -> float:
    return sum(look[KINDS.index(kind)] for kind in _OWN)


def _row(piece: Piece) -> tuple[int, int] | None:
    return (piece.place.table, piece.place.row) if piece.place is not None else None


def _most(look: Look) -> int:
    return look.index(max(look))


def _is_surely_whole(look: Look) -> bool:
    """Whether a line surely is something that has no owner and no day."""
    return max(look) > _SURELY_WHOLE and KINDS[_most(look)] in _WITHOUT_OWNER


def _surest(learnt: Weights, ways: list[list[Piece]]) -> list[Piece] | None:
    """Of the ways to cut a line, the one whose parts are an act and who or when more surely than any other."""
    best, surest = None, _SURE
    for parts in ways:
        told = [_first_look(learnt, features(part)) for part in parts]
        kinds = [KINDS[_most(look)] for look in told]
        sure = min(max(look) for look in told)
        whole = ("by_whom" in kinds and {"action", "by_when"} & {*kinds}) or {"action", "by_when"} <= {*kinds}
        whole = whole and {*kinds} <= _IN_A_LINE
        if whole and sure > surest and len({*kinds} - {"nothing"}) == len(kinds) - kinds.count("nothing"):
            best, surest = parts, sure
            if surest > _CERTAIN:
                break
    return best


def _first_look(learnt: Weights, seen: list[int]) -> Look:
    size, table = len(KINDS), learnt.first
    rows = [table[bucket * size : bucket * size + size] for bucket in {*seen}]
    sums = map(sum, zip(*rows, strict=True))
    nothing = 128 * len(rows)
    scores = [bias + (told - nothing) * learnt.step for bias, told in zip(learnt.first_bias, sums, strict=True)]
    return _shares(scores)


def _second_looks(learnt: Weights, around: list[list[float]]) -> list[Look]:
    said = _trees().sums(around, len(KINDS))
    return [_shares([bias + one for bias, one in zip(learnt.second_bias, sums, strict=True)]) for sums in said]


@functools.cache
def _trees() -> Trees:
    """The trees of the second look."""
    from planlint.read.word.whole_page.trees import Trees  # numpy costs a tenth of a second, and most drafts need none

    return Trees.of([tree for trees in weights().second for tree in trees])


def _shares(scores: list[float]) -> Look:
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = sum(raised)
    return [one / total for one in raised]
