"""Learns how readers judge the texts of two rules (`english/opinion`) from the labelled texts of tests/corpus.

    python -m tools.learn_opinions

reads the texts that are not kept apart, and the examples of the rules' cards, and writes
lint_rules/words/opinions.msgpack. The families in them are invented, as words could be found again in what is learnt.
It needs scikit-learn, as `tools/learn_looks.py` does, which planlint itself does not.
"""

from __future__ import annotations

import zlib
from typing import Any

import msgpack
import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from planlint.bundled import folder, load_yaml
from planlint.checks.base import Context
from planlint.checks.domestic_abuse import told_in
from planlint.english.family.guessed_cast import guessed
from planlint.english.opinion.leaning import FILE, NOTHING, VIEWS
from planlint.english.opinion.noticed import BUCKETS, Seen, noticed
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.example import load_examples
from planlint.rules.pack import core_rules
from tools.accuracy import CORPUS, is_apart

_STRENGTH = 10.0
_OF_A_CARD = 3.0


def main() -> None:
    """Learns each rule that has an opinion, and writes what was learnt."""
    (folder("lint_rules") / FILE).write_bytes(msgpack.packb({rule: _learnt(rule) for rule in sorted(VIEWS)}))


def _learnt(rule: str) -> dict[str, Any]:
    taught = [*_labelled(rule), *_of_its_card(rule)]
    nobody = told_in(Context(ChildProtectionPlan(), fragment=True))[1]
    seen = [noticed(Seen(text, field, guessed(text, nobody)), VIEWS[rule]) for text, field, _, _ in taught]
    ends = numpy.cumsum([0, *map(len, seen)])
    values = [value for one in seen for value in one.values()]
    matrix = csr_matrix((values, [bucket for one in seen for bucket in one], ends), shape=(len(seen), BUCKETS))
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=1000, random_state=0)
    model.fit(matrix, [fault for _, _, fault, _ in taught], sample_weight=[weight for *_, weight in taught])
    step = float(numpy.abs(model.coef_).max() / 127)
    told = (numpy.rint(model.coef_[0] / step).astype(int) + NOTHING).astype(numpy.uint8).tobytes()
    return {"step": step, "before": float(model.intercept_[0]), "of_bucket": zlib.compress(told, 9)}


def _labelled(rule: str) -> list[tuple[str, str, bool, float]]:
    labels = load_yaml(CORPUS / f"{rule}.yml")
    return [
        (entry["text"], entry["field"], kind == "faults", 1.0)
        for kind in ("faults", "look_alikes")
        for entry in labels[kind]
        if "text" in entry and not entry.get("disputed") and not is_apart(entry)
    ]


def _of_its_card(rule: str) -> list[tuple[str, str, bool, float]]:
    examples = load_examples(next(one.path for one in core_rules() if one.card.id == rule))
    told = [(example, kind == "bad") for kind in ("good", "bad") for example in getattr(examples, kind)]
    return [
        (example.text, example.field, fault, _OF_A_CARD)
        for example, fault in told
        if example.text is not None and example.field is not None
    ]


if __name__ == "__main__":
    main()
