"""How far the actions of a row have come: of each its own line, by letters or one by one, or of all of them."""

from __future__ import annotations

from planlint.model.states import says_how_far
from planlint.read.word.parts.of_actions import each_its_own
from planlint.read.word.parts.progress import put_progress
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.tree import Given, Tree
from planlint.word.story import Cell


def read_progress(rows: Rows, cell: Cell, made: list[Tree]) -> None:
    """Gives what a cell tells to the actions of its row; what cannot be told apart is of what they are for."""
    draft, head = rows.flow.draft, rows.head_of(cell)
    told = each_its_own(draft, rows.grid.lines(cell), made, says_how_far)
    for part, own in told:
        put_progress(draft, part, own, head)
    if told:
        return
    words = rows.grid.words(cell)
    if len(made) > 1 and says_how_far(words.value) and not any("status" in part for part in made):
        for part in made:  # one word beside several actions is said of each
            part["status"] = words if part is made[0] else Given(words.value, words)
        return
    put_progress(draft, made[0] if len(made) == 1 else draft.the_outcome(), words, head)
