"""How a text leans: whether readers would call it a fault, by what they called others like it.

For faults that no list of words and no grammar settles: whether two things to be done are one act is a matter of what
people do.
"""

from __future__ import annotations

from planlint.english.learnt.weights import leaning_of
from planlint.english.opinion.noticed import Seen, View, noticed

VIEWS: dict[str, tuple[View, ...]] = {
    "compound-action": ("words", "sorts", "letters", "acts", "joints"),
    "vague-action": ("words", "sorts", "letters", "acts"),
    "misplaced-responsibility": ("words", "sorts", "letters", "people"),
}


def leaning(rule: str, seen: Seen) -> float:
    """The logarithm of the odds that a reader would say the text has the fault: above 0 is more likely than not."""
    return leaning_of(rule, noticed(seen, VIEWS[rule]))
