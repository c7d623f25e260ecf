"""A draft cut into pieces, each a line or what stands behind a label in it, with the words that stand around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.read.word.text.cell_paragraphs import is_guidance, paragraphs_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, lines_of
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.whole_page.who_or_when import says_who_or_when
from planlint.word.story import Block, Cell, Table

_CAPTION = re.compile(r".{2,60}[:?…]|.{2,60}\.\.\.", re.DOTALL)
_MOST_HEADING_LETTERS = 90
_SHAPES = " ↳→⏲►▶»–—-"  # before who or when in small print


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a table a piece stands: its cell, how far that reaches, and the words of the cells around it.

    `top` is at the head of its column, `side` at the head of its row, `band` the last row above that is one cell.
    """

    table: int
    row: int
    column: int
    row_span: int
    column_span: int
    width: int
    top: str = ""
    side: str = ""
    left: str = ""
    above: str = ""
    band: str = ""

    @property
    def is_band(self) -> bool:
        """Whether the cell reaches over the whole table."""
        return self.width > 1 and self.column_span >= self.width


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line, the label before them or over them, the heading they stand under, and their place.

    `asks` is what known words among these ask for: “top by_whom”, “label evidence”. Of a line that was cut `part` says
    which part it is, `mark` what stands before it, and `cut` all the marks. `is_label`: it only says what stands behind
    it or below it.
    """

    words: Words
    line: Line
    heading: str
    label: str = ""
    place: Place | None = None
    asks: tuple[str, ...] = ()
    part: str = ""
    mark: str = ""
    cut: tuple[str, ...] = ()
    is_label: bool = False


@dataclass(slots=True)
class Headings:
    last: str = ""

    def see(self, line: Line) -> None:
        """Remembers a line that heads what follows."""
        text = line.words.value
        leads = line.leads or text.endswith(":")
        if line.heading or (len(text) < _MOST_HEADING_LETTERS and not line.is_item and (line.is_bold or leads)):
            self.last = text


def pieces_in(draft: Draft, blocks: tuple[Block, ...], headings: Headings, place: Place | None) -> Iterator[Piece]:
    label = ""
    for block in blocks:
        if isinstance(block, Table):
            yield from _in_table(draft, block, headings)
        elif not is_guidance(block) or (says_who_or_when(block.text.strip(_SHAPES)) and not instructs(block.text)):
            for line in lines_of(draft, [block]):
                yield Piece(line.words, line, headings.last, label, place)
                if place is None:
                    headings.see(line)
                if _CAPTION.fullmatch(line.words.value):
                    label = line.words.value
                elif not line.is_item and place is None:
                    label = ""


def _in_table(draft: Draft, table: Table, headings: Headings) -> Iterator[Piece]:
    cells: dict[tuple[int, int], str] = {}
    width = max((cell.column + cell.column_span - 1 for row in table.rows for cell in row.cells), default=0)
    band = ""
    first: dict[int, tuple[int, str]] = {}  # where the words of a column begin
    for row in table.rows:
        for cell in row.cells:
            text = _text(cell)
            for column in range(cell.column, cell.column + cell.column_span):
                for at in range(cell.row, cell.row + cell.row_span):
                    cells[at, column] = text
                if text and cell.column_span < width:
                    first.setdefault(column, (cell.row, text))
        for cell in row.cells:
            begins, top = first.get(cell.column, (0, ""))
            place = Place(
                table.number,
                cell.row,
                cell.column,
                cell.row_span,
                cell.column_span,
                width,
                top if begins < cell.row else "",
                cells.get((cell.row, 1), "") if cell.column > 1 else "",
                cells.get((cell.row, cell.column - 1), ""),
                cells.get((cell.row - 1, cell.column), ""),
                band,
            )
            yield from pieces_in(draft, cell.blocks, headings, place)
            if place.is_band:
                band = _text(cell)


def _text(cell: Cell) -> str:
    return " ".join(paragraph.text.strip() for paragraph in paragraphs_of(cell.blocks))
