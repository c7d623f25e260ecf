"""Paragraphs and tables in the order in which they are read, those within a table's cells too."""

from __future__ import annotations

import dataclasses

from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.reading import read_line
from planlint.read.word.tables.reading import read_table
from planlint.read.word.text.lines import lines_of
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.instructions import instructs, question_before
from planlint.word.story import Block, Paragraph


def read_blocks(flow: Flow, blocks: tuple[Block, ...]) -> None:
    """Reads blocks in order; what is open at the end stays open for those that follow."""
    for block in blocks:
        if isinstance(block, Paragraph):
            asks = question_before(block.text)
            if (not asks and instructs(block.text)) or (asks and not about(flow.draft.terms, block.text[:asks])):
                continue
            for line in lines_of(flow.draft, [block]):
                flow.columns = None
                read_line(flow, dataclasses.replace(line, words=line.words.cut(0, asks)) if asks else line)
        else:
            flow.flush()
            flow.filled = True
            read_table(flow, block)
    flow.flush()
