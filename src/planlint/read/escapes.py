"""Where each character of a value stands in its file, through quotes, escapes and folded lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


class Offsets(NamedTuple):
    """For each character of a value, where it starts and ends in the file."""

    starts: Sequence[int]
    ends: Sequence[int]


def offsets(text: str, start: int, end: int, value: str, escaped: str) -> Offsets:
    """Where each character of `value`, which was read from `text[start:end]`, stands in `text`.

    `escaped` is the escaping in force: "\\" (double quotes), "'" (a doubled single quote) or "" (none). White space may
    be folded: a character of it that is not in the file has no length, and stands where the words before it end.
    """
    if (as_it_is := _as_it_is(text, start, end, value, escaped)) is not None:
        return Offsets(range(as_it_is, as_it_is + len(value)), range(as_it_is + 1, as_it_is + len(value) + 1))
    starts, ends = [], []
    at = start
    for character in value:
        at = _seek(text, at, end, character, escaped)
        starts.append(at)
        at = min(end, at + (_width(text, at, escaped) if _is(text, at, character, escaped) else 0))
        ends.append(at)
    return Offsets(starts, ends)


def _as_it_is(text: str, start: int, end: int, value: str, escaped: str) -> int | None:
    """Where the value begins, when it stands in the file letter for letter, perhaps behind a quotation mark."""
    mark = text[start : start + 1]
    quoted = mark in {'"', "'"}
    if (escaped and escaped in value) or (quoted and mark in value):
        return None
    begin = start + quoted
    return begin if text.startswith(value, begin, end) else None


def _seek(text: str, at: int, end: int, character: str, escaped: str) -> int:
    if character.isspace():
        return at
    while at < end and not _is(text, at, character, escaped):
        at += _width(text, at, escaped)
    return at


def _is(text: str, at: int, character: str, escaped: str) -> bool:
    return at < len(text) and _decoded(text, at, escaped) == character


def _decoded(text: str, at: int, escaped: str) -> str:
    if escaped == "\\" and text[at] == "\\" and (match := _ESCAPE.match(text, at)):
        body = match.group()[1:]
        if body[0] in "xuU" and len(body) > 1:
            first = chr(int(body[1:], 16))
            if second := _low_surrogate(text, match.end(), first):
                return (first + second).encode("utf-16", "surrogatepass").decode("utf-16")
            return "\ufffd" if "\ud800" <= first <= "\udfff" else first
        return _NAMED.get(body, body)
    return text[at]


def _width(text: str, at: int, escaped: str) -> int:
    if at >= len(text):
        return 1
    if escaped == "'" and text.startswith("''", at):
        return 2
    if escaped == "\\" and text[at] == "\\" and (match := _ESCAPE.match(text, at)):
        body = match.group()[1:]
        if body[0] == "u" and len(body) > 1 and _low_surrogate(text, match.end(), chr(int(body[1:], 16))):
            return 12
        return match.end() - at
    return 1


def _low_surrogate(text: str, at: int, first: str) -> str | None:
    if not "\ud800" <= first <= "\udbff":
        return None
    match = re.compile(r"\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})").match(text, at)
    return chr(int(match.group(1), 16)) if match else None
