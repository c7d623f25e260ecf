"""How far the actions of a row have come: of each its own line, by letters or one by one, or of all of them."""

from __future__ import annotations

from planlint.read.word.parts.of_actions import each_its_own
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.states import is_state
from planlint.word.story import Cell


def read_progress(rows: Rows, cell: Cell, made: list[Tree]) -> None:
    """Gives what a cell tells to the actions of its row; what cannot be told apart is of what they are for."""
    draft = rows.flow.draft
    told = each_its_own(draft, rows.grid.lines(cell), made, is_state)
    for part, own in told:
        _put(draft, part, own)
    if told:
        return
    words = rows.grid.words(cell)
    if len(made) > 1 and is_state(words.value) and not any("status" in part for part in made):
        for part in made:  # one word beside several actions is said of each
            part["status"] = words if part is made[0] else Given(words.value, words)
        return
    _put(draft, made[0] if len(made) == 1 else draft.the_outcome(), words)


def _put(draft: Draft, part: Tree, words: Words) -> None:
    """A word for the state of an action is its status; anything else is told of it."""
    of_action = part is not draft.outcome
    if of_action and is_state(words.value) and draft.put(part, "status", words, "outcomes.actions.status"):
        return
    draft.listed("progress", part).append({"description": words})
