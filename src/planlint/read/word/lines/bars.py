"""Bars across the page: a heading that is laid out as a table, or a row of it, of one cell."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.text.cell_paragraphs import cell_paragraphs, paragraphs_of
from planlint.read.word.text.lines import Line, lines_of
from planlint.read.word.vocabulary.headings import COUNTED, about
from planlint.word.story import Cell, Table

_MOST_WORDS = 14
_COUNT = re.compile(r"\d{1,2} ?(?:/|of) ?\d{1,2}")
_LEVEL = 2


def bar_across(flow: Flow, table: Table) -> Line | None:
    """The heading of a table that is nothing but a bar: what follows the table is its section."""
    if len(table.rows) != 1:
        return None
    cells = table.rows[0].cells
    if len(cells) > 1:
        cells = tuple(cell for cell in cells if not _is_of_system(cell))
    return bar_in(flow, cells[0]) if len(cells) == 1 else None


def _is_of_system(cell: Cell) -> bool:
    """Whether a cell holds what a case system prints beside a heading: “Group 3 of 9”, “4/8”, “Answered by: …”."""
    printed = paragraphs_of(cell.blocks)
    said = cell_paragraphs(cell.blocks)
    return bool(printed) and (not said or (len(said) == 1 and _COUNT.fullmatch(said[0].text.strip()) is not None))


def bar_in(flow: Flow, cell: Cell) -> Line | None:
    """The one line of a cell as a heading, where it is bold, counts a section or says what it is about."""
    lines = lines_of(flow.draft, cell_paragraphs(cell.blocks))
    if len(lines) != 1 or len(lines[0].words.value.split()) > _MOST_WORDS:
        return None
    text = lines[0].words.value
    shown = lines[0].is_bold or COUNTED.match(text) or about(flow.draft.terms, text)
    return dataclasses.replace(lines[0], heading=lines[0].heading or _LEVEL) if shown else None
