"""A box or a row for each child: the name, and below or beside it when born, and why."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.people.child_records import child_records, is_birth
from planlint.read.word.people.children import child
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_name
from planlint.timescales.words.day_words import DATE
from planlint.word.story import Row, Table

_MOST_CHILDREN = 8
_LEAST_ROWS = _LEAST_OF_A_CHILD = 2
_LINE_END = re.compile(r"\n")
_LABEL = re.compile(r"[^:]{2,30}:\s*")
_COUNTED = re.compile(r"(?:child|sibling|young person) ?(?:no\.? ?)?\d", re.IGNORECASE)


def child_cards(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Amy Hill / born 3 May 2016 / Neglect” in each cell, or in the cells below each other where nothing stands
    beside them, also below “Child 1 | Child 2”; False for any other table."""
    heads = grid.filled(table.rows[0]) if _are_counts(grid, table) else []
    rows = table.rows[1:] if heads else table.rows
    first = grid.words(rows[0].cells[0]).value
    if flow.in_outcome or flow.draft.tree.get("outcomes") or not is_name(first.split("\n")[0]):
        return False
    if "\n" not in first and flow.draft.tree.get("children"):
        return False
    cells = [cell for row in rows for cell in grid.filled(row)]
    if all(_is_card(grid.words(cell).value) for cell in cells[: _MOST_CHILDREN + 1]):
        told = [grid.words(cell) for cell in cells]
    else:
        told = _columns(flow, grid, rows)
    if not 0 < len(told) <= _MOST_CHILDREN:
        return False
    for head in heads:
        flow.draft.label(grid.words(head), "children")
    for words in told:
        if not child_records(flow.draft, words, listed=True):
            _take(flow, words)
    return True


def child_row(flow: Flow, boxes: list[Words]) -> bool:
    """Takes the child of a row “Luca Bell | born 13 May 2023”, “Child 1 | Luca Bell | DOB 13.05.2023 | Neglect”; False
    for any other row."""
    filled = [words for words in boxes if words]
    counted = bool(filled) and _COUNTED.fullmatch(filled[0].value.strip()) is not None
    told = filled[counted:]
    if len(told) < _LEAST_OF_A_CHILD or not is_full_name(told[0].value):
        return False
    says_born = any(is_birth(words.value, said=True) for words in told[1:])
    if not says_born or not child_records(flow.draft, joined(told), listed=True):
        return False
    if counted:
        flow.draft.label(filled[0], "children")
    return True


def _is_card(text: str) -> bool:
    """Whether lines begin with a name alone, and one of the others holds a day."""
    first, *others = text.split("\n")
    return bool(others) and is_name(first) and any(DATE.search(line) for line in others)


def _are_counts(grid: Grid, table: Table) -> bool:
    """Whether the first row only counts the children below it: “Child 1 | Child 2”."""
    counts = [grid.words(cell).value.strip() for cell in grid.filled(table.rows[0])]
    return len(table.rows) > 1 and len(counts) > 1 and all(map(_COUNTED.fullmatch, counts))


def _columns(flow: Flow, grid: Grid, told: tuple[Row, ...]) -> list[Words]:
    """The columns of rows of names over dates of birth, each as one text; none for any other rows."""
    rows = [[grid.words(cell) for cell in grid.filled(row)] for row in told]
    if len(rows) < _LEAST_ROWS or flow.draft.tree.get("children") or any(len(row) != len(rows[0]) for row in rows):
        return []
    if not all(is_name(words.value) for words in rows[0]) or not all(is_birth(words.value) for words in rows[1]):
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
