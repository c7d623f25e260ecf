"""A plan as it was read, together with where each of its words stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Protocol

from planlint.model.paths import Path, parsed
from planlint.model.plan import CaseDocument
from planlint.place import Place
from planlint.read.fit import Misfit, fit
from planlint.read.nodes import Lines, Mapping, Node, Scalar, Sequence, Span

# Only what an editor counts as the end of a line; U+2028 and a form feed are none.
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTES = str.maketrans("‘’“”", "''\"\"")


class Places(Protocol):
    """Turns positions in a file's text into places that people can find."""

    def place(self, span: Span) -> Place:
        """The place of a span."""
        ...


@dataclass(frozen=True, slots=True)
class Explained:
    """A column, heading or label of a draft and what it was understood as, such as `by_whom`."""

    text: str
    place: Place
    became: str


@dataclass(frozen=True)
class Source:
    """A plan read from a file: the plan, what did not fit, and the way back to the file.

    `locate(at, quote)` answers with the place of those words in the field `at`. Something that is not there is
    located at its nearest ancestor that is, as a place of no length. `lines` are those of a text file, `explained`
    tells what the labels of a Word file or a sheet were understood as, and `unread` what of the file was not read.
    """

    path: FilePath
    plan: CaseDocument
    misfits: tuple[Misfit, ...]
    lines: tuple[str, ...] = field(repr=False)
    _root: Mapping = field(repr=False)
    _places: Places = field(repr=False)
    explained: tuple[Explained, ...] = field(default=(), repr=False)
    unread: tuple[str, ...] = ()

    @property
    def document(self) -> str:
        """What kind of document it is, such as `child-protection-plan`."""
        return self.plan.document

    @property
    def root(self) -> Mapping:
        """The file's own values, those that did not fit the plan among them."""
        return self._root

    def locate(self, at: str | Path, quote: str = "", start: int | None = None) -> Place:
        """Where `quote` stands in the field `at`; `start` (its code point in the field) tells equal words apart."""
        return self.place(self.span(parsed(at) if isinstance(at, str) else at, quote, start))

    def place(self, span: Span) -> Place:
        """The place of a span of the file’s text."""
        return self._places.place(span)

    def span(self, path: Path, quote: str = "", start: int | None = None) -> Span:
        """As `locate`, as code points of the file's text."""
        node, key_span, whole = self._nearest(path)
        if not quote:
            return _where_missing(node, self._root, whole)
        if isinstance(node, Scalar) and node.value is not None:
            exact = start is not None and node.value.startswith(quote, start)
            found = (start, start + len(quote)) if exact and start is not None else _search(node.value, quote)
            if found is not None:
                starts, ends = node.offsets()
                return Span(starts[found[0]], ends[found[1] - 1])
        return key_span if key_span is not None and whole else _where_missing(node, self._root, whole)

    def _nearest(self, path: Path) -> tuple[Node, Span | None, bool]:
        node: Node = self._root
        key_span: Span | None = None
        for step in path:
            if isinstance(node, Mapping) and (entry := node.entry(str(step))):
                node, key_span = entry.value, entry.key_span
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                node, key_span = node.items[step], None
            else:
                return node, key_span, False
        return node, key_span, True


def source(path: FilePath, text: str, root: Mapping) -> Source:
    """The Source of one document of a file."""
    plan, misfits = fit(root)
    whole = Mapping(Span(root.span.start, _end(text, root.span)), root.entries, root.doubled)
    return Source(path, plan, misfits, tuple(_LINE_END.split(text)), whole, Lines(text))


def _end(text: str, root: Span) -> int:
    """Where more would be added to a plan: on the line after its last, else it would look like that one's fault."""
    last = _LINE_END.search(text, root.end)
    at_its_end = text.startswith("{", root.start) or text[: root.end].endswith("\n")
    return root.end if last is None or at_its_end else last.end()


def _where_missing(node: Node, root: Mapping, whole: bool) -> Span:
    if node is root and not whole:
        return Span(root.span.end, root.span.end)  # it would be added at the end; the first line says nothing of it
    return Span(node.span.start, node.span.start)


def _search(text: str, quote: str) -> tuple[int, int] | None:
    """Where the quote stands, whatever its white space and the shape of its quotation marks."""
    words = (re.escape(word) for word in quote.translate(_QUOTES).split())
    match = re.search(r"\s+".join(words), text.translate(_QUOTES)) if quote.strip() else None
    return match.span() if match else None
