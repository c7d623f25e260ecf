"""One way to write a space: what a reader of the page cannot see is no difference to whoever reads the draft here."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import partial

from planlint.read.plain_spaces import plain_spaces
from planlint.word.story import Block, Flag, Paragraph, Piece, Story, Table

# Soft hyphens, places where a word may be cut, and marks that say “from left to right”, which English is.
_NO_WIDTH = re.compile("[\u00ad\u200b\u200e\u2060\ufeff]")
_LINE = re.compile(r"[^\n\t]+")
_RUN = re.compile(r" +")
_GAP = re.compile(r"(?<=[^ ]) +(?=[^ ])")
# Two spaces set off another label, “Name: Mia  Born: 3 May 2018”, the number of a page, and what stands behind the mark
# that a line begins with, “B  School meals”; three set off anything.
_SET_OFF = re.compile(r"[A-Z][\w'’/]*(?: +[\w'’/]+){0,4}:\s|[Pp]age:? +\d")
_MARK = re.compile(r" *(?:[A-HJ-Z]\d?|\d{1,2}) *")


def one_way_to_space(story: Story) -> Story:
    """The story with plain spaces and no more of them than mean something; it knows where each one stood."""
    text = plain_spaces(story.text)
    gone = _left_out(text)
    if not gone and text == story.text:
        return story
    kept, at = [], 0
    for one in gone:
        kept.append(text[at:one])
        at = one + 1
    folded = replace(story, text="".join([*kept, text[at:]]), left_out=tuple(gone))
    starts = {(one.part, one.number): one.start for one in story.paragraphs()}
    flags = tuple(_flag(folded, one, starts.get((one.part, one.paragraph_number))) for one in story.flags)
    body = _blocks(folded, story.body)
    streams = {name: _blocks(folded, blocks) for name, blocks in story.streams.items()}
    return replace(folded, body=body, streams=streams, flags=flags)


def in_the_file(story: Story, offset: int) -> int:
    """Where a character of the story's text stands in the text of the file."""
    return offset + bisect_right(range(len(story.left_out)), offset, key=lambda n: story.left_out[n] - n)


def _left_out(text: str) -> list[int]:
    """Where the characters stand that say nothing: those without width, and spaces that only repeat the one before."""
    gone = [match.start() for match in _NO_WIDTH.finditer(text)]
    if "  " not in text:
        return gone
    for line in _LINE.finditer(text):
        if "  " not in line.group():
            continue
        gaps = [*map(len, _GAP.findall(line.group()))]
        doubled = 2 in gaps and not any(gap % 2 for gap in gaps)
        for run in _RUN.finditer(text, line.start(), line.end()):
            wide = len(run.group()) // (1 + doubled)  # each gap is twice what it means
            if wide == 2 and not _sets_off(text, line.start(), run):
                wide = 1
            gone += range(run.start() + max(1, wide), run.end())
    return sorted(gone)


def _sets_off(text: str, begin: int, run: re.Match[str]) -> bool:
    """Whether two spaces in a line that begins there are more than a slip."""
    behind_mark = _MARK.fullmatch(text, begin, run.end()) is not None
    return behind_mark or _SET_OFF.match(text, run.end()) is not None


def _offset(story: Story, offset: int) -> int:
    """Where what stood at an offset of the file stands in the story."""
    return offset - bisect_right(story.left_out, offset - 1)


def _blocks(story: Story, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(map(partial(_block, story), blocks))


def _block(story: Story, block: Block) -> Block:
    if isinstance(block, Paragraph):
        return _paragraph(story, block)
    rows = (
        replace(row, cells=tuple(replace(cell, blocks=_blocks(story, cell.blocks)) for cell in row.cells))
        for row in block.rows
    )
    return Table(block.number, block.part, tuple(rows))


def _paragraph(story: Story, block: Paragraph) -> Paragraph:
    start, end = _offset(story, block.start), _offset(story, block.end)
    flags = tuple(_flag(story, flag, block.start) for flag in block.flags)
    lead = _at(story, block, block.bold_lead)
    pieces = tuple(Piece(_at(story, block, one.start), _at(story, block, one.end), one.element) for one in block.pieces)
    return replace(block, text=story.text[start:end], start=start, pieces=pieces, flags=flags, bold_lead=lead)


def _at(story: Story, block: Paragraph, offset: int) -> int:
    """Where what stood at an offset of a paragraph of the file stands in it."""
    return _offset(story, block.start + offset) - _offset(story, block.start)


def _flag(story: Story, flag: Flag, start: int | None) -> Flag:
    """A flag at its place; words that are not seen stay as they are."""
    if start is None:
        return flag
    begin, first, last = (_offset(story, at) for at in (start, start + flag.start, start + flag.end))
    text = story.text[first:last] if flag.end > flag.start else flag.text
    return replace(flag, text=text, start=first - begin, end=last - begin)
