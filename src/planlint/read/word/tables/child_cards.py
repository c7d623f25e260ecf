"""A box for each child, side by side or below each other: the name, and in the lines below it when born, and why."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.people.child_records import child_records
from planlint.read.word.people.children import child
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_name
from planlint.timescales.words.day_words import DATE, is_date
from planlint.word.story import Table

_MOST_CHILDREN = 8
_LEAST_ROWS = 2
_LINE_END = re.compile(r"\n")
_LABEL = re.compile(r"[^:]{2,30}:\s*")


def child_cards(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Amy Hill / born 3 May 2016 / Neglect” in each cell, or in the cells below each other where nothing stands
    beside them; False for any other table."""
    first = grid.words(table.rows[0].cells[0]).value
    if flow.in_outcome or flow.draft.tree.get("outcomes") or not is_name(first.split("\n")[0]):
        return False
    if "\n" not in first and flow.draft.tree.get("children"):
        return False
    cells = [cell for row in table.rows for cell in grid.filled(row)]
    if all(_is_card(grid.words(cell).value) for cell in cells[: _MOST_CHILDREN + 1]):
        told = [grid.words(cell) for cell in cells]
    else:
        told = _columns(flow, grid, table)
    if not 0 < len(told) <= _MOST_CHILDREN:
        return False
    for words in told:
        if not child_records(flow.draft, words, listed=True):
            _take(flow, words)
    return True


def _is_card(text: str) -> bool:
    """Whether lines begin with a name alone, and one of the others holds a day."""
    first, *others = text.split("\n")
    return bool(others) and is_name(first) and any(DATE.search(line) for line in others)


def _columns(flow: Flow, grid: Grid, table: Table) -> list[Words]:
    """The columns of a table of names over dates of birth, each as one text; none for any other table."""
    rows = [[grid.words(cell) for cell in grid.filled(row)] for row in table.rows]
    if len(rows) < _LEAST_ROWS or flow.draft.tree.get("children") or any(len(row) != len(rows[0]) for row in rows):
        return []
    if not all(is_name(words.value) for words in rows[0]) or not all(is_date(words.value) for words in rows[1]):
        return []
    return [joined(words) for words in zip(*rows, strict=True)]


def _take(flow: Flow, words: Words) -> None:
    """A child of whom more is told than a record holds: what is neither day nor category stays unplaced."""
    name, *others = words.split(_LINE_END)
    part: Tree = child(flow.draft, name)
    for line in others:
        label = _LABEL.match(line.value)
        bare = line.cut(label.end()) if label else line
        if (day := DATE.search(line.value)) is not None:
            flow.draft.put(part, "born", line.cut(*day.span()), "children.born")
        elif is_category(flow.draft.terms, bare.value):
            flow.draft.put(part, "category", bare, "children.category")
