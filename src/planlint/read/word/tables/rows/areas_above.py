"""A first line of a worry's or an outcome's cell that only names its area: a bold one, or one as in the other cells."""

from __future__ import annotations

from planlint.read.word.parts.goal_words import is_area
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import Line

_MOST_WORDS = 5


def below_area(rows: Rows, column: int, lines: list[Line]) -> list[Line]:
    """The lines of a cell without one that names the area of what stands below it."""
    if not _may_head(lines) or not (_is_bold_alone(lines) or _areas_in(rows, column)):
        return lines
    rows.flow.draft.label(lines[0].marker, "")
    rows.flow.draft.label(lines[0].words, "area")
    return lines[1:]


def _may_head(lines: list[Line]) -> bool:
    if len(lines) < 2:
        return False
    text = lines[0].words.value.rstrip()
    return len(text.split()) <= _MOST_WORDS and not text.endswith((".", ",", ";"))


def _is_bold_alone(lines: list[Line]) -> bool:
    return lines[0].is_bold and not any(line.is_bold for line in lines[1:])


def _areas_in(rows: Rows, column: int) -> bool:
    """Whether every cell of the column has a short line at its top, and one of them is a known area."""
    key = f"areas in {column}"
    if key not in rows.last:
        head = rows.columns.heads.get(column)
        cells = {id(cell): cell for (_, at), cell in rows.grid.places.items() if at == column}
        tops = [lines for cell in cells.values() if (lines := rows.grid.lines(cell))]
        tops = [lines for lines in tops if head is None or lines[0].words.start > head.start]
        known = any(is_area(rows.flow.draft, lines[0].words.value) for lines in tops)
        rows.last[key] = known and all(_may_head(lines) for lines in tops)
    return bool(rows.last[key])
