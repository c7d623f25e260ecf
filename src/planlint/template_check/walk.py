"""Goes through a document as it will be made: into its blocks, its includes and its macros, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from jinja2 import nodes

from planlint.template_check.expressions import Expressions
from planlint.template_check.fixed_text import unmarked_texts
from planlint.template_check.macro_calls import Deferred, MacroCalls, bind, parameters
from planlint.template_check.shapes import ANYTHING, Many, Part, Scope, Value
from planlint.template_check.sources import MacroShape, Source, written
from planlint.template_check.texts import TemplateText

_HEADING = re.compile(r"<h([1-6])\b", re.IGNORECASE)
_DEEPEST = 30


class Walk:
    """One document’s way through its templates.

    `load` gives the source of a name, None for one that is not there, or that is `broken` (which has been told).
    """

    def __init__(
        self, expressions: Expressions, load: Callable[[str], Source | None], broken: Collection[str] = ()
    ) -> None:
        self._expressions, self._load, self._broken = expressions, load, broken
        self._blocks: dict[str, tuple[nodes.Block, Source, Scope]] = {}
        self._inside: list[str] = []
        self._above: list[str] = []
        self._macros = MacroCalls(self._body, expressions.macros)
        self.headings: list[tuple[int, TemplateText, int, int]] = []
        self.used: dict[str, Source] = {}

    def document(self, source: Source, scope: Scope) -> None:
        """Follows a document from its first template; a template that it extends comes after what it sets."""
        self.used[source.text.name] = source
        parent = next(source.tree.find_all(nodes.Extends), None)
        for block in source.tree.find_all(nodes.Block):
            self._blocks.setdefault(block.name, (block, source, scope))
        above = self._other(parent, source) if parent is not None else None
        if above is not None and above.text.name in self._above:
            self._again(parent, above, source)
            above = None
        if above is None:
            self._body(source.tree.body, source, scope)
            return
        kept = [one for one in source.tree.body if not isinstance(one, (nodes.Output, nodes.Block, nodes.Extends))]
        self._body(kept, source, scope)
        self._above.append(source.text.name)
        self.document(above, scope)

    def _body(self, body: Iterable[nodes.Node], source: Source, scope: Scope) -> None:
        for node in body:
            self._statement(node, source, scope)

    def _statement(self, node: nodes.Node, source: Source, scope: Scope) -> None:
        match node:
            case nodes.Output():
                self._output(node, source, scope)
            case nodes.If():
                self._expressions.shape(node.test, source, scope)
                for body in (node.body, node.elif_, node.else_):
                    self._body(body, source, scope)
            case nodes.For():
                self._for(node, source, scope)
            case nodes.Assign():
                bind(node.target, self._expressions.shape(node.node, source, scope), scope)
                unmarked_texts(node.node, source, self._expressions.faults)
                self._macros.assigned(node)
            case nodes.AssignBlock():
                self._body(node.body, source, dict(scope))
                bind(node.target, ANYTHING, scope)
            case nodes.Block():
                block, its_source, its_scope = self._blocks.get(node.name, (node, source, scope))
                self._body(block.body, its_source, {**scope, **its_scope})
            case nodes.Include():
                self._include(node, source, scope)
            case nodes.FromImport() | nodes.Import():
                self._import(node, source, scope)
            case nodes.Macro():
                self._macro(node, source, scope)
            case nodes.CallBlock():
                self._call_block(node, source, scope)
            case nodes.Scope() | nodes.FilterBlock() | nodes.With():
                self._body(getattr(node, "body", ()), source, dict(scope))
            case nodes.ExprStmt():
                self._expressions.shape(node.node, source, scope)
            case nodes.ScopedEvalContextModifier():
                self._body(node.body, source, scope)

    def _output(self, node: nodes.Output, source: Source, scope: Scope) -> None:
        for one in node.nodes:
            if isinstance(one, nodes.TemplateData):
                self._data(one, source)
                continue
            found = self._expressions.shape(one, source, scope, printed=True)
            if isinstance(found, (Part, Many)) and found.path:
                start, end = source.at.of(("printed", one), written(one).split("."), one.lineno)
                says = "a list" if isinstance(found, Many) else "a part of the plan"
                self._expressions.faults.add("whole-part-printed", source.text, start, end, says=says)
            self._macros.printed(one)

    def _data(self, node: nodes.TemplateData, source: Source) -> None:
        for heading in _HEADING.finditer(node.data):
            line = node.lineno + node.data[: heading.start()].count("\n")
            at = source.text.source.find(heading[0], source.text.span_of(line)[0] if line > 1 else 0)
            self.headings.append((int(heading[1]), source.text, at, at + len(heading[0])))

    def _for(self, node: nodes.For, source: Source, scope: Scope) -> None:
        over = self._expressions.shape(node.iter, source, scope)
        unmarked_texts(node.iter, source, self._expressions.faults)
        inside = {**scope, "loop": ANYTHING}
        bind(node.target, over.of if isinstance(over, Many) else ANYTHING, inside)
        if (isinstance(over, Value) and over.path) or isinstance(over, Part):
            start, end = source.at.of(("for", node), written(node.iter).split("."), node.iter.lineno)
            self._expressions.faults.add("unknown-variable", source.text, start, end, says="this is no list",
                                         meant="Print it as it is, or go through a list of the plan.")  # fmt: skip
        if node.test is not None:
            self._expressions.shape(node.test, source, inside)
        self._body(node.body, source, inside)
        self._body(node.else_, source, dict(scope))

    def _other(self, node: nodes.Node, source: Source) -> Source | None:
        """The template that an include, import or extends names; what cannot be followed is a fault."""
        named = getattr(node, "template", None)
        name = named.value if isinstance(named, nodes.Const) else None
        if not isinstance(name, str):
            self._fault(node, "include", source, "which file it takes can only be known when the document is made")
            return None
        found = None if name.startswith(("/", ".")) or ".." in name else self._load(name)
        if found is None and name not in self._broken:
            self._fault(node, name, source, "there is no such template, or it lies outside the folder of templates")
        elif found is not None:
            self.used[name] = found
        return found

    def _include(self, node: nodes.Include, source: Source, scope: Scope) -> None:
        other = self._other(node, source)
        if other is None:
            return
        if other.text.name in self._inside or len(self._inside) > _DEEPEST:
            self._again(node, other, source)
            return
        self._inside.append(other.text.name)
        self._body(other.tree.body, other, dict(scope))
        self._inside.pop()

    def _import(self, node: nodes.FromImport | nodes.Import, source: Source, scope: Scope) -> None:
        other = self._other(node, source)
        if other is None:
            return
        if isinstance(node, nodes.Import):
            scope[node.target] = ANYTHING
            return
        macros = {one.name: one for one in other.tree.find_all(nodes.Macro)}
        for macro in macros.values():
            self._macro(macro, other, {})
        for name in node.names:
            asked, bound = name if isinstance(name, tuple) else (name, name)
            if asked in macros:
                self._expressions.macros[bound] = MacroShape(macros[asked], other, {})
            else:
                scope[bound] = ANYTHING
                start, end = source.at.of((node, asked), [asked], node.lineno)
                self._expressions.faults.add("unknown-variable", source.text, start, end,
                    says=f"“{other.text.name}” has no such macro", meant=f"It has {', '.join(macros)}.")  # fmt: skip

    def _macro(self, node: nodes.Macro, source: Source, scope: Scope) -> None:
        """Reads a macro where it is made, whether or not anything calls it."""
        known = self._expressions.macros.get(node.name)
        self._expressions.macros[node.name] = MacroShape(node, source, scope)
        if known is None or known.node is not node:
            before = len(self.headings)
            self._body(node.body, source, scope | parameters(node))
            del self.headings[before:]

    def _call_block(self, node: nodes.CallBlock, source: Source, scope: Scope) -> None:
        self._expressions.shape(node.call, source, scope, printed=True)
        inside = dict(scope)
        for argument in node.args:
            bind(argument, ANYTHING, inside)
        body = Deferred(node.body, source, inside)
        self._macros.enter(node.call, body)
        self._macros.give(body)

    def _again(self, node: nodes.Node | None, other: Source, source: Source) -> None:
        line = node.lineno if node is not None else 1
        start, end = source.at.of(("again", node), [other.text.name], line)
        self._expressions.faults.add("endless-loop", source.text, start, end, says="this file takes itself in")

    def _fault(self, node: nodes.Node, word: str, source: Source, says: str) -> None:
        start, end = source.at.of(("name", node), [word], node.lineno)
        self._expressions.faults.add("unsafe-template", source.text, start, end, says=says)
