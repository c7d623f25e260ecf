"""The lines of a cell, where a list or paragraphs are several values and a broken sentence is one."""

from __future__ import annotations

from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import joined


def separate(lines: list[Line]) -> list[Line]:
    """Lines of a list, or of paragraphs, each for itself; a sentence broken over lines stays one."""
    if all(line.is_item for line in lines):
        return lines
    kept: list[list[Line]] = []
    for line in lines:
        goes_on = kept and not line.is_item and line.words.value[:1].islower()
        if goes_on:
            kept[-1].append(line)
        else:
            kept.append([line])
    return [group[0] if len(group) == 1 else _as_one(group) for group in kept]


def _as_one(lines: list[Line]) -> Line:
    first = lines[0]
    return Line(joined(line.words for line in lines), first.marker, first.is_item)
