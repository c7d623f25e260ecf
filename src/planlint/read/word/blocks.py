"""Paragraphs and tables in the order in which they are read, those within a table's cells too."""

from __future__ import annotations

import dataclasses
from itertools import zip_longest

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.bars import bar_across
from planlint.read.word.lines.reading import read_line
from planlint.read.word.people.children import begins_with_child
from planlint.read.word.tables.reading import read_table
from planlint.read.word.text.cell_paragraphs import is_aside, is_guidance
from planlint.read.word.text.lines import leads_items, lines_of
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.instructions import question_before
from planlint.word.story import Block, Paragraph


def read_margin(flow: Flow, blocks: tuple[Block, ...]) -> None:
    """Reads a page header or footer for facts such as the child's name; nothing else in it is part of the plan."""
    for block in blocks:
        if isinstance(block, Paragraph):
            for line in lines_of(flow.draft, [block]):
                told = pairs(flow.draft.terms, line.words)[1]
                if begins_with_child(line.words) or (told and all(isinstance(one.asked, Fact) for one in told)):
                    read_line(flow, line)
        else:
            read_table(flow, block)
    flow.flush()


def read_blocks(flow: Flow, blocks: tuple[Block, ...]) -> None:
    """Reads blocks in order; what is open at the end stays open for those that follow."""
    for block, below in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Paragraph):
            asks = 0 if is_aside(block) else question_before(block.text)
            if (not asks and is_guidance(block)) or (asks and not about(flow.draft.terms, block.text[:asks])):
                continue
            leads = leads_items(block, below)
            for line in lines_of(flow.draft, [block]):
                flow.columns = None
                line = dataclasses.replace(line, words=line.words.cut(0, asks)) if asks else line
                read_line(flow, dataclasses.replace(line, leads=not line.is_item) if leads else line)
        elif block.number in flow.draft.running_heads:
            continue
        elif block is not blocks[-1] and (bar := bar_across(flow, block)) is not None:
            flow.columns = None
            read_line(flow, bar)
        else:
            flow.flush()
            flow.filled = True
            read_table(flow, block)
    flow.flush()
