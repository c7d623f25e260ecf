"""A council's own templates: the folder that is named on the command line, or else by planlint.toml."""

from __future__ import annotations

from pathlib import Path

from planlint.cli.ending import stopping


def put_templates_to_use(folder: Path | None, config: Path | None = None) -> None:
    """From now on documents are made with these templates; ends the command with one line when that cannot be."""
    from planlint.rules.nearest import find_settings
    from planlint.rules.settings import load_settings, put_to_use
    from planlint.template_folders import use_council_templates

    with stopping():
        path = config or find_settings(Path.cwd())
        if path is not None:
            put_to_use(load_settings(path))
        if folder is not None or path is None:
            use_council_templates(folder)
