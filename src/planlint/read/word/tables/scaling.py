"""A table of scaling answers, as in Signs of Safety: “Safety scale 0–10 | Mum | Dad”, over “Today | 5 | “six””."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.head_nouns import asks_for_score
from planlint.word.story import Table

_SCALE = re.compile(r"\bscal(?:e|ing)s?\b|\b0\s*(?:[-–—]|to)\s*10\b", re.IGNORECASE)
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|nought|zero)"
_SCORE = re.compile(
    rf"\W*(?:{_NUMBER}(?:\.\d|½|\s+and a half)?(?:\s*(?:/|out of)\s*(?:10|ten))?|n/?a)?\W*", re.IGNORECASE
)
_WORDS_OF_A_HEAD = 3
_LEAST_SCORES = 2


def scaling(flow: Flow, grid: Grid, table: Table) -> bool:
    """Passes over a table that only tells how safe each thinks it is; False for any other.

    What somebody answers is no outcome and no evidence of one, whatever section is open. It stays unplaced.
    """
    if _scored(grid, table):
        return True
    first, *others = grid.filled(table.rows[0])[:1], *table.rows[1:]
    if not first or first[0].column > 1 or not _SCALE.search(grid.words(first[0]).value):
        return False
    beside = [grid.words(cell).value for row in others for cell in row.cells if cell.column > 1]
    told = [text for text in beside if text]
    scores = sum(_SCORE.fullmatch(text) is not None for text in told)
    if scores < _LEAST_SCORES or scores * 2 <= len(told):
        return False
    flow.draft.label(grid.words(first[0]), "other")
    return True


def _scored(grid: Grid, table: Table) -> bool:
    """“Who | Score | Because”: whether one of the heads asks for a score, and nothing else stands below it."""
    texts = {cell: grid.words(cell).value for cell in grid.filled(table.rows[0])}
    heads = [cell for cell, text in texts.items() if asks_for_score(text) and len(text.split()) <= _WORDS_OF_A_HEAD]
    if len(heads) != 1:
        return False
    below = [grid.words(cell).value for row in table.rows[1:] for cell in row.cells if cell.column == heads[0].column]
    told = [text for text in below if text]
    return len(told) >= _LEAST_SCORES and all(_SCORE.fullmatch(text) for text in told)
