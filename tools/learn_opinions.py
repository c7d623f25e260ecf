"""Learns how readers judge what no list of words settles (`english/learnt`) from the labelled texts of tests/corpus.

    python -m tools.learn_opinions

reads the labelled texts and names that are not kept apart, the examples of the rules' cards, what forms print, and, for
what nobody left over, what drafts, other rules' texts and planlint's own examples hold; it writes
lint_rules/words/opinions.msgpack. The families in them are invented, as words could be found again in what is learnt.
It needs scikit-learn, as `tools/learn_looks.py` does, which planlint itself does not.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgpack
import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from planlint.bundled import folder
from planlint.english.form import for_the_writer
from planlint.english.learnt.weights import BUCKETS, FILE, NOTHING
from planlint.english.opinion.lessons import LESSONS
from planlint.english.owners import body_names
from tools.lessons import blame
from tools.lessons.left_over import left_over
from tools.lessons.names import names
from tools.lessons.of_a_rule import of_a_rule
from tools.lessons.taught import Taught

_STRENGTH = 10.0


def main() -> None:
    """Learns each lesson, and writes what was learnt."""
    learnt = {lesson: _learnt([*taught()]) for lesson, taught in sorted(_lessons().items())}
    (folder("lint_rules") / FILE).write_bytes(msgpack.packb(learnt))


def _lessons() -> dict[str, Callable[[], Iterator[Taught]]]:
    rules = {rule: partial(of_a_rule, rule) for rule in LESSONS}
    return {**rules, blame.RULE: blame.blamed, body_names.LESSON: names, for_the_writer.LESSON: left_over}


def _learnt(taught: list[Taught]) -> dict[str, Any]:
    ends = numpy.cumsum([0, *(len(one.noticed) for one in taught)])
    values = [value for one in taught for value in one.noticed.values()]
    buckets = [bucket for one in taught for bucket in one.noticed]
    matrix = csr_matrix((values, buckets, ends), shape=(len(taught), BUCKETS))
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=1000, random_state=0)
    model.fit(matrix, [one.answer for one in taught], sample_weight=[one.weight for one in taught])
    step = float(numpy.abs(model.coef_).max() / 127)
    told = (numpy.rint(model.coef_[0] / step).astype(int) + NOTHING).astype(numpy.uint8).tobytes()
    return {"step": step, "before": float(model.intercept_[0]), "of_bucket": zlib.compress(told, 9)}


if __name__ == "__main__":
    main()
