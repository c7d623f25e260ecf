"""Tables, row by row: a header, a banner across the table, labels with their values, or a row under the header."""

from __future__ import annotations

import re

from planlint.read.word.flow.outcomes import take_back, unlabelled
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.bars import bar_in
from planlint.read.word.lines.numbered import NUMBERED
from planlint.read.word.lines.reading import read_line
from planlint.read.word.tables.action_cards import action_cards
from planlint.read.word.tables.answers_lying import answers_lying
from planlint.read.word.tables.banners import heads_tables, is_banner, is_label_row
from planlint.read.word.tables.by_who import columns_by_who
from planlint.read.word.tables.child_cards import child_cards
from planlint.read.word.tables.children_lying import children_lying
from planlint.read.word.tables.columns import two_row_header
from planlint.read.word.tables.due_bands import close_due_band, due_band, open_due_band
from planlint.read.word.tables.empty_rows import says_nothing_here
from planlint.read.word.tables.facts_below import facts_below
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.headers import header
from planlint.read.word.tables.joined_records import joined_records
from planlint.read.word.tables.label_rows import labels
from planlint.read.word.tables.label_tables import is_unknown_label, label_table, read_label_rows, recurring_records
from planlint.read.word.tables.looks import begins_anew
from planlint.read.word.tables.lying import lying
from planlint.read.word.tables.marked_rows import marked_rows
from planlint.read.word.tables.minutes import minutes_table
from planlint.read.word.tables.nested import holds_rows
from planlint.read.word.tables.numbered_rows import numbered_rows
from planlint.read.word.tables.owner_bands import open_band, owner_band
from planlint.read.word.tables.people_across import people_across
from planlint.read.word.tables.people_cards import people_cards
from planlint.read.word.tables.questionnaires import questionnaire
from planlint.read.word.tables.rows.kinds import read_row
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.tables.side_by_side import side_by_side
from planlint.read.word.tables.side_marks import marked_records
from planlint.read.word.tables.themes import without_themes
from planlint.read.word.tables.untold_columns import columns_from_above, columns_without_header, stands_over_people
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Row, Table

_DETAILS = re.compile(r"(?:please )?(?:give |say |if yes )*(?:details?|more details|what|describe)(?: below)?")


def read_table(flow: Flow, table: Table) -> None:
    """Reads a table into the plan, in the section that is open."""
    if joined_records(flow, table):
        return
    grid = Grid(flow.draft, table)
    if table.number in flow.draft.captioned:
        read_label_rows(flow, grid, table, by_turns=True)
        return
    if child_cards(flow, grid, table):
        return
    if grid.width == 1 or sum(len(row.cells) for row in table.rows) == 1:
        _boxes(flow, table.rows)
        return
    if (
        questionnaire(flow, grid, table)
        or recurring_records(flow, grid, table)
        or side_by_side(flow, grid, table)
        or answers_lying(flow, grid, table)
        or lying(flow, grid, table)
    ):
        return
    if action_cards(flow, grid, table):
        return
    if (
        marked_records(flow, grid, table)
        or children_lying(flow, grid, table)
        or (marked_rows(flow, grid, table) is None and numbered_rows(flow, grid, table))
    ):
        return
    if people_across(flow, grid, table) or minutes_table(flow, grid, table) or people_cards(flow, grid, table):
        return
    if columns_by_who(flow, grid, table) or facts_below(flow, grid, table) or label_table(flow, grid, table):
        return
    within, served = flow.in_outcome, set()
    kind, level, heading = open_kind = flow.kind, flow.level, flow.heading
    rows: Rows | None = columns_from_above(flow, grid, flow.kind)
    shown = columns_without_header(flow, grid, table) if rows is None else None
    if shown is not None:
        rows = Rows(flow, grid, shown, flow.kind)
        flow.columns = None
    below, labelled, hinted = -1, 0, False
    expected = () if shown is not None else (0,)  # rows that may be headers, whatever their words
    for number, row in enumerate(table.rows):
        cells = grid.filled(row)
        if not cells or number == below:
            continue
        if rows is not None and says_nothing_here(grid, cells, rows.columns, below_header=hinted):
            hinted = False
            continue
        both = two_row_header(table, number)
        columns = header(flow, grid, both, first=True, above=row) if both else None
        if both is not None and columns is not None:
            below = number + 1
            for cell in row.cells:
                if cell not in both.cells:
                    flow.draft.label(grid.words(cell), "columns")
        else:
            among_labels = grid.width == 2 and labelled > 0 and not row.is_header
            columns = (
                None
                if among_labels
                else header(flow, grid, row, first=number in expected or rows is None or begins_anew(grid, number))
            )
        if columns is None and number == 0 and heads_tables(flow, grid, table):
            continue
        if number == 0 and rows is not None and rows.columns.kind == "person" and stands_over_people(flow, grid, row):
            flow.draft.label(grid.words(cells[0]), "people")
            continue
        if columns is not None:
            if columns.kind == "log":
                take_back(flow.draft)
            without_themes(grid, table.rows[number + 1 :], columns)
            rows, hinted = Rows(flow, grid, columns, kind), True
            flow.columns, flow.width = columns, grid.width
        elif rows is not None and (owner := owner_band(flow, grid, row, rows)) is not None:
            open_band(flow, owner, rows)
        elif rows is not None and (due := due_band(flow, grid, row, rows)) is not None:
            open_due_band(flow, due, rows)
        elif rows is not None and is_banner(flow, grid, row, rows):
            flow.outcome(_unlabelled(flow, grid.lines(cells[0])[0].words), 7)
            rows.last.pop("outcome", None)
        elif rows is not None and not is_label_row(flow, grid, row, rows):
            read_row(rows, row)
            served.add(id(flow.draft.outcome))
        elif len(cells) == 1 and (len(row.cells) == 1 or row.cells[0] is not cells[0]):
            flow.blocks(cells[0].blocks)
            open_kind = (flow.kind, flow.level, flow.heading)
        elif _details(flow, grid, row):
            flow.draft.label(grid.words(row.cells[0]), str(flow.kind))
            flow.blocks(row.cells[1].blocks)
        elif labels(flow, grid, row):
            labelled += 1
        elif labelled and is_unknown_label(grid, row):
            flow.flush()
            flow.kind = None
            flow.blocks(row.cells[1].blocks)
            flow.kind, flow.level, flow.heading = open_kind
        else:
            for cell in cells:
                if cell is cells[0] or not holds_rows(cell):  # beside its heading stands the table it heads
                    flow.kind, flow.level, flow.heading = open_kind
                flow.blocks(cell.blocks)
    close_due_band(flow, rows)
    if rows is not None and rows.columns.kind == "action" and len(served) > 1:
        # What stands below the table is about all its rows.
        flow.draft.outcome = flow.draft.action = None
        flow.in_outcome = within
    if not flow.in_outcome:
        flow.kind, flow.level, flow.heading = kind, level, heading


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


def _boxes(flow: Flow, rows: tuple[Row, ...]) -> None:
    kind, level, heading = flow.kind, flow.level, flow.heading
    cells = [cell for row in rows for cell in row.cells]
    if len(rows) > 1 and len(rows[0].cells) == 1 and (bar := bar_in(flow, cells[0])) is not None:
        read_line(flow, bar)
        cells = cells[1:]
    if flow.kind is None:  # the lines of all rows together tell what the table holds
        flow.blocks(tuple(block for cell in cells for block in cell.blocks))
        cells = []
    for cell in cells:
        flow.blocks(cell.blocks)
    if len(rows) == 1 and not flow.in_outcome:
        flow.kind, flow.level, flow.heading = kind, level, heading
