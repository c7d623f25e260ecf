"""The plan in the making: plain dictionaries and lists whose leaves are Words, turned into nodes at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from planlint.read.escapes import Offsets
from planlint.read.nodes import Entry, Mapping, Node, Scalar, Sequence, Span
from planlint.read.word.text.spans import Words

Tree: TypeAlias = dict[str, Any]
_NAMING = ("description", "name", "if_this", "then", "says", "text")


@dataclass(frozen=True, slots=True)
class Given:
    """A value that does not stand in the draft in these words: an id, a language tag, a kind told by a heading.

    `words` are the ones it is for, or comes from; `uses` says that they are used up by it.
    """

    value: str
    words: Words
    uses: bool = False

    def scalar(self) -> Scalar:
        """The value, standing as a whole where its words stand; letter by letter where it is those words."""
        if self.value == self.words.value:
            return self.words.scalar()
        start, end = self.words.start, self.words.end
        size = len(self.value)
        return Scalar(Span(start, end), self.value, lambda: Offsets([start] * size, [end] * size))


def start_of(value: Words | Given) -> int:
    """Where the words of a value stand in the draft."""
    return value.start if isinstance(value, Words) else value.words.start


def used(tree: Any) -> Iterator[Words]:
    """The words that the tree's values use."""
    if isinstance(tree, Words):
        yield tree
    elif isinstance(tree, Given):
        if tree.uses:
            yield tree.words
    else:
        for item in tree.values() if isinstance(tree, dict) else tree:
            yield from used(item)


def node(tree: Any, before: int = 0) -> Node:
    """The tree as nodes. `before` is where something empty stands."""
    if isinstance(tree, Words | Given):
        return tree.scalar()
    if isinstance(tree, list):
        items = tuple(node(item, before) for item in tree if item or not isinstance(item, dict))
        return Sequence(_around(items, before), items)
    entries = []
    for key, value in tree.items():
        inner = node(value, before)
        entries.append(Entry(key, inner.span, inner))
    # Something missing is shown at the words that name the part: an action's own, not those of its owner.
    named = next((entry.value.span for key in _NAMING for entry in entries if entry.key == key), None)
    span = named or _around(tuple(entry.value for entry in entries if entry.key != "id"), before)
    return Mapping(span, tuple(entries))


def _around(items: tuple[Node, ...], before: int) -> Span:
    if not items:
        return Span(before, before)
    return Span(min(item.span.start for item in items), max(item.span.end for item in items))
