"""Drafts made with python-docx or by hand, read, and laid out as the fields that are scored."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.table import Table

from planlint.read import Source
from planlint.read.word import read_word

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


class Paper:
    """A draft being written with python-docx."""

    def __init__(self) -> None:
        self.document: Document = docx.Document()

    def head(self, text: str, level: int = 1) -> None:
        """A heading in Word's own style; level 0 is the title."""
        self.document.add_heading(text, level)

    def lines(self, *texts: str, style: str | None = None, bold: bool = False) -> None:
        """A paragraph each."""
        for text in texts:
            self.document.add_paragraph(style=style).add_run(text).bold = bold or None

    def bullets(self, *texts: str) -> None:
        """A list."""
        self.lines(*texts, style="List Bullet")

    def table(self, *rows: list[str], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Table:
        """A table; `merged` are rectangles: first row and column, last row and column, from 0."""
        made: Table = self.document.add_table(len(rows), max(len(row) for row in rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                made.cell(at, column).text = text
        for top, left, bottom, right in merged:
            made.cell(top, left).merge(made.cell(bottom, right))
        return made

    def source(self) -> Source:
        """The draft as it is read."""
        out = io.BytesIO()
        self.document.save(out)
        return read_word(Path("draft.docx"), out.getvalue())[0]


@pytest.fixture
def paper() -> Paper:
    """An empty draft."""
    return Paper()


@pytest.fixture
def by_hand() -> Callable[[str], Source]:
    """`by_hand(body)`: a draft whose body is written in Word's XML, read."""

    def read(body: str) -> Source:
        parts = {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for part, content in parts.items():
                archive.writestr(part, content)
        return read_word(Path("draft.docx"), out.getvalue())[0]

    return read


@pytest.fixture
def fields() -> Callable[[Source], dict[str, Any]]:
    """The scored fields of a plan as plain values; what is empty is left out."""

    def scored(source: Source) -> dict[str, Any]:
        plan = source.plan
        found: dict[str, Any] = {
            "children": [(one.name, str(one.born) if one.born else None, one.category) for one in plan.children],
            "people": [
                (one.name, one.role or " ".join({relation.is_ or "" for relation in one.relations}) or None)
                for one in plan.people
            ],
            "concerns": [one.description for one in plan.concerns],
            "strengths": [one.description for one in plan.strengths],
            "outcomes": [
                (
                    one.description,
                    [evidence.description for evidence in one.evidence],
                    [(action.description, action.by_whom, action.by_when) for action in one.actions],
                )
                for one in plan.outcomes
            ],
            "contingency": [(one.if_this, one.then, one.by_whom, one.by_when) for one in plan.contingency],
            "unplaced": [one.text for one in plan.unplaced],
        }
        return {key: value for key, value in found.items() if value}

    return scored
