"""People on cards: a table each cell of which names somebody, and below the name says what they are."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.people_lines import member
from planlint.read.word.people.who_is_who import give_post, person
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_person, is_what_they_are
from planlint.read.word.text.draft import Understood
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.word.story import Cell, Table

_LEAST_PEOPLE = 2
_MOST_LINES = 4  # name, post, where they work, telephone


def people_cards(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table; False for any other."""
    if not _may_be_card(grid, table.rows[0].cells[0]):  # most tables need not be looked at further
        return False
    cells = [cell for row in table.rows for cell in row.cells if grid.words(cell)]
    if len(cells) < _LEAST_PEOPLE or not all(_may_be_card(grid, cell) for cell in cells):
        return False
    cards = [grid.lines(cell) for cell in cells]
    if sum(any(is_what_they_are(line.words.value) for line in card[1:]) for card in cards) * 2 < len(cards):
        return False
    if flow.kind not in PEOPLE and flow.heading:
        flow.draft.guesses.append(Understood(flow.heading, "people"))
    for card in cards:
        _card(flow, card)
    return True


def _may_be_card(grid: Grid, cell: Cell) -> bool:
    """Whether a cell has a name in its first line, and something below it."""
    lines = grid.lines(cell)
    return 1 < len(lines) <= _MOST_LINES and is_person(lines[0].words.value)


def _card(flow: Flow, lines: list[Line]) -> None:
    part = person(flow.draft, lines[0].words)
    told = next((line for line in lines[1:] if is_what_they_are(line.words.value)), lines[1])
    give_post(flow.draft, part, told.words)
    if flow.kind == "core_group":
        member(flow.draft, part, lines[0].words)
