"""Where words of the linear text stand in the document, as people and programs point at it."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from dataclasses import dataclass

from planlint.place import WordPlace
from planlint.read.nodes import Span
from planlint.read.word.text.spaces import in_the_file
from planlint.word.story import Block, Paragraph, Story


@dataclass(frozen=True, slots=True)
class _At:
    paragraph: Paragraph
    heading: str | None
    table: int | None
    row: int | None
    cell: int | None


class WordPlaces:
    """Turns spans of a story's linear text into places. `headers` are the words over the cell of a paragraph.

    `headings` are the starts of paragraphs that are headings only by their words.
    """

    def __init__(self, story: Story, headers: Mapping[int, str], headings: set[int]) -> None:
        self._story = story
        self._headers = headers
        self._headings = headings
        self._heading: str | None = None
        self._found: list[_At] = []
        for blocks in (story.body, *story.streams.values()):
            self._heading = None
            self._add(blocks, None, None, None)
        self._found.sort(key=lambda at: at.paragraph.start)
        self._starts = [at.paragraph.start for at in self._found]

    def place(self, span: Span) -> WordPlace:
        """The place of a span; one that reaches over several paragraphs ends with the first."""
        if not self._found:
            return WordPlace("word/document.xml", None, None, None, None, None, 1, 0, 0, span.start)
        at = self._found[max(0, bisect.bisect_right(self._starts, span.start) - 1)]
        paragraph = at.paragraph
        first = min(span.start, paragraph.end)
        last = max(first, min(span.end, paragraph.end))
        above, start = (in_the_file(self._story, at) for at in (paragraph.start, first))
        end = (in_the_file(self._story, last - 1) + 1 if last > first else start) - above
        start -= above
        header = self._headers.get(paragraph.start)
        return WordPlace(
            paragraph.part, at.heading, at.table, at.row, at.cell, header, paragraph.number, start, end, span.start
        )

    def _add(self, blocks: tuple[Block, ...], table: int | None, row: int | None, cell: int | None) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                if block.text.strip() and (block.heading or block.start in self._headings):
                    self._heading = block.text.strip()
                self._found.append(_At(block, self._heading, table, row, cell))
            else:
                for one in block.rows:
                    for inner in one.cells:
                        above = self._heading
                        self._add(inner.blocks, block.number, one.number, inner.column)
                        if len(one.cells) > 1:  # a heading in one cell of several says nothing of the rows below
                            self._heading = above
