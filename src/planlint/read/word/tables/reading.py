"""A table: in one of the layouts that are read whole, else row by row."""

from __future__ import annotations

from contextlib import nullcontext

from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.bars import bar_in
from planlint.read.word.lines.reading import read_line
from planlint.read.word.tables.action_cards import action_cards
from planlint.read.word.tables.answers_in_rows import answers_in_rows
from planlint.read.word.tables.answers_lying import answers_lying
from planlint.read.word.tables.by_who import columns_by_who
from planlint.read.word.tables.child_cards import child_cards
from planlint.read.word.tables.children_lying import children_lying
from planlint.read.word.tables.facts_below import facts_below
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.joined_records import joined_records
from planlint.read.word.tables.label_tables import label_table, read_label_rows, recurring_records
from planlint.read.word.tables.lying import lying
from planlint.read.word.tables.marked_rows import marked_rows
from planlint.read.word.tables.meeting_rows import meeting_rows
from planlint.read.word.tables.minutes import minutes_table
from planlint.read.word.tables.numbered_rows import numbered_rows
from planlint.read.word.tables.people_across import people_across
from planlint.read.word.tables.people_cards import people_cards
from planlint.read.word.tables.questionnaires import questionnaire
from planlint.read.word.tables.row_by_row import read_rows
from planlint.read.word.tables.scaling import scaling
from planlint.read.word.tables.side_by_side import side_by_side
from planlint.read.word.tables.side_marks import marked_records
from planlint.read.word.tables.signing_block import signing_block
from planlint.read.word.tables.under_wide_heads import under_wide_heads
from planlint.word.story import Row, Table


def read_table(flow: Flow, table: Table) -> None:
    """Reads a table into the plan, in the section that is open."""
    if joined_records(flow, table):
        return
    grid = Grid(flow.draft, table)
    if not any(layout(flow, grid, table) for layout in _LAYOUTS):
        read_rows(flow, grid, table)


def _captioned(flow: Flow, grid: Grid, table: Table) -> bool:
    """A table whose cells held their own labels, which now stand beside their values."""
    if table.number not in flow.draft.captioned:
        return False
    read_label_rows(flow, grid, table, by_turns=True)
    return True


def _one_column(flow: Flow, grid: Grid, table: Table) -> bool:
    """Boxes one below the other, or a single one."""
    if grid.width > 1 and sum(len(row.cells) for row in table.rows) > 1:
        return False
    with flow.around() if len(table.rows) == 1 else nullcontext():  # what a single box opens ends with it
        _boxes(flow, table.rows)
    return True


def _counted_rows(flow: Flow, grid: Grid, table: Table) -> bool:
    """Rows that their numbers tie together, unless marks in a column name goals told elsewhere."""
    return marked_rows(flow, grid, table) is None and numbered_rows(flow, grid, table)


# Each reads the whole table, or says that it is none of its kind; the first that knows a table has it. Behind each
# stands why it comes where it does. A test counts which of them know the same table of a draft: all but two of those
# pairs are with `label_table`, which is why that comes last.
_LAYOUTS = (
    _captioned,  # settled before the reading began: its cells were taken apart for it
    child_cards,  # a name and a birth in every cell, in one column too: before the boxes
    signing_block,  # nothing but posts and room to sign: before what takes a post for the label of the next
    _one_column,  # nothing below can have a single column
    scaling,  # its first words ask how safe it is: before all that would take an answer for a goal
    questionnaire,  # says itself what it is, in its header
    recurring_records,  # the whole draft tells its labels, which is surer than one table's own looks
    under_wide_heads,  # labels below heads over two columns each: before what takes those for heads of one
    side_by_side,  # known heads over columns: before what looks at the first column for labels
    answers_lying,  # all its labels are of contingency: before `lying`, whose labels are of any act
    answers_in_rows,  # a band of contingency heads it: before the rows, whose first cells might be labels
    lying,  # labels down the side with a record a column: before rows, which would mix the records
    action_cards,  # an act over labels of its own; `label_table` would lose the act
    marked_records,  # marks over several rows: without them it is a `label_table`
    children_lying,  # labels down the side and births beside them: before `people_across`, who have no births
    _counted_rows,  # settles a label that waits, so that what asks for the open section may not move across it
    people_across,  # names and posts in rows that belong together: before the cards, which tell both in a cell
    minutes_table,  # a header with talk and a margin, which neither people nor cards have
    people_cards,  # names and posts in every cell
    columns_by_who,  # every head names who acts
    facts_below,  # two rows, the first all labels of facts: before labels by turns, which those might be
    meeting_rows,  # a header of meetings and when: before labels by turns likewise
    label_table,  # labels and values by turns: the least it asks for is met by many of the above
)


def _boxes(flow: Flow, rows: tuple[Row, ...]) -> None:
    cells = [cell for row in rows for cell in row.cells]
    if len(rows) > 1 and len(rows[0].cells) == 1 and (bar := bar_in(flow, cells[0])) is not None:
        read_line(flow, bar)
        cells = cells[1:]
    if flow.kind is None:  # the lines of all rows together tell what the table holds
        flow.blocks(tuple(block for cell in cells for block in cell.blocks))
        return
    for cell in cells:
        flow.blocks(cell.blocks)
