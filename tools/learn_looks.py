"""Learns what the pieces of a page look like (`read/word/whole_page`) from the drafts that were keyed by hand.

    python -m tools.learn_looks

reads the drafts in tests/corpus/drafts, whose families are invented, and no others: what is learnt goes out with
planlint (lint_rules/words/looks.msgpack), and words could be found in it again. It needs scikit-learn, which planlint
itself does not: nothing else of planlint is learnt. In a part of the drafts the words of
headers and headings are withheld, so that what is learnt does not lean on them alone.
"""

from __future__ import annotations

import functools
import json
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgpack
import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from planlint.bundled import folder
from planlint.read.word import read_story_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.terms import terms
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.cuts import cut_where
from planlint.read.word.whole_page.features import BUCKETS, features
from planlint.read.word.whole_page.looks import FILE, KINDS, surroundings
from planlint.read.word.whole_page.pieces import Piece
from tools.draft_accuracy import folded_field, is_kept_apart, word_drafts

_WITHHELD = 0.3
_LEAST_SHARE = 0.3
_LONG = 12
_ROUNDS = 80


def main() -> None:
    """Learns from the drafts of the corpus but those kept apart, and writes what was learnt."""
    drafts = [_keyed(path) for path in word_drafts() if not is_kept_apart(path)]
    (folder("lint_rules") / FILE).write_bytes(msgpack.packb(learnt(drafts)))


def learnt(drafts: list[tuple[list[Piece], list[int]]]) -> dict[str, Any]:
    """The weights as they are kept: see `looks.Weights`."""
    chance = random.Random(0)
    seen = []
    for pieces, _ in drafts:
        bare = chance.random() < _WITHHELD
        seen.append([features(piece, bare=bare) for piece in pieces])
    whole = _matrix([each for draft in seen for each in draft])
    kinds = numpy.array([kind for _, keyed in drafts for kind in keyed])
    of_draft = numpy.array([number for number, (_, keyed) in enumerate(drafts) for _ in keyed])
    apart = numpy.zeros((len(kinds), len(KINDS)))
    for others, held in KFold(3, shuffle=True, random_state=1).split(drafts):
        model = _model(0.5).fit(whole[numpy.isin(of_draft, others)], kinds[numpy.isin(of_draft, others)])
        apart[numpy.isin(of_draft, held)] = model.predict_proba(whole[numpy.isin(of_draft, held)])
    first = _model(0.5).fit(whole, kinds)
    around, at = [], 0
    for pieces, _ in drafts:
        around += surroundings(pieces, [[*map(float, row)] for row in apart[at : at + len(pieces)]])
        at += len(pieces)
    second = _model(1.0).fit(numpy.array(around), kinds)
    step = float(numpy.abs(first.coef_).max() / 127)
    return {
        "step": step,
        "first": (numpy.rint(first.coef_.T / step).astype(int) + 128).astype(numpy.uint8).tobytes(),
        "first_bias": [*map(float, first.intercept_)],
        "second": [[*map(float, row)] for row in second.coef_.round(4)],
        "second_bias": [*map(float, second.intercept_)],
    }


def _model(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=_ROUNDS)


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
    rows: dict[tuple[int, int], set[str]] = defaultdict(set)
    for piece, kinds in zip(pieces, could_be, strict=True):
        if piece.place is not None:
            rows[piece.place.table, piece.place.row] |= kinds
    return pieces, [KINDS.index(_kind(piece, kinds, rows)) for piece, kinds in zip(pieces, could_be, strict=True)]


def _as_keyed(texts: dict[str, set[str]], ways: list[list[Piece]]) -> list[Piece] | None:
    """The way to cut a line of which most parts were keyed each for itself."""
    keyed = [(sum(folded_field(part.words.value) in texts for part in parts), -len(parts), parts) for parts in ways]
    times, _, parts = max(keyed, key=lambda one: one[:2])
    return parts if times > 1 else None


def _kind(piece: Piece, kinds: set[str], rows: dict[tuple[int, int], set[str]]) -> str:
    """One of the kinds: a name beside an act or a label owns it, else it is somebody in a list."""
    if "by_whom" in kinds:
        beside = rows[piece.place.table, piece.place.row] if piece.place is not None else set()
        owns = piece.label or beside & {"action", "by_when"} or not kinds & {"person", "child"}
        return "by_whom" if owns or "person" not in kinds else "person"
    return min(kinds, default="nothing")


def _could_be(text: str, texts: dict[str, set[str]]) -> set[str]:
    """What was keyed in these words; in longer words that hold them, or in most of them."""
    if text in texts:
        return texts[text]
    longer = {kind for other, kinds in texts.items() if len(text) >= _LONG and text in other for kind in kinds}
    within = [(len(other), kinds) for other, kinds in texts.items()
              if len(other) > max(_LONG, _LEAST_SHARE * len(text)) and other in text]  # fmt: skip
    return longer or (max(within, key=lambda one: one[0])[1] if within else set())


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
