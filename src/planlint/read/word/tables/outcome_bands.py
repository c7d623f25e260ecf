"""A cell across a table that is the outcome of what stands below it, whether it says so or not."""

from __future__ import annotations

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.outcomes import unlabelled
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.numbered import NUMBERED
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import unlisted
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import LOOKS_LIKE_ONE, MOST_IN_A_THEME
from planlint.word.story import Cell, Row

_COUNT_AND_AREA = 2  # cells


def read_outcome_band(flow: Flow, grid: Grid, cell: Cell) -> None:
    """Reads such a cell; one whose words are a heading, or count an outcome, is read as that."""
    lines = grid.lines(cell)
    line = lines[0] if len(lines) == 1 else None
    if line is None or NUMBERED.match(line.words.value) or about(flow.draft.terms, line.words.value) is not None:
        flow.blocks(cell.blocks)
    else:
        flow.outcome(unlabelled(flow.draft, unlisted(flow.draft, line)), LOOKS_LIKE_ONE)


def remember_band(flow: Flow, rows: Rows, *, first: bool) -> None:
    """Keeps the outcome that a band across has named for the rows below it, whatever worries stand in them.

    So it is where the `first` band comes before any row; what stands below its rows is remembered for none.
    """
    outcome = flow.draft.outcome
    if outcome is not None and "description" in outcome and (first or "band" in rows.last):
        rows.last |= {"band": outcome, "outcome": outcome}


def names_area_over_outcome(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether a row counts and names no more than the area of the outcome told below it: “1 | SAFE AT HOME”."""
    cells, below = grid.filled(row), grid.table.rows[row.number : row.number + 1]
    if len(cells) != _COUNT_AND_AREA or not is_count(grid.words(cells[0]).value) or not below:
        return False
    few = len(grid.words(cells[1]).value.split()) <= MOST_IN_A_THEME
    told = grid.filled(below[0])
    return few and len(told) == _COUNT_AND_AREA and asked(flow.draft.terms, grid.words(told[0]).value) == "outcome"
