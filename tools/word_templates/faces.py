"""Three faces for a child to draw a ring round, as pictures that print in black and white; a word stands under each."""

from __future__ import annotations

import io
from xml.sax.saxutils import quoteattr

from PIL import Image, ImageDraw

from tools.word_templates.blocks import fixed

# Where the mouth is: the box of the arc it is cut from, and the arc's two angles. A straight one has no arc.
FACES = {
    "good": ("A smiling face", (30, 34, 70, 74), (25, 155)),
    "between": ("A face with a straight mouth", (32, 68, 68, 68), None),
    "not-good": ("A sad face", (30, 62, 70, 102), (205, 335)),
}
_LARGE, _PIXELS, _SIZE = 16, 400, 900_000  # drawn larger and made smaller, for smooth lines; 2.5 cm on paper


def pictures() -> dict[str, bytes]:
    """Each picture by the name of its part in the file."""
    return {f"word/media/face-{name}.png": _png(box, arc) for name, (_, box, arc) in FACES.items()}


def picture(name: str) -> str:
    """A paragraph with one face and what it shows."""
    number = list(FACES).index(name) + 1
    says = quoteattr(fixed(FACES[name][0]))
    return (
        '<w:p><w:pPr><w:pStyle w:val="Face"/></w:pPr><w:r><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<wp:extent cx="{_SIZE}" cy="{_SIZE}"/><wp:docPr id="{number}" name="picture" descr={says}/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="picture" descr={says}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdFace{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{_SIZE}" cy="{_SIZE}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def _png(box: tuple[int, int, int, int], arc: tuple[int, int] | None) -> bytes:
    image = Image.new("L", (100 * _LARGE, 100 * _LARGE), "white")
    draw, width = ImageDraw.Draw(image), 4 * _LARGE
    draw.ellipse([6 * _LARGE, 6 * _LARGE, 94 * _LARGE, 94 * _LARGE], outline="black", width=width)
    for across in (35, 65):
        draw.ellipse([(across - 5) * _LARGE, 35 * _LARGE, (across + 5) * _LARGE, 45 * _LARGE], fill="black")
    mouth = [side * _LARGE for side in box]
    if arc is None:
        draw.line(mouth, fill="black", width=width)
    else:
        draw.arc(mouth, *arc, fill="black", width=width)
    data = io.BytesIO()
    image.resize((_PIXELS, _PIXELS), Image.Resampling.LANCZOS).save(data, "PNG", optimize=True)
    return data.getvalue()
