"""Strict Office documents, whose names differ from those that everybody else writes."""

from __future__ import annotations

import re

_MARK = b"http://purl.oclc.org/ooxml/"
_NAME = re.compile(
    rb"""((?:xmlns(?::[\w.-]+)?|Type)\s*=\s*["'])http://purl\.oclc\.org/ooxml/(\w+)/([\w./-]+)(?=["'])""", re.ASCII
)
_CONFORMANCE = re.compile(rb"""\s[\w.-]+:conformance\s*=\s*["']strict["']""")
# The two kinds of tie that are spelt differently too.
_RESPELT = {b"extendedProperties": b"extended-properties", b"customProperties": b"custom-properties"}


def as_transitional(data: bytes) -> bytes:
    """A part of a strict document with the names of a transitional one; any other part as it is (ECMA-376, part 4)."""
    if _MARK not in data:
        return data
    return _CONFORMANCE.sub(b"", _NAME.sub(_respelt, data), count=1)


def _respelt(match: re.Match[bytes]) -> bytes:
    before, area, rest = match.groups()
    folder, slash, leaf = rest.rpartition(b"/")
    rest = folder + slash + _RESPELT.get(leaf, leaf)
    return before + b"http://schemas.openxmlformats.org/" + area + b"/2006/" + rest
