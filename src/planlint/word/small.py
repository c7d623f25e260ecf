"""A small Word file from plain lines, for the examples on rule cards: `# ` is a heading, `[hidden: …]` a look."""

from __future__ import annotations

import io
import re
import zipfile
from xml.sax.saxutils import escape

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_LOOKS = {
    "hidden": "<w:vanish/>",
    "tiny": '<w:sz w:val="2"/>',
    "white": '<w:color w:val="FFFFFF"/>',
    "struck-out": "<w:strike/>",
    "plain": "",
}
_MARKED = re.compile(rf"\[({'|'.join(_LOOKS)}): ([^\]]*)\]")
MACROS, OTHER_FILE = "[macros]", "[another file]"


def small_word_file(lines: str) -> bytes:
    """The bytes of a .docx. A line `[macros]` puts macros in, `[another file]` a file that Word shows in its place."""
    body = "".join(_block(line) for line in lines.splitlines() if line != MACROS)
    macros = {"word/vbaProject.bin": b"macros"} if MACROS in lines.splitlines() else {}
    parts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}"/></Types>'
        ).encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
        ).encode(),
        "word/document.xml": (
            f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>{body}</w:body></w:document>'
        ).encode(),
        **macros,
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def _block(line: str) -> str:
    if line == OTHER_FILE:
        return '<w:altChunk r:id="rId9"/>'
    heading = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' if line.startswith("# ") else ""
    words, runs, at = line.removeprefix("# "), "", 0
    for match in _MARKED.finditer(words):
        runs += _run(words[at : match.start()], "") + _run(match[2], _LOOKS[match[1]])
        at = match.end()
    return f"<w:p>{heading}{runs}{_run(words[at:], '')}</w:p>"


def _run(words: str, look: str) -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>' if words else ""
