"""Learns what the pieces of a page look like (`read/word/whole_page`) from the drafts that were keyed by hand.

    python -m tools.learn_looks

reads the drafts in tests/corpus/drafts, whose families are invented, and no others: what is learnt goes out with
planlint (lint_rules/words/looks.msgpack), and words could be found in it again. It needs scikit-learn, which planlint
itself does not. In a part of the drafts the words of headers and headings are withheld, so that what is learnt does not
lean on them alone.
"""

from __future__ import annotations

import functools
import json
import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgpack
import numpy
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from planlint.bundled import folder
from planlint.read.word import read_story_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.terms import terms
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.cuts import cut_where
from planlint.read.word.whole_page.features import BUCKETS, features
from planlint.read.word.whole_page.looks import FILE, KINDS
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.surroundings import surroundings
from tools.draft_accuracy import folded_field, is_kept_apart, is_unmet, word_drafts

_WITHHELD = 0.3
_LEAST_SHARE = 0.3
_LONG, _SHORT = 12, 4
_MOST_OF_IT = 0.6
_NEAR = 3
_MOST_OF_A_NAME = 70
_ROUNDS = 80
_TREES, _LEAVES = 60, 12
_UNMET_COUNTS = 4.0


@dataclass(frozen=True)
class Taught:
    """A draft that teaches: its pieces, and the kind that each of them is by what was keyed, by its number."""

    pieces: list[Piece]
    kinds: list[int]
    weight: float

    @classmethod
    def of(cls, path: Path) -> Taught:
        """The draft beside which stands what was keyed from it; drafts that no layout knows count for more."""
        pieces, kinds = _keyed(path)
        return cls(pieces, kinds, _UNMET_COUNTS if is_unmet(path) else 1.0)


def main() -> None:
    """Learns from the drafts of the corpus but those kept apart, and writes what was learnt."""
    drafts = [Taught.of(path) for path in word_drafts() if not is_kept_apart(path)]
    (folder("lint_rules") / FILE).write_bytes(msgpack.packb(learnt(drafts)))


def learnt(drafts: list[Taught]) -> dict[str, Any]:
    """The weights as they are kept: see `looks.Weights`."""
    kinds = numpy.array([kind for draft in drafts for kind in draft.kinds])
    weight = numpy.array([draft.weight for draft in drafts for _ in draft.kinds])
    of_draft = numpy.array([number for number, draft in enumerate(drafts) for _ in draft.kinds])
    whole = _matrix(_seen(drafts))

    def first_look(which: Any) -> LogisticRegression:
        model = LogisticRegression(C=0.5, max_iter=_ROUNDS)
        return model.fit(whole[which], kinds[which], sample_weight=weight[which])

    apart = numpy.zeros((len(kinds), len(KINDS)))
    for others, held in KFold(3, shuffle=True, random_state=1).split(drafts):
        model = first_look(numpy.isin(of_draft, others))
        apart[numpy.isin(of_draft, held)] = model.predict_proba(whole[numpy.isin(of_draft, held)])
    first = first_look(numpy.full(len(kinds), True))
    second = HistGradientBoostingClassifier(
        max_iter=_TREES, max_leaf_nodes=_LEAVES, learning_rate=0.12, l2_regularization=1.0, random_state=0
    ).fit(_around(drafts, apart), kinds, sample_weight=weight)
    step = float(numpy.abs(first.coef_).max() / 127)
    return {
        "step": step,
        "first": (numpy.rint(first.coef_.T / step).astype(int) + 128).astype(numpy.uint8).tobytes(),
        "first_bias": [*map(float, first.intercept_)],
        "second": [[_nodes(tree) for tree in trees] for trees in second._predictors],
        "second_bias": [*map(float, second._baseline_prediction.ravel())],
    }


def _seen(drafts: list[Taught]) -> list[list[int]]:
    """What is noticed about each piece; in some drafts the words that stand around it are withheld."""
    chance = random.Random(0)
    seen = []
    for draft in drafts:
        bare = chance.random() < _WITHHELD
        seen += [features(piece, bare=bare) for piece in draft.pieces]
    return seen


def _around(drafts: list[Taught], apart: Any) -> Any:
    """What stands around each piece, by what it looked like to weights that had not learnt from its draft."""
    around, at = [], 0
    for draft in drafts:
        end = at + len(draft.pieces)
        around += surroundings(draft.pieces, [[*map(float, row)] for row in apart[at:end]])
        at = end
    return numpy.array(around)


