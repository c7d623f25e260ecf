"""Every place of an HTML file: its source, not what a browser shows of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from planlint.recipients.leaks.disguises import base64_read
from planlint.recipients.leaks.package import everything
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.xml_names import attribute_name

_DATA = re.compile(r"data:[^,\"'\s]*;base64,([A-Za-z0-9+/=%\s_-]+)")
_INLINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup"}
_INLINE |= {"time", "u", "wbr"}

_CODES = {"class", "style", "id", "rel", "role", "scope", "type", "http-equiv", "dir", "lang", "viewbox", "fill"}


def web_page_places(data: bytes) -> Iterator[Place]:
    """The source, the text joined, each attribute, comment and style, and whatever is packed in the page."""
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        yield Place("the page, which is not UTF-8", None)
        source = data.decode("latin-1")
    yield Place("the source of the page", source, Kind.MARKUP)
    for packed in _DATA.findall(source):
        for content in base64_read(packed.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")):
            yield from everything(content, "", "a file packed in the page")
    yield from _parsed(source)


def _parsed(source: str) -> Iterator[Place]:
    root = html.document_fromstring(source.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    for element in root.iter():
        if isinstance(element, etree._Comment | etree._ProcessingInstruction):
            yield Place("a comment in the page", str(element.text))
        elif isinstance(element.tag, str):
            if element.tag in ("style", "script", "title", "template", "noscript"):
                yield Place(
                    f"the {element.tag} of the page",
                    element.text_content(),
                    Kind.MARKUP if element.tag == "style" else Kind.WORDS,
                )
            for key, value in element.attrib.items():
                kind = Kind.MARKUP if key in _CODES else Kind.WORDS
                yield Place(f"the page, {attribute_name(element.tag, str(key))}", str(value), kind)
    yield Place("the text of the page", "".join(_text(root)))


def _text(root: etree._Element) -> Iterator[str]:
    """The text in its order; a block parts words, what stands in a line does not."""
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("start", "end"):
            yield "" if element.tag in _INLINE else "\n"
        if event != "start":
            yield element.tail or ""
        elif element.tag not in ("style", "script"):
            yield element.text or ""
