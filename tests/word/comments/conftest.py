"""Drafts that nobody would write: every kind of thing that may stand in a paragraph, in any order."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from itertools import count

import pytest
from docx import Document
from docx.enum.text import WD_BREAK

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
SAID = [
    "Mum’s",
    "naïve",
    "Zofia 👍🏽",
    "e\u0301te",
    "by next week",
    "أمينة",
    " two  spaces ",
    "a&amp;b",
    "&lt;b&gt;",
    "x",
]
LOOKS = ["", "<w:b/>", "<w:i/><w:u w:val='single'/>", "<w:color w:val='C00000'/><w:sz w:val='28'/>", "<w:strike/>"]
BY = 'w:author="Farah Iqbal" w:date="2027-01-04T09:00:00Z"'


class Body:
    """Writes a random body; equal seeds give equal bodies."""

    def __init__(self, chance: random.Random, *, seldom: bool) -> None:
        self.chance, self.seldom = chance, seldom
        self.ids = count(100)
        self.people_comments: list[str] = []

    def blocks(self) -> str:
        """Some paragraphs and a table."""
        cells = "".join(f"<w:tc>{self.paragraph()}{self.paragraph()}</w:tc>" for _ in range(2))
        table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        return "".join(self.paragraph() for _ in range(3)) + table + self.paragraph()

    def paragraph(self) -> str:
        """A paragraph, perhaps one without words."""
        inlines = "".join(self.inline() for _ in range(self.chance.randint(0, 6)))
        if inlines and self.chance.random() < 0.3:
            own = str(len(self.people_comments))
            self.people_comments.append(own)
            mark = f'<w:commentRange{{}} w:id="{own}"/>'
            reference = f'<w:r><w:commentReference w:id="{own}"/></w:r>'
            inlines = mark.format("Start") + inlines + mark.format("End") + reference
        return f"<w:p><w:pPr><w:spacing w:after='60'/></w:pPr>{inlines}</w:p>"

    def run(self) -> str:
        """A run of text with one look, perhaps with breaks and tabs within."""
        look = self.chance.choice(LOOKS)
        texts = [
            f"<w:t xml:space='preserve'>{self.chance.choice(SAID)} </w:t>" for _ in range(self.chance.randint(1, 3))
        ]
        content = self.chance.choice(["", "<w:br/>", "<w:tab/>", "<w:noBreakHyphen/>"]).join(texts)
        return f"<w:r w:rsidR='00AB12CD'>{f'<w:rPr>{look}</w:rPr>' if look else ''}{content}</w:r>"

    def inline(self) -> str:
        """One thing that may stand in a paragraph."""
        own = next(self.ids)
        deleted = self.run().replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        code = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
        field = [code.format(kind) for kind in ("begin", "separate", "end")]
        link = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/" </w:instrText></w:r>'
        control = f"<w:sdt><w:sdtPr><w:id w:val='{own}'/></w:sdtPr><w:sdtContent>{self.run()}</w:sdtContent></w:sdt>"
        merged = "<w:r><w:instrText> MERGEFIELD n </w:instrText></w:r>"
        usual = [
            self.run(),
            self.run() + self.run(),
            f"<w:hyperlink r:id='rIdLink'>{self.run()}{self.run()}</w:hyperlink>",
            f"<w:ins w:id='{own}' {BY}>{self.run()}</w:ins>",
            f"<w:del w:id='{own}' {BY}>{deleted}</w:del>",
            f"<w:bookmarkStart w:id='{own}' w:name='b{own}'/>{self.run()}<w:bookmarkEnd w:id='{own}'/>",
            f"{field[0]}{link}{field[1]}{self.run()}{field[2]}",
            control,
        ]
        seldom = [
            f"<w:smartTag w:uri='urn:x' w:element='date'>{self.run()}</w:smartTag>",
            f"<w:fldSimple w:instr=' MERGEFIELD n '>{self.run()}</w:fldSimple>",
            f"{field[0]}{merged}{field[1]}{self.run()}{control}{field[2]}",
            control.replace("</w:sdtPr>", "<w:text/></w:sdtPr>"),
            "<w:r><w:t>so </w:t><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>yes</w:t><w:ptab/></w:r>",
            "".join(["<w:r>", field[0][5:-6], field[1][5:-6], "<w:t>at once</w:t>", field[2][5:-6], "</w:r>"]),
        ]
        return self.chance.choice(usual + seldom if self.seldom else usual)


def _file(body: Body) -> bytes:
    blocks = body.blocks()
    said = "".join(
        f"<w:comment w:id='{own}' {BY} w:initials='FI'><w:p><w:r><w:t>Kept {own}</w:t></w:r></w:p></w:comment>"
        for own in body.people_comments
    )
    override = f"<Override PartName='/word/{{}}.xml' ContentType='{WORD}.{{}}+xml'/>"
    tie = f"<Relationship Id='{{}}' Type='{OFFICE}/{{}}' Target='{{}}'/>"
    link = f"<Relationship Id='rIdLink' Type='{OFFICE}/hyperlink' Target='https://example.org/' TargetMode='External'/>"
    others = tie.format("rId1", "comments", "comments.xml") if said else ""
    parts = {
        "[Content_Types].xml": f"<Types xmlns='{PACKAGE}/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Default Extension='xml' ContentType='application/xml'/>{override.format('document', 'document.main')}"
        f"{override.format('comments', 'comments') if said else ''}</Types>",
        "_rels/.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>"
        f"{tie.format('rId1', 'officeDocument', 'word/document.xml')}</Relationships>",
        "word/document.xml": f"<w:document {NAMES}><w:body>{blocks}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>{others}{link}"
        "</Relationships>",
        **({"word/comments.xml": f"<w:comments {NAMES}>{said}</w:comments>"} if said else {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return stream.getvalue()


def _by_library(chance: random.Random) -> bytes:
    document = Document()
    document.add_heading("Child protection plan", chance.randint(0, 2))
    cell = document.add_table(2, 2).cell(0, 0)
    for holder in (document, cell, document):
        paragraph = holder.add_paragraph()
        for _ in range(chance.randint(0, 5)):
            run = paragraph.add_run(chance.choice(SAID))
            run.bold = chance.choice([None, True])
            if chance.random() < 0.2:
                run.add_break(WD_BREAK.LINE)
                run.add_text(chance.choice(SAID))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="session")
def random_draft() -> Callable[[random.Random], bytes]:
    """A random Word file: by hand, or by python-docx."""
    return lambda chance: _by_library(chance) if chance.random() < 0.25 else _file(Body(chance, seldom=True))


@pytest.fixture(scope="session")
def usual_draft() -> Callable[[random.Random], bytes]:
    """The same, with nothing in it at which LibreOffice cannot keep a comment in its place."""
    return lambda chance: _by_library(chance) if chance.random() < 0.25 else _file(Body(chance, seldom=False))
