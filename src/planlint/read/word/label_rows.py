"""A row of labels with their values beside them: “Name | Amina Khan | DOB | 2 May 2021”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.read.word.categories import is_category
from planlint.read.word.columns import column_keys
from planlint.read.word.draft import cell_paragraphs
from planlint.read.word.facts import Fact, put_fact
from planlint.read.word.grid import Grid
from planlint.read.word.keys import FIELDS
from planlint.read.word.labels import asked
from planlint.read.word.owners import is_name
from planlint.read.word.people import person, reference
from planlint.read.word.spans import Words
from planlint.read.word.terms import folded
from planlint.read.word.tree import Tree
from planlint.word.story import Cell, Row

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow

_TITLE = re.compile(r"(?:mrs?|ms|miss|mx|dr|prof|sgt|dc|pc)\b", re.IGNORECASE)


def labels(flow: Flow, grid: Grid, row: Row) -> bool:
    """Labels with their values; False when no cell of the row is a label that is known."""
    draft, cells, at = flow.draft, row.cells, 0
    if folded(grid.words(cells[0]).value).startswith(("sign", "print name")):
        return _signature(flow, grid, cells)
    plans: list[tuple[Words, Fact | str | None, Cell]] = []
    while at < len(cells):
        words = grid.words(cells[at])
        found = asked(draft.terms, words.value) if words and at + 1 < len(cells) else None
        if found == "by_whom" and draft.action is None and draft.terms.posts.whole(words.value):
            found = Fact(draft.terms.posts.whole(words.value) or "", words.value)
        if found is None and words and at == 0 and len(cells) == 2 and len(words.value.split()) < 10:
            guesses = column_keys(draft.terms, words.value, loose=True), draft.terms.guess(words.value)
            found = next((guess for guess in guesses if guess in FIELDS), None)
        if found == "concern" and is_category(draft.terms, grid.words(cells[at + 1]).value):
            found = Fact("child.category")
        somebody = isinstance(found, Fact) and found.key in ("child.school", "child.gp")
        if flow.kind in ("people", "core_group") and somebody and _is_person(grid, cells[at + 1]):
            found = Fact("person.name", words.value)
        if found is not None:
            plans.append((words, found, cells[at + 1]))
            at += 2
        else:
            plans.append((words, None, cells[at]))
            at += 1
    if not any(found for _, found, _ in plans):
        return False
    asked_before: list[Fact] = []
    for words, found, cell in plans:
        if found is None:
            if words and _labelled_cell(grid, cell):
                flow.blocks(cell.blocks)
            continue
        value = grid.words(cell)
        for paragraph in cell_paragraphs(cell.blocks):
            draft.headers[paragraph.start] = words.value
        if not value:
            draft.label(words, found if isinstance(found, str) else found.key)
        elif isinstance(found, Fact):
            twice = sum(found == one for _, one, _ in plans) > 1
            if twice and (other := _nth_child(flow, asked_before.count(found))) is not None:
                draft.subject = other
            asked_before.append(found)
            put_fact(draft, words, found, value)
        else:
            flow.labelled(words, found, cell)
    return True


def _is_person(grid: Grid, cell: Cell) -> bool:
    """Whether “School | Mrs Abara, pastoral lead” among the people names a person and no school."""
    first = re.split(r"[,(]|\s[–-]\s", grid.words(cell).value)
    return is_name(first[0]) and (len(first) > 1 or bool(_TITLE.match(first[0])))


def _nth_child(flow: Flow, number: int) -> Tree | None:
    """The child that the second “Name” or “DOB” of a row is about."""
    parts = flow.draft.tree.get("children", [])
    return parts[number] if number < len(parts) else None


def _signature(flow: Flow, grid: Grid, cells: tuple[Cell, ...]) -> bool:
    """“Signed (parent) | Sana Khan | Date | 3 March 2027”: a signature where the name can be read."""
    draft, words = flow.draft, [grid.words(cell) for cell in cells]
    if len(cells) < 2 or not is_name(words[1].value):
        return True
    signed: Tree = {"person": reference(person(draft, words[1]), words[1], uses=False)}
    if len(cells) > 3 and folded(words[2].value) == "date" and words[3]:
        draft.label(words[2], "signatures.signed")
        signed["signed"] = words[3]
    draft.label(words[0], "signatures")
    draft.listed("signatures").append(signed)
    return True


def _labelled_cell(grid: Grid, cell: Cell) -> bool:
    return any(":" in line.words.value for line in grid.lines(cell))
