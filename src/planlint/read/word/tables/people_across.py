"""People beside each other, what each is standing below or above the name, with no labels down the side."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.people_lines import member
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_person, is_what_they_are
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.word.story import Row, Table

_LEAST_PEOPLE = 2
_ROWS = (2, 3)  # to a row of people: below what they are may stand how to reach them
_MOST = 0.75
_BEHIND = re.compile(r"\s*[\n(,–—]\s*|\s+-\s+")


def people_across(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Gemma Hill | Ryan Hill | Jo Bell” over “Mum | Dad | Social worker”, or a box that tells both for each;
    False for any other table."""
    if flow.kind not in (None, *PEOPLE):
        return False
    first = grid.words(table.rows[0].cells[0]).value
    if not (is_person(_BEHIND.split(first)[0]) or is_what_they_are(first)):
        return False  # most tables need not be looked at further
    told = _boxes(grid, table) or next((found for size in _ROWS if (found := _below(grid, table, size))), [])
    for name, post in told:
        part = person(flow.draft, name, post)
        if flow.kind == "core_group":
            member(flow.draft, part, name)
    return bool(told)


def _boxes(grid: Grid, table: Table) -> list[tuple[Words, Words | None]]:
    """The cells of a table each of which holds a name and behind it what that person is; none for any other table."""
    cells = [grid.words(cell) for row in table.rows for cell in grid.filled(row)]
    pieces = [_BEHIND.split(words.value.rstrip(" )"), maxsplit=1) for words in cells]
    named = all(len(one) > 1 and is_person(one[0]) for one in pieces)
    return [(words, None) for words in cells] if named and _are_posts([one[-1] for one in pieces], len(cells)) else []


def _below(grid: Grid, table: Table, size: int) -> list[tuple[Words, Words | None]]:
    """The names of a table with what stands below or above each, `size` rows to a row of people."""
    if len(table.rows) % size:
        return []
    told: list[tuple[Words, Words | None]] = []
    for at in range(0, len(table.rows), size):
        rows = _names_and_posts(grid, *table.rows[at : at + 2])
        if rows is None:
            return []
        for cell in grid.filled(rows[0]):
            beside = grid.places.get((rows[1].number, cell.column))
            told.append((grid.words(cell), (grid.words(beside) or None) if beside is not None else None))
    return told


def _names_and_posts(grid: Grid, first: Row, second: Row) -> tuple[Row, Row] | None:
    """Two rows as names and what they are, whichever stands above; None where they are no people."""
    above = [grid.words(cell).value for cell in grid.filled(first)]
    if len(above) < _LEAST_PEOPLE:
        return None
    below = [grid.words(cell).value for cell in grid.filled(second)]
    if all(map(is_person, above)) and _are_posts(below, len(above)):
        return first, second
    return (second, first) if all(map(is_person, below)) and _are_posts(above, len(below)) else None


def _are_posts(texts: list[str], wanted: int) -> bool:
    """Whether nearly as many texts as there are people are what somebody is."""
    return sum(map(is_what_they_are, texts)) >= max(_LEAST_PEOPLE, _MOST * wanted)
