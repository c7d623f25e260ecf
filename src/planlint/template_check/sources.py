"""Templates read as syntax trees, each once: HTML files by name, and the parts of a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from planlint.template_check.faults import Faults
from planlint.template_check.shapes import Scope
from planlint.template_check.syntax_errors import in_plain_words
from planlint.template_check.texts import TemplateText
from planlint.template_check.tokens import Positions, syntax, tokens
from planlint.template_check.word_text import word_texts
from planlint.template_folders import template_file
from planlint.word.package import NotWord, Package, opened


@dataclass
class Source:
    """One template: its text, its tree, where its names stand, and the names it asks for before it uses them."""

    text: TemplateText
    tree: nodes.Template
    at: Positions
    guarded: frozenset[str]


@dataclass(frozen=True, slots=True)
class MacroShape:
    """A macro, with the template it stands in, and the names that it knows there beside its own."""

    node: nodes.Macro
    source: Source
    scope: Scope


@dataclass
class WordFile:
    """A Word template: the file, and those of its parts that could be read as templates."""

    name: str
    path: Path
    package: Package
    texts: list[TemplateText] = field(default_factory=list)


class Sources:
    """All templates of one run; one that cannot be read is a fault, and is left out."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._html: dict[str, Source | None] = {}
        self.broken: set[str] = set()

    def html(self, name: str) -> Source | None:
        """The HTML template of that name, from the council’s folder or planlint’s own."""
        if name not in self._html:
            path = template_file(name)
            text = TemplateText(name, path, path.read_text(encoding="utf-8")) if path.is_file() else None
            self._html[name] = self.source(text, {"defined"}) if text is not None else None
        return self._html[name]

    def word(self, name: str) -> WordFile | None:
        """The Word template of that name."""
        path = template_file(name)
        if not path.is_file():
            return None
        try:
            package = opened(path.read_bytes())
            return WordFile(name, path, package, word_texts(name, path, package))
        except NotWord as problem:
            self._faults.add("not-a-template", TemplateText(name, path, ""), 0, 0, says=str(problem))
            return None

    def source(self, text: TemplateText, guards: set[str]) -> Source | None:
        """A text as a tree; None, and a fault, where it cannot be read."""
        try:
            tokens(text)
            tree = syntax().parse(text.source, text.name)
        except TemplateSyntaxError as error:
            self.broken.add(text.name)
            says, meant = in_plain_words(str(error.message))
            self._faults.add("syntax-error", text, *text.span_of(error.lineno), says=says, meant=meant)
            return None
        asked = (one.node for one in tree.find_all(nodes.Test) if one.name in guards)
        return Source(text, tree, Positions(text), frozenset(written(one) for one in asked))


def written(node: nodes.Node) -> str:
    """`plan.meetings.core_groups`: the names of an attribute as far as they are plain names."""
    match node:
        case nodes.Name():
            return str(node.name)
        case nodes.Getattr():
            before = written(node.node)
            return f"{before}.{node.attr}" if before else str(node.attr)
        case nodes.Getitem(arg=nodes.Const(value=str() as key)):
            return key
    return ""


def calls(node: nodes.Node) -> Iterator[nodes.Call]:
    """Every call within an expression, itself among them."""
    if isinstance(node, nodes.Call):
        yield node
    yield from node.find_all(nodes.Call)
