"""What a user means by PATH: a file, or a folder with all the drafts in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from planlint.rules.settings import Settings

_TRANSLATION = ".translation.yml"
_KINDS = {".yml", ".yaml", ".json", ".docx", ".docm", ".xlsx", ".csv"}


def drafts(paths: Sequence[str], settings: Settings) -> list[str]:
    """The files named, and for a folder every draft below it, in the order of their names.

    Hidden files, those that Word keeps beside an open document (`~$…`), translations beside their plans, and the
    council's own rules, words, procedures and templates are left out. Raises click.UsageError for a folder with nothing
    to read.
    """
    found: list[str] = []
    no_plans = _no_plans(settings)
    for path in paths:
        place = Path(path)
        if not place.is_dir():
            found.append(path)
            continue
        below = (file for file in place.rglob("*") if file.suffix.lower() in _KINDS and not _aside(file, place))
        inside = sorted(file for file in below if no_plans.isdisjoint(file.resolve().parents))
        if not inside:
            raise click.UsageError(f"{path}: the folder holds no draft (Word, Excel, CSV, YAML or JSON)")
        found += map(str, inside)
    return found


def _aside(file: Path, folder: Path) -> bool:
    return (
        not file.is_file()
        or file.name.endswith(_TRANSLATION)
        or any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
    )


def _no_plans(settings: Settings) -> set[Path]:
    """The folders of the settings: what is in them is YAML too."""
    packs = {rule.path.parent.parent for rule in settings.rules}
    templates = [settings.templates] if settings.templates else []
    return {place.resolve() for place in (*packs, *settings.words, *settings.procedures, *templates)}
