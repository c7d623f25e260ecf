"""A timeline as SVG, for web pages and for Word from 2016 on."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from planlint.documents.timeline import HEIGHT, WIDTH, Dot, Figures, Mark, Stroke, timeline

_INK, _PAPER, _LATE = "#1f2937", "#ffffff", "#9f1239"
_SIZE = 12


def timeline_svg(marks: Sequence[Mark], label: str) -> str:
    """The picture as one SVG element that names itself by `label`; an empty text without a mark."""
    shapes = timeline(marks)
    if not shapes:
        return ""
    inside = "".join(_drawn(shape) for shape in shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-label={quoteattr(label)} font-family="sans-serif" font-size="{_SIZE}" text-anchor="middle">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>{inside}</svg>'
    )


def timeline_image(marks: Sequence[Mark], label: str) -> str:
    """The picture as an image of a web page, which holds it within itself; its `label` is read out instead."""
    drawn = base64.b64encode(timeline_svg(marks, label).encode()).decode()
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return f'<img class="timeline" {size} alt={quoteattr(label)} src="data:image/svg+xml;base64,{drawn}">'


def _drawn(shape: Stroke | Dot | Figures) -> str:
    if isinstance(shape, Stroke):
        return f'<line x1="{shape.x}" y1="{shape.y}" x2="{shape.to_x}" y2="{shape.to_y}" stroke="{_INK}"/>'
    if isinstance(shape, Figures):
        return f'<text x="{shape.x}" y="{shape.y}" fill="{_INK}">{shape.text}</text>'
    outline, fill, ink = colours(shape.state)
    x, y = shape.x, shape.y
    diamond = f'<path d="M{x} {y - 13}L{x + 13} {y}L{x} {y + 13}L{x - 13} {y}Z"'
    form = diamond if shape.state == "late" else f'<circle cx="{x}" cy="{y}" r="11"'
    number = f'<text x="{x}" y="{y + 4}" fill="{ink}">{shape.number}</text>'
    return f'{form} stroke="{outline}" fill="{fill}"/>{number}'


def colours(state: str) -> tuple[str, str, str]:
    """The colours of a mark: outline, inside, number. The shape says the same without them."""
    return {"done": (_INK, _INK, _PAPER), "late": (_LATE, _LATE, _PAPER)}.get(state, (_INK, _PAPER, _INK))
