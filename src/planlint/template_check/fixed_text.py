"""Fixed text: what is marked for translation, what ought to be, and what no catalogue has."""

from __future__ import annotations

import re

from jinja2 import nodes

from planlint.template_check.faults import Faults
from planlint.template_check.sources import Source
from planlint.template_check.texts import TemplateText

MARKED = {"_": 0, "gettext": 0, "ngettext": 0, "pgettext": 1, "npgettext": 1}
SLOT = re.compile(r"%\(\w*\)\w|%[sd]|\{\w*\}")


# Where each text stands that is marked for translation: file, start and end, and its English.
Marked = dict[tuple[TemplateText, int, int], str]
# A text printed by an expression is a sentence or a label when it begins as one; others are names of looks (“facts”).
_BEGINS = re.compile(r"(?!\u2066)([A-Z][^\W\d_]|.*[.!?]\s+[A-Z])")


def marked(node: nodes.Call, source: Source, faults: Faults, found: Marked) -> None:
    """Takes in the English of one `_("…")`; what is wrong with it is noted."""
    assert isinstance(node.node, nodes.Name)
    arguments = node.args[MARKED[node.node.name] :]
    first = arguments[0] if arguments else None
    if not isinstance(first, nodes.Const) or not isinstance(first.value, str):
        start, end = source.at.of(node, [node.node.name], node.lineno)
        faults.add("unmarked-text", source.text, start, end, says="marks something that is no text of its own")
        return
    start, end = source.at.of(first, [first.value], first.lineno)
    found[source.text, start, end] = first.value
    if node.kwargs or SLOT.search(first.value):
        faults.add("catalogue-placeholder", source.text, start, end, says="fixed text has no slots")


def unmarked_constant(node: nodes.Const, source: Source, faults: Faults) -> None:
    """Notes a sentence or label that an expression prints without marking it.

    A text between the marks U+2066 and U+2069 is English on purpose, beside its translation.
    """
    if isinstance(node.value, str) and _BEGINS.match(node.value):
        start, end = source.at.of(node, [node.value], node.lineno)
        faults.add("unmarked-text", source.text, start, end, says="is not marked for translation")


def unmarked_texts(node: nodes.Node, source: Source, faults: Faults) -> None:
    """The same of a value that is given a name, or gone through: whatever it may be will be printed later."""
    match node:
        case nodes.Const():
            unmarked_constant(node, source, faults)
        case nodes.CondExpr() | nodes.Or() | nodes.And() | nodes.List() | nodes.Tuple() | nodes.Concat():
            for one in node.iter_child_nodes():
                unmarked_texts(one, source, faults)
