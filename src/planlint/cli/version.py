"""`planlint --version`: which planlint, and which rules, word lists, procedures and templates, each with a hash.

Two people who see the same hashes judge by the same rules and print the same words. A council's own, as far as the
settings that are in force here name them, stand below planlint's.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from planlint import __version__
from planlint.bundled import folder
from planlint.reasons import NotDone
from planlint.rules.nearest import find_settings

_SHOWN = 12
_ROOTS = (("lint_rules", "pack"), ("templates", "templates"))
_KINDS = {"words": "words", "procedures": "limits", "locale": "languages"}


def show(context: click.Context) -> None:
    """Prints the versions and ends the command."""
    click.echo(f"planlint {__version__}")
    for kind, name, root, files in (*_shipped(), *_own()):
        if files:
            number = f"{len(files)} {'file' if len(files) == 1 else 'files'}"
            click.echo(f"{kind:9} {name:20} {_digest(root, files)}  {number}")
    context.exit()


_Part = tuple[str, str, Path, list[Path]]


def _shipped() -> Iterator[_Part]:
    for name, kind in _ROOTS:
        root = folder(name)
        yield kind, name, root, sorted(path for path in root.iterdir() if path.is_file())
        for place in sorted(path for path in root.iterdir() if path.is_dir()):
            yield _KINDS.get(place.name, kind), place.name, place, _files(place)


def _own() -> Iterator[_Part]:
    path = find_settings(Path.cwd())
    if path is None:
        return
    from planlint.rules.settings import load_settings

    yield "settings", path.name, path.parent, [path]
    try:
        settings = load_settings(path)
    except NotDone as problem:
        click.echo(f"planlint: {problem}", err=True)
        return
    packs = {rule.path.parent for rule in settings.rules if not rule.path.is_relative_to(folder("lint_rules"))}
    templates = () if settings.templates is None else (settings.templates,)
    own: tuple[tuple[str, Iterable[Path]], ...] = (
        ("pack", packs), ("words", settings.words), ("limits", settings.procedures), ("templates", templates)
    )  # fmt: skip
    for kind, places in own:
        for place in sorted(places):
            yield kind, os.path.relpath(place, path.parent).replace(os.sep, "/"), place, _files(place)


def _files(place: Path) -> list[Path]:
    return sorted(path for path in place.rglob("*") if path.is_file())


def _digest(root: Path, files: list[Path]) -> str:
    content = hashlib.sha256()
    for path in files:
        content.update(path.relative_to(root).as_posix().encode())
        # The same file has other line ends in a checkout on Windows: it is still the same rule.
        content.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return content.hexdigest()[:_SHOWN]
