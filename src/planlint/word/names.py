"""Names in Word's XML: namespaces, short ways to write and read a tag."""

from __future__ import annotations

import functools

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


_PREFIX = f"{{{W}}}"


@functools.cache
def w(tag: str) -> str:
    """`w("p")` is the full name of Word's `w:p`; the same for attributes."""
    return _PREFIX + tag


def name(element: etree._Element) -> str:
    """`p` for a `w:p`; the full name for an element of another namespace, and "" for a comment or instruction."""
    return element.tag.removeprefix(_PREFIX) if isinstance(element.tag, str) else ""


_VAL = w("val")


def child(parent: etree._Element | None, tag: str) -> etree._Element | None:
    """The first child of that name, such as `child(run, "rPr")`; faster than `find`."""
    return None if parent is None else next(parent.iterchildren(w(tag)), None)


def children(parent: etree._Element | None) -> dict[str, etree._Element]:
    """The children of properties by name; of several of one name the first."""
    found: dict[str, etree._Element] = {}
    for one in parent if parent is not None else ():
        found.setdefault(name(one), one)
    return found


def value(parent: etree._Element | None, tag: str) -> str | None:
    """The `w:val` of a child, such as a style's name; None when there is none."""
    return value_of(child(parent, tag))


def value_of(element: etree._Element | None) -> str | None:
    """The `w:val` of an element; None when there is none."""
    return None if element is None else element.get(_VAL)


def number(text: str | None, otherwise: int) -> int:
    """A whole number as Word writes it; `otherwise` for what is none."""
    try:
        return int(text or "")
    except ValueError:  # a damaged file, or one with more digits than Python reads
        return otherwise
