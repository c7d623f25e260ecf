"""A table row by row: a header, a band or a banner across it, a row under the header, or labels with their values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.opened import Section
from planlint.read.word.flow.outcomes import take_back, unlabelled
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.numbered import NUMBERED
from planlint.read.word.tables.banners import heads_tables, is_banner, is_label_row
from planlint.read.word.tables.columns import two_row_header
from planlint.read.word.tables.due_bands import close_due_band, due_band, open_due_band
from planlint.read.word.tables.empty_rows import says_nothing_here
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.headers import header
from planlint.read.word.tables.label_rows import labels
from planlint.read.word.tables.label_tables import is_unknown_label
from planlint.read.word.tables.looks import begins_anew
from planlint.read.word.tables.nested import holds_rows
from planlint.read.word.tables.outcome_bands import names_area_over_outcome, remember_band
from planlint.read.word.tables.owner_bands import open_band, owner_band
from planlint.read.word.tables.rows.kinds import read_row
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.tables.smart_letters import below_letters
from planlint.read.word.tables.themes import without_themes
from planlint.read.word.tables.untold_columns import columns_from_above, columns_without_header, stands_over_people
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell, Row, Table

_DETAILS = re.compile(r"(?:please )?(?:give |say |if yes )*(?:details?|more details|what|describe)(?: below)?")
_BANNER_LEVEL = 7


def read_rows(flow: Flow, grid: Grid, table: Table) -> None:
    """Reads the rows of a table into the section that is open, which is open again behind it."""
    within = flow.in_outcome
    with flow.around() as section:
        rows = columns_from_above(flow, grid, flow.kind)
        untold = columns_without_header(flow, grid, table) if rows is None else None
        if untold is not None:
            rows = Rows(flow, grid, untold, flow.kind)
            flow.columns = None
        reading = RowByRow(flow, grid, table, flow.kind, section, rows, expected=() if untold is not None else (0,))
        reading.read()
        close_due_band(flow, reading.rows)
        if reading.rows is not None and reading.rows.columns.kind == "action" and len(reading.served) > 1:
            # What stands below the table is about all its rows.
            flow.draft.outcome = flow.draft.action = None
            flow.in_outcome = within


@dataclass
class RowByRow:
    """What is known while a table is read: the columns of the header above (`rows`), and the section that is open.

    `kind` is what the section was before the table; `section` is the one that is open now.
    `expected` are rows that may be headers, whatever their words. `hinted`: the row before was a header, below which a
    hint may stand. `labelled` counts the rows of labels so far, `second_head` is the second row of a header in two,
    `served` are the outcomes that rows were read for.
    """

    flow: Flow
    grid: Grid
    table: Table
    kind: str | None
    section: Section
    rows: Rows | None = None
    expected: tuple[int, ...] = (0,)
    hinted: bool = False
    labelled: int = 0
    second_head: int = -1
    served: set[int] = field(default_factory=set)

    def read(self) -> None:
        """Every row in order."""
        for number, row in enumerate(self.table.rows):
            cells = self.grid.filled(row)
            if not cells or number == self.second_head or self._says_nothing(cells):
                continue
            columns = self._header(number, row)
            if number == 0 and self._stands_over_all(row, cells, columns):
                continue
            if columns is not None:
                self._begin(number, columns)
            elif not self._under_header(row, cells):
                self._beside_labels(row, cells)

    def _says_nothing(self, cells: list[Cell]) -> bool:
        if self.rows is None or not says_nothing_here(self.grid, cells, self.rows.columns, below_header=self.hinted):
            return False
        self.hinted = False
        return True

    def _header(self, number: int, row: Row) -> Columns | None:
        """The columns that a row heads, alone or with the row below it."""
        if (columns := below_letters(self.flow, self.grid, self.table, number)) is not None:
            self.second_head = number + 1
            return columns
        both = two_row_header(self.table, number)
        columns = header(self.flow, self.grid, both, first=True, above=row) if both else None
        if both is not None and columns is not None:
            self.second_head = number + 1
            for cell in row.cells:
                if cell not in both.cells:
                    self.flow.draft.label(self.grid.words(cell), "columns")
            return columns
        if self.grid.width == 2 and self.labelled > 0 and not row.is_header:
            return None  # among labels
        first = number in self.expected or self.rows is None or begins_anew(self.grid, number)
        return header(self.flow, self.grid, row, first=first)

    def _stands_over_all(self, row: Row, cells: list[Cell], columns: Columns | None) -> bool:
        """Whether the first row only heads the table, or says that people stand below it."""
        if columns is None and heads_tables(self.flow, self.grid, self.table):
            return True
        of_people = self.rows is not None and self.rows.columns.kind == "person"
        if of_people and stands_over_people(self.flow, self.grid, row):
            self.flow.draft.label(self.grid.words(cells[0]), "people")
            return True
        return False

    def _begin(self, number: int, columns: Columns) -> None:
        """Goes on under another header."""
        if columns.kind == "log":
            take_back(self.flow.draft)
        without_themes(self.grid, self.table.rows[number + 1 :], columns)
        self.rows, self.hinted = Rows(self.flow, self.grid, columns, self.kind), True
        self.flow.columns, self.flow.width = columns, self.grid.width
        above = self.flow.draft.outcome
        if not number and self.flow.in_outcome and above is not None and "actions" not in above:
            remember_band(self.flow, self.rows, first=True)  # told over the table, and nothing done for it yet

    def _under_header(self, row: Row, cells: list[Cell]) -> bool:
        """Reads a row under the header, or what a band across it says of the rows below; False for labels."""
        flow, grid, rows = self.flow, self.grid, self.rows
        if rows is None:
            return False
        if (owner := owner_band(flow, grid, row, rows)) is not None:
            open_band(flow, owner, rows)
        elif (due := due_band(flow, grid, row, rows)) is not None:
            open_due_band(flow, due, rows)
        elif is_banner(flow, grid, row, rows):
            flow.outcome(_unlabelled(flow, grid.lines(cells[0])[0].words), _BANNER_LEVEL)
            rows.last.pop("outcome", None)
        elif is_label_row(flow, grid, row, rows):
            return False
        else:
            read_row(rows, row)
            self.served.add(id(flow.draft.outcome))
        return True

    def _beside_labels(self, row: Row, cells: list[Cell]) -> None:
        flow, grid = self.flow, self.grid
        before = flow.draft.outcome
        if len(cells) == 1 and (len(row.cells) == 1 or row.cells[0] is not cells[0]):
            flow.blocks(cells[0].blocks)
            self.section = flow.opened
        elif names_area_over_outcome(flow, grid, row):
            for cell in cells:
                flow.draft.label(grid.words(cell), "area")
        elif _details(flow, grid, row):
            flow.draft.label(grid.words(row.cells[0]), str(flow.kind))
            flow.blocks(row.cells[1].blocks)
        elif labels(flow, grid, row):
            self.labelled += 1
        elif self.labelled and is_unknown_label(grid, row):
            flow.flush()
            flow.kind = None
            flow.blocks(row.cells[1].blocks)
            flow.reopen(self.section)
        else:
            for cell in cells:
                if cell is cells[0] or not holds_rows(cell):  # beside its heading stands the table it heads
                    flow.reopen(self.section)
                flow.blocks(cell.blocks)
        if self.rows is not None and flow.draft.outcome is not before:
            remember_band(flow, self.rows, first=not self.served)


def _unlabelled(flow: Flow, words: Words) -> Words:
    """The outcome of a banner, without what names it one: “Hoped-for change: Skye gets to be thirteen”."""
    if (counted := NUMBERED.match(words.value)) is not None and counted.end() < len(words.value):
        flow.draft.label(words.cut(0, counted.end()), "outcome")
        return words.cut(counted.end())
    return unlabelled(flow.draft, words)


def _details(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether a row says more of the section that is open: “Details | …” below “Is there a contingency plan?”."""
    said = folded(grid.words(row.cells[0]).value)
    return len(row.cells) == 2 and flow.kind is not None and _DETAILS.fullmatch(said) is not None
