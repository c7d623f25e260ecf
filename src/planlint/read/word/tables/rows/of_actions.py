"""A row of a table of actions: the concern, the outcome it serves, who does what by when, how it will be known."""

from __future__ import annotations

from planlint.model.states import says_how_far
from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import evidence, listed
from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.rows.actions import row_actions
from planlint.read.word.tables.rows.labelled_cells import put_labelled, take_labelled
from planlint.read.word.tables.rows.merged_across import each_once
from planlint.read.word.tables.rows.outcomes import row_concerns, row_outcome
from planlint.read.word.tables.rows.progress import read_progress
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.cell_lines import separate
from planlint.read.word.text.nothing_said import says_something
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.keys import OF_OUTCOME
from planlint.read.word.vocabulary.lookup import folded


def read_action(rows: Rows, cells: Cells) -> None:
    """One row: its cells that reach over several rows count once, and empty ones go on with the outcome above."""
    draft = rows.flow.draft
    cells = each_once(cells)
    told = take_labelled(rows, cells)
    concerns = row_concerns(rows, cells)
    row_outcome(rows, cells, concerns)
    put_labelled(rows, told, concerns)
    for number in cells.get("number", []):
        if rows.fresh(number):
            draft.label(rows.grid.words(number), "number")
        _mark(rows, cells, rows.grid.words(number).value, concerns)
    made = row_actions(rows, cells)
    outcome = draft.outcome
    for key in ("strength", "need"):
        if lines := says_something(draft, rows.lines(cells.get(key, []))):
            listed(draft, key, lines)
    for key in OF_OUTCOME:
        if words := rows.words(cells.get(key, [])):
            draft.put(draft.the_outcome(), key, words, f"outcomes.{key}")
    states = [cell for cell in cells.get("evidence", []) if says_how_far(rows.grid.words(cell).value)]  # “AMBER”
    shown = [cell for cell in cells.get("evidence", []) if cell not in states]
    if lines := says_something(draft, rows.lines(shown)):
        evidence(draft, draft.the_outcome(), separate(lines))
    if lines := rows.lines(cells.get("contingency", [])):
        contingencies(draft, separate(lines), draft.the_outcome())
    for cell in [*cells.get("progress", []), *cells.get("status", []), *states]:
        if rows.fresh(cell):
            read_progress(rows, cell, made)
    draft.outcome = outcome if outcome is not None else draft.outcome


def _mark(rows: Rows, cells: Cells, mark: str, concerns: list[Tree]) -> None:
    """Remembers the number of a row, by which another table may name its outcome or its concern."""
    draft = rows.flow.draft
    if "outcome" in cells and draft.outcome is not None and "action" not in cells:
        draft.outcome_marks.setdefault(folded(mark), draft.outcome)
    elif "outcome" not in rows.columns.keys.values() and len(concerns) == 1 and "action" not in cells:
        draft.concern_marks.setdefault(folded(mark), concerns[0])
