"""What a user means by PATH: a file, or a folder with all the drafts in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

_KINDS = {".yml", ".yaml", ".json", ".docx", ".docm", ".xlsx", ".csv"}


def drafts(paths: Sequence[str]) -> list[str]:
    """The files named, and for a folder every draft below it, in the order of their names.

    Hidden files and those that Word keeps beside an open document (`~$…`) are left out. Raises click.UsageError for
    a folder with nothing to read.
    """
    found: list[str] = []
    for path in paths:
        place = Path(path)
        if not place.is_dir():
            found.append(path)
            continue
        inside = sorted(file for file in place.rglob("*") if file.suffix.lower() in _KINDS and not _aside(file, place))
        if not inside:
            raise click.UsageError(f"{path}: the folder holds no draft (Word, Excel, CSV, YAML or JSON)")
        found += map(str, inside)
    return found


def _aside(file: Path, folder: Path) -> bool:
    return not file.is_file() or any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
