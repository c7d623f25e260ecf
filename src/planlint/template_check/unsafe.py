"""What a template has no business with: the inside of the program, files elsewhere, markup that nobody has escaped."""

from __future__ import annotations

from collections.abc import Collection

from jinja2 import nodes

from planlint.template_check.faults import Faults
from planlint.template_check.rules import data
from planlint.template_check.sources import Source


def unsafe(node: nodes.Node, source: Source, faults: Faults, may_be_called: Collection[str]) -> None:
    """Notes what of this one node is not safe."""
    match node:
        case nodes.Getattr(attr=str() as name) if name.startswith("_"):
            _fault(node, name, source, faults, "this reaches into the program that makes the document")
        case nodes.Getitem(arg=nodes.Const(value=str() as name)) if name.startswith("_"):
            _fault(node, name, source, faults, "this reaches into the program that makes the document")
        case nodes.Filter(name=str() as name) if name in data("names")["unsafe filters"]:
            _fault(node, name, source, faults, "it prints text without making it safe, or takes facts apart")
        case nodes.Call() if not _harmless(node.node, may_be_called):
            says = "a template may call nothing but its own macros and the functions of planlint"
            _fault(node.node, _last_word(node.node), source, faults, says)
        case nodes.Name(name="lipsum" | "cycler" | "joiner" | "namespace" | "dict" as name):
            _fault(node, name, source, faults, "planlint’s templates do without it")


def _harmless(called: nodes.Node, may_be_called: Collection[str]) -> bool:
    match called:
        case nodes.Name(name=str() as name):
            return name in may_be_called
        case nodes.Getattr(node=nodes.Name(name="self" | "loop")):
            return True
    return False


def _last_word(node: nodes.Node) -> str:
    return str(getattr(node, "attr", None) or getattr(node, "name", None) or "")


def _fault(node: nodes.Node, word: str, source: Source, faults: Faults, says: str) -> None:
    start, end = source.at.of(("unsafe", node), [word], node.lineno)
    faults.add("unsafe-template", source.text, start, end, says=says)
