"""What a section holds whose heading nobody knows, by its lines: answers to “if …”, people, or who does what when."""

from __future__ import annotations

import re

from planlint.read.word.parts.inline import inline
from planlint.read.word.parts.people_lines import tells_post
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.owners import is_name

_IF = re.compile(r"(?:and |but )?(?:if|should|in the event)\b", re.IGNORECASE)
_NAME_ENDS = re.compile(r"[,;:(–—\t]|\s[-=]\s")
_MEETS = re.compile(r"\b(?:core group|conference|review)\b[^.]*\d", re.IGNORECASE)
_LEAST_PEOPLE = 2
_LEAST_ACTS = 2


def told_by_lines(lines: list[Line], *, least: int = 1) -> str | None:
    """`contingency` or `people`, where nearly all lines say so; None for any others, and for fewer than `least`."""
    if len(lines) < least:
        return None
    texts = [line.words.value for line in lines]
    if sum(bool(_IF.match(text)) for text in texts) * 3 >= 2 * len(texts):
        return "contingency"
    named = sum(is_name(_NAME_ENDS.split(text)[0]) for text in texts)
    posts = sum(tells_post(line) for line in lines)
    return "people" if named == len(texts) >= _LEAST_PEOPLE and posts * 2 >= len(texts) else None


def without_meetings(lines: list[Line]) -> list[Line]:
    """The lines without those that tell when people meet, unless they begin with what may happen."""
    return [line for line in lines if _IF.match(line.words.value) or not _MEETS.search(line.words.value)]


def acts_in(lines: list[Line]) -> list[Line]:
    """The items of a list nearly all of which say who does them or by when; none of any other lines."""
    items = [line for line in lines if line.is_item]
    if len(items) < _LEAST_ACTS or lines[-1] is not items[-1] or len(lines) - len(items) > 1:
        return []
    told = [inline(line.words) for line in items]
    return items if sum(bool(one.by_whom or one.by_when) for one in told) * 4 >= 3 * len(items) else []
