"""The worries and the outcome of a row in a table of actions."""

from __future__ import annotations

import re
from itertools import pairwise

from planlint.read.word.lines.reading import read_line
from planlint.read.word.parts.fields import listed, name, refer
from planlint.read.word.parts.goal_words import goal_words
from planlint.read.word.parts.themes import drop_area
from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.rows.areas_above import below_area
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.cell_lines import separate
from planlint.read.word.text.lines import whole
from planlint.read.word.text.marks import counted_above, marked, of_shape, told_before
from planlint.read.word.text.spans import joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell

_NAMED = re.compile(r"(?:[^\W\d]+ ?)?\d{1,2}[a-z]?\W?|[A-H]\W?")  # “2”, “Goal 2”, “G2”


def row_concerns(rows: Rows, cells: Cells) -> list[Tree]:
    found: list[Tree] = []
    for cell in cells.get("concern", []):
        if id(cell) in rows.made:
            found += rows.made[id(cell)] or []
            continue
        words = rows.grid.words(cell)
        before = rows.last.get("concern")
        if named := marked(rows.flow.draft.concern_marks, words.value):
            rows.flow.draft.label(words, "outcomes.concerns")
            rows.made[id(cell)] = named
        elif before and folded(words.value) == folded(joined(one["description"] for one in before).value):
            rows.flow.draft.label(words, "concerns")
            rows.made[id(cell)] = before
        else:
            lines = below_area(rows, cell.column, rows.grid.lines(cell))
            rows.made[id(cell)] = listed(rows.flow.draft, "concern", separate(lines))
            rows.last["outcome"] = None  # another concern, another outcome
        found += rows.made[id(cell)]
    if found:
        rows.last["concern"] = found
    return found


def row_outcome(rows: Rows, cells: Cells, concerns: list[Tree]) -> None:
    draft = rows.flow.draft
    at = cells.get("outcome", [])
    if "outcome" not in rows.columns.keys.values():
        acts = {"action", "evidence", "by_whom", "by_when", "who_when", "contingency"} & {*rows.columns.keys.values()}
        if not acts:
            return  # a table of worries alone
        if (band := rows.last.get("band")) is not None and "concern" in rows.columns.keys.values():
            draft.outcome = band
            refer(band, concerns)
            return
        if "concern" in rows.columns.keys.values() and concerns and rows.last.get("outcome") is None:
            draft.new_outcome(None)
            rows.last["outcome"] = draft.outcome
            refer(draft.the_outcome(), concerns)
        elif "concern" not in rows.columns.keys.values():
            _from_above(rows, cells)
        return
    of_all = bool(at) and bool(draft.outcome_marks) and folded(rows.grid.words(at[0]).value) in draft.terms.all_of_them
    if of_all or (not at and (_each_names_its_own(rows) or _reach_down(rows))):
        draft.outcome = rows.last.get("of none") or draft.new_outcome(None)
        rows.last["of none"] = draft.outcome
        draft.label(rows.grid.words(at[0]) if at else None, "outcomes")
        return
    if not at:
        if rows.last.get("outcome") is None:
            rows.last["outcome"] = draft.new_outcome(None)
        draft.outcome = rows.last["outcome"]
    elif id(at[0]) not in rows.made and _holds_steps(rows, at[0]):
        _with_steps(rows, at[0], concerns)
    else:
        draft.outcome = _told(rows, at)
    rows.last["outcome"] = draft.outcome
    if concerns and draft.outcome is not None:
        refer(draft.outcome, concerns)


def _each_names_its_own(rows: Rows) -> bool:
    """Whether every row names its outcome by a number, the same one again and again: a row without serves none."""
    column = next(column for column, key in rows.columns.keys.items() if key == "outcome")
    cells = [rows.grid.places.get((row.number, column)) for row in rows.grid.table.rows]
    alone = [cell for cell in cells if cell is not None and cell.column_span == 1]  # nothing that goes across them all
    marks = [words.value for cell in alone if (words := rows.grid.words(cell))][1:]
    return all(_NAMED.fullmatch(mark) for mark in marks) and any(mark == above for above, mark in pairwise(marks))


def _reach_down(rows: Rows) -> bool:
    """Whether outcomes reach down over all their rows: an empty cell among them is of a row that serves none."""
    column = next(column for column, key in rows.columns.keys.items() if key == "outcome")
    cells = [rows.grid.places.get((row.number, column)) for row in rows.grid.table.rows]
    return any(cell.row_span > 1 and rows.grid.words(cell) for cell in cells if cell is not None)


def _holds_steps(rows: Rows, cell: Cell) -> bool:
    """Whether below the words of an outcome its steps stand in the same cell, as a list."""
    lines = rows.grid.lines(cell)
    no_actions = not {"action", "by_whom", "who_when"} & {*rows.columns.keys.values()}
    return no_actions and bool(lines) and not lines[0].is_item and any(line.is_item for line in lines)


def _with_steps(rows: Rows, cell: Cell, concerns: list[Tree]) -> None:
    """Reads a cell of outcomes and their steps as such a section without a table would be read."""
    flow = rows.flow
    before = len(flow.draft.tree.get("outcomes", ()))
    with flow.within("outcomes", flow.heading):
        for line in rows.grid.lines(cell):
            read_line(flow, line)
        flow.flush()
    rows.made[id(cell)] = flow.draft.outcome
    for made in flow.draft.tree.get("outcomes", [])[before:]:
        refer(made, concerns)


def _from_above(rows: Rows, cells: Cells) -> None:
    """A table without outcomes: its actions serve the outcome their number begins with (“A1” of goal A, “2.1”), the
    outcome of its heading, or the only one there is."""
    draft = rows.flow.draft
    parts = draft.tree.get("outcomes", [])
    for number in cells.get("number", []):
        mark = re.match(r"\s*(?:([A-Ha-h])\d+|(\d+)\.\d+)\W*$", rows.grid.words(number).value)
        named = draft.outcome_marks.get((mark.group(1) or mark.group(2)).lower()) if mark else None
        if named is not None:
            draft.outcome = rows.last["outcome"] = named
            return
    for cell in cells.get("action", []):
        lines = rows.grid.lines(cell)
        if draft.outcome_marks and lines and (named := of_shape(draft, lines[0])) is not None:
            draft.outcome = rows.last["outcome"] = named
            return
    if rows.last.get("outcome") is not None and draft.outcome is None:
        draft.outcome = rows.last["outcome"]
    if draft.outcome is None:
        draft.outcome = parts[0] if len(parts) == 1 else draft.new_outcome(None)
    rows.last["outcome"] = draft.outcome


def _told(rows: Rows, at: list[Cell]) -> Tree:
    draft = rows.flow.draft
    if id(at[0]) in rows.made:
        above: Tree = rows.made[id(at[0])]
        return above
    words = joined(rows.grid.words(cell) for cell in at)
    named = marked(draft.outcome_marks, words.value)
    lines = [line for cell in at for line in rows.grid.lines(cell)]
    told = words if named else goal_words(draft, whole(below_area(rows, at[0].column, lines)))
    one = named[0] if named else told_before(draft, told.value) or draft.numbered(folded(words.value))
    one = one or counted_above(draft, words.value)
    if one is None:
        drop_area(draft)
        if draft.outcome is not None and {*draft.outcome} <= {"id"}:  # begun by a bar that only names its area
            one = draft.outcome
            name(draft, one, told)
        else:
            one = draft.new_outcome(told)
    else:
        draft.label(words, "outcomes.description")
    for cell in at:
        rows.made[id(cell)] = one
    return one
