"""What programs leave in a text, and marks that turn its order about unseen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from planlint.translate.checks.fault import Fault

_RESIDUE = (
    ("a slot of a template", re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\{\w+\}|%\(\w+\)s|%[sd]\b|\$\{")),
    ("a mark of HTML or XML", re.compile(r"</?[A-Za-z][^<>]*>|<!--|-->")),
    ("an escaped character", re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,6});")),
    ("a character that was lost on the way", re.compile("\ufffd")),
)
_STRAY = re.compile("[\u202a-\u202e]")
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"


def residue_faults(english: str, text: str) -> Iterator[Fault]:
    """Stray marks and residue in a text as it came back; what the English has as well is the writer's own."""
    if _STRAY.search(text):
        yield Fault(
            "error",
            "direction",
            "hidden marks of direction (U+202A to U+202E) stand in it: type the text again without them",
        )
    if not _balanced(text):
        yield Fault(
            "error", "direction", "a hidden isolate mark is opened or closed alone: type the text again without it"
        )
    hidden = {
        f"U+{ord(each):04X}"
        for each in text
        if unicodedata.category(each) in ("Cc", "Co", "Cs") and each not in "\n\t\r"
    }
    if hidden:
        yield Fault("error", "residue", f"characters that nobody can see stand in it: {', '.join(sorted(hidden))}")
    for called, pattern in _RESIDUE:
        for found in sorted({match.group() for match in pattern.finditer(text)}):
            if found not in english:
                yield Fault("error", "residue", f"{called} was left in it: {found}")


def _balanced(text: str) -> bool:
    depth = 0
    for each in text:
        depth += (each in _OPENING) - (each == _CLOSING)
        if depth < 0:
            return False
    return depth == 0
