"""The tags of a source with their exact offsets, which Jinja itself forgets: it keeps lines alone."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from jinja2.sandbox import SandboxedEnvironment

from planlint.template_check.texts import TemplateText

HOLE = "\ue000"  # stands in a page where a value will be printed
_OPEN = {"variable_begin": HOLE, "block_begin": " ", "comment_begin": " ", "raw_begin": " "}
_CLOSE = {"variable_end", "block_end", "comment_end", "raw_end"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word of the template language: `source[start:end]`, on a line that counts from 1."""

    kind: str
    value: str
    start: int
    end: int
    line: int


@functools.cache
def syntax() -> SandboxedEnvironment:
    """Jinja as the templates are read with, but with every blank kept, so that offsets stay true."""
    return SandboxedEnvironment(extensions=["jinja2.ext.i18n"], autoescape=True, keep_trailing_newline=True)


@functools.lru_cache(maxsize=256)
def tokens(text: TemplateText) -> tuple[Token, ...]:
    """Every token but white space. Raises TemplateSyntaxError."""
    found, at = [], 0
    for line, kind, value in syntax().lexer.tokeniter(text.source, text.name):
        if not value.strip():
            continue
        start = text.source.index(value, at)
        at = start + len(value)
        found.append(Token(kind, value, start, at, line))
    return tuple(found)


@functools.lru_cache(maxsize=256)
def page_of(text: TemplateText) -> str:
    """The source as a page of the same length: tags and comments are blanks, each printed value a row of HOLEs."""
    shown, begun, mark = list(text.source), 0, ""
    for token in tokens(text):
        if token.kind in _OPEN:
            begun, mark = token.start, _OPEN[token.kind]
        elif token.kind in _CLOSE and mark:
            for at in range(begun, token.end):
                if shown[at] != "\n":
                    shown[at] = mark
            mark = ""
    return "".join(shown)


class Positions:
    """Where the names of a syntax tree stand in its source: each node is given the first place nobody has yet."""

    def __init__(self, text: TemplateText) -> None:
        self._text = text
        self._by_line: dict[int, list[int]] = {}
        self._tokens = tokens(text)
        for number, token in enumerate(self._tokens):
            self._by_line.setdefault(token.line, []).append(number)
        self._given: dict[object, tuple[int, int]] = {}
        self._taken: set[int] = set()

    def of(self, node: object, words: list[str], line: int) -> tuple[int, int]:
        """Start and end of the last of `words` (names joined by dots) on a line; else the words of the line."""
        if node not in self._given:
            self._given[node] = self._found(words, line)
        return self._given[node]

    def _found(self, words: list[str], line: int) -> tuple[int, int]:
        numbers = [number for number in self._by_line.get(line, ()) if self._ends_here(number, words)]
        free = [number for number in numbers if number not in self._taken] or numbers
        if not free:
            return self._text.span_of(line)
        self._taken.add(free[0])
        found = self._tokens[free[0]]
        quotes = 1 if found.kind == "string" else 0
        return found.start + quotes, found.end - quotes

    def _ends_here(self, number: int, words: list[str]) -> bool:
        for word in reversed(words):
            if number < 0 or _plain(self._tokens[number]) != word:
                return False
            number -= 2  # a dot stands between two names
        return len(words) < 2 or self._tokens[number + 3].value == "."


def _plain(token: Token) -> str:
    if token.kind != "string":
        return token.value
    # As Jinja's own lexer reads a string.
    return token.value[1:-1].encode("ascii", "backslashreplace").decode("unicode-escape")
