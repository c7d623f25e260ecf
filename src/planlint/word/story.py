"""What a reader of a Word document sees, as data: paragraphs, tables in a true grid, and what lies beside the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from lxml import etree

BETWEEN_CELLS = " | "  # of a row that is not seen, in the words of its flag


class FlagKind(StrEnum):
    """What a reader may overlook in a document, or what is not read from it."""

    MACRO = "macro"
    ALT_CHUNK = "altchunk"  # another file put in whole, not read
    HIDDEN = "hidden"
    HIDDEN_ROW = "hidden-row"
    TINY = "tiny"  # two points or less
    WHITE = "white"  # white on nothing
    DELETED = "deleted"
    PLACEHOLDER = "placeholder"  # a content control that nobody filled in
    STRUCK_OUT = "struck-out"
    HIGHLIGHTED = "highlighted"
    TYPED_TICK = "typed-tick"  # [x] or [ ]
    INSERTED = "inserted"
    MOVED = "moved"
    TEXT_BOX = "text-box"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something beside the plain words. `text` are the words it is about.

    Words that are seen (struck-out, highlighted, inserted, moved, typed-tick) stand at `start` to `end` of the text of
    the paragraph `paragraph_number` of `part`; words that are not (hidden, tiny, white, deleted, placeholder, comment,
    text-box) would stand at `start`; a whole paragraph, row or cell that is not seen would follow there. A flag of the
    whole file has paragraph_number 0 and part "".
    """

    kind: FlagKind
    text: str
    part: str = ""
    paragraph_number: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]` of a paragraph comes from this element: a `w:t`, `w:br`, `w:tab`, `w:sym`, field mark …

    From a `w:t` come exactly as many characters as its own text has, so that it can be cut at an offset.
    """

    start: int
    end: int
    element: etree._Element


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it would be read with every tracked change accepted.

    `start` is where `text` begins in the linear text; `number` counts all `w:p` of `part` from 1; `heading` is 1 to 9,
    0 for none (a title is 1); `list_level` counts from 0, None outside lists (bullets and numbers that Word makes are
    not in the text); `is_bold`: every visible letter is; `is_faint`: every one is grey and italic, as a form writes to
    whoever fills it in; `bold_lead`: how many letters are bold before the first that is not; `element` is its `w:p`,
    the last one of several joined ones.
    """

    text: str
    start: int
    part: str
    number: int
    heading: int
    list_level: int | None
    pieces: tuple[Piece, ...]
    flags: tuple[Flag, ...]
    element: etree._Element
    is_title: bool = False
    is_bold: bool = False
    is_faint: bool = False
    bold_lead: int = 0

    @property
    def end(self) -> int:
        """Where `text` ends in the linear text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell at its first row and column, from 1; a merged cell stands once and spans."""

    row: int
    column: int
    row_span: int
    column_span: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A visible row, from 1, with the cells that begin in it; `is_header`: Word repeats it on each page."""

    number: int
    cells: tuple[Cell, ...]
    is_header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a visible row. `number` counts such tables of `part` from 1 as they begin, nested ones too."""

    number: int
    part: str
    rows: tuple[Row, ...]


Block: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Story:
    """All that is read from one document.

    `streams` holds what stands outside the body, in reading order: `header 1`, `footer 1`, `footnote 1`, `endnote 1`,
    `text box 1` (each box once) … `text` is the linear text: every visible paragraph of body, then streams, each
    followed by a line end. `flags` are those of all paragraphs and of the file. `roots` are the parsed parts that the
    pieces' elements belong to. `left_out`: where in the text of the file characters stood that `text` does without.
    """

    body: tuple[Block, ...]
    streams: dict[str, tuple[Block, ...]]
    flags: tuple[Flag, ...]
    text: str
    roots: dict[str, etree._Element] = field(repr=False)
    left_out: tuple[int, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every visible paragraph, in the order of the linear text."""
        yield from paragraphs_of(self.body)
        for blocks in self.streams.values():
            yield from paragraphs_of(blocks)


def paragraphs_of(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """The paragraphs of some blocks in reading order, those in tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks)
