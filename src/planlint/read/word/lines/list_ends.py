"""Bold lines of no known words that end the list above them."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.text.lines import Line


def ends_list(flow: Flow, line: Line) -> bool:
    """Whether a bold line of no known words ends a list of evidence: what stands below it says something else."""
    if flow.kind != "evidence" or not line.is_bold or line.is_item or line.words.value.rstrip().endswith(":"):
        return False
    begun = flow.waiting or "evidence" in (flow.draft.outcome or ())
    return bool(begun) and not any(one.is_bold for one in flow.waiting)
