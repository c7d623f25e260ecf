"""Macros as they are called: their bodies in the order of the page, and the body of a call where a macro prints it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from jinja2 import nodes

from planlint.template_check.shapes import ANYTHING, Scope, Several, Shape
from planlint.template_check.sources import MacroShape, Source, calls, written


@dataclass
class Deferred:
    """The body of a call: it is gone through where the macro prints it, and once."""

    nodes: list[nodes.Node]
    source: Source
    scope: Scope
    given: bool = False


class MacroCalls:
    """Goes into macros, each once on its way; `body` goes through what it is given."""

    def __init__(
        self, body: Callable[[Iterable[nodes.Node], Source, Scope], None], macros: dict[str, MacroShape]
    ) -> None:
        self._body, self._known = body, macros
        self._inside: list[nodes.Macro] = []
        self._bodies: list[Deferred | None] = []
        self._waiting: dict[str, Deferred] = {}

    def assigned(self, node: nodes.Assign) -> None:
        """A value that is given a name: what `caller()` made waits until that name is printed."""
        if isinstance(node.node, nodes.Call) and written(node.node.node) == "caller" and self._bodies:
            body = self._bodies[-1]
            if isinstance(node.target, nodes.Name) and body is not None:
                self._waiting[node.target.name] = body
        else:
            self.printed(node.node)

    def printed(self, node: nodes.Node) -> None:
        """An expression that is printed: the macros it calls, and the body of a call that it prints."""
        for call in calls(node):
            self.enter(call, None)
        for name in (node, *node.find_all(nodes.Name)):
            body = self._waiting.get(name.name) if isinstance(name, nodes.Name) else None
            if body is not None:
                self.give(body)

    def enter(self, call: nodes.Call, body: Deferred | None) -> None:
        """One call, with what stands in its body."""
        name = call.node.name if isinstance(call.node, nodes.Name) else ""
        if name == "caller" and self._bodies and (given := self._bodies[-1]) is not None:
            self.give(given)
        macro = self._known.get(name)
        if macro is None or any(one is macro.node for one in self._inside):
            return
        waiting, self._waiting = self._waiting, {}
        self._inside.append(macro.node)
        self._bodies.append(body)
        self._body(macro.node.body, macro.source, macro.scope | parameters(macro.node))
        self._bodies.pop()
        self._inside.pop()
        self._waiting = waiting

    def give(self, body: Deferred) -> None:
        """The body of a call, here and nowhere else; it knows nothing of the macro that prints it."""
        if body.given:
            return
        body.given = True
        kept = self._bodies, self._inside, self._waiting
        self._bodies, self._inside, self._waiting = [], [], {}
        self._body(body.nodes, body.source, body.scope)
        self._bodies, self._inside, self._waiting = kept


def bind(target: nodes.Node, found: Shape, scope: Scope) -> None:
    """Gives what was found its name, or each of several its own."""
    if isinstance(target, nodes.Name):
        scope[target.name] = found
    elif isinstance(target, nodes.Tuple):
        places = found.places if isinstance(found, Several) else ()
        for number, one in enumerate(target.items):
            bind(one, places[number] if number < len(places) else ANYTHING, scope)


def parameters(macro: nodes.Macro) -> Scope:
    """The names that a macro is given: of what they stand for, nothing is known."""
    return {argument.name: ANYTHING for argument in macro.args}
