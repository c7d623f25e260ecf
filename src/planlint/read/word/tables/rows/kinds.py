"""A row under a header, by what it is: an action, somebody, a contingency, evidence, contact, who has a copy."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.read.word.facts.labels import pairs
from planlint.read.word.parts.contingency import without_lead
from planlint.read.word.parts.who_when import put_who_when
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.rows.of_actions import read_action
from planlint.read.word.tables.rows.of_people import read_person
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.tree import Tree
from planlint.word.story import Cell, Row


def read_row(rows: Rows, row: Row) -> None:
    """Reads one row."""
    cells = rows.cells(row)
    if not cells:
        return
    if rows.columns.kind == "action" and not _names_outcome(rows, cells):
        read_action(rows, cells)
    if rows.columns.kind in ("person", "signature"):
        for one in _side_by_side(rows, cells):
            read_person(rows, one)
    elif rows.columns.kind == "contingency":
        _contingency(rows, cells)
    elif rows.columns.kind == "evidence":
        _evidence(rows, cells)
    elif rows.columns.kind == "contact":
        _contact(rows, cells)
    elif rows.columns.kind == "delivery":
        _delivery(rows, cells)


def _names_outcome(rows: Rows, cells: dict[str, list[Cell]]) -> bool:
    """A row “1.0 | Outcome: …” among the actions, which nobody owns: the outcome of the rows below it."""
    keys = {*rows.columns.keys.values()}
    if "outcome" in keys or not keys & {"by_whom", "by_when", "who_when"}:
        return False
    if "action" not in cells or {*cells} - {"number", "action"}:
        return False
    lines = rows.grid.lines(cells["action"][0])
    before, told = pairs(rows.flow.draft.terms, lines[0].words)
    if len(lines) != 1 or before or [pair.asked for pair in told] != ["outcome"] or not told[0].value:
        return False
    for number in cells.get("number", []):
        rows.flow.draft.label(rows.grid.words(number), "number")
    rows.flow.draft.label(told[0].label, "outcomes")
    rows.flow.outcome(told[0].value, 7)
    rows.last.pop("outcome", None)
    rows.last.pop("band", None)
    return True


def _side_by_side(rows: Rows, cells: dict[str, list[Cell]]) -> Iterator[dict[str, list[Cell]]]:
    """Each person of a row under “Name | Role | Name | Role”, “Name | Relationship | Name | Role | Agency”."""
    columns = sorted(rows.columns.keys)
    keys = [rows.columns.keys[column] for column in columns]
    size = next((at for at in range(2, len(keys)) if keys[at:] == keys[:-at]), 0)
    if "name" in keys[:size] and not len(keys) % size:
        firsts = columns[::size]
    else:  # a header over two columns heads one name
        names = [column for column in sorted(rows.columns.heads) if rows.columns.keys.get(column) == "name"]
        firsts = names if names[:1] == columns[:1] else columns[:1]
    for first, behind in zip(firsts, [*firsts[1:], columns[-1] + 1], strict=True):
        yield {
            key: own
            for key, all_of_key in cells.items()
            if (own := [cell for cell in all_of_key if first <= cell.column < behind])
        }


def _contingency(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    part: Tree = {}
    draft = rows.flow.draft
    draft.listed("contingency").append(part)
    for key in ("if_this", "then", "by_whom", "by_when"):
        if words := rows.words(cells.get(key, [])):
            part[key] = without_lead(draft, words) if key == "if_this" else words
    if lines := rows.lines(cells.get("who_when", [])):
        put_who_when(draft, part, lines)


def _evidence(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    outcome = rows.flow.draft.the_outcome()
    part: Tree = {}
    for key, name in (("evidence", "description"), ("seen_by", "seen_by"), ("how_often", "how_often")):
        if words := rows.words(cells.get(key, [])):
            part[name] = words
    if part:
        rows.flow.draft.listed("evidence", outcome).append(part)


def _contact(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    draft = rows.flow.draft
    part: Tree = {}
    who = rows.words(cells.get("name", []))
    if who:
        found = find(draft, who.value.split("\n")[0]) or person(draft, who.cut(0, len(who.value.split("\n")[0])))
        part["who"] = reference(found, who, uses=not any(word is who for word in found.values()))
    for key in ("how_often", "purpose", "where"):
        if words := rows.words(cells.get(key, [])):
            part[key] = words
    seen = [(line.words, find(draft, line.words.value)) for line in rows.lines(cells.get("sees", []))]
    if seen and all(found for _, found in seen):
        part["sees"] = [reference(found, words) for words, found in seen if found]
    draft.listed("contacts").append(part)


def _delivery(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    draft = rows.flow.draft
    name = rows.words(cells.get("name", []))
    if not name:
        return
    part: Tree = {"person": reference(person(draft, name), name, uses=False)}
    for key in ("document", "sent"):
        if words := rows.words(cells.get(key, [])):
            part[key] = words
    draft.listed("distribution").append(part)
