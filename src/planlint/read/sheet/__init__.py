"""A spreadsheet of actions → a plan: the same nodes as from a text file, each value standing in its cell."""

from __future__ import annotations

from pathlib import Path

from planlint.read.decode import read_bytes
from planlint.read.fit import Misfit, MisfitKind, fit
from planlint.read.nodes import Mapping, Span
from planlint.read.problem import ReadProblem
from planlint.read.sheet.actions import read_actions
from planlint.read.sheet.answers import without_answers
from planlint.read.sheet.csv_file import csv_workbook
from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell, Workbook
from planlint.read.sheet.labels import read_labels
from planlint.read.sheet.lists import read_concerns, read_contingency
from planlint.read.sheet.people import read_people
from planlint.read.sheet.tables import TableKind, tables_of
from planlint.read.sheet.xlsx_file import xlsx_workbook
from planlint.read.source import Explained, Source
from planlint.read.word.people.who_is_who import settle_relations
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, node
from planlint.read.word.vocabulary.terms import terms

_TEXT = {".csv", ".tsv"}
_READERS = {
    TableKind.ACTIONS: read_actions,
    TableKind.PEOPLE: read_people,
    TableKind.CONTINGENCY: read_contingency,
    TableKind.CONCERNS: read_concerns,
    TableKind.STRENGTHS: read_concerns,
}
_OF_A_PLAN = {"outcomes", "concerns", "strengths", "contingency"}


def sheet_source(path: Path) -> Source:
    """The plan in a spreadsheet; what no field fits stands under `unplaced` with its cell.

    Raises ReadProblem for a file that cannot be read safely, and for one without a table that a plan could have.
    """
    return source_of(workbook_of(read_bytes(path), path.suffix), path)


def workbook_of(raw: bytes, suffix: str) -> Workbook:
    """The cells of a file by the ending of its name. Raises ReadProblem."""
    # A workbook is told by its first bytes: people rename what they export.
    return csv_workbook(raw) if suffix.lower() in _TEXT and not raw.startswith(b"PK\x03\x04") else xlsx_workbook(raw)


def source_of(workbook: Workbook, path: Path) -> Source:
    """The Source of a workbook. Raises ReadProblem when it has no table of a plan."""
    draft = SheetDraft(workbook.text, terms())
    first = len(draft.text)
    for sheet in workbook.sheets:
        loose, tables = tables_of(sheet, draft.terms)
        for row in without_answers(draft, loose):
            read_labels(draft, row)
        for table in tables:
            first = min(first, *(header.start for header in table.headers.values()))
            for column, header in table.headers.items():
                draft.label(header, table.columns[column])
            _READERS[table.kind](draft, sheet, table)
    if not draft.tree.keys() & _OF_A_PLAN:
        hidden = "".join(f". {says}" for _, says in workbook.unseen)
        raise ReadProblem(
            "no table of a plan was found: give the table a row of headings such as Outcome, Action, By whom, By when"
            + hidden
        )
    settle_relations(draft.tree)
    unplaced = [*draft.left, *(cell for cell in workbook.cells() if draft.is_unplaced(cell))]
    unplaced.sort(key=lambda cell: cell.start)
    draft.tree["unplaced"] = [_unplaced(draft, workbook, cell) for cell in unplaced]
    if not draft.tree["unplaced"]:
        del draft.tree["unplaced"]
    root = node(draft.tree)
    assert isinstance(root, Mapping)
    begins = Span(first, first)  # what the whole plan lacks is told of where its first table begins
    root = Mapping(begins, root.entries)
    plan, misfits = fit(root)
    explained = tuple(
        Explained(cell.text, workbook.place(Span(cell.start, cell.end)), became) for cell, became in draft.understood
    )
    unseen = (Misfit(MisfitKind.UNSEEN_TEXT, (), Span(at, at), "", says) for at, says in workbook.unseen)
    return Source(path, plan, (*misfits, *unseen), (), root, workbook, explained)


def _unplaced(draft: SheetDraft, workbook: Workbook, cell: Cell) -> dict[str, Words | Given]:
    words = Words(draft.text, ((cell.start, cell.end),)).cut(0)
    place = str(workbook.place(Span(words.start, words.end)))
    return {"text": words, "place": Given(f"{place}: {cell.unread}" if cell.unread else place, words)}
