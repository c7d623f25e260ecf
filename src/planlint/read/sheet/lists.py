"""Tables of contingency, of concerns and of strengths."""

from __future__ import annotations

from planlint.read.sheet.actions import fields, split_owner
from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Sheet
from planlint.read.sheet.tables import Table
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded


def read_contingency(draft: SheetDraft, _: Sheet, table: Table) -> None:
    """Each row as what is done if something happens; an outcome named there is tied to it when the plan has it."""
    for row in table.rows:
        entry: Tree = {}
        for name, cells in fields(draft, table, row).items():
            for cell in cells:
                if name in ("if_this", "then", "by_whom", "by_when"):
                    draft.put(entry, name, cell)
                elif name == "contingency":
                    draft.put(entry, "then", cell)
                elif name == "who_when":
                    split_owner(draft, entry, cell)
        if entry:
            draft.listed("contingency").append(entry)


def read_concerns(draft: SheetDraft, _: Sheet, table: Table) -> None:
    """Each row as a concern, with the high risk indicator or underlying risk factor it is where a column says so."""
    for row in table.rows:
        cells = fields(draft, table, row)
        for cell in cells.get("concern", ()):
            concern = draft.named("concerns", "description", "c", cell)
            for kind in cells.get("category", ()):
                if folded(kind.text) in draft.terms.high_risk | draft.terms.underlying:
                    draft.put(concern, "kind", kind)
        for cell in cells.get("strength", ()):
            draft.named("strengths", "description", "s", cell)
