"""The weights of each lesson, and how far what is noticed leans by them.

A lesson is a question with two answers that no list of words and no grammar settles: whether two things to be done are
one act, whether a name is that of a body. `tools/learn_opinions.py` learns the weights from texts of tests/corpus, but
those kept apart.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgpack

from planlint.bundled import folder

FILE = "words/opinions.msgpack"
BUCKETS = 1 << 17
NOTHING = 128


@dataclass(frozen=True, slots=True)
class Weights:
    """A byte for each bucket of what is noticed, in steps of `step`, `NOTHING` for none; `before` any is noticed."""

    step: float
    before: float
    of_bucket: bytes


@functools.cache
def weights(lesson: str) -> Weights:
    """What the labelled texts of a lesson have taught."""
    kept = _lessons()[lesson]
    return Weights(kept["step"], kept["before"], zlib.decompress(kept["of_bucket"]))


@functools.cache
def _lessons() -> dict[str, Any]:
    told: dict[str, Any] = msgpack.unpackb((folder("lint_rules") / FILE).read_bytes())
    return told


def leaning_of(lesson: str, noticed: Mapping[int, float]) -> float:
    """The logarithm of the odds that a reader would say yes: above 0 is more likely than not."""
    return weights(lesson).before + pull(lesson, noticed)


def pull(lesson: str, noticed: Mapping[int, float]) -> float:
    """How much further it leans by what else is noticed."""
    learnt = weights(lesson)
    of_bucket = learnt.of_bucket
    return learnt.step * sum([value * (of_bucket[bucket] - NOTHING) for bucket, value in noticed.items()])
