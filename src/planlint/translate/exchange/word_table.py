"""The Word table in which a translator works: Ref, English, Translation; plain cells that every program keeps.

Content controls would hold the refs safer, but other programs double or lose right-to-left text in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from planlint.bundled import folder, load_yaml
from planlint.translate.exchange.labels import label_in
from planlint.translate.languages import Language
from planlint.translate.segments import Segment

if TYPE_CHECKING:
    from lxml import etree

Offered: TypeAlias = Callable[[Segment], str | None]
WIDTHS = (2900, 5800, 5800)  # twentieths of a point, on A4 across
_LANDSCAPE = {"w": "16838", "h": "11906", "orient": "landscape"}
_MARGINS = dict.fromkeys(("top", "right", "bottom", "left", "header", "footer", "gutter"), "1134") | {"gutter": "0"}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_table(
    segments: Sequence[Segment],
    language: Language,
    *,
    of: str,
    plan_version: int | None,
    texts: Mapping[str, str],
    offered: Offered | None = None,
) -> bytes:
    """The .docx for a translator. `texts`, by ref, stand in the third column already; the other cells are empty.

    `of` is the reference of the plan, `plan_version` its version: both are read again from what comes back. `offered`
    gives a text that humans have translated before for the very same English, which the translator takes or changes.
    """
    from lxml import etree

    from planlint.translate.exchange.word_cells import cell, paragraph
    from planlint.word import Package, saved
    from planlint.word.names import W, w
    from planlint.word.package import written

    said = fixed_words()
    name = english_name(language)
    title = said["title"].format(language=name)
    root = etree.Element(w("document"), nsmap={"w": W})
    body = etree.SubElement(root, w("body"))
    body.append(paragraph(title, size=32, heading=True))
    facts = {"plan": of, "version": "" if plan_version is None else str(plan_version), "language": language.tag}
    body.extend(paragraph(f"{label}: {facts[key]}") for key, label in said["facts"].items())
    body.extend(paragraph(f"• {line}") for line in said["instructions"])
    table = _table(body)
    _row(table, [cell(label.format(language=name), bold=True) for label in said["columns"]], header=True)
    for segment in segments:
        text = texts.get(segment.ref) or (offered(segment) if offered else None) or ""
        _row(table, _cells(segment, text, language, safety=said["safety"]))
    body.append(paragraph(""))
    section = etree.SubElement(body, w("sectPr"))
    for tag, values in (("pgSz", _LANDSCAPE), ("pgMar", _MARGINS)):
        etree.SubElement(section, w(tag), {w(key): value for key, value in values.items()})
    parts = {"word/document.xml": written(root), "_rels/.rels": _ROOT_TIES}
    package = Package(parts, {"word/document.xml": f"{_KIND}.document.main+xml"})
    return saved(package, title=f"{title} ({of})", language="en-GB")


def fixed_words() -> dict[str, Any]:
    """What stands round the texts (`templates/exchange/word_table.yml`)."""
    words: dict[str, Any] = load_yaml(folder("templates") / "exchange" / "word_table.yml")
    return words


def english_name(language: Language) -> str:
    """`Urdu` for ur; the tag where English has no name for it."""
    from babel import Locale

    return Locale.parse(language.locale).get_display_name("en") or language.tag


def _table(body: etree._Element) -> etree._Element:
    from lxml import etree

    from planlint.word.names import w
    from planlint.word.order import put

    table = etree.SubElement(body, w("tbl"))
    properties = etree.SubElement(table, w("tblPr"))
    put(properties, "tblW").attrib.update({w("w"): str(sum(WIDTHS)), w("type"): "dxa"})
    put(properties, "tblLayout").set(w("type"), "fixed")
    borders = put(properties, "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        etree.SubElement(borders, w(side), {w("val"): "single", w("sz"): "4", w("color"): "767676"})
    grid = etree.SubElement(table, w("tblGrid"))
    for width in WIDTHS:
        etree.SubElement(grid, w("gridCol"), {w("w"): str(width)})
    return table


def _cells(segment: Segment, text: str, language: Language, *, safety: str) -> list[etree._Element]:
    """What one text is and where it stands, with `safety` where a child’s hangs on it; its English; its translation."""
    from planlint.translate.exchange.word_cells import cell

    told = segment.ref, f"[{segment.hash[:6]}]", safety if segment.critical else "", label_in(segment.ref, language)
    return [
        cell("\n".join(filter(None, told)), paragraphs=True),
        cell(segment.english, names=segment.names, marked=True),
        cell(text, language=language, paragraphs=True),
    ]


def _row(table: etree._Element, cells: list[etree._Element], *, header: bool = False) -> None:
    from lxml import etree

    from planlint.word.names import w
    from planlint.word.order import put

    row = etree.SubElement(table, w("tr"))
    properties = etree.SubElement(row, w("trPr"))
    etree.SubElement(properties, w("cantSplit"))
    if header:
        etree.SubElement(properties, w("tblHeader"))
    for each, width in zip(cells, WIDTHS, strict=True):
        put(each[0], "tcW").attrib.update({w("w"): str(width), w("type"): "dxa"})
        row.append(each)


_ROOT_TIES = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
).encode()
