"""What anybody could find in a finished copy: every part of it as text, with its tags and without."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path


def words_of(path: Path) -> str:
    """All of a finished file as text, its name too."""
    return f"{path.name}\n{text_of(path.read_bytes())}"


def text_of(data: bytes) -> str:
    """All of the bytes as text; of a zip, every part of it and the names of the parts."""
    return "\n".join(_readings(data))


def _readings(data: bytes) -> Iterator[str]:
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                yield name
                yield from _readings(package.read(name))
        return
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
        yield data.decode(encoding, errors="replace")
    yield html.unescape(re.sub(r"<[^>]*>", "", data.decode("utf-8", errors="replace")))
