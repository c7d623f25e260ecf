"""Columns that stand beside each other and are no rows, as in Signs of Safety."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.reading import read_line
from planlint.read.word.parts.steps_of_map import remember_steps
from planlint.read.word.tables.columns_in_order import in_their_order
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.cell_paragraphs import cell_paragraphs, headed_paragraphs
from planlint.read.word.text.lines import lines_of
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.questions import question
from planlint.word.story import Cell, Table

_MOST_WORDS_OF_A_QUESTION = 10
_BRACKETS = re.compile(r"\(([^()]{4,40})\)\s*$")
_PER_HEAD = 2  # columns below a head: a name and what they are
_ASKED = {"concern", "strength", "outcome"}
_WHAT_THEY_ARE = {"relation", "role"}
_SAID = {"views", "wishes"}


def side_by_side(flow: Flow, grid: Grid, table: Table) -> bool:
    """Columns that stand beside each other and are no rows (Signs of Safety); False when the table is none such."""
    terms = flow.draft.terms
    for number, row in enumerate(table.rows[:3]):
        if len(row.cells) < 2:
            continue
        heads = [_head(grid, cell) for cell in row.cells]
        one_below = number + 2 == len(table.rows)  # several rows might each belong together
        keys = [
            _in_brackets(flow, head)
            or terms.columns.whole(head.value)
            or _within(flow, head)
            or (_asked(flow, head) if one_below else None)
            if head
            else None
            for head in heads
        ]
        if one_below and "strength" in keys:
            keys = [_reasons(flow, head) or key for head, key in zip(heads, keys, strict=True)]
        keys = in_their_order(flow, grid, row, keys) if one_below else keys
        known = {key for key in keys if key}
        of_people = all(head and terms.headings.whole(head.value) == "people" for head in heads)
        if of_people and not known & _WHAT_THEY_ARE:  # “Family | Relationship”: a header of rows
            if number + 1 < len(table.rows) and len(table.rows[number + 1].cells) >= _PER_HEAD * len(heads):
                return False  # “Family | Professionals” over “Name | Tie | Name | Post”: rows, two people to each
            keys = ["people" for _ in heads]
        elif "strength" not in known or len(known) < 2 or known & {"by_whom", "by_when", "who_when"}:
            continue
        for before in table.rows[:number]:
            for cell in before.cells:
                flow.blocks(cell.blocks)
        for cell, head, key in zip(row.cells, heads, keys, strict=True):
            below = [grid.places.get((below.number, cell.column)) for below in table.rows[number + 1 :]]
            _column(flow, cell, head, key, [one for one in below if one is not None])
        return True
    return False


def _column(flow: Flow, cell: Cell, head: Words | None, key: str | None, below: list[Cell]) -> None:
    seen = [cell]
    flow.open(None, 7, head)
    if head is not None and key is not None:
        flow.draft.label(head, key)
        flow.kind = {"outcome": "outcomes"}.get(key, key)
        flow.draft.outcome = None
    rest = lines_of(flow.draft, cell_paragraphs(cell.blocks))[1:]
    for line in rest:
        read_line(flow, line)
    flow.flush()
    for one in below:
        # A cell that reaches over several columns belongs to none of them.
        if one not in seen and one.column == cell.column:
            seen.append(one)
            for paragraph in headed_paragraphs(one.blocks):
                flow.draft.headers[paragraph.start] = head.value if head else ""
            if one.column_span > cell.column_span:
                flow.open(None, 7, None)
            flow.blocks(one.blocks)
    flow.open(None, 7, None)
    if key == "action":
        remember_steps(flow.draft)


def _head(grid: Grid, cell: Cell) -> Words | None:
    lines = grid.lines(cell)
    return lines[0].words if lines else None


def _in_brackets(flow: Flow, head: Words) -> str | None:
    """What brackets behind a header's own words call it: “What needs to happen? (Safety goals)”."""
    match = _BRACKETS.search(head.value)
    found = flow.draft.terms.columns.whole(match[1]) or flow.draft.terms.headings.whole(match[1]) if match else None
    found = "outcome" if found == "outcomes" else found
    return found if found in _ASKED else None


def _within(flow: Flow, head: Words) -> str | None:
    found = flow.draft.terms.columns.within(head.value, 10)
    return found[0][1] if found and len(found[0][0].split()) > 1 else None


def _reasons(flow: Flow, head: Words | None) -> str | None:
    """Beside the strengths the reasons for a plan are worries, and no category: “Reasons for the plan | Strengths”."""
    return "concern" if head is not None and about(flow.draft.terms, head.value) == "concern" else None


def _asked(flow: Flow, head: Words) -> str | None:
    """“What has us worried”, “What is going right”"""
    few = len(head.value.split()) <= _MOST_WORDS_OF_A_QUESTION
    if few and (said := about(flow.draft.terms, head.value)) in _SAID:
        return said  # “What do the family want?” is theirs to say, and no goal yet
    asks = (question(head.value) or flow.draft.terms.guess(head.value)) if few else None
    return asks if asks in _ASKED else None
