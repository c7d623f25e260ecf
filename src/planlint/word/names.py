"""Names in Word's XML: namespaces, short ways to write and read a tag."""

from __future__ import annotations

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(tag: str) -> str:
    """`w("p")` is the full name of Word's `w:p`; the same for attributes."""
    return f"{{{W}}}{tag}"


def name(element: etree._Element) -> str:
    """`p` for a `w:p`; the full name for an element of another namespace, and "" for a comment or instruction."""
    return element.tag.removeprefix(f"{{{W}}}") if isinstance(element.tag, str) else ""
