"""Records that say themselves what they are: “Item type | Outcome”, “Item type | Action”, “Parent item | 88117”.

A case system prints the items of a plan as it holds them, in the order of their numbers: what belongs together is told
by the number of its parent alone. The labels are told by their values, as no two systems call them alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from planlint.read.word.tables.forms import label_asks, tables_in
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_day
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.records import Record
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.head_nouns import kind_named
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_owner
from planlint.word.story import Block, Cell, Paragraph, Table

Values = dict[str, tuple[Words, Words]]

KINDS = {"outcome", "action", "evidence", "contingency", "concern", "strength"}
_TELL = {"outcome", "action"}  # without both there is nothing to join
_LEAST_RECORDS = 4
_LEAST_COLUMNS = 3
_MOST = 0.75  # of the values by which a label is told
_WORDS_OF_A_TEXT = 3
_FITS: dict[str, Callable[[str], bool]] = {"by_when": is_day, "by_whom": is_owner}
_ID = re.compile(r"[A-Z]{0,6}[ /_-]?\d[\w./-]*")


def find_typed(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Notes the records of a draft that say what they are, by the number of the table that holds them."""
    told = [(table, _kinds_in(table)) for table in tables_in(blocks)]
    tables = [table for table, kinds in told if kinds]
    kinds = [kind for _, of_table in told for kind in of_table]
    if len(kinds) < _LEAST_RECORDS or not {*kinds} >= _TELL:  # most drafts need not be looked at further
        return
    found = [(table.number, values) for table in tables for values in _values(Grid(draft, table), table)]
    label = _type_label([values for _, values in found])
    for number, values in found if label is not None else ():
        kind = kind_named(values[label][1].value) if label in values else None
        if label is not None and kind in KINDS:
            draft.label(values[label][0], "kind")
            draft.label(values[label][1], str(kind))
            rest = {one: told for one, told in values.items() if one != label}
            draft.typed.setdefault(number, []).append(Record(str(kind), rest))


def _kinds_in(table: Table) -> list[str]:
    """The parts of a plan that cells say something is and no more, one in a row: a header names several."""
    if len(table.rows) == 1 or len(table.rows[0].cells) == 1 == len(table.rows[1].cells):
        return []  # a box, or boxes below one another
    told = ([kind for cell in row.cells if (kind := kind_named(_text(cell))) in KINDS] for row in table.rows)
    return [str(kinds[0]) for kinds in told if len(kinds) == 1]


def _text(cell: Cell) -> str:
    only = cell.blocks[0] if len(cell.blocks) == 1 else None
    return only.text if isinstance(only, Paragraph) else ""


def _values(grid: Grid, table: Table) -> Iterable[Values]:
    """The labels of each record of a table with their values: beside each other, or below a header."""
    heads = table.rows[0].cells
    if _is_under_header(table):
        for row in table.rows[1:]:
            yield _of(grid, zip(heads, row.cells, strict=True))
        return
    cells: list[tuple[Cell, Cell]] = []
    first = folded(grid.words(heads[0]).value)
    for row in table.rows:
        if cells and folded(grid.words(row.cells[0]).value) == first:
            yield _of(grid, cells)
            cells = []
        if len(row.cells) % 2 == 0:
            cells += zip(row.cells[::2], row.cells[1::2], strict=True)
    yield _of(grid, cells)


def _is_under_header(table: Table) -> bool:
    """Whether the rows of a table are the records: nearly all of them say in one column what they are."""
    width, below = len(table.rows[0].cells), table.rows[1:]
    if width < _LEAST_COLUMNS or len(below) < _LEAST_RECORDS or any(len(row.cells) != width for row in below):
        return False
    say = [sum(kind_named(_text(row.cells[at])) in KINDS for row in below) for at in range(width)]
    return max(say) >= _MOST * len(below)


def _of(grid: Grid, cells: Iterable[tuple[Cell, Cell]]) -> Values:
    told = ((grid.words(label), grid.words(value)) for label, value in cells)
    return {folded(label.value): (label, value) for label, value in told if label and value}


def _type_label(records: list[Values]) -> str | None:
    """The label beside which nearly every record says what it is, outcomes and actions among them."""
    labels = {label: None for values in records for label in values}
    for label in labels:
        kinds = [kind_named(values[label][1].value) for values in records if label in values]
        known = [kind for kind in kinds if kind in KINDS]
        if len(kinds) >= _LEAST_RECORDS and len(known) >= _MOST * len(kinds) and {*known} >= _TELL:
            return label
    return None


class Labels:
    """What the labels of such records ask for, told by what stands beside them."""

    def __init__(self, draft: Draft, records: list[Record]) -> None:
        self._records = records
        self.names = list(dict.fromkeys(label for record in records for label in record.values))
        self.own, self.above = self._joined()
        rest = [label for label in self.names if label not in (self.own, self.above)]
        self.keys = {label: key for label in rest if (key := label_asks(draft, label))}
        for key, fit in _FITS.items():
            if key not in self.keys.values():
                found = [label for label in rest if label not in self.keys and self._are(label, fit)]
                self.keys |= dict.fromkeys(found[:1], key)
        self._texts = {kind: self._text_of(kind, rest) for kind in KINDS}

    def text(self, record: Record) -> str | None:
        """The label beside which a record of that kind tells what it is about."""
        return self._texts[record.kind]

    def parent(self, record: Record) -> list[str]:
        """What may be the number of the record above: the whole value, its first and its last word."""
        return _ways(record.said(self.above))

    def _joined(self) -> tuple[str | None, str | None]:
        """The label of a record's own number, and that of its parent's; None for what the draft does not print."""
        below = [record for record in self._records if record.kind != "outcome"]
        for own in self.names:
            values = [record.said(own) for record in self._records]
            if len({*values}) < len(values) or not all(_ID.fullmatch(value) for value in values):
                continue
            ids = {folded(record.said(own)) for record in self._records if record.kind == "outcome"}
            for above in (label for label in self.names if label != own):
                if sum(bool(ids & {*_ways(record.said(above))}) for record in below) >= _MOST * len(below):
                    return own, above
        return None, self._named_above(below)

    def _named_above(self, below: list[Record]) -> str | None:
        """The label beside which the words of an outcome stand in the records below it."""
        told = [value.value for one in self._records if one.kind == "outcome" for _, value in one.values.values()]
        said = {folded(text) for text in told if len(text.split()) >= _WORDS_OF_A_TEXT}
        for label in self.names:
            if below and sum(folded(one.said(label)) in said for one in below if one.said(label)) >= _MOST * len(below):
                return label
        return None

    def _are(self, label: str, fit: Callable[[str], bool]) -> bool:
        told = [record.said(label) for record in self._records if record.said(label)]
        return bool(told) and sum(map(fit, told)) >= _MOST * len(told)

    def _text_of(self, kind: str, labels: list[str]) -> str | None:
        """Of the labels that ask for no other field the one beside which most is told."""
        records = [record for record in self._records if record.kind == kind]
        may_be = [label for label in labels if self.keys.get(label) in (None, "", *KINDS)]
        words = {label: sum(len(record.said(label).split()) for record in records) for label in may_be}
        return max(may_be, key=lambda label: words[label]) if any(words.values()) else None


def _ways(text: str) -> list[str]:
    value = folded(text)
    return [value, *value.split()[:1], *value.split()[-1:]] if value else []
