"""A cell across a table that is the outcome of what stands below it, whether it says so or not."""

from __future__ import annotations

from planlint.read.word.flow.outcomes import unlabelled
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.numbered import NUMBERED
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.lines import unlisted
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import LOOKS_LIKE_ONE
from planlint.word.story import Cell


def read_outcome_band(flow: Flow, grid: Grid, cell: Cell) -> None:
    """Reads such a cell; one whose words are a heading, or count an outcome, is read as that."""
    lines = grid.lines(cell)
    line = lines[0] if len(lines) == 1 else None
    if line is None or NUMBERED.match(line.words.value) or about(flow.draft.terms, line.words.value) is not None:
        flow.blocks(cell.blocks)
    else:
        flow.outcome(unlabelled(flow.draft, unlisted(flow.draft, line)), LOOKS_LIKE_ONE)
