"""`planlint --version`: which planlint, and which rules, word lists, procedures and templates, each with a hash.

Two people who see the same hashes judge by the same rules and print the same words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import click

from planlint import __version__
from planlint.bundled import folder

_SHOWN = 12


def show(context: click.Context) -> None:
    """Prints the versions and ends the command."""
    click.echo(f"planlint {__version__}")
    for kind, place in _parts():
        files = sorted(path for path in place.rglob("*") if path.is_file())
        if not files:
            continue
        click.echo(f"{kind:9} {place.name:20} {_digest(place, files)}  {len(files)} files")
    context.exit()


def _parts() -> Iterator[tuple[str, Path]]:
    for root, kind in (("lint_rules", "pack"), ("templates", "templates")):
        for place in sorted(path for path in folder(root).iterdir() if path.is_dir()):
            yield {"words": "words", "procedures": "limits", "locale": "languages"}.get(place.name, kind), place


def _digest(root: Path, files: list[Path]) -> str:
    content = hashlib.sha256()
    for path in files:
        content.update(path.relative_to(root).as_posix().encode())
        # The same file has other line ends in a checkout on Windows: it is still the same rule.
        content.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return content.hexdigest()[:_SHOWN]
