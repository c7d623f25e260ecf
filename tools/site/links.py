"""Follows every link of the finished pages: to a file of the site, and to a heading on it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from html import unescape
from urllib.parse import unquote

_LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"')
_NAMED = re.compile(r'\bid="([^"]+)"')
# A page that fetches something is not whole in itself.
_FETCHES = re.compile(r"<(?:script|link|iframe|object|embed)\b|\bsrc=|@import|url\(", re.IGNORECASE)


def broken(files: Mapping[str, bytes]) -> list[str]:
    """One line for each link that leads nowhere, each page that nothing leads to, and each page that fetches."""
    pages = {name: content.decode() for name, content in files.items() if name.endswith(".html")}
    anchors = {name: {unescape(each) for each in _NAMED.findall(text)} for name, text in pages.items()}
    wrong = [f"{name}: fetches something, or runs a script" for name, text in pages.items() if _FETCHES.search(text)]
    reached = {"index.html"}
    for name, text in pages.items():
        for link in map(unescape, _LINK.findall(text)):
            address, _, anchor = link.partition("#")
            if "://" in address or address.startswith("mailto:"):
                continue
            to = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(address))) if address else name
            reached |= {to} - {name}
            if to not in files:
                wrong.append(f"{name}: leads to “{address}”, which is not there")
            elif anchor and to in anchors and unquote(anchor) not in anchors[to]:
                wrong.append(f"{name}: leads to “{link}”, and {to} has no such heading")
    return wrong + [f"{name}: no page leads to it" for name in pages if name not in reached]
