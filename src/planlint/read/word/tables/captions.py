"""Forms whose cells hold their own label: a small caption, and below it in the same cell what was filled in."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.columns import column_keys
from planlint.word.looks import Seen, looks_at
from planlint.word.story import Block, Cell, Paragraph, Row, Table

_MOST_WORDS = 8
_MOST = 0.75  # of the cells: one may hold a value alone
_LEAST_FIELDS = 2
_OF_A_FIELD = {"by_whom", "by_when", "who_when"}  # columns of worries and strengths side by side ask for none of these
_ENDS = (".", ";", ",")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell with the caption in its first line, how that is written, and what stands below it."""

    cell: Cell
    caption: Paragraph | None
    look: Seen
    value: tuple[Block, ...]


def without_captions(draft: Draft, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a draft, the tables of such cells laid out as labels with their values beside them.

    What a person sees is that the captions are all written alike, and otherwise than what stands below them.
    """
    return tuple(_laid_out(draft, block) if isinstance(block, Table) else block for block in blocks)


def _laid_out(draft: Draft, table: Table) -> Table:
    first = table.rows[0].cells[0]
    if len(table.rows) == 1 == len(table.rows[0].cells) or not _may_be_captioned(draft, first):
        return table  # most tables need not be looked at further
    told = [[_taken_apart(cell) for cell in row.cells] for row in table.rows]
    if not _are_captioned(draft, [one for row in told for one in row]):
        return table
    draft.captioned.add(table.number)
    rows = (_row(row, cells) for row, cells in zip(table.rows, told, strict=True))
    return dataclasses.replace(table, rows=tuple(rows))


def _may_be_captioned(draft: Draft, cell: Cell) -> bool:
    """Whether a cell begins with a few words that ask for something, and more stands below them."""
    lines = [line for block in cell.blocks if isinstance(block, Paragraph) for line in block.text.strip().split("\n")]
    filled = [line for line in lines if line.strip()]
    return len(filled) > 1 and _is_caption(filled[0]) and _asks(draft, filled[0]) is not None


def _is_caption(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS and not text.rstrip().endswith(_ENDS)


def _taken_apart(cell: Cell) -> _Cell:
    """A cell as caption and value; without a caption where its first line can be none."""
    blocks = tuple(block for block in cell.blocks if not isinstance(block, Paragraph) or block.text.strip())
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return _Cell(cell, None, (), blocks)
    head, _, rest = first.text.partition("\n")
    if not _is_caption(head):
        return _Cell(cell, None, (), blocks)
    caption = dataclasses.replace(first, text=head, is_bold=True, bold_lead=0)
    below = dataclasses.replace(first, text=rest, start=first.start + len(head) + 1, is_bold=False, bold_lead=0)
    value = ((below,) if rest.strip() else ()) + blocks[1:]
    return _Cell(cell, caption, looks_at(first, len(head) - len(head.lstrip())), value)


def _are_captioned(draft: Draft, cells: list[_Cell]) -> bool:
    """Whether nearly all cells begin with a caption written as the others are, and the captions ask for fields."""
    filled = [one for one in cells if one.caption is not None or one.value]
    with_value = [one for one in filled if one.caption is not None and one.value]
    if len(with_value) < _LEAST_FIELDS:
        return False
    look = Counter(one.look for one in with_value).most_common(1)[0][0]
    captions = [one.caption.text for one in filled if one.caption is not None and one.look == look]
    if len(captions) < _MOST * len(filled) or len(with_value) * 2 < len(captions):
        return False
    asks = [_asks(draft, text) for text in captions]
    fields = sum(isinstance(one, Fact) or one in _OF_A_FIELD for one in asks)
    known = sum(one is not None for one in asks)
    shown = sum(_differs(one) for one in with_value) * 2 > len(with_value)
    # Where nothing but the words tells them from what stands below, all have to.
    return fields >= _LEAST_FIELDS and (known * 2 > len(asks) if shown else known == len(asks) == len(filled))


def _differs(one: _Cell) -> bool:
    """Whether below a caption stands something that is written otherwise, or its colon tells it from that."""
    first = next((block for block in one.value if isinstance(block, Paragraph)), None)
    if one.caption is None or first is None:
        return False
    if one.caption.text.rstrip().endswith(":"):
        return True
    at = len(first.text) - len(first.text.lstrip())
    offset = first.start - one.caption.start if first.number == one.caption.number else 0
    return looks_at(first, at + offset) != one.look


def _asks(draft: Draft, text: str) -> Fact | str | None:
    return asked(draft.terms, text) or column_keys(draft.terms, text, loose=True)


def _row(row: Row, told: list[_Cell]) -> Row:
    """A row of captions with their values beside them; guidance below a caption is left out, and so unplaced."""
    cells: list[Cell] = []
    for one in told:
        at, plain = one.cell.column, [_plain(block) for block in one.value if not _is_guidance(block)]
        caption = (one.caption,) if one.caption is not None else ()
        cells += [
            dataclasses.replace(one.cell, column=2 * at - 1, column_span=1, blocks=caption),
            dataclasses.replace(one.cell, column=2 * at, column_span=2 * one.cell.column_span - 1, blocks=tuple(plain)),
        ]
    return dataclasses.replace(row, cells=tuple(cells))


def _is_guidance(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.is_faint


def _plain(block: Block) -> Block:
    """A value, which may be bold below its caption, as one beside its label."""
    return dataclasses.replace(block, is_bold=False, bold_lead=0) if isinstance(block, Paragraph) else block
