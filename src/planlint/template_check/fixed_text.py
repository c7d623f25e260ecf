"""Fixed text: what is marked for translation, what ought to be, and what no catalogue has."""

from __future__ import annotations

import re

from jinja2 import nodes

from planlint.template_check.faults import Faults
from planlint.template_check.sources import Source

MARKED = {"_": 0, "gettext": 0, "ngettext": 0, "pgettext": 1, "npgettext": 1}
_SLOT = re.compile(r"%\(\w*\)\w|%[sd]|\{\w*\}")


def marked(node: nodes.Call, source: Source, faults: Faults) -> str | None:
    """The English of one `_("…")`; what is wrong with it is noted."""
    assert isinstance(node.node, nodes.Name)
    arguments = node.args[MARKED[node.node.name] :]
    first = arguments[0] if arguments else None
    if not isinstance(first, nodes.Const) or not isinstance(first.value, str):
        start, end = source.at.of(node, [node.node.name], node.lineno)
        faults.add("unmarked-text", source.text, start, end, says="marks something that is no text of its own")
        return None
    if node.kwargs or _SLOT.search(first.value):
        start, end = source.at.of(first, [first.value], first.lineno)
        faults.add("catalogue-placeholder", source.text, start, end, says="fixed text has no slots")
    return first.value
