"""The SMART grid for people at a terminal: each action with its five questions and the words that answer them."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from planlint.place import TextPlace
from planlint.report.visible import visible
from planlint.smart import QUESTIONS, SmartRow

_WIDTH = 100
_NOT_SEEN = "(nothing that planlint can see)"


def smart_grid(rows: Sequence[SmartRow]) -> str:
    """The grid as text. What nothing shows is said in words; nothing is counted."""
    blocks = []
    for row in rows:
        lines = [f"SMART, {_where(row)}: {_short(visible(row.action)) or '(no words)'}"]
        for cell in row.cells:
            said = f"“{_short(visible(cell.words))}”" if cell.words else _NOT_SEEN
            said += f" ({visible(cell.note)})" if cell.note else ""
            lines.append(f"  {cell.letter.value[0].upper()}  {QUESTIONS[cell.letter]:35} {said}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _where(row: SmartRow) -> str:
    """Where the action stands, as people find it: a line of a plan file, a row of a table, a cell."""
    if isinstance(row.place, TextPlace):
        return f"line {row.place.line}"
    return visible(str(row.place)) if row.place else row.at


def _short(text: str) -> str:
    return textwrap.shorten(text, _WIDTH - 42, placeholder="…")
