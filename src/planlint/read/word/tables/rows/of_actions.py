"""A row of a table of actions: the concern, the outcome it serves, who does what by when, how it will be known."""

from __future__ import annotations

from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import evidence, listed
from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.rows.actions import row_actions
from planlint.read.word.tables.rows.labelled_cells import put_labelled, take_labelled
from planlint.read.word.tables.rows.outcomes import row_concerns, row_outcome
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.cell_lines import separate
from planlint.read.word.text.nothing_said import says_something
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.keys import OF_OUTCOME
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell

_STATES = {
    *("not started", "under way", "underway", "in progress", "ongoing", "done", "complete", "completed", "on track"),
    *("yes", "no", "achieved", "not achieved", "partly achieved"),
}
_RAG = {"red", "amber", "green", "r", "a", "g", "blue", "grey", "black", "yellow", "white"}


def read_action(rows: Rows, cells: Cells) -> None:
    """One row: its cells that reach over several rows count once, and empty ones go on with the outcome above."""
    draft = rows.flow.draft
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
    if lines := says_something(draft, rows.lines(cells.get("evidence", []))):
        evidence(draft, draft.the_outcome(), separate(lines))
    if lines := rows.lines(cells.get("contingency", [])):
        contingencies(draft, separate(lines), draft.the_outcome())
    for cell in [*cells.get("progress", []), *cells.get("status", [])]:
        if rows.fresh(cell):
            _progress(rows, cell, made[-1] if made else None)
    draft.outcome = outcome if outcome is not None else draft.outcome


def _mark(rows: Rows, cells: Cells, mark: str, concerns: list[Tree]) -> None:
    """Remembers the number of a row, by which another table may name its outcome or its concern."""
    draft = rows.flow.draft
    if "outcome" in cells and draft.outcome is not None and "action" not in cells:
        draft.outcome_marks.setdefault(folded(mark), draft.outcome)
    elif "outcome" not in rows.columns.keys.values() and len(concerns) == 1 and "action" not in cells:
        draft.concern_marks.setdefault(folded(mark), concerns[0])


def _progress(rows: Rows, cell: Cell, part: Tree | None) -> None:
    draft = rows.flow.draft
    words = rows.grid.words(cell)
    owner = part if part is not None else draft.the_outcome()
    says_status = folded(words.value) in _RAG or _is_status(words.value)
    if says_status and part is not None and draft.put(part, "status", words, "outcomes.actions.status"):
        return
    draft.listed("progress", owner).append({"description": words})


def _is_status(text: str) -> bool:
    return folded(text) in _STATES
