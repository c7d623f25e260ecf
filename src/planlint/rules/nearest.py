"""Where a council's settings are; light to import, so that `planlint --version` need not load what reads them."""

from __future__ import annotations

from pathlib import Path

NAME = "planlint.toml"


def find_settings(folder: Path) -> Path | None:
    """The nearest `planlint.toml` in the folder or above it."""
    folder = folder.resolve()
    return next((place / NAME for place in (folder, *folder.parents) if (place / NAME).is_file()), None)
