"""Labels with their values: on a line (“Who: Mum”), in a cell, or across a row (“Name | Amina Khan | DOB | …”)."""

from __future__ import annotations

import re

from planlint.read.word.facts.beside import tells_reasons
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.contingency import put_of_answer, told_by_label
from planlint.read.word.parts.fields import put_field
from planlint.read.word.parts.sections import put_section
from planlint.read.word.parts.who_when import put_who_when
from planlint.read.word.people.nobody import is_post_alone
from planlint.read.word.people.signature_boxes import is_signature_row, signature_row
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.answers_in_rows import answer_beside_trigger
from planlint.read.word.tables.beside_body import SOMEBODY
from planlint.read.word.tables.child_cards import child_row
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.nested import holds_rows, read_nested, section_of, table_beside
from planlint.read.word.tables.row_labels import Asked, row_labels
from planlint.read.word.tables.signing_block import OF_SIGNERS, signs_off
from planlint.read.word.text.asides import only_counts
from planlint.read.word.text.cell_paragraphs import cell_paragraphs, headed_paragraphs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, lines_of, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.needs import asks_for_need, names_need
from planlint.read.word.vocabulary.questions import is_yes_or_no, question
from planlint.word.story import Cell, Row, Table

_ONLY_YES_OR_NO = re.compile(r"(?:[\s☒☑☐□✓✔\[\]xX/]|\b(?:yes|no)\b)*", re.IGNORECASE)

_NEXT_ACTION = re.compile(r"(?:action|task|step) (?:no|number|ref|reference|id)\.?:?", re.IGNORECASE)
# What labels ask for below the heading of the contingency: “What might go wrong”, “What we will do”.
_OF_ANSWER = {"contingency": "then", "action": "then", "concern": "if_this"}
_REVIEW = re.compile(r"\W*(?:next |cp |rcpc\b|child protection )*(?:review|rcpc|conf(?:erence)?)\b", re.IGNORECASE)
_ONE_PAIR = 2  # cells of a row that is one label and its value
_ANSWERS = {"contingency", "if_this", "then"}
_FIGURES = re.compile(r"\d+")
_CHOICES = re.compile(r"\s*[☒☑☐□✓✔][^☒☑☐□✓✔]*[☒☑☐□✓✔]")


def labels(flow: Flow, grid: Grid, row: Row, *, by_turns: bool = False) -> bool:
    """Labels with their values; False when no cell of the row is a label that is known.

    With `by_turns` every other cell is a value, that of a label which is not known too: both stay unplaced.
    """
    boxes = [grid.words(cell) for cell in row.cells]
    if _is_told_as_a_whole(flow, grid, row, boxes):
        return True
    plans = row_labels(flow, grid, row.cells, by_turns=by_turns)
    if not any(one.what for one in plans):
        ticked = len(boxes) % 2 == 0 and all(_CHOICES.match(box.value) for box in boxes[1::2])
        return ticked or (len(boxes) > 1 and is_yes_or_no(boxes[0].value))  # what is ticked there stays unplaced
    several = {one.what for one in plans if sum(one.what == each.what for each in plans) > 1}
    told: list[Fact] = []
    signing_off = signs_off(grid)
    flow.draft.holder = None
    for one in plans:
        if one.what is None:
            _pass_by(flow, grid, one)
            continue
        for paragraph in headed_paragraphs(one.cell.blocks):
            flow.draft.headers[paragraph.start] = one.label.value
        key = one.what.key if isinstance(one.what, Fact) else one.what
        if holds_rows(one.cell) and (named := section_of(flow.draft.terms, one.label.value)) is not None:
            read_nested(flow, one.label, named, one.cell)
        elif signing_off and isinstance(one.what, Fact) and key in OF_SIGNERS:
            flow.draft.label(one.label, "signatures")  # whoever authorises the form is nobody of the plan
        elif not grid.words(one.cell):
            _left_empty(flow, grid, one.label, key)
        elif key == "number":
            flow.draft.label(one.label, key)
            flow.draft.label(grid.words(one.cell), key)
        elif isinstance(one.what, Fact) and tells_reasons(
            flow.draft.terms, Pair(one.label, one.what, one.label), grid.words(one.cell).value
        ):
            put_cell(flow, one.label, "concern", one.cell)  # “Reasons for registration”, and no category
        elif isinstance(one.what, Fact):
            number = told.count(one.what) if one.what in several else None
            _put_beside(flow, one.label, one.what, grid.words(one.cell), number)
            told.append(one.what)
        else:
            put_cell(flow, one.label, one.what, one.cell)
    return True


def _is_told_as_a_whole(flow: Flow, grid: Grid, row: Row, boxes: list[Words]) -> bool:
    """Whether a row is no label beside a value and was read: boxes to sign or tick, a table, a child with its birth."""
    if is_signature_row(boxes):
        signature_row(flow.draft, boxes)
        return True
    two = len(boxes) == _ONE_PAIR
    signs = two and flow.kind == "signatures" and not signs_off(grid)
    if signs and is_post_alone(boxes[0].value):  # “Mum | (nothing)”
        if boxes[1]:
            signature_row(flow.draft, boxes)
        else:
            flow.draft.label(boxes[0], "signatures")
        return True
    if two and is_yes_or_no(boxes[0].value) and _ONLY_YES_OR_NO.fullmatch(boxes[1].value):
        return True  # what is ticked there stays unplaced
    return table_beside(flow, grid, row) or answer_beside_trigger(flow, grid, row) or child_row(flow, boxes)


