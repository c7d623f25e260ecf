"""Templates with faults planted in them: planlint's own letter, with lines, paragraphs and parts added."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from planlint.bundled import folder
from planlint.finding import Finding, Report
from planlint.template_check.check import check
from planlint.template_folders import use_council_templates

LETTER = "ending-letter"
NOT_TRANSLATED = {"Ring the quiet bell."}
SECTION = "sections/letter-end.html.j2"
_NS = "http://schemas.openxmlformats.org"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def own(council: Path, name: str, *, add: str = "", swap: tuple[str, str] | None = None) -> Path:
    """A council's own file made of planlint's, with something added at its end or other words in it."""
    text = (folder("templates") / name).read_text(encoding="utf-8")
    if swap is not None:
        assert swap[0] in text
        text = text.replace(*swap, 1)
    path = council / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + add, encoding="utf-8")
    return path


def own_word(
    council: Path,
    *,
    paragraphs: Sequence[str] = (),
    swap: tuple[str, str] | None = None,
    properties: str = "",
    parts: Mapping[str, tuple[str, str]] | None = None,
    ties: str = "",
    settings: str = "",
    settings_ties: str = "",
) -> Path:
    """A council's own Word letter: paragraphs before the end of the body, properties, and parts with their kind."""
    path = council / LETTER / f"{LETTER}.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = parts or {}
    kinds = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, (kind, _) in parts.items())
    before = {
        "word/document.xml": ("<w:sectPr", "".join(paragraphs)),
        "docProps/core.xml": ("</cp:coreProperties>", properties),
        "[Content_Types].xml": ("</Types>", kinds),
        "word/_rels/document.xml.rels": ("</Relationships>", ties),
        "word/settings.xml": ("<w:compat>", settings),
    }
    with (
        zipfile.ZipFile(folder("templates") / LETTER / f"{LETTER}.docx") as shipped,
        zipfile.ZipFile(path, "w") as made,
    ):
        for name in shipped.namelist():
            text = shipped.read(name).decode()
            if name == "word/document.xml" and swap is not None:
                assert swap[0] in text
                text = text.replace(*swap, 1)
            end, added = before.get(name, ("", ""))
            at = text.rindex(end)
            made.writestr(name, text[:at] + added + text[at:])
        for part, (_, content) in parts.items():
            made.writestr(part, content)
        if settings_ties:
            relationships = f'<Relationships xmlns="{_NS}/package/2006/relationships">{settings_ties}</Relationships>'
            made.writestr("word/_rels/settings.xml.rels", relationships)
    return path


def tie(kind: str, target: str, *, outside: bool = True) -> str:
    """A tie of a Word part to something."""
    mode = ' TargetMode="External"' if outside else ""
    name = f"rId{abs(hash(target)) % 10**6}"
    return f'<Relationship Id="{name}" Type="{_NS}/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>'


def comments(words: str) -> dict[str, tuple[str, str]]:
    """A part with one comment by somebody."""
    content = (
        f'<w:comments xmlns:w="{_NS}/wordprocessingml/2006/main"><w:comment w:id="1" w:author="A. Colleague">'
        f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:comment></w:comments>"
    )
    return {"word/comments.xml": (f"{_TYPE}.comments+xml", content)}


def checked(council: Path | None, *documents: str, languages: Sequence[str] = ("pl",)) -> dict[str, Report]:
    """The reports of a council's folder, by the name of each file in it; a fault shows in any language."""
    use_council_templates(council)
    try:
        reports = check(documents or (LETTER,), languages=languages)
    finally:
        use_council_templates(None)
    root = council or folder("templates")
    return {Path(report.path).relative_to(root).as_posix(): _planted(report) for report in reports}


def _planted(report: Report) -> Report:
    """Without what waits for a translator's text or name: tests of the catalogues tell of those."""
    waits = {"untranslated-text", "unsigned-translation"}
    kept = (one for one in report.findings if one.rule not in waits or one.quote in NOT_TRANSLATED)
    return replace(report, findings=tuple(kept))


def told(reports: Mapping[str, Report]) -> list[Finding]:
    """All findings of all files."""
    return [finding for report in reports.values() for finding in report.findings]
