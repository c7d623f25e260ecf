"""Loops that never end, or that make far more than anybody could read; found without running them."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from planlint.template_check.faults import Faults
from planlint.template_check.sources import Source, calls, written

_MOST = 10_000
_MOST_LISTS = 2


def loops(source: Source, faults: Faults) -> None:
    """Notes the loops and macros of one template that explode."""
    for node in source.tree.body:
        _inside(node, source, faults, ())
    _repeated(source, faults)
    for macro in source.tree.find_all(nodes.Macro):
        parameters = [argument.name for argument in macro.args]
        for call in calls_in(macro):
            if written(call.node) == macro.name and [written(one) for one in call.args] == parameters:
                start, end = source.at.of(("again", call), [macro.name], call.lineno)
                says = "this macro calls itself with what it was given"
                faults.add("endless-loop", source.text, start, end, says=says)


def _inside(node: nodes.Node, source: Source, faults: Faults, around: tuple[nodes.For, ...]) -> None:
    if isinstance(node, nodes.For):
        why = _why(node, around)
        if why:
            start, end = source.at.of(("loop", node), [_word(node.iter)], node.iter.lineno)
            faults.add("endless-loop", source.text, start, end, says=why)
        around = (*around, node)
    for child in node.iter_child_nodes():
        _inside(child, source, faults, around)


def _why(node: nodes.For, around: tuple[nodes.For, ...]) -> str:
    if node.recursive:
        return "this loop calls itself"
    if _range(node.iter) is not None:
        size = 1
        for one in (*around, node):
            call = _range(one.iter)
            if call is None:
                continue
            if not all(isinstance(argument, nodes.Const) for argument in call.args):
                return "how often it runs can only be known when the document is made"
            size *= len(range(*(int(argument.value) for argument in call.args if isinstance(argument, nodes.Const))))
        if size > _MOST:
            return f"it would run {size:,} times"
        return ""
    bound = {name.name for one in around for name in one.target.find_all(nodes.Name)}
    bound |= {one.target.name for one in around if isinstance(one.target, nodes.Name)}
    alone = [one for one in (*around, node) if not _names(one.iter) & bound and _range(one.iter) is None]
    lists = [one for one in alone if not isinstance(one.iter, (nodes.List, nodes.Tuple))]
    if node in lists and len(lists) > _MOST_LISTS:
        return "it goes through a whole list again for every line of two others"
    return ""


def _repeated(source: Source, faults: Faults) -> None:
    """Notes a text or list that is multiplied, a power, and a width beyond all measure: each fills the memory."""
    for node in source.tree.find_all((nodes.Mul, nodes.Pow)):
        ways = [node.left, node.right]
        if isinstance(node, nodes.Pow) or any(_is_text_or_list(one) for one in ways):
            word = next((str(one.value) for one in ways if isinstance(one, nodes.Const)), "")
            start, end = source.at.of(("times", node), [word], node.lineno)
            faults.add("endless-loop", source.text, start, end, says="it is multiplied, to whatever length")
    for call in source.tree.find_all(nodes.Filter):
        for one in (*call.args, *(keyword.value for keyword in call.kwargs)):
            if isinstance(one, nodes.Const) and isinstance(one.value, int) and one.value > _MOST:
                start, end = source.at.of(("wide", call), [call.name], call.lineno)
                faults.add("endless-loop", source.text, start, end, says=f"{one.value:,} is beyond what anybody reads")


def _is_text_or_list(node: nodes.Node) -> bool:
    return isinstance(node, (nodes.List, nodes.Tuple)) or (
        isinstance(node, nodes.Const) and isinstance(node.value, str)
    )


def calls_in(macro: nodes.Macro) -> Iterator[nodes.Call]:
    """The calls that a macro makes outside any condition or loop: those it always makes."""
    for node in macro.body:
        if isinstance(node, (nodes.Output, nodes.Assign)):
            yield from calls(node)


def _range(node: nodes.Node) -> nodes.Call | None:
    return node if isinstance(node, nodes.Call) and written(node.node) == "range" else None


def _names(node: nodes.Node) -> set[str]:
    own = {node.name} if isinstance(node, nodes.Name) else set()
    return own | {name.name for name in node.find_all(nodes.Name)}


def _word(node: nodes.Node) -> str:
    node = node.node if isinstance(node, (nodes.Call, nodes.Filter)) and node.node is not None else node
    return written(node).rpartition(".")[2]
