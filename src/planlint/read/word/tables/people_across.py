"""People beside each other, what each is standing below or above the name, with no labels down the side."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.people_lines import member
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_person, is_what_they_are
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.word.story import Row, Table

_LEAST_PEOPLE = 2
_ROWS = 2  # to a row of people
_MOST = 0.75


def people_across(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Gemma Hill | Ryan Hill | Jo Bell” over “Mum | Dad | Social worker”; False for any other table."""
    if flow.kind not in (None, *PEOPLE) or len(table.rows) % _ROWS:
        return False
    pairs = [_names_and_posts(grid, *table.rows[at : at + _ROWS]) for at in range(0, len(table.rows), _ROWS)]
    if not all(pairs):
        return False
    for names, posts in (pair for pair in pairs if pair):
        for cell in names.cells:
            beside = grid.places.get((posts.number, cell.column))
            if words := grid.words(cell):
                part = person(flow.draft, words, grid.words(beside) if beside is not None else None)
                if flow.kind == "core_group":
                    member(flow.draft, part, words)
    return True


def _names_and_posts(grid: Grid, first: Row, second: Row) -> tuple[Row, Row] | None:
    """Two rows as names and what they are, whichever stands above; None where they are no people."""
    cells = [(grid.words(cell).value, grid.places.get((second.number, cell.column))) for cell in grid.filled(first)]
    if len(cells) < _LEAST_PEOPLE:
        return None
    above = [text for text, _ in cells]
    if not (is_person(above[0]) or is_what_they_are(above[0])):  # most tables need not be looked at further
        return None
    below = [text for _, cell in cells if cell is not None and (text := grid.words(cell).value)]
    if all(map(is_person, above)) and _are_posts(below, len(above)):
        return first, second
    return (second, first) if all(map(is_person, below)) and _are_posts(above, len(below)) else None


def _are_posts(texts: list[str], wanted: int) -> bool:
    """Whether nearly as many texts as there are people are what somebody is."""
    return sum(map(is_what_they_are, texts)) >= max(_LEAST_PEOPLE, _MOST * wanted)
