"""YAML → nodes, from the parser's event stream: exact places, no guessing, and limits that hold before memory does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any

import yaml

from planlint.place import TextPlace
from planlint.read.escapes import Offsets, offsets
from planlint.read.nodes import (
    MAXIMUM_DEPTH,
    MAXIMUM_NODES,
    Entry,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Span,
    mapping,
)
from planlint.read.problem import ReadProblem
from planlint.read.yaml_problem import not_yaml

_NOTHING = {"", "~", "null", "Null", "NULL"}
_SURROGATE_REFUSED = "invalid Unicode character escape code"
_SLOW: Any = yaml.SafeLoader
_FAST: Any = getattr(yaml, "CSafeLoader", _SLOW)


def yaml_documents(text: str) -> list[Node]:
    """Each document of a YAML file. Raises ReadProblem, with the place, when the text is not YAML or is a trap."""
    return _Builder(text).documents()


class _Builder:
    def __init__(self, text: str) -> None:
        self._text = text
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._nodes = 0

    def documents(self) -> list[Node]:
        try:
            return self._documents(_FAST)
        except yaml.MarkedYAMLError as error:
            if _SURROGATE_REFUSED not in str(error):
                raise not_yaml(error, self._text) from error
        except yaml.YAMLError as error:
            raise _unreadable(error) from error
        # libyaml stops at an escaped surrogate; the slower parser reads on, so that it becomes a finding at its place.
        try:
            self._nodes = 0
            return self._documents(_SLOW)
        except yaml.MarkedYAMLError as error:
            raise not_yaml(error, self._text) from error

    def _documents(self, parser: Any) -> list[Node]:
        found = []
        events = _events(self._text, parser)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                self._anchors.clear()
                found.append(self._node(next(events), events, 0))
        return found

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        if depth > MAXIMUM_DEPTH:
            raise ReadProblem(f"values are nested more than {MAXIMUM_DEPTH} deep: this is not a plan", _place(event))
        before = self._nodes
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        self._count(1, event)
        node: Node
        if isinstance(event, yaml.ScalarEvent):
            node = self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._sequence(event, events, depth)
        else:
            node = self._mapping(event, events, depth)
        if event.anchor:
            self._anchors[event.anchor] = (node, self._nodes - before)
        return node

    def _alias(self, event: Any) -> Node:
        if event.anchor not in self._anchors:
            raise ReadProblem(
                f"“*{event.anchor}” stands for nothing that was named “&{event.anchor}” above: write the words out",
                _place(event),
            )
        node, weight = self._anchors[event.anchor]
        self._count(weight, event)
        return node

    def _count(self, more: int, event: Any) -> None:
        # An alias counts for all it stands for, so that a few lines cannot unfold into millions of values.
        self._nodes += more
        if self._nodes > MAXIMUM_NODES:
            raise ReadProblem(f"the file holds more than {MAXIMUM_NODES:,} values: this is not a plan", _place(event))

    def _scalar(self, event: Any) -> Scalar:
        span = Span(event.start_mark.index, event.end_mark.index)
        if not event.style and event.value in _NOTHING:
            return Scalar(span, None, lambda: Offsets([], []))
        value = _paired(event.value)
        start, escaped = span.start, {'"': "\\", "'": "'"}.get(event.style or "", "")
        if event.style in ("'", '"'):
            start += 1
        elif event.style in ("|", ">"):
            start = self._text.find("\n", start, span.end) + 1 or start
        return Scalar(span, value, cache(partial(offsets, self._text, start, span.end, value, escaped)))

    def _sequence(self, event: Any, events: Iterator[Any], depth: int) -> Sequence:
        items = []
        for inner in events:
            if isinstance(inner, yaml.SequenceEndEvent):
                break
            items.append(self._node(inner, events, depth + 1))
        return Sequence(self._span(event, items), tuple(items))

    def _mapping(self, event: Any, events: Iterator[Any], depth: int) -> Mapping:
        entries: list[Entry] = []
        for inner in events:
            if isinstance(inner, yaml.MappingEndEvent):
                break
            key = self._node(inner, events, depth + 1)
            if not isinstance(key, Scalar):
                raise ReadProblem(
                    "a list or mapping stands where a name should be: quote text that begins with [ or {",
                    _place(inner),
                )
            words = Span(key.span.start + 1, key.span.end - 1) if inner.style in ("'", '"') else key.span
            entries.append(Entry(key.value or "", words, self._node(next(events), events, depth + 1)))
        return mapping(self._span(event, [entry.value for entry in entries]), entries)

    def _span(self, event: Any, inner: list[Node]) -> Span:
        # The parser ends a block only at the next token; the last thing inside it is where a reader sees it end.
        start = event.start_mark.index
        if event.flow_style:
            return Span(start, max([event.end_mark.index, *(node.span.end for node in inner)]))
        return Span(start, max([start, *(node.span.end for node in inner)]))


def _events(text: str, loader: Any) -> Iterator[Any]:
    parser = loader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


def _paired(value: str) -> str:
    """Escapes written as two surrogates become the one character they mean; a lone one becomes U+FFFD."""
    if not any("\ud800" <= character <= "\udfff" for character in value):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _place(event: Any) -> TextPlace:
    mark = event.start_mark
    return TextPlace(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 1)


def _unreadable(error: yaml.YAMLError) -> ReadProblem:
    return ReadProblem(f"this is not well-formed YAML ({_first_line(error)}): save it anew as plain text in UTF-8")


def _first_line(error: object) -> str:
    return str(error).splitlines()[0] if str(error) else "unreadable"
