"""A picture in a Word document: PNG for every reader, with the same as SVG for those that can show it."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from lxml import etree

from planlint.documents.timeline import HEIGHT, WIDTH, Mark
from planlint.documents.timeline_png import timeline_png
from planlint.documents.timeline_svg import timeline_svg
from planlint.word.names import w
from planlint.word.package import Package, parsed, relationships_name, written
from planlint.word.text import paragraph_text

MARK = "\ufdd2"
_PNG, _SVG = "word/media/timeline.png", "word/media/timeline.svg"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_EMU_A_UNIT = 6_120_000 // WIDTH  # 170 mm wide: what an A4 page holds between its margins
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


def put_timeline(package: Package, marks: Sequence[Mark], label: str) -> None:
    """Puts the timeline where its mark stands in the body, with `label` as its alternative text; else does nothing."""
    main = package.main_part()
    root = parsed(package.parts[main])
    place = next((each for each in root.iter(w("p")) if paragraph_text(each).strip() == MARK), None)
    if place is None:
        return
    for run in place.findall(w("r")):
        place.remove(run)
    place.append(etree.fromstring(_drawing(label)))
    package.parts[main] = written(root)
    package.parts[_PNG], package.types[_PNG] = timeline_png(marks), "image/png"
    package.parts[_SVG], package.types[_SVG] = timeline_svg(marks, label).encode(), "image/svg+xml"
    _tie(
        package, relationships_name(main), {"rIdTimeline": "media/timeline.png", "rIdTimelineSvg": "media/timeline.svg"}
    )


def _tie(package: Package, name: str, ties: dict[str, str]) -> None:
    root = parsed(package.parts[name])
    for key, target in ties.items():
        etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", Id=key, Type=_IMAGE, Target=target)
    package.parts[name] = written(root)


def _drawing(label: str) -> str:
    width, height = WIDTH * _EMU_A_UNIT, HEIGHT * _EMU_A_UNIT
    named = quoteattr(label)
    return (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main">'
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="1" name={named} descr={named}/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name={named} descr={named}/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rIdTimeline"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
        '<asvg:svgBlip r:embed="rIdTimelineSvg"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
