"""What of an act a form has told before the act itself (`parts/ahead.py`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.read.word.text.tree import Tree


@dataclass(slots=True)
class Ahead:
    """What labels have told of the acts of an outcome before their words.

    `outcome`: the one that this is about. `keys`: those that have stood before the words of an act there, so that the
    next of them begins another. `waiting`: the act begun so, whose own words are still to come. `alone`: the act of the
    line that is being read, which tells who does it and when: none of that is about the acts above. `leading`: what
    the forms of the draft ask before each act.
    """

    outcome: Tree | None = None
    keys: set[str] = field(default_factory=set)
    waiting: Tree | None = None
    alone: Tree | None = None
    leading: frozenset[str] = frozenset()
