"""Every place of a calendar file: its lines, put together again where they were folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.recipients.leaks.place import Place

_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\([nN,;\\])")


def calendar_places(data: bytes) -> Iterator[Place]:
    """Each line by its name (SUMMARY, LOCATION …), without escapes; then the file as it is."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        yield Place("the calendar, which is not UTF-8", None)
        text = data.decode("latin-1")
    for line in _FOLD.sub("", text).splitlines():
        named = re.split(r"[;:]", line, maxsplit=1)[0]
        plain = _ESCAPE.sub(lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], line)
        yield Place(f"{named if named.isascii() and named.isupper() else 'a line'} of an entry", plain)
    yield Place("the whole calendar", _FOLD.sub("", text))
