"""A template's text as the checks read it: one Jinja source, of which every stretch has a place in the file."""

from __future__ import annotations

import bisect
import functools
import itertools
from dataclasses import dataclass
from pathlib import Path

from planlint.place import Place, TextPlace, WordPlace


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Where a paragraph of a Word template stands: counted from 1, None for what there is not."""

    number: int
    heading: str | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    header: str | None = None


@dataclass(frozen=True)
class TemplateText:
    """One source. `name` is what templates call the file (`plan/plan.html.j2`), `path` where it lies.

    Of a Word template each part (`word/document.xml`) is a text, a line for each paragraph; a file of facts
    (`core.xml`) has a line for each fact. `typed` is the same text as it stands in the file, docxtpl's marks and all.
    """

    name: str
    path: Path
    source: str
    part: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    typed: str = ""

    @property
    def words(self) -> str:
        """The text as it stands in the file."""
        return self.typed or self.source

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [0, *itertools.accumulate(len(line) + 1 for line in self.source.split("\n"))]

    def start_of(self, line: int) -> int:
        """The offset at which a line begins."""
        return self._starts[min(line, len(self._starts) - 1) - 1]

    def line_at(self, offset: int) -> int:
        """The line, from 1, in which an offset stands."""
        return min(bisect.bisect_right(self._starts, offset), len(self._starts) - 1)

    def span_of(self, line: int) -> tuple[int, int]:
        """From where to where the words of a line go, white space around them aside."""
        start = self.start_of(line)
        words = self.line(line)
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())

    def line(self, line: int) -> str:
        """The text of a line."""
        lines = self.words.split("\n")
        return lines[min(line, len(lines)) - 1]

    def place(self, start: int, end: int) -> Place:
        """Where a stretch stands in the file."""
        line, last = self.line_at(start), self.line_at(end)
        column, last_column = start - self._starts[line - 1], end - self._starts[last - 1]
        if not self.part:
            return TextPlace(line, column + 1, last, last_column + 1)
        found = self.paragraphs[line - 1]
        until = last_column if last == line else len(self.line(line))
        return WordPlace(
            self.part,
            found.heading,
            found.table,
            found.row,
            found.cell,
            found.header,
            found.number,
            column,
            until,
            start,
        )
