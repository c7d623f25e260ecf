"""Places: where in a file something stands, as people and programs point at it."""

from __future__ import annotations

import textwrap
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, TypeAlias

_LONGEST_HEADING = 60
# What people call the parts of a Word file other than its body, by the beginning of their names.
_PARTS = {"header": "page header", "footer": "page footer", "footnotes": "footnotes", "endnotes": "endnotes"}
# … and those that hold facts instead of paragraphs: there the name of the fact stands in place of a heading.
_FACTS = {"core": "file properties", "app": "file properties", "custom": "file properties", "styles": "styles"}
_FACTS |= {"settings": "settings", "comments": "comments"}


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A stretch of a text file: lines and columns count from 1, in code points; the end is exclusive.

    Start and end are equal for something missing: it would stand here.
    """

    kind: ClassVar[str] = "text"
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def order(self) -> tuple[int, ...]:
        """What places of one file are sorted by to stand in reading order."""
        return (self.line, self.column, self.end_line, self.end_column)

    def as_json(self) -> dict[str, Any]:
        """The `PLACE` object of the JSON report."""
        return {"kind": self.kind, **asdict(self)}

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A stretch of one paragraph of a Word file, `start` to `end` in code points of its visible text.

    `part` is the part's name (`word/document.xml`), `paragraph` counts all paragraphs of the part from 1; `heading`
    are the words of the nearest heading above, `header` those of the cell's column or row header; `table`, `row` and
    `cell` count from 1. None for what there is not. `reading_offset` is where it begins in the text of the whole
    file in reading order: places are sorted by it, and it is not reported.
    """

    kind: ClassVar[str] = "word"
    part: str
    heading: str | None
    table: int | None
    row: int | None
    cell: int | None
    header: str | None
    paragraph: int
    start: int
    end: int
    reading_offset: int = field(default=0, compare=False, repr=False)

    @property
    def order(self) -> tuple[int, ...]:
        """What places of one file are sorted by to stand in reading order."""
        return (self.reading_offset, self.end - self.start)

    def as_json(self) -> dict[str, Any]:
        """The `PLACE` object of the JSON report."""
        return _without_offset(self)

    def __str__(self) -> str:
        leaf = self.part.rpartition("/")[2]
        steps = [said for begins, said in _PARTS.items() if leaf.startswith(begins)]
        facts = [said for begins, said in _FACTS.items() if leaf == f"{begins}.xml"]
        steps += facts + ([_quoted(self.heading)] if _folded(self.heading) else [])
        if facts:
            return ", ".join(steps)
        if self.table is None:
            return ", ".join([*steps, f"paragraph {self.paragraph}"])
        steps.append(f"table {self.table}")
        steps += [f"row {self.row}"] if self.row is not None else []
        if _folded(self.header):
            steps.append(_quoted(self.header))
        elif self.cell is not None:
            steps.append(f"cell {self.cell}")
        return ", ".join(steps)


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """A stretch of one cell of a spreadsheet, `start` to `end` in code points of its text as shown.

    `cell` is its name (`C4`); `sheet` that of its sheet ("" in a .csv, which has but one). `reading_offset` is as in a
    WordPlace.
    """

    kind: ClassVar[str] = "sheet"
    sheet: str
    cell: str
    start: int
    end: int
    reading_offset: int = field(default=0, compare=False, repr=False)

    @property
    def order(self) -> tuple[int, ...]:
        """What places of one file are sorted by to stand in reading order."""
        return (self.reading_offset, self.end - self.start)

    def as_json(self) -> dict[str, Any]:
        """The `PLACE` object of the JSON report."""
        return _without_offset(self)

    def __str__(self) -> str:
        return f"{_quoted(self.sheet)}, cell {self.cell}" if _folded(self.sheet) else f"cell {self.cell}"


# The places of one document are all of one kind.
Place: TypeAlias = TextPlace | WordPlace | SheetPlace


def _without_offset(place: WordPlace | SheetPlace) -> dict[str, Any]:
    values = asdict(place)
    del values["reading_offset"]
    return {"kind": place.kind, **values}


def _folded(words: str | None) -> str:
    return " ".join((words or "").split())


def _quoted(words: str | None) -> str:
    return f"“{textwrap.shorten(_folded(words), _LONGEST_HEADING, placeholder='…')}”"
