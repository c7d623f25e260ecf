"""A row across a table of actions that says when those below it are done: “Before Friday 22 May”, “Every week”."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.goals import states_goal
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.timescales.words.day_words import DATE
from planlint.word.story import Row

_BEGINS = re.compile(
    r"(?:the )?(?:first|last|coming|rest of|end of|start of|over|between|throughout|as soon as|later|at the)\b",
    re.IGNORECASE,
)
# “In June” and “Today” are written as names are.
_IS_NOBODY = re.compile(
    r"(?:(?:in|by|before|from|until|till|within|during|after|this|next|every|each)\b|(?:today|tomorrow|tonight|now)\W*$)",
    re.IGNORECASE,
)
_MOST_WORDS = 12
_FEW_WORDS = 7


def due_band(flow: Flow, grid: Grid, row: Row, rows: Rows) -> Words | None:
    """When the actions below a row are due, where it tells a time and no column does; None for any other row."""
    cells, keys = grid.filled(row), {*rows.columns.keys.values()}
    if (
        len(cells) != 1
        or cells[0].column != 1
        or rows.columns.kind != "action"
        or "action" not in keys
        or keys & {"by_when", "who_when"}
    ):
        return None
    lines = grid.lines(cells[0])
    wide = cells[0].column_span >= max(grid.width - 1, 2)
    if len(lines) != 1 or flow.kind == "contingency" or not (wide or _stands_alone(row, lines[0].is_bold)):
        return None
    text = lines[0].words.value
    return lines[0].words if _tells_time(text) and not states_goal(flow.draft.terms, text) else None


def _stands_alone(row: Row, is_bold: bool) -> bool:
    """Whether the other cells of a row are only left empty: a band that nobody has merged is bold."""
    return is_bold and len(row.cells) > 1


def _tells_time(text: str) -> bool:
    """Whether words begin with a time and tell no more than that; “Six sessions in June” is what is done."""
    few = len(text.split())
    begins = OF_TIME.match(text) or _BEGINS.match(text) or DATE.match(text)
    if not begins or few > _MOST_WORDS or (is_owner(text) and not _IS_NOBODY.match(text)):
        return False
    return is_timescale(text, vague=True) or few <= _FEW_WORDS


def open_due_band(flow: Flow, words: Words, rows: Rows) -> None:
    """Takes the time for the rows below."""
    flow.draft.label(words, "outcomes.actions.by_when")
    flow.draft.due = rows.last["due"] = words


def close_due_band(flow: Flow, rows: Rows | None) -> None:
    """What stands below the table is no longer due by the time of its last band."""
    if rows is not None and "due" in rows.last:
        flow.draft.due = None
