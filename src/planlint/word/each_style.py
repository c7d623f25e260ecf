"""The styles of a document, each parsed when it is first asked for: Word keeps hundreds, and a draft uses ten.

Together they are most of what a usual draft unpacks to. What is written as Word and its like never write it is parsed
as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from planlint.word.names import W, w
from planlint.word.package import NotWord, parsed

NONE = f'<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{W}"></w:styles>'.encode()
_ROOT = re.compile(rb"<w:styles\b[^>]*[^/]>")
_OPENS, _CLOSES = re.compile(rb"<w:style(?=[\s/>])"), b"</w:style>"
_ID = re.compile(rb'\sw:styleId="([^"<&]*)"')
_ATTRIBUTE = re.compile(r'\s([\w:]+)="([^"<&]*)"')
_HEAD = re.compile(rb'(?:\s[\w:]+="[^"<&]*")+\s*')


class EachStyle(Mapping[str, etree._Element]):
    """Elements `w:style` by id, in their order; `default` is the id of the default style of paragraphs.

    Raises NotWord for a damaged part, if only when the damaged style is asked for.
    """

    def __init__(self, data: bytes) -> None:
        self.default = ""
        self._written: dict[str, bytes] = {}
        self._elements: dict[str, etree._Element] = {}
        self._root = _ROOT.search(data)
        if self._root is None or not self._apart(data):
            self._whole(parsed(data))

    def __getitem__(self, key: str) -> etree._Element:
        if key not in self._elements:
            root = self._root[0] if self._root else b""
            one = b"".join((root, b"<w:style", self._written[key], _CLOSES, b"</w:styles>"))
            element = next(parsed(one).iterchildren(w("style")), None)
            if element is None:
                raise NotWord("a part of this document is damaged")
            self._elements[key] = element
        return self._elements[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written or self._elements)

    def __len__(self) -> int:
        return len(self._written or self._elements)

    def _apart(self, data: bytes) -> bool:
        """Notes what is written of each style; False where that cannot be told without parsing."""
        before, *styles = _OPENS.split(data)
        if b"<!" in data or b"UTF-8" not in before[:60].upper():
            return False
        for style in styles:
            head, _, rest = style.partition(b">")
            if not _HEAD.fullmatch(head):
                return False
            named = _ID.search(head)
            key = named[1].decode() if named else ""
            if b"w:default" in head:
                told = dict(_ATTRIBUTE.findall(head.decode()))
                self._note(key, told.get("w:type"), told.get("w:default"))
            self._written.setdefault(key, head + b">" + rest.partition(_CLOSES)[0])
        return True

    def _whole(self, root: etree._Element) -> None:
        self._written.clear()
        self.default = ""
        for element in root.iterchildren(w("style")):
            key = element.get(w("styleId"), "")
            self._note(key, element.get(w("type")), element.get(w("default")))
            self._elements.setdefault(key, element)

    def _note(self, key: str, kind: str | None, default: str | None) -> None:
        if kind == "paragraph" and default in ("1", "true", "on"):
            self.default = key
