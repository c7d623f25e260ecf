"""Whether this computer has a font for the script of each language that a copy can be made in."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planlint.doctor.tools import installed
from planlint.translate.catalogues.catalogue import languages
from planlint.translate.languages import language


@dataclass(frozen=True, slots=True)
class ScriptFonts:
    """The fonts for one script: the languages written in it, and the first font that is there, or None."""

    script: str
    languages: tuple[str, ...]
    found: str | None


def families() -> frozenset[str] | None:
    """The font families of this computer; None where planlint has no way to ask."""
    if (fc_list := shutil.which("fc-list")) is not None:
        listed = subprocess.run([fc_list, ":", "family"], capture_output=True, text=True, check=False, timeout=60)
        return frozenset(name.strip() for line in listed.stdout.splitlines() for name in line.split(","))
    if (windows := os.environ.get("WINDIR")) is not None and (Path(windows) / "Fonts").is_dir():
        # Windows 10 and 11 have every font that planlint names as they come.
        return frozenset(font for fonts in installed()["fonts"].values() for font in fonts[:1])
    return None


def fonts(there: frozenset[str]) -> Iterator[ScriptFonts]:
    """The scripts of English and of every language with a catalogue."""
    by_script: dict[str, list[str]] = {}
    for tag in ("en", *languages()):
        by_script.setdefault(language(tag).script, []).append(tag)
    known = installed()["fonts"]
    for script, tags in by_script.items():
        yield ScriptFonts(script, tuple(tags), next((font for font in known.get(script, ()) if font in there), None))
