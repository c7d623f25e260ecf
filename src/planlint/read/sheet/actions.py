"""A table of actions: one row an action, repeated outcomes grouped, an empty outcome cell under the one above."""

from __future__ import annotations

import re
from typing import Final

from planlint.model.states import says_done_under, says_how_far
from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell, Sheet
from planlint.read.sheet.tables import Table
from planlint.read.word.parts.few_words import who_when
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.timescales.words.day_words import is_date

_OF_ACTION: Final = {
    "action": "description", "by_whom": "by_whom", "by_when": "by_when", "starts": "starts", "lead": "lead",
    "for_whom": "for_whom", "resources": "resources", "monitored_by": "monitored_by", "status": "status",
}  # fmt: skip
_NUMBER: Final = re.compile(r"[#A-Za-z]{0,3}\s?[\d.,/-]+[a-z]?[).]?")  # of a row: 3, 2.1, A4
_OF_OUTCOME: Final = {"now", "target", "difference", "protected_by"}
_ABOVE: Final = ("concern", "outcome")  # what may stand once for several rows


def read_actions(draft: SheetDraft, sheet: Sheet, table: Table) -> None:
    """The rows of the table as outcomes with their actions."""
    above: dict[str, Cell] = {}
    gathered: dict[str, Tree] = {}
    for row in table.rows:
        heading = _heading(sheet, table, row)
        if heading is not None:
            above = {"outcome": heading}
            draft.named("outcomes", "description", "o", heading)
            continue
        cells = fields(draft, table, row)
        _note_above(above, cells)
        if not cells:
            continue
        concern = draft.named("concerns", "description", "c", above["concern"]) if "concern" in above else None
        if "outcome" in above:
            outcome = draft.named("outcomes", "description", "o", above["outcome"])
        else:  # the actions for one concern, or for none, are gathered under an outcome without words
            key = concern["id"].value if concern is not None else ""
            if key not in gathered:
                gathered[key] = {}
                draft.listed("outcomes").append(gathered[key])
            outcome = gathered[key]
        if concern is not None:
            draft.refer(outcome, "concerns", concern)
        _fill(draft, outcome, table, cells)


def _note_above(above: dict[str, Cell], cells: dict[str, list[Cell]]) -> None:
    if found := cells.get("concern"):
        if "concern" in above and folded(above["concern"].text) != folded(found[0].text):
            above.pop("outcome", None)
        above["concern"] = found[0]
    if found := cells.get("outcome"):
        above["outcome"] = found[0]


def fields(draft: SheetDraft, table: Table, row: tuple[Cell, ...]) -> dict[str, list[Cell]]:
    """The cells of a row by what their column is for; those under no understood header are left out.

    The number of a row is understood and used up.
    """
    cells: dict[str, list[Cell]] = {}
    for cell in row:
        name = table.columns.get(cell.column)
        if name == "number" and _NUMBER.fullmatch(cell.text.strip()):
            draft.label(cell, "")
        elif name is not None and name != "number" and draft.is_free(cell):
            key = "status" if name == "evidence" and says_how_far(cell.text) else name  # “AMBER”
            cells.setdefault(key, []).append(cell)
    return cells


def _heading(sheet: Sheet, table: Table, row: tuple[Cell, ...]) -> Cell | None:
    """The only cell of a row when it is merged across the columns: an outcome over the actions below it."""
    cell = row[0]
    across = sheet.merged.get((cell.row, cell.column + 1)) == (cell.row, cell.column)
    alone = len(row) == 1 and across and not cell.unread and "outcome" not in table.columns.values()
    return cell if alone else None


def _fill(draft: SheetDraft, outcome: Tree, table: Table, cells: dict[str, list[Cell]]) -> None:
    action: Tree = {}
    for name, key in _OF_ACTION.items():
        for cell in cells.get(name, ()):
            draft.put(action, key, cell)
    for cell in cells.get("who_when", ()):
        split_owner(draft, action, cell)
    has_action = bool(action)
    for cell in cells.get("progress", ()):
        if has_action and "status" not in action and says_done_under(table.headers[cell.column].text, cell.text):
            action["status"] = Given("done", draft.words(cell), uses=True)
            if not is_date(cell.text):
                continue
        draft.add(action if has_action else outcome, "progress", cell)
    if has_action:
        draft.listed("actions", outcome).append(action)
    for name in _OF_OUTCOME:
        for cell in cells.get(name, ()):
            draft.put(outcome, name, cell)
    for cell in cells.get("evidence", ()):
        draft.add(outcome, "evidence", cell)
    for name in ("seen_by", "how_often") if cells.get("evidence") else ():
        for cell in cells.get(name, ()):
            draft.put(outcome["evidence"][-1], name, cell)
    _contingency(draft, outcome, cells)
    for cell in cells.get("strength", ()):
        draft.named("strengths", "description", "s", cell)


def split_owner(draft: SheetDraft, action: Tree, cell: Cell) -> None:
    """Owner and date out of one cell; where they cannot be told apart, the whole is the owner: a rule will see it."""
    words = draft.words(cell)
    found = who_when(words)
    if found is None:
        action.setdefault("by_whom", words)
        return
    if found.by_whom:
        action.setdefault("by_whom", found.by_whom)
    if found.by_when:
        action.setdefault("by_when", found.by_when)


def _contingency(draft: SheetDraft, outcome: Tree, cells: dict[str, list[Cell]]) -> None:
    said = [(name, cell) for name in ("if_this", "then", "contingency") for cell in cells.get(name, ())]
    if not said:
        return
    entry: Tree = {}
    for name, cell in said:
        key = "then" if name == "contingency" else name
        first = draft.said(f"contingency.{key}", cell, entry)
        if first is entry or entry:
            draft.put(entry, key, cell)
            continue
        draft.label(cell, "")
        if "id" in outcome:
            draft.refer(first, "outcomes", outcome)
    if entry:
        if "id" in outcome:
            draft.refer(entry, "outcomes", outcome)
        draft.listed("contingency").append(entry)
