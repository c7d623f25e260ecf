"""Chapter by chapter: which part of the plan a heading, a row of facts or a row of a table belongs to."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel

from planlint.model.paths import fields, part_type
from planlint.model.plan import ChildProtectionPlan
from planlint.read.word.form.cells import Cells
from planlint.read.word.form.layout import Form, Section, Slot
from planlint.read.word.form.references import settle_references
from planlint.read.word.form.values import Values
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.word.story import Cell, Paragraph, Table

_PREFIXES = {
    "children": "", "people": "", "concerns": "c", "strengths": "s", "needs": "n", "outcomes": "o", "actions": "a",
    "contingency": "k", "visits": "v", "assessments": "as", "disagreements": "d",
}  # fmt: skip


class Sections:
    """Walks through the document once, filling the draft's tree."""

    def __init__(self, draft: Draft, form: Form) -> None:
        self._draft, self._form = draft, form
        self._values = Values(draft, form)
        self._cells = Cells(draft, self._values)
        self._section = Section(again=True)  # what stands above the first chapter is said again below
        self._inner: Section | None = None
        self._part: Tree | None = None
        self._count: dict[str, int] = {}

    def read(self) -> None:
        """Reads the whole document."""
        for block in self._draft.story.body:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            else:
                self._table(block)
        for blocks in self._draft.story.streams.values():
            for one in blocks:
                if isinstance(one, Paragraph):
                    self._draft.label(self._draft.words(one), "")
        settle_references(self._draft.tree)

    def _paragraph(self, paragraph: Paragraph) -> None:
        words = self._draft.words(paragraph)
        if not words:
            return
        told = words.value
        if paragraph.is_title and told == self._form.title:
            self._draft.label(words, "document")
        elif paragraph.heading in (1, 2) and told in self._form.sections:
            self._section, self._inner, self._part = self._form.sections[told], None, None
            section = self._section
            self._draft.label(words, section.each or section.table or section.list or "plan")
        elif paragraph.heading and told in self._section.tables:
            self._inner = self._section.tables[told]
            self._draft.label(words, self._inner.table)
        elif paragraph.heading == 2 and self._section.heading:
            self._begin(words if told not in self._form.nothing else None)
            if told in self._form.nothing:
                self._draft.label(words, "")
        elif told in self._form.nothing or told in self._form.said or self._section.again:
            self._draft.label(words, "")
        elif self._section.list:
            self._new(self._section.list, {"description": words}, words)

    def _begin(self, words: Words | None) -> None:
        """A new part of the chapter's list, named by its heading."""
        self._part = self._new(self._section.each, {self._section.heading: words} if words else {}, words)
        self._inner = None

    def _new(self, key: str, part: Tree, words: Words | None, below: Tree | None = None) -> Tree:
        *way, last = key.split(".")
        holder = self._draft.tree if below is None else below
        for step in way:
            holder = holder.setdefault(step, {})
        if last in _PREFIXES and words:
            self._count[last] = self._count.get(last, 0) + 1
            own = _PREFIXES[last]
            named = f"{own}{self._count[last]}" if own else self._slug(words.value)
            part = {"id": Given(named, words), **part}
        holder.setdefault(last, []).append(part)
        return part

    def _slug(self, name: str) -> str:
        taken = {
            one["id"].value for key in ("children", "people") for one in self._draft.tree.get(key, ()) if "id" in one
        }
        slug = re.sub(r"[\W_]+", "-", name.lower()).strip("-") or "person"
        return next(way for way in (slug, *(f"{slug}-{number}" for number in range(2, 1000))) if way not in taken)

    def _table(self, table: Table) -> None:
        section = self._inner or self._section
        rows = table.rows
        if section.again:
            for words in (each for row in rows for cell in row.cells for each in self._cells.paragraphs(cell)):
                self._draft.label(words, "")
            return
        headers = [self._header(cell) for cell in rows[0].cells]
        if section.columns and all(header in section.columns for header in headers):
            self._rows_of_parts(table, section, headers)
            return
        if section.begins:
            self._part = None  # each part is a table of its own, and what it begins with may not be known
        for row in rows:
            if len(row.cells) == 2:
                self._fact(row.cells[0], row.cells[1])

    def _header(self, cell: Cell) -> str:
        return " ".join(words.value for words in self._cells.paragraphs(cell))

    def _rows_of_parts(self, table: Table, section: Section, headers: list[str]) -> None:
        for cell in table.rows[0].cells:
            for words in self._cells.paragraphs(cell):
                self._draft.label(words, section.table)
        model = self._model((*self._path(), *section.table.split(".")) if self._inner else (*section.table.split("."),))
        for row in table.rows[1:]:
            held = [(section.columns[header], cell) for header, cell in zip(headers, row.cells, strict=False)]
            for header, cell in zip(headers, row.cells, strict=False):
                for words in self._cells.paragraphs(cell):
                    self._draft.headers.setdefault(words.start, header)
            part = self._cells.part(model, held)
            first = next((words for _, cell in held for words in self._cells.paragraphs(cell)), None)
            if isinstance(part, dict):
                self._new(section.table, part, first, self._part if self._inner else None)
            elif part is not None:
                *way, last = section.table.split(".")
                holder = self._draft.tree
                for step in way:
                    holder = holder.setdefault(step, {})
                holder.setdefault(last, []).append(part)

    def _fact(self, label: Cell, said: Cell) -> None:
        """A label and what it says, in two cells."""
        name = self._header(label)
        section = self._section
        paragraphs = self._cells.paragraphs(said)
        slot = section.labels.get(name)
        of_plan = section.of_plan.get(name)
        if slot is None and of_plan is None:
            return  # a label of somebody else's: its words stay unplaced
        for words in self._cells.paragraphs(label):
            self._draft.label(words, ".".join((of_plan or slot).path))  # type: ignore[union-attr]
        for words in paragraphs:
            self._draft.headers.setdefault(words.start, name)
        if of_plan is not None:
            self._put(self._draft.tree, ChildProtectionPlan, of_plan, paragraphs)
        elif slot is not None and section.each:
            if section.begins and (self._part is None or section.begins == name):
                self._part = self._new(section.each, {}, paragraphs[0] if paragraphs else None)
            if self._part is not None:
                self._put(self._part, self._model((section.each,)), slot, paragraphs)
        elif slot is not None:
            self._put(self._draft.tree, ChildProtectionPlan, slot, paragraphs)

    def _put(self, part: Tree, model: type[BaseModel], slot: Slot, paragraphs: list[Words]) -> None:
        if slot.path == ("relations",):
            part["relations"] = self._cells.relations(paragraphs)
            return
        inner, holder = part_type(model, slot.path[:-1]), part
        if fields(inner)[slot.path[-1]].refers_to and not _is_list(inner, slot.path[-1]):
            # Under a person's name may stand their telephone number, which is said again among the people.
            for words in paragraphs[1:]:
                self._draft.label(words, "")
            paragraphs = paragraphs[:1]
        value: Any = self._values.of(inner, slot, paragraphs)
        if value is None:
            return
        for step in slot.path[:-1]:
            holder = holder.setdefault(step, {})
        holder[slot.path[-1]] = value

    def _path(self) -> tuple[str, ...]:
        return (self._section.each,)

    def _model(self, path: tuple[str, ...]) -> type[BaseModel]:
        try:
            return part_type(ChildProtectionPlan, path)
        except KeyError:
            return ChildProtectionPlan  # a list of ids, such as the members of the core group


def _is_list(model: type[BaseModel], key: str) -> bool:
    return "tuple" in str(model.model_fields[fields(model)[key].attribute].annotation)
