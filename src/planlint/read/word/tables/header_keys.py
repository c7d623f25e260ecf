"""What the cells of a header ask for beside one another, where their own words do not tell."""

from __future__ import annotations

import re

from planlint.model.states import says_how_far
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import names_children
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.seen import Seen, cells_below
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell, Row

_COUNTED_KIND = re.compile(r"(?:risk|concern|worry|need|strength) (?:no|number|ref|id)\.?", re.IGNORECASE)
_BORN = re.compile(r"\bborn\b", re.IGNORECASE)
_WHOLE_NAME = re.compile(r"\b(?:sur|last |family |full )names?\b", re.IGNORECASE)
_BEHIND_STATE = re.compile(r"[:;.,(–—\n]| - ")
_OF_ACTS = {"action", "outcome"}
_MAY_BE_FOR_CHILDREN = (None, "name", "for_whom", "by_whom", "concern", "outcome")
_DESCRIPTION = re.compile(r"descriptions?|details?|summary", re.IGNORECASE)


def from_wide(flow: Flow, grid: Grid, above: Row, keys: dict[Cell, str | None]) -> None:
    """Under a wide “Agreed tasks”, a “Detail” that says nothing of itself is the task."""
    for wide in above.cells:
        key = column_keys(flow.draft.terms, grid.words(wide).value, loose=True) if wide.column_span > 1 else None
        below = [cell for cell in keys if wide.column <= cell.column < wide.column + wide.column_span]
        unknown = next((cell for cell in below if keys[cell] is None), None)
        if key and unknown is not None and key not in keys.values():
            keys[unknown] = key


def numbered_kind(grid: Grid, keys: dict[Cell, str | None]) -> None:
    """“Risk no. | Description”: the first counts the risks, and the second tells them."""
    for cell, key in list(keys.items()):
        counts = _COUNTED_KIND.fullmatch(grid.words(cell).value.strip())
        told = [one for one in keys if _DESCRIPTION.fullmatch(grid.words(one).value.strip())]
        if counts and key and told:
            keys[cell], keys[told[0]] = "number", key


def births(grid: Grid, keys: dict[Cell, str | None]) -> None:
    """What stands beside a date of birth: “When were they born?”, “Forename(s) and surname” in one cell, and whom a
    child lives with, which is nobody who acts."""
    if {"action", "outcome", "evidence"} & {*keys.values()}:
        return
    keys.update(
        {cell: "born" for cell, key in keys.items() if key == "by_when" and _BORN.search(grid.words(cell).value)}
    )
    if "born" not in keys.values():
        return
    for cell, key in list(keys.items()):
        if key == "by_whom":
            keys[cell] = None
        elif key == "forename" and "surname" not in keys.values() and _WHOLE_NAME.search(grid.words(cell).value):
            keys[cell] = "name"


def family(flow: Flow, grid: Grid, keys: dict[Cell, str | None]) -> set[Cell]:
    """Beside what people are the first column, called after them, names them: “Family / significant others | Tie”."""
    told = {*keys.values()}
    first = min(keys, key=lambda cell: cell.column)
    if keys[first] not in (None, "helpers") or not told & {"relation", "role"} or told & _OF_ACTS | told & {"by_when"}:
        return set()
    if about(flow.draft.terms, grid.words(first).value) not in PEOPLE:
        return set()
    keys[first] = "name"
    return {first}


def categories(flow: Flow, grid: Grid, keys: dict[Cell, str | None]) -> None:
    """Columns that are named after the categories, for a tick: “Physical | Emotional | Sexual | Neglect”."""
    named = [cell for cell in keys if folded(grid.words(cell).value) in flow.draft.terms.categories]
    if len(named) > 1:
        keys.update(dict.fromkeys(named, "category"))


def for_children(flow: Flow, grid: Grid, row: Row, keys: dict[Cell, str | None]) -> set[Cell]:
    """The column beside acts in which nothing but the plan's own children stand, whatever its header: it says for whom.

    Where no other column says who acts, the children are those who do.
    """
    if {"born", "category"} & {*keys.values()}:
        return set()  # “Name | Decision | Category of abuse”, of the children themselves
    found = set()
    for head, key in keys.items():
        others = {other for one, other in keys.items() if one is not head}
        may_be = key in _MAY_BE_FOR_CHILDREN and (key != "by_whom" or "by_whom" in others)
        if not may_be or not others & _OF_ACTS:
            continue
        seen = Seen(grid, {head: cells_below(grid, row, head)})
        if seen.are_every(head, lambda text: names_children(flow.draft, text)):
            keys[head] = "for_whom"
            found.add(head)
    return found


def what_came_of_it(grid: Grid, row: Row, keys: dict[Cell, str | None]) -> set[Cell]:
    """Of two columns that ask for the outcome, behind the acts: the one whose cells say how far it has come."""
    asked = [head for head, key in keys.items() if key == "outcome"]
    acts = [head.column for head, key in keys.items() if key == "action"]
    behind = [head for head in asked[1:] if acts and asked[0].column < acts[0] < head.column]
    seen = Seen(grid, {head: cells_below(grid, row, head) for head in behind})
    found = {head for head in behind if not seen.texts[head] or seen.are(head, _begins_with_state)}
    keys.update(dict.fromkeys(found, "progress"))
    return found


def _begins_with_state(text: str) -> bool:
    """Whether words say how far something has come, perhaps with more behind: “Partly met: she has had two visits”."""
    return says_how_far(text) or says_how_far(_BEHIND_STATE.split(text.strip())[0])
