"""Labels with their values: on a line (“Who: Mum”), in a cell, or across a row (“Name | Amina Khan | DOB | …”)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.read.word.beside import acted_by, by_value
from planlint.read.word.done_by import line_above_is_done_by
from planlint.read.word.draft import cell_paragraphs
from planlint.read.word.facts import Fact, put_fact
from planlint.read.word.fields import put_field
from planlint.read.word.grid import Grid
from planlint.read.word.heading_words import asks_again
from planlint.read.word.keys import FIELDS, LOOKS_LIKE_ONE
from planlint.read.word.labels import Pair
from planlint.read.word.lines import Line, lines_of
from planlint.read.word.nested import holds_rows, read_nested, section_of
from planlint.read.word.owner_and_date import names_both, owner_of_last
from planlint.read.word.owners import is_name
from planlint.read.word.people import find, person
from planlint.read.word.questions import is_yes_or_no
from planlint.read.word.row_labels import SOMEBODY, row_labels
from planlint.read.word.sections import member
from planlint.read.word.signature_rows import is_signature_row, signature_row
from planlint.read.word.spans import Words, joined
from planlint.read.word.terms import folded
from planlint.read.word.tree import Tree
from planlint.word.story import Cell, Row, Table

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow

_OF_PEOPLE = ("people", "core_group", "attendance")
_ONE_LINE = {"by_whom", "by_when", "status", "lead", "for_whom", "starts", "seen_by", "how_often", "who_when"}


def labels(flow: Flow, grid: Grid, row: Row, *, by_turns: bool = False) -> bool:
    """Labels with their values; False when no cell of the row is a label that is known.

    With `by_turns` every other cell is a value, that of a label which is not known too: both stay unplaced.
    """
    draft, cells = flow.draft, row.cells
    boxes = [grid.words(cell) for cell in cells]
    if is_signature_row(boxes):
        signature_row(draft, boxes)
        return True
    plans = row_labels(flow, grid, cells, by_turns=by_turns)
    if not any(one.what for one in plans):
        return len(cells) > 1 and is_yes_or_no(boxes[0].value)  # what is ticked beside it stays unplaced
    asked_before: list[Fact] = []
    for one in plans:
        words, found, cell = one.label, one.what, one.cell
        if found is None:
            if words and _labelled_cell(grid, cell):
                flow.blocks(cell.blocks)
            continue
        value = grid.words(cell)
        for paragraph in cell_paragraphs(cell.blocks):
            draft.headers[paragraph.start] = words.value
        if holds_rows(cell) and (named := section_of(draft.terms, words.value)) is not None:
            read_nested(flow, words, named, cell)
        elif not value:
            draft.label(words, found if isinstance(found, str) else found.key)
        elif found == SOMEBODY:
            draft.label(words, SOMEBODY.key)
            draft.subject = person(draft, value)
        elif isinstance(found, Fact):
            twice = sum(found == each.what for each in plans) > 1
            if twice and (other := _nth_child(flow, asked_before.count(found))) is not None:
                draft.subject = other
            asked_before.append(found)
            put_fact(draft, words, found, value)
        else:
            put_cell(flow, words, found, cell)
    return True


def _nth_child(flow: Flow, number: int) -> Tree | None:
    """The child that the second “Name” or “DOB” of a row is about."""
    parts = flow.draft.tree.get("children", [])
    return parts[number] if number < len(parts) else None


def _labelled_cell(grid: Grid, cell: Cell) -> bool:
    return any(":" in line.words.value for line in grid.lines(cell))


def put_pairs(flow: Flow, line: Line, found: list[Pair]) -> bool:
    """Puts the labels of a line; False where they are no labels there, such as who says what among the views."""
    first = found[0]
    if (
        isinstance(first.asked, Fact)
        and first.asked.key == "child.name"
        and folded(first.label.value) in ("for", "re", "regarding")
        and (flow.draft.tree.get("children") or not is_name(re.split(r"[(\d,]|d\.?o\.?b", first.value.value)[0]))
    ):
        return False
    somebody = isinstance(first.asked, Fact) and first.asked.key in ("person.name", "child.name")
    if somebody and flow.kind in ("views", "wishes"):  # “Mum: I want help”
        return False
    line_above_is_done_by(flow, found)
    flow.flush()
    if line.marker:
        flow.draft.label(line.marker, "")
    action = flow.draft.action
    for pair in acted_by(found) if action is not None and "by_whom" not in action else found:
        put_pair(flow, pair, None)
    return True


def put_pair(flow: Flow, pair: Pair, lines: list[Line] | None) -> None:
    """Puts one label's value; a label with nothing after it waits for the next line."""
    if isinstance(pair.asked, str) and pair.value and asks_again(flow.draft.terms, pair.value.value, pair.asked):
        flow.section(pair.asked, LOOKS_LIKE_ONE, joined([pair.label, pair.value]), None)
        return
    if not pair.value:
        if isinstance(pair.asked, str) and pair.asked not in _ONE_LINE:
            flow.section(pair.asked, LOOKS_LIKE_ONE, pair.label, None)
        else:
            flow.pending = pair
        return
    if pair.asked == "action" and owner_of_last(flow, pair.label, pair.value):
        return
    asked = by_value(flow.draft.terms, pair.asked, pair.label.value, pair.value.value, flow.kind)
    value = pair.value.cut(0, len(pair.value.value.rstrip(" .;"))) if asked in _ONE_LINE else pair.value
    pair = pair if asked is None else Pair(pair.label, asked, value)
    if pair.asked == "by_whom" and flow.kind in _OF_PEOPLE and is_name(pair.value.value):
        pair = Pair(
            pair.label, Fact("person.name", pair.label.value), pair.value
        )  # “Lead Professional: Morven Laidlaw”
    if isinstance(pair.asked, Fact):
        put_fact(flow.draft, pair.label, pair.asked, pair.value)
        named = find(flow.draft, pair.value.value, ("people",)) if flow.kind == "core_group" else None
        if named is not None:
            member(flow.draft, named, pair.value)
    elif pair.asked in _ONE_LINE and flow.kind == "meetings":
        if pair.asked == "by_when":
            put_fact(flow.draft, pair.label, Fact("meetings.review_conference"), pair.value)
    elif pair.asked in _ONE_LINE and flow.draft.action is None and flow.draft.outcome is None:
        return  # about no action: it stays unplaced
    elif pair.asked == "by_whom" and lines is None and names_both(pair.value):
        put_field(flow.draft, "who_when", [Line(pair.value, None, False, 0, False, False)])
        flow.draft.label(pair.label, "who_when")
    elif pair.asked in _ONE_LINE:
        told = lines or [Line(pair.value, None, False, 0, False, False)]
        if put_field(flow.draft, pair.asked, told):
            flow.draft.label(pair.label, pair.asked)
    else:
        flow.section(pair.asked, LOOKS_LIKE_ONE, pair.label, Line(pair.value, None, False, 0, False, False))


def put_cell(flow: Flow, label: Words, key: str, cell: Cell) -> None:
    """Puts the cell beside a label of a field or section."""
    lines = lines_of(flow.draft, cell_paragraphs(cell.blocks))
    if key in FIELDS and not any(isinstance(block, Table) for block in cell.blocks):
        if key == "contingency" and flow.kind == "contingency":
            key = "then"
        if put_field(flow.draft, key, lines):
            flow.draft.label(label, key)
        if key == "outcome":
            flow.in_outcome = True
        return
    kind, level, heading = flow.kind, flow.level, flow.heading
    flow.draft.label(label, key)
    flow.kind, flow.heading = key, label
    flow.blocks(cell.blocks)
    flow.kind, flow.level, flow.heading = kind, level, heading
