"""The forms of a draft: the labels of each table or run of lines, folded, with their values."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.columns import column_keys, is_entered
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Block, Paragraph, Table

_MOST_WORDS = 8
_PAIR = 2
_LEAST_COLUMNS = 3
_LEAST = 2  # labels that make a form
OF_ACTION = {"action", "by_whom", "by_when", "who_when"}
_COUNTS = re.compile(r"^(?:\d{1,2} )+(?=\D)|(?<=[^\d ])(?: \d{1,2}[a-z]?)+$")
_OF_THE_FORM = Fact("unplaced")


def tables_in(blocks: Iterable[Block]) -> Iterable[Table]:
    """The tables of some blocks in order, those within cells too."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from tables_in(cell.blocks)


def labels_in(draft: Draft, table: Table) -> list[tuple[str, str]]:
    """The labels, folded, of a table of labels and values by turns; none for any other table."""
    captioned = table.number in draft.captioned  # labels throughout, however many stand side by side
    if not captioned and (over := _over_steps(draft, table)):
        return over
    rows = [row.cells for row in table.rows if captioned or len(row.cells) in (2, 4)]
    if len(rows) < _LEAST or len(rows) < sum(len(row.cells) > 1 for row in table.rows):
        return []
    grid = Grid(draft, table)
    found = [
        (grid.words(label).value, grid.words(value).value)
        for cells in rows
        for label, value in zip(cells[::2], cells[1::2], strict=True)
    ]
    wide = not captioned and any(len(cells) == 4 for cells in rows)
    if wide and any(draft.terms.columns.whole(value) for _, value in found):
        return []  # “Action | Who | When | How far” is a header
    return [(folded(label), value) for label, value in found if label and len(label.split()) <= _MOST_WORDS]


def _over_steps(draft: Draft, table: Table) -> list[tuple[str, str]]:
    """The labels over the header of the steps of an outcome, and of that header who and when; none for other tables."""
    labelled = list(itertools.takewhile(lambda row: len(row.cells) == _PAIR, table.rows))
    if not _LEAST <= len(labelled) < len(table.rows) - 1 or len(table.rows[len(labelled)].cells) < _LEAST_COLUMNS:
        return []
    grid = Grid(draft, table)
    if any(row.cells[1].column_span < _PAIR for row in labelled):
        return []
    found = [tuple(grid.words(cell).value for cell in row.cells) for row in labelled]
    heads, first = (table.rows[len(labelled) + at].cells for at in (0, 1))
    steps = [(grid.words(head).value, grid.words(cell).value) for head, cell in zip(heads, first, strict=False)]
    found += [one for one in steps if label_asks(draft, one[0]) in OF_ACTION]
    return [(folded(label), value) for label, value in found if label and len(label.split()) <= _MOST_WORDS]


def labels_in_lines(blocks: tuple[Block, ...]) -> list[list[tuple[str, str]]]:
    """The same of lines “Label: value” that follow one another, each heading between them beginning others."""
    found: list[list[tuple[str, str]]] = [[]]
    for block in blocks:
        if not isinstance(block, Paragraph) or block.heading:
            found.append([])
            continue
        for line in block.text.split("\n"):
            label, colon, value = line.partition(": ")
            if colon and len(label.split()) <= _MOST_WORDS:
                found[-1].append((folded(label), value))
    return [pairs for pairs in found if len(pairs) >= _LEAST]


def without_counts(counted: dict[str, set[str]], pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The labels of a form without the numbers that count them, which are remembered with theirs."""
    bare = [(_COUNTS.sub("", label) or label, value) for label, value in pairs]
    for (label, _), (one, _) in zip(pairs, bare, strict=True):
        counted.setdefault(one, set()).add(label)
    return bare


def label_asks(draft: Draft, label: str) -> str | None:
    if is_entered(label):
        return ""
    key = asked(draft.terms, label)
    if key == _OF_THE_FORM and draft.terms.columns.whole(label) == "by_when":
        return None  # “Completed by”: who has filled in the form, or a day of the plan
    key = key or column_keys(draft.terms, label, loose=True) or draft.terms.guess(label)
    return key if key in FIELDS else None if key in (None, "date", "helpers") else ""


def asks_for_helpers(draft: Draft, label: str) -> bool:
    """Whether a label asks who else helps: “Supported by” names who acts only where no other label does."""
    return column_keys(draft.terms, label, loose=True) == "helpers"


def may_sign_form(draft: Draft, label: str) -> bool:
    """Whether a label asks for a day of the plan, or for who filled in the form: “Completed by”."""
    return asked(draft.terms, label) == _OF_THE_FORM and draft.terms.columns.whole(label) == "by_when"
