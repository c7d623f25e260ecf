"""Is anybody of the family heard in a plan: a child, or a parent? (SP7.3.3, IM2.4)"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of
from planlint.checks.parts.presence import misread
from planlint.english.words.patterns import Patterns
from planlint.model.base import Kind
from planlint.model.paths import Path

# What these say is looked for or to be done, and nobody's view of the plan: “Abena says she feels supported”.
_NO_VIEWS = frozenset({Kind.ACTION, Kind.BY_WHOM, Kind.BY_WHEN, Kind.EVIDENCE, Kind.CONTINGENCY, Kind.ROLE, None})
# Here stands what happened: “Cerys told her teacher that …”.
_FACTS = frozenset({"concerns", "strengths", "needs", "conference"})
_PARTS = ("wishes_and_feelings", "views")


class NobodyHeard(Options):
    """A whole plan, of at least `from_actions` actions and a contingency, without a word of a child or a parent.

    A plan whose procedure is known is left to the rules of that procedure.
    """

    kind: Literal["nobody-heard"] = "nobody-heard"
    from_actions: int


def nobody_heard(node: Any, path: Path, options: NobodyHeard, context: Context) -> Iterator[Hit]:
    """Report the plan once, at its views; what the reader could not place may be somebody's words too."""
    if not context.in_english or (context.case is not None and context.case.procedure is not None):
        return
    whole = bool(node.contingency) and len([*actions_of(node)]) >= options.from_actions
    if not whole or node.wishes_and_feelings or node.views or any(misread(context, (part,)) for part in _PARTS):
        return
    fields = (text for text in context.texts if text.kind not in _NO_VIEWS)
    set_aside = any(_is_heard(entry.text or "", "own_words", "views", "says") for entry in node.unplaced)
    if not set_aside and not any(_is_heard(text.text, *_lists(text.path)) for text in fields):
        yield Hit(("views",))


def _lists(path: Path) -> tuple[str, ...]:
    """By which words somebody is heard in such a place of the plan."""
    if path[0] == "outcomes":
        return ("own_words",)
    return ("own_words", "views") if path[0] in _FACTS else ("own_words", "views", "says")


def _is_heard(text: str, *lists: str) -> bool:
    return any(_heard()[name].search(text) for name in lists)


@functools.cache
def _heard() -> dict[str, Patterns]:
    return Patterns.of_lists(words("heard"))
