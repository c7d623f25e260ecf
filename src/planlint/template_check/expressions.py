"""What an expression of a template stands for, and what is wrong with it on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes

from planlint.read.did_you_mean import did_you_mean
from planlint.template_check.faults import Faults
from planlint.template_check.fixed_text import MARKED, Marked, marked, unmarked_constant
from planlint.template_check.medium import Medium
from planlint.template_check.rules import data
from planlint.template_check.shapes import ANYTHING, Many, Part, Scope, Several, Shape, Value, called, merged
from planlint.template_check.sources import MacroShape, Source, written
from planlint.template_check.texts import TemplateText
from planlint.template_check.unsafe import unsafe

_TAKE = "Take a name that is there: docs/schemas lists those of a plan."


@dataclass
class Shown:
    """Which fields of the plan a document prints: the path of each, and where it is first printed."""

    paths: dict[str, tuple[TemplateText, int, int]] = field(default_factory=dict)


class Expressions:
    """Follows the expressions of one document; `list_name` is what its list of fields is called in messages."""

    def __init__(self, medium: Medium, faults: Faults, shown: Shown, list_name: str, marked: Marked) -> None:
        self.medium, self.faults, self.shown, self._list = medium, faults, shown, list_name
        self.macros: dict[str, MacroShape] = {}
        self.marked = marked

    def shape(self, node: nodes.Node, source: Source, scope: Scope, *, printed: bool = False) -> Shape:
        """The shape of an expression; what is wrong with it is noted. `printed`: its value goes onto the page."""
        found = self._shape(node, source, scope, printed)
        path = getattr(found, "path", "")
        if printed and path and path not in self.shown.paths:
            self.shown.paths[path] = (source.text, *self._where(node, source))
        return found

    def _shape(self, node: nodes.Node, source: Source, scope: Scope, printed: bool) -> Shape:
        unsafe(node, source, self.faults, self.medium.functions | self.macros.keys())
        match node:
            case nodes.Name():
                return self._name(node, source, scope)
            case nodes.Getattr():
                return self._attribute(node, node.attr, source, self.shape(node.node, source, scope))
            case nodes.Getitem():
                return self._item(node, source, scope)
            case nodes.Const() if printed:
                unmarked_constant(node, source, self.faults)
            case nodes.Call():
                return self._call(node, source, scope, printed)
            case nodes.Filter():
                return self._filter(node, source, scope, printed)
            case nodes.Test():
                return self._test(node, source, scope)
            case nodes.CondExpr():
                self.shape(node.test, source, scope)
                ways = [one for one in (node.expr1, node.expr2) if one is not None]
                return merged(self.shape(one, source, scope, printed=printed) for one in ways)
            case nodes.And() | nodes.Or():
                return merged(self.shape(one, source, scope, printed=printed) for one in (node.left, node.right))
            case nodes.List() | nodes.Tuple():
                places = tuple(self.shape(one, source, scope, printed=printed) for one in node.items)
                return Many(merged(places)) if isinstance(node, nodes.List) or not places else Several(places)
            case nodes.Concat():
                for one in node.nodes:
                    self._bare(one, self.shape(one, source, scope, printed=printed), source, "is joined to other text")
                return ANYTHING
        for child in node.iter_child_nodes():
            found = self.shape(child, source, scope, printed=printed)
            if isinstance(node, (nodes.Mod, nodes.Add)):
                self._bare(child, found, source, "is joined to other text")
        return ANYTHING

    def _name(self, node: nodes.Name, source: Source, scope: Scope) -> Shape:
        known = {**self.medium.names, **scope}
        if node.ctx != "load" or node.name in known:
            return known.get(node.name, ANYTHING)
        if node.name not in self.medium.functions | self.macros.keys() | {"self", "varargs", "kwargs"}:
            self._unknown(node, [node.name], source, "a template has no such name", known)
        return ANYTHING

    def _attribute(self, node: nodes.Getattr | nodes.Getitem, key: str, source: Source, of: Shape) -> Shape:
        chain = written(node)
        match of:
            case Part() if key in of.keys:
                return of.keys[key]
            case Part() if key in of.kept_back:
                if chain not in source.guarded:
                    says = f"this document may not show it (its list, {self._list}, does not name it)"
                    cure = f"Take it out here, or ask first: {{% if {chain} is defined %}}."
                    self._unknown(node, chain.split("."), source, says, (), cure)
            case Part() if not key.startswith("_"):
                self._unknown(node, chain.split("."), source, f"{called(of)} has no “{key}”", of.keys)
            case Many():
                says = f"{called(of)} is a list, and a list has no “{key}”: go through it with a loop"
                self._unknown(node, chain.split("."), source, says, ())
            case Value():
                if key in of.attributes:
                    return of.attributes[key]
                if chain not in source.guarded:
                    says = f"{called(of)} is one value and has no “{key}”"
                    self._unknown(node, chain.split("."), source, says, of.attributes)
        return ANYTHING

    def _item(self, node: nodes.Getitem, source: Source, scope: Scope) -> Shape:
        of = self.shape(node.node, source, scope)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._attribute(node, node.arg.value, source, of)
        self.shape(node.arg, source, scope)
        if isinstance(of, Many):
            return of if isinstance(node.arg, nodes.Slice) else of.of
        return ANYTHING

    def _call(self, node: nodes.Call, source: Source, scope: Scope, printed: bool) -> Shape:
        self.shape(node.node, source, scope)
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        if name in MARKED:
            marked(node, source, self.faults, self.marked)
        elif name in data("names")["english"]:
            for one in node.args:
                self.shape(one, source, scope)
        else:
            for one in (*node.args, *(keyword.value for keyword in node.kwargs)):
                self.shape(one, source, scope, printed=printed)
        return ANYTHING

    def _filter(self, node: nodes.Filter, source: Source, scope: Scope, printed: bool) -> Shape:
        of = self.shape(node.node, source, scope, printed=printed) if node.node is not None else ANYTHING
        if node.name not in self.medium.filters and node.name not in data("names")["unsafe filters"]:
            self._unknown(node, [node.name], source, "there is no such filter", self.medium.filters)
        for one in node.args:
            self.shape(one, source, scope)
        given: dict[Any, nodes.Node] = {keyword.key: keyword.value for keyword in node.kwargs}
        key = given.get("attribute")
        if node.name in data("names")["bare"] and node.node is not None and not _for_style(node, source):
            self._bare(node.node, of, source, f"is made bare text by “{node.name}”")
        if node.name in data("names")["same"]:
            return of
        if node.name in data("names")["one"]:
            return of.of if isinstance(of, Many) else ANYTHING
        if node.name == "map" and isinstance(key, nodes.Const) and isinstance(of, Many):
            reached = nodes.Getattr(node, str(key.value), "load", lineno=node.lineno)
            found = Many(self._attribute(reached, str(key.value), source, of.of))
            if printed and (path := getattr(found.of, "path", "")):
                self.shown.paths.setdefault(path, (source.text, *self._where(node, source)))
            return found
        return ANYTHING

    def _test(self, node: nodes.Test, source: Source, scope: Scope) -> Shape:
        if node.name not in self.medium.tests:
            self._unknown(node, [node.name], source, "there is no such test", self.medium.tests)
        for one in (node.node, *node.args):
            self.shape(one, source, scope)
        return ANYTHING

    def _bare(self, node: nodes.Node, of: Shape, source: Source, says: str) -> None:
        inner = of.of if isinstance(of, Many) else of
        if isinstance(inner, Value) and inner.path:
            self.faults.add("value-without-isolation", source.text, *self._where(node, source), says=says)

    def _unknown(
        self, node: nodes.Node, words: list[str], source: Source, says: str, known: Iterable[str], cure: str = _TAKE
    ) -> None:
        meant = did_you_mean(words[-1], [one for one in known if one != words[-1]])
        cure = f"Did you mean “{meant}”?" if meant else cure
        start, end = source.at.of(node, words, node.lineno)
        self.faults.add("unknown-variable", source.text, start, end, says=says, meant=cure)

    def _where(self, node: nodes.Node, source: Source) -> tuple[int, int]:
        while isinstance(node, (nodes.Filter, nodes.Call)) and node.node is not None:
            node = node.node
        words = written(node).split(".")
        return source.at.of(node, words, node.lineno)


def _for_style(node: nodes.Filter, source: Source) -> bool:
    """Whether the bare text goes where no markup can: the page’s title, or its style."""
    if node.name != "plainly":
        return False
    before = source.text.source[: source.at.of(node, [node.name], node.lineno)[0]]
    return any(before.rfind(f"<{tag}") > before.rfind(f"</{tag}") for tag in ("title", "style"))
