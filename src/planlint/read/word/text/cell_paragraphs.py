"""The paragraphs of a cell that hold words."""

from __future__ import annotations

from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.terms import terms
from planlint.word.story import Paragraph, Table


def paragraphs_of(blocks: tuple[Paragraph | Table, ...]) -> list[Paragraph]:
    """The paragraphs of a cell that hold words, those of tables within it too."""
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.text.strip():
                found.append(block)
        else:
            for row in block.rows:
                for cell in row.cells:
                    found += paragraphs_of(cell.blocks)
    return found


def cell_paragraphs(blocks: tuple[Paragraph | Table, ...]) -> list[Paragraph]:
    """Of those, what somebody said: not how the form is to be filled in, which stays unplaced."""
    return [one for one in paragraphs_of(blocks) if not is_guidance(one)]


def headed_paragraphs(blocks: tuple[Paragraph | Table, ...]) -> list[Paragraph]:
    """Of those, what the header over the cell heads: a table within it has columns of its own."""
    return cell_paragraphs(tuple(one for one in blocks if not has_columns(one)))


def has_columns(block: Paragraph | Table) -> bool:
    """Whether a block of a cell is a table with rows and columns of its own, and not only a box round its words."""
    return isinstance(block, Table) and any(len(row.cells) > 1 for row in block.rows)


def is_guidance(paragraph: Paragraph) -> bool:
    """Whether a paragraph only tells how the form is filled in, by its words or by its grey italics."""
    return instructs(paragraph.text) or is_aside(paragraph)


def is_aside(paragraph: Paragraph) -> bool:
    """Whether grey italics show that a paragraph is the form's own, and it is no heading of one of its parts."""
    return paragraph.is_faint and not paragraph.heading and terms().headings.whole(paragraph.text) is None
