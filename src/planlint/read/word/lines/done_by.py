"""Recommendations in minutes: below what is to be done, a line that says only by whom and by when."""

from __future__ import annotations

import re

from planlint.read.word.facts.beside import acted_by
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.fields import actions

_WHO_AND_WHEN = {"by_whom", "by_when"}
_ACTS = re.compile(r"\b(?:will|must|should|shall|needs? to|to)\b", re.IGNORECASE)


def line_above_is_done_by(flow: Flow, pairs: list[Pair]) -> None:
    """Makes an action of the last line read, where the labels below it say who does it and when, and nothing else."""
    told = {one.asked for one in acted_by(pairs) if one.value}
    if not flow.waiting or not told or not told <= _WHO_AND_WHEN:
        return
    if flow.kind != "action" and not (flow.kind == "outcomes" and told == _WHO_AND_WHEN):
        return
    last = flow.waiting[-1]
    if flow.kind == "outcomes" and not _ACTS.search(last.words.value):
        return
    flow.waiting.pop()
    flow.flush()
    actions(flow.draft, [last])
