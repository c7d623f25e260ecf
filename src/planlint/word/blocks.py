"""The blocks of one part: paragraphs and tables, as they stand when every tracked change is accepted."""

from __future__ import annotations

import itertools
from dataclasses import replace

from lxml import etree

from planlint.word.controls import PLAIN, Around, unwrapped
from planlint.word.draft import Draft
from planlint.word.fills import is_filled
from planlint.word.grid import Grid
from planlint.word.inline import Inline, Met
from planlint.word.linear import Linear
from planlint.word.marks import columns_before, columns_of, continues, is_header, mark_is_gone, merge_starts, why_gone
from planlint.word.names import child, children, number, value, value_of, w
from planlint.word.story import BETWEEN_CELLS, Block, Flag, FlagKind, Paragraph, Table
from planlint.word.styles import NO_LIST, Styles, heading_of, list_level

_PARAGRAPH, _TABLE, _ROW, _CELL, _ALT_CHUNK = w("p"), w("tbl"), w("tr"), w("tc"), w("altChunk")


class Blocks:
    """Reads the blocks of one part, in order."""

    def __init__(self, part: str, root: etree._Element, styles: Styles, met: Met, linear: Linear) -> None:
        self._part, self._styles, self._linear = part, styles, linear
        self._inline = Inline(part, root, styles, met)
        self._numbers = {paragraph: count for count, paragraph in enumerate(root.iter(_PARAGRAPH), start=1)}
        self._tables = 0

    def read(self, container: etree._Element, around: Around = PLAIN) -> tuple[Block, ...]:
        """The blocks in a body, cell, header, note or text box."""
        blocks: list[Block] = []
        draft: Draft | None = None  # a paragraph whose mark is deleted runs on into the next one
        last: etree._Element | None = None
        for block, inside in unwrapped(container, around):
            if block.tag == _PARAGRAPH:
                if inside.unseen is FlagKind.DELETED:
                    self._flag_lost(FlagKind.DELETED, block)
                    continue
                draft, last = draft or Draft(), block
                properties = children(child(block, "pPr"))
                self._read_words(block, properties, draft, inside)
                if not mark_is_gone(properties.get("rPr")):
                    blocks.append(self._finished(draft, block, properties))
                    draft = None
                continue
            if block.tag == _TABLE:
                if draft is not None and draft.length and last is not None:
                    blocks.append(self._finished(draft, last, children(child(last, "pPr"))))
                    draft = None
                table = self._table(block, inside)
                blocks += [table] if table is not None else []
            elif block.tag == _ALT_CHUNK:
                self._linear.flags.append(Flag(FlagKind.ALT_CHUNK, "", self._part))
        if draft is not None and last is not None:
            if draft.length or not blocks:
                blocks.append(self._finished(draft, last, children(child(last, "pPr"))))
            else:  # all of it was deleted
                lost = draft.finish(start=0, part=self._part, number=self._numbers[last], element=last)
                self._linear.flags.extend(lost.flags)
        return tuple(blocks)

    def _read_words(
        self, paragraph: etree._Element, properties: dict[str, etree._Element], draft: Draft, around: Around
    ) -> None:
        if not around.filled and is_filled(properties.get("shd")):
            around = replace(around, filled=True)
        self._inline.read(paragraph, draft, self._styles.paragraph(value_of(properties.get("pStyle"))), around)

    def _finished(self, draft: Draft, element: etree._Element, properties: dict[str, etree._Element]) -> Paragraph:
        style = self._styles.paragraph(value_of(properties.get("pStyle")))
        outline, own_list = value_of(properties.get("outlineLvl")), list_level(properties.get("numPr"))
        level = style.list_level if own_list is None else own_list
        return self._linear.add(
            draft.finish(
                start=self._linear.length,
                part=self._part,
                number=self._numbers[element],
                element=element,
                heading=(style.level or 0) if outline is None else heading_of(number(outline, 9)),
                list_level=None if level == NO_LIST else level,
                is_title=style.is_title,
            )
        )

    def _table(self, element: etree._Element, around: Around) -> Table | None:
        properties = child(element, "tblPr")
        if not around.filled and properties is not None:
            style = self._styles.style(value(properties, "tblStyle"))
            if style.filled or is_filled(child(properties, "shd")):
                around = replace(around, filled=True)
        self._tables += 1
        own_number, grid, is_seen = self._tables, Grid(), False
        for row, inside in unwrapped(element, around):
            if row.tag != _ROW:
                continue
            row_properties = child(row, "trPr")
            gone = FlagKind.DELETED if inside.unseen is FlagKind.DELETED else why_gone(row_properties)
            if gone is not None:
                self._flag_lost(gone, row)
                if gone is FlagKind.DELETED:
                    grid.lose_row(merge_starts(row))
                continue
            grid.begin_row(columns_before=columns_before(row_properties), is_header=is_header(row_properties))
            is_seen = True
            for cell, in_cell in unwrapped(row, inside):
                if cell.tag == _CELL:
                    self._cell(cell, in_cell, grid)
            grid.end_row()
        # Converters write rows without a cell, Word never: the first row is one that has something in it.
        rows = tuple(itertools.dropwhile(lambda row: not row.cells, grid.rows()))
        if not is_seen or not rows:
            self._tables -= 1
            return None
        return Table(own_number, self._part, rows)

    def _cell(self, element: etree._Element, around: Around, grid: Grid) -> None:
        properties = children(child(element, "tcPr"))
        if around.unseen is FlagKind.DELETED or "cellDel" in properties:
            self._flag_lost(FlagKind.DELETED, element)
            return
        slot = grid.cell(
            columns_of(properties.get("gridSpan")),
            merges="vMerge" in properties,
            continues_above=continues(properties.get("vMerge")),
            continues_before=continues(properties.get("hMerge")),
        )
        if slot is None:  # Word shows nothing of a cell that another one covers
            self._flag_lost(FlagKind.HIDDEN, element)
            return
        if not around.filled and is_filled(properties.get("shd")):
            around = replace(around, filled=True)
        start = grid.lost_start(slot) if continues(properties.get("vMerge")) else None
        slot.blocks = (*(self.read(start, around) if start is not None else ()), *self.read(element, around))

    def _flag_lost(self, kind: FlagKind, element: etree._Element) -> None:
        """Flags what of a paragraph, row or cell nobody sees, behind the last paragraph that is seen."""
        cells = [element] if kind is not FlagKind.HIDDEN_ROW else element.iter(_CELL)
        words = ["".join(text.text or "" for text in cell.iter(w("t"), w("delText"))) for cell in cells]
        said = BETWEEN_CELLS.join(filter(str.strip, words))
        if said:
            last = self._linear.last
            number, at = (last.number, len(last.text)) if last and last.part == self._part else (0, 0)
            self._linear.flags.append(Flag(kind, said, self._part, number, at, at))
