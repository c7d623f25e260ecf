"""What stands in one row of a table: cells with a value, small lines `Label: value`, and lists under a label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from planlint.model.paths import fields
from planlint.read.word.form.layout import Column, Slot
from planlint.read.word.form.values import Values
from planlint.read.word.text.cell_paragraphs import cell_paragraphs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.word.story import Cell

_DATED = re.compile(r".*\(\d{2}/\d{2}/\d{4}\)")


class Cells:
    """Reads the cells of a form into parts of the tree."""

    def __init__(self, draft: Draft, values: Values) -> None:
        self._draft, self._values = draft, values

    def paragraphs(self, cell: Cell) -> list[Words]:
        """The words of each paragraph of a cell."""
        return [self._draft.words(one) for one in cell_paragraphs(cell.blocks)]

    def part(self, model: type[BaseModel], held: Sequence[tuple[Column, Cell]]) -> Any:
        """One row as a part of that model; as bare words where the list holds ids; None for an empty row."""
        part: Tree = {}
        bare: Words | None = None
        for column, cell in held:
            left = self.paragraphs(cell)
            if column.again:
                self._label(left)
                continue
            left, below = self._apart(column, left)
            left = self._take_lines(model, part, column, left)
            self._take_progress(part, column, below)
            if column.slot is not None and not column.slot.path:
                self._label(left[1:])
                bare = left[0] if left else None
                continue
            if column.first:
                self._label(left[1:])
                left = left[:1]
            if column.slot is not None and left:
                self._put(model, part, column.slot, left)
        return bare or part or None

    def relations(self, paragraphs: Sequence[Words]) -> list[Tree]:
        """“Lena Nowak: mother”, a paragraph each."""
        found: list[Tree] = []
        for words in paragraphs:
            name, colon, _ = words.value.rpartition(": ")
            relation: Tree = {"to": words.cut(0, len(name))} if colon else {}
            said = words.cut(len(name) + 1) if colon else words
            if colon:
                self._draft.label(words.cut(len(name), len(name) + 1), "")
            value = self._values.of(part_of_relation(), Slot(("is",)), [said])
            found.append({**relation, **({"is": value} if value else {})})
        return found

    def _take_lines(self, model: type[BaseModel], part: Tree, column: Column, left: list[Words]) -> list[Words]:
        kept: list[Words] = []
        under: Slot | None = None
        listed: list[Words] = []
        for words in left:
            label, colon, _ = words.value.partition(": ")
            if words.value in column.headed:
                self._draft.label(words, "")
                under = column.headed[words.value]
            elif colon and label in column.lines:
                self._draft.label(words.cut(0, len(label) + 1), ".".join(column.lines[label].path))
                self._put(model, part, column.lines[label], [words.cut(len(label) + 2)])
            elif under is not None:
                listed.append(words)
            else:
                kept.append(words)
        if under is not None and listed:
            self._put(model, part, under, listed)
        return kept

    def _apart(self, column: Column, left: list[Words]) -> tuple[list[Words], list[Words]]:
        """The lines of a cell before what has been done so far, and those that tell it."""
        if not column.then:
            return left, []
        first = next((place for place, words in enumerate(left) if _begins_entry(column, words)), len(left))
        return left[:first], left[first:]

    def _take_progress(self, part: Tree, column: Column, below: list[Words]) -> None:
        """What has been done so far: a day, or the words that stand where there is none, then what was done."""
        from planlint.model.outcomes import ActionProgress

        entries: list[list[Words]] = []
        for words in below:
            if _begins_entry(column, words):
                entries.append([])
            entries[-1].append(words)
        for head, *said in entries:
            entry: Tree = {}
            if head.value == column.undated:
                self._draft.label(head, "")
            else:
                self._put(ActionProgress, entry, Slot(("date",)), [head])
            if said:
                self._put(ActionProgress, entry, Slot(("description",)), said)
            part.setdefault(column.then, []).append(entry)

    def _put(self, model: type[BaseModel], part: Tree, slot: Slot, words: Sequence[Words]) -> None:
        value = self._values.of(model, slot, words)
        if value is not None:
            part[slot.path[-1]] = value

    def _label(self, words: Sequence[Words]) -> None:
        for one in words:
            self._draft.label(one, "")


def _begins_entry(column: Column, words: Words) -> bool:
    return words.value == column.undated or _DATED.fullmatch(words.value) is not None


def part_of_relation() -> type[BaseModel]:
    """The model of a relation, which has keys of its own."""
    from planlint.model.people import Relation

    assert "is" in fields(Relation)
    return Relation
