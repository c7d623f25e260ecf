"""JSON → nodes: a scanner that keeps places. Numbers and true/false come back as written: the model decides."""

from __future__ import annotations

import re
from functools import cache, partial

from planlint.read.escapes import offsets
from planlint.read.nodes import (
    MAXIMUM_DEPTH,
    MAXIMUM_NODES,
    Entry,
    Lines,
    Node,
    Scalar,
    Sequence,
    Span,
    mapping,
)
from planlint.read.problem import ReadProblem

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*)"')
_PLAIN = re.compile(r"true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)")
_NAMED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def json_document(text: str) -> Node:
    """The value of a JSON file. Raises ReadProblem, with the place, when the text is not JSON or is a trap."""
    scanner = _Scanner(text)
    node = scanner.value(0)
    scanner.end()
    return node


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 1 if text.startswith("\ufeff") else 0
        self._nodes = 0

    def value(self, depth: int) -> Node:
        self._nodes += 1
        if depth > MAXIMUM_DEPTH:
            raise self._problem(f"values are nested more than {MAXIMUM_DEPTH} deep: this is not a plan")
        if self._nodes > MAXIMUM_NODES:
            raise self._problem(f"the file holds more than {MAXIMUM_NODES:,} values: this is not a plan")
        self._space()
        character = self._text[self._at : self._at + 1]
        if character == "{":
            return self._mapping(depth)
        if character == "[":
            return self._sequence(depth)
        return self._string() if character == '"' else self._plain()

    def end(self) -> None:
        self._space()
        if self._at < len(self._text):
            raise self._not_json("something follows after the end")

    def _mapping(self, depth: int) -> Node:
        start = self._at
        self._at += 1
        entries: list[Entry] = []
        while not self._closes("}", bool(entries)):
            self._space()
            if self._text[self._at : self._at + 1] != '"':
                raise self._not_json("a name in double quotes should stand here")
            key = self._string()
            self._space()
            if self._text[self._at : self._at + 1] != ":":
                raise self._not_json("a colon should stand here")
            self._at += 1
            words = Span(key.span.start + 1, key.span.end - 1)
            entries.append(Entry(key.value or "", words, self.value(depth + 1)))
        return mapping(Span(start, self._at), entries)

    def _sequence(self, depth: int) -> Node:
        start = self._at
        self._at += 1
        items: list[Node] = []
        while not self._closes("]", bool(items)):
            items.append(self.value(depth + 1))
        return Sequence(Span(start, self._at), tuple(items))

    def _closes(self, bracket: str, after_item: bool) -> bool:
        self._space()
        character = self._text[self._at : self._at + 1]
        if character == bracket:
            self._at += 1
            return True
        if after_item:
            if character != ",":
                raise self._not_json(f"a comma or “{bracket}” should stand here")
            self._at += 1
            self._space()
            if self._text[self._at : self._at + 1] == bracket:
                raise self._not_json("there is a comma too many before this")
        return False

    def _string(self) -> Scalar:
        match = _STRING.match(self._text, self._at)
        if not match:
            raise self._not_json("a text in double quotes does not end, or holds a line break or a wrong escape")
        self._at = match.end()
        value = _ESCAPE.sub(_unescaped, match.group(1))
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return Scalar(Span(*match.span()), value, cache(partial(offsets, self._text, *match.span(1), value, "\\")))

    def _plain(self) -> Scalar:
        match = _PLAIN.match(self._text, self._at)
        if not match:
            raise self._not_json("a value should stand here")
        self._at = match.end()
        value = None if match.group() == "null" else match.group()
        return Scalar(Span(*match.span()), value, cache(partial(offsets, self._text, *match.span(), value or "", "")))

    def _space(self) -> None:
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _not_json(self, problem: str) -> ReadProblem:
        return self._problem(f"this is not well-formed JSON: {problem}")

    def _problem(self, message: str) -> ReadProblem:
        return ReadProblem(message, Lines(self._text).place(Span(self._at, self._at)))


def _unescaped(match: re.Match[str]) -> str:
    body = match.group(1)
    return chr(int(body[1:], 16)) if body[0] == "u" else _NAMED.get(body, body)
