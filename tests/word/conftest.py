"""Small Word files, made part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from planlint.word import Story, opened, read_story

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_KINDS = {
    "styles": "styles",
    "header1": "header",
    "footnotes": "footnotes",
    "comments": "comments",
    "footer1": "footer",
    "endnotes": "endnotes",
}


@pytest.fixture
def parts_of() -> Callable[..., dict[str, bytes]]:
    """`parts_of(body, header1=…, ties=…)`: the parts of a Word file with that body."""

    def parts(body: str, ties: str = "", **others: str) -> dict[str, bytes]:
        overrides = "".join(
            f'<Override PartName="/word/{part}.xml" ContentType="{WORD}.{_KINDS[part]}+xml"/>' for part in others
        )
        own = "".join(
            f'<Relationship Id="rId{number}" Type="{OFFICE}/{_KINDS[part]}" Target="{part}.xml"/>'
            for number, part in enumerate(others, start=1)
        )
        package = "http://schemas.openxmlformats.org/package/2006"
        return {
            "[Content_Types].xml": (
                f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
                f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>{overrides}</Types>'
            ).encode(),
            "_rels/.rels": (
                f'<Relationships xmlns="{package}/relationships">'
                f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
            ).encode(),
            "word/_rels/document.xml.rels": (
                f'<Relationships xmlns="{package}/relationships">{own}{ties}</Relationships>'
            ).encode(),
            "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>".encode(),
        } | {f"word/{part}.xml": content.replace("NAMES", NAMES).encode() for part, content in others.items()}

    return parts


@pytest.fixture
def zipped() -> Callable[..., bytes]:
    """Parts as the bytes of a zip."""

    def data(parts: dict[str, bytes]) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, content in parts.items():
                archive.writestr(part, content)
        return stream.getvalue()

    return data


@pytest.fixture
def told(parts_of: Callable[..., dict[str, bytes]], zipped: Callable[..., bytes]) -> Callable[..., Story]:
    """`told(body, styles=…)`: the story of a Word file with that body and those parts."""

    def story(body: str, **others: str) -> Story:
        return read_story(opened(zipped(parts_of(body, **others))))

    return story
