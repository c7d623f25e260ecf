"""Labels with their values in one cell, as systems print them over a table: “Child: Amina Khan (DOB 3 May 2019)”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell
from planlint.read.word.facts.labels import pairs
from planlint.read.word.text.spans import Words

# “DOB 3 April 2019”: before a number a label needs no colon.
_BEFORE_A_NUMBER: Final = re.compile(r"(?:^|[,;(\[])\s*([^\W\d][^\d:;,()\[\]]{1,40}?)\s*:?\s*(?=\d)")


def read_one_cell(draft: SheetDraft, cell: Cell, understood: Callable[[SheetDraft, Cell, Cell], bool]) -> bool:
    """Reads each label of a cell with its value; the rest of it stays unplaced. False where nothing is understood."""
    parts = [*_parts(draft, cell)]
    if not sum(understood(draft, label, value) for label, value in parts):
        return False
    draft.label(cell, "")
    draft.left += [part for pair in parts for part in pair if draft.is_free(part) and part.start != cell.start]
    return True


def _parts(draft: SheetDraft, cell: Cell) -> Iterator[tuple[Cell, Cell]]:
    whole = Words(draft.text, ((cell.start, cell.end),)).cut(0)
    before, found = pairs(draft.terms, whole)
    if found and before:
        return
    if not found:
        yield from _split(draft, cell, None, whole)
    for pair in found:
        yield from _split(draft, cell, pair.label, pair.value)


def _split(draft: SheetDraft, cell: Cell, label: Words | None, value: Words) -> Iterator[tuple[Cell, Cell]]:
    """A label with its value, and another that stands behind it before a number."""
    at = 0
    for number in _BEFORE_A_NUMBER.finditer(value.value):
        if draft.terms.labels.whole(number.group(1)) is None:
            continue
        if label is not None and (words := value.cut(at, number.start())):
            yield _cell(cell, label), _cell(cell, words)
        label, at = value.cut(*number.span(1)), number.end()
    rest = value.cut(at)
    rest = rest.cut(0, len(rest.value.rstrip(" ;,)]"))) if at else rest
    if label is not None and rest:
        yield _cell(cell, label), _cell(cell, rest)


def _cell(cell: Cell, words: Words) -> Cell:
    """Some words of a cell as a cell of their own, which stands where they stand."""
    return replace(cell, text=words.value, start=words.start)