def _nodes(tree: Any) -> list[list[float]]:
    """A tree as `looks.Weights` keeps it."""
    return [
        [round(float(node["value"]), 4)]
        if node["is_leaf"]
        else [
            int(node["feature_idx"]),
            round(float(node["num_threshold"]), 5),
            int(node["left"]),
            int(node["right"]),
        ]
        for node in tree.nodes
    ]


def _matrix(seen: list[list[int]]) -> csr_matrix:
    columns = [bucket for each in seen for bucket in {*each}]
    ends = numpy.cumsum([0, *(len({*each}) for each in seen)])
    return csr_matrix((numpy.ones(len(columns)), columns, ends), shape=(len(seen), BUCKETS))


def _keyed(path: Path) -> tuple[list[Piece], list[int]]:
    """The pieces of a draft and the kind that each of them is by what was keyed."""
    draft = Draft(read_story_of(path.with_suffix(".docx").read_bytes()), terms().of_one_draft())
    texts = _texts(json.loads(path.read_text(encoding="utf-8")))

    def told_whole(piece: Piece) -> bool:
        return folded_field(piece.words.value) in texts

    pieces = cut_where(pieces_of(draft), lambda piece: not told_whole(piece), functools.partial(_as_keyed, texts))
    could_be = [_could_be(folded_field(piece.words.value), texts) for piece in pieces]
    return pieces, [KINDS.index(_kind(could_be, number)) for number in range(len(pieces))]


def _as_keyed(texts: dict[str, set[str]], ways: list[list[Piece]]) -> list[Piece] | None:
    """The way to cut a line of which most parts were keyed each for itself."""
    keyed = [(sum(folded_field(part.words.value) in texts for part in parts), -len(parts), parts) for parts in ways]
    times, _, parts = max(keyed, key=lambda one: one[:2])
    return parts if times > 1 else None


def _kind(could_be: list[set[str]], number: int) -> str:
    """One of the kinds of a piece: a name near an act or a day owns it, else it is somebody in a list."""
    kinds = could_be[number]
    if "by_whom" in kinds and kinds & {"person", "child"}:
        near = could_be[max(number - _NEAR, 0) : number + _NEAR + 1]
        return "by_whom" if any(one & {"action", "by_when"} for one in near) else min(kinds & {"person", "child"})
    return "by_whom" if "by_whom" in kinds else min(kinds, default="nothing")


def _could_be(text: str, texts: dict[str, set[str]]) -> set[str]:
    """What was keyed in these words; in longer words that hold them, or in most of them."""
    if text in texts:
        return texts[text]
    longer = {kind for other, kinds in texts.items() if len(text) >= _LONG and text in other for kind in kinds}
    within = [(len(other), kinds) for other, kinds in texts.items()
              if len(other) > max(_LONG, _LEAST_SHARE * len(text)) and other in text]  # fmt: skip
    within = within or [(len(other), kinds) for other, kinds in texts.items()
                        if len(other) >= max(_SHORT, _MOST_OF_IT * len(text)) and other in text]  # fmt: skip
    named = {kind for other, kinds in texts.items() if text.startswith(f"{other} ") or text.startswith(f"{other},")
             for kind in kinds & {"person", "child"} if len(text) < _MOST_OF_A_NAME}  # fmt: skip
    return longer or named or (max(within, key=lambda one: one[0])[1] if within else set())


def _texts(told: dict[str, Any]) -> dict[str, set[str]]:
    """The keyed texts, folded, each with the kinds that it is."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind, key in (("concern", "concerns"), ("strength", "strengths"), ("contingency", "contingency")):
        for text in told.get(key, ()):
            found[folded_field(text)].add(kind)
    for key, kind in (("people", "person"), ("children", "child")):
        for one in told.get(key, ()):
            found[folded_field(one["name"])].add(kind)
    for outcome in told.get("outcomes", ()):
        found[folded_field(outcome["description"] or "")].add("outcome")
        for text in outcome.get("evidence", ()):
            found[folded_field(text)].add("evidence")
        for action in outcome.get("actions", ()):
            found[folded_field(action["description"] or "")].add("action")
            found[folded_field(action["by_whom"] or "")].add("by_whom")
            found[folded_field(action["by_when"] or "")].add("by_when")
    found.pop("", None)
    return found


if __name__ == "__main__":
    main()
