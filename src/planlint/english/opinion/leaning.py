"""How a text leans: whether readers would call it a fault, by what they called others like it.

For faults that no list of words and no grammar settles: whether two things to be done are one act is a matter of what
people do. `tools/learn_opinions.py` learns the weights from the labelled texts of tests/corpus, but those kept apart.
"""

from __future__ import annotations

import functools
import zlib
from dataclasses import dataclass

import msgpack

from planlint.bundled import folder
from planlint.english.opinion.noticed import Seen, View, noticed

FILE = "words/opinions.msgpack"
VIEWS: dict[str, tuple[View, ...]] = {
    "compound-action": ("words", "sorts", "letters", "acts", "joints"),
    "misplaced-responsibility": ("words", "sorts", "letters", "people"),
}
NOTHING = 128


@dataclass(frozen=True, slots=True)
class Weights:
    """A byte for each bucket of what is noticed, in steps of `step`, `NOTHING` for none; `before` any is noticed."""

    step: float
    before: float
    of_bucket: bytes


@functools.cache
def weights(rule: str) -> Weights:
    """What the labelled texts of a rule have taught."""
    kept = msgpack.unpackb((folder("lint_rules") / FILE).read_bytes())[rule]
    return Weights(kept["step"], kept["before"], zlib.decompress(kept["of_bucket"]))


def leaning(rule: str, seen: Seen) -> float:
    """The logarithm of the odds that a reader would say the text has the fault: above 0 is more likely than not."""
    learnt = weights(rule)
    told = sum(value * (learnt.of_bucket[bucket] - NOTHING) for bucket, value in noticed(seen, VIEWS[rule]).items())
    return learnt.before + learnt.step * told