def _left_empty(flow: Flow, grid: Grid, label: Words, key: str) -> None:
    """A label without a value; where it asks for the outcome of an act below it, and does not only count it (“Outcome 1
    / Action 2”), that act serves none told before."""
    flow.draft.label(label, key)
    asks = key == "outcome" and not _FIGURES.search(label.value)
    told = flow.draft.action.get("description") if asks and flow.draft.action is not None else None
    begins = next((grid.words(cell).start for cell in grid.filled(grid.table.rows[0])), label.start)
    if isinstance(told, Words) and told.end <= begins:
        flow.draft.outcome = flow.draft.action = None


def _pass_by(flow: Flow, grid: Grid, one: Asked) -> None:
    """A label that nobody knows: what its cell labels itself is read, and a count ends the act before it."""
    if one.label and _NEXT_ACTION.fullmatch(one.label.value):
        flow.draft.action = None  # “Action No | A02”: what goes before in its record is not about the last one
    if one.label and any(":" in line.words.value for line in grid.lines(one.cell)):
        flow.blocks(one.cell.blocks)


def _put_beside(flow: Flow, label: Words, asked: Fact, value: Words, number: int | None) -> None:
    """Puts a fact where it belongs; the second “Name” or “DOB” of a row, `number` 1, is about the second child."""
    if asked == SOMEBODY:
        flow.draft.label(label, SOMEBODY.key)
        flow.draft.subject = person(flow.draft, value)
        return
    children = flow.draft.tree.get("children", [])
    if number is not None and number < len(children):
        flow.draft.subject = children[number]
    put_fact(flow.draft, label, asked, value)


def _wants_answer(flow: Flow) -> bool:
    """Whether a label above has told what may happen, and none yet what is done then: “Trigger | …”, “Action | …”."""
    answers = flow.draft.tree.get("contingency", [])
    return bool(answers) and "if_this" in answers[-1] and "then" not in answers[-1]


def _is_shown_there(draft: Draft, label: Words) -> bool:
    """Whether another label has told the outcome, and its acts stand above: “What would good look like?” then asks how
    it shows."""
    outcome = draft.outcome
    words = outcome.get("description") if outcome is not None else None
    if outcome is None or not isinstance(words, Words) or "actions" not in outcome or "evidence" in outcome:
        return False
    told_by = draft.headers.get(words.start)
    other = told_by is not None and _FIGURES.sub("", folded(told_by)) != _FIGURES.sub("", folded(label.value))
    return other and question(label.value) == "outcome"


def put_cell(flow: Flow, label: Words, key: str, cell: Cell) -> None:
    """Puts the cell beside a label of a field or section."""
    lines = lines_of(flow.draft, cell_paragraphs(cell.blocks))
    holds_table = any(isinstance(block, Table) for block in cell.blocks)
    if flow.kind == "contingency" and not holds_table:
        key = _OF_ANSWER.get(key, key)
    elif flow.kind in _ANSWERS and (key == "contingency" or (key == "action" and _wants_answer(flow))):
        key = "then"
    if key == "concern" and all(only_counts(line) for line in lines):
        flow.draft.label(label, "unplaced")  # “Which risk does this relate to? | Risk 2, 3”
        return
    if key == "outcome" and _is_shown_there(flow.draft, label):
        key = "evidence"
    if key == "concern" and asks_for_need(label.value) and all(names_need(line.words.value) for line in lines):
        key = "need"
    if key in ("concern", "need") and flow.draft.outcome is None:
        flow.draft.label(label, key)
        put_section(flow.draft, key, lines, label, in_outcome=False)
        return
    if flow.kind in _ANSWERS and key == "by_when" and _REVIEW.match(label.value):
        put_fact(flow.draft, label, Fact("meetings.review_conference"), whole(lines))
        return  # “Core groups | …”, “Review | …”, below the answers
    if key == "then" and not holds_table and told_by_label(flow.draft, label, lines, flow.draft.outcome):
        return
    if key in FIELDS and not holds_table:
        of_answer = flow.kind in _ANSWERS and key in ("by_whom", "by_when", "who_when")
        own = flow.draft
        done = _put_of_answer(own, key, lines) if of_answer else put_field(own, key, lines, label.value)
        if done:
            flow.draft.label(label, key)
        if key == "outcome":
            flow.in_outcome = True
        return
    flow.draft.label(label, key)
    with flow.within(key, label):
        flow.blocks(cell.blocks)


def _put_of_answer(draft: Draft, key: str, lines: list[Line]) -> bool:
    """Who and when of what is done if something happens, from one cell or two."""
    if key != "who_when":
        return put_of_answer(draft, key, whole(lines))
    answers = draft.tree.get("contingency", [])
    if not answers or {"by_whom", "by_when"} & {*answers[-1]}:
        return False
    put_who_when(draft, answers[-1], lines)
    return True
