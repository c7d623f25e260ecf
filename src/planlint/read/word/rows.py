"""Rows under a header: actions with their outcomes and concerns, people, signatures, contingencies, contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from planlint.read.word.action_rows import read_action
from planlint.read.word.columns import Columns
from planlint.read.word.draft import cell_paragraphs
from planlint.read.word.labels import pairs
from planlint.read.word.lines import Line, whole
from planlint.read.word.people import find, person, reference
from planlint.read.word.person_rows import read_person
from planlint.read.word.spans import Words
from planlint.read.word.tree import Tree
from planlint.read.word.who_when_cells import put_who_when
from planlint.word.story import Cell, Row

_DITTO = re.compile(r"[\"“”〃″']{1,2}|-?\s*(?:ditto|do\.|as above|same as above)\s*-?", re.IGNORECASE)

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow
    from planlint.read.word.grid import Grid


@dataclass(slots=True)
class Rows:
    """Reads the rows under one header; `made` remembers what a cell became that reaches over several rows."""

    flow: Flow
    grid: Grid
    columns: Columns
    section: str | None
    made: dict[int, Any] = field(default_factory=dict)
    outcome: Tree | None = None
    last: dict[str, Any] = field(default_factory=dict)
    above: dict[int, Cell] = field(default_factory=dict)

    def cells(self, row: Row) -> dict[str, list[Cell]]:
        """The row's cells by what their column asks for, those that reach down from above too."""
        found: dict[str, list[Cell]] = {}
        for column, key in self.columns.keys.items():
            cell = self.grid.places.get((row.number, column))
            if cell is not None and _DITTO.fullmatch(self.grid.words(cell).value):
                self.flow.draft.label(self.grid.words(cell), "as above")
                cell = self.above.get(column)
            elif cell is not None and self.grid.words(cell):
                self.above[column] = cell
            if cell is not None and self.grid.words(cell) and cell not in found.get(key, ()):
                found.setdefault(key, []).append(cell)
                self._head(cell, column)
        return found

    def _head(self, cell: Cell, column: int) -> None:
        head = self.columns.heads.get(column)
        if head is not None:
            text = head.value
            for paragraph in cell_paragraphs(cell.blocks):
                self.flow.draft.headers.setdefault(paragraph.start, text)

    def fresh(self, cell: Cell) -> bool:
        """Whether the cell has not been read in a row above."""
        if id(cell) in self.made:
            return False
        self.made[id(cell)] = None
        return True

    def lines(self, cells: list[Cell]) -> list[Line]:
        """The lines of the cells that have not been read in a row above."""
        return [line for cell in cells if self.fresh(cell) for line in self.grid.lines(cell)]

    def words(self, cells: list[Cell]) -> Words | None:
        """As `lines`, as one value; None when there are none."""
        lines = self.lines(cells)
        return whole(lines) if lines else None

    def read(self, row: Row) -> None:
        """Reads one row."""
        cells = self.cells(row)
        if not cells:
            return
        if self.columns.kind == "action" and not self._names_outcome(cells):
            read_action(self, cells)
        if self.columns.kind in ("person", "signature"):
            for one in self._side_by_side(cells):
                read_person(self, one)
        elif self.columns.kind == "contingency":
            self._contingency(cells)
        elif self.columns.kind == "evidence":
            self._evidence(cells)
        elif self.columns.kind == "contact":
            self._contact(cells)
        elif self.columns.kind == "delivery":
            self._delivery(cells)

    def _names_outcome(self, cells: dict[str, list[Cell]]) -> bool:
        """A row “1.0 | Outcome: …” among the actions, which nobody owns: the outcome of the rows below it."""
        keys = {*self.columns.keys.values()}
        if "outcome" in keys or not keys & {"by_whom", "by_when", "who_when"}:
            return False
        if "action" not in cells or {*cells} - {"number", "action"}:
            return False
        lines = self.grid.lines(cells["action"][0])
        before, told = pairs(self.flow.draft.terms, lines[0].words)
        if len(lines) != 1 or before or [pair.asked for pair in told] != ["outcome"] or not told[0].value:
            return False
        for number in cells.get("number", []):
            self.flow.draft.label(self.grid.words(number), "number")
        self.flow.draft.label(told[0].label, "outcomes")
        self.flow.outcome(told[0].value, 7)
        self.last.pop("outcome", None)
        return True

    def _side_by_side(self, cells: dict[str, list[Cell]]) -> Iterator[dict[str, list[Cell]]]:
        """Each person of a row under “Name | Role | Name | Role”."""
        keys = list(self.columns.keys.values())
        size = next((at for at in range(2, len(keys)) if keys[at:] == keys[:-at]), 0)
        if "name" not in keys[:size] or len(keys) % size:
            yield cells
            return
        columns = sorted(self.columns.keys)
        for first in range(0, len(columns), size):
            mine = columns[first : first + size]
            yield {
                key: own
                for key, all_of_key in cells.items()
                if (own := [cell for cell in all_of_key if mine[0] <= cell.column <= mine[-1]])
            }

    def _contingency(self, cells: dict[str, list[Cell]]) -> None:
        part: Tree = {}
        draft = self.flow.draft
        draft.listed("contingency").append(part)
        for key in ("if_this", "then", "by_whom", "by_when"):
            if words := self.words(cells.get(key, [])):
                part[key] = words
        if lines := self.lines(cells.get("who_when", [])):
            put_who_when(draft, part, lines)

    def _evidence(self, cells: dict[str, list[Cell]]) -> None:
        outcome = self.flow.draft.the_outcome()
        part: Tree = {}
        for key, name in (("evidence", "description"), ("seen_by", "seen_by"), ("how_often", "how_often")):
            if words := self.words(cells.get(key, [])):
                part[name] = words
        if part:
            self.flow.draft.listed("evidence", outcome).append(part)

    def _contact(self, cells: dict[str, list[Cell]]) -> None:
        draft = self.flow.draft
        part: Tree = {}
        who = self.words(cells.get("name", []))
        if who:
            found = find(draft, who.value.split("\n")[0]) or person(draft, who.cut(0, len(who.value.split("\n")[0])))
            part["who"] = reference(found, who, uses=not any(word is who for word in found.values()))
        for key in ("how_often", "purpose", "where"):
            if words := self.words(cells.get(key, [])):
                part[key] = words
        seen = [(line.words, find(draft, line.words.value)) for line in self.lines(cells.get("sees", []))]
        if seen and all(found for _, found in seen):
            part["sees"] = [reference(found, words) for words, found in seen if found]
        draft.listed("contacts").append(part)

    def _delivery(self, cells: dict[str, list[Cell]]) -> None:
        draft = self.flow.draft
        name = self.words(cells.get("name", []))
        if not name:
            return
        part: Tree = {"person": reference(person(draft, name), name, uses=False)}
        for key in ("document", "sent"):
            if words := self.words(cells.get(key, [])):
                part[key] = words
        draft.listed("distribution").append(part)
