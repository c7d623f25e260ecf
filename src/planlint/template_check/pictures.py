"""Pictures of the pages of a finished document, where the programs that make them are installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planlint.bundled import folder, load_yaml

_SECONDS = 120
_DOTS_PER_INCH = 60
_MAKER = {"docx": "LibreOffice", "html": "Chromium"}


class NoPictures(Exception):
    """Why no picture could be made: which program is missing, and how to get it."""


def pages(made: bytes, form: str) -> list[bytes]:
    """A PNG for each page. Raises NoPictures, in one line, when a program is missing or fails."""
    maker, cutter = _program(_MAKER[form]), _program("pdftoppm")
    with tempfile.TemporaryDirectory(prefix="planlint-") as name:
        place = Path(name)
        document, pdf = place / f"document.{form}", place / "document.pdf"
        document.write_bytes(made)
        if form == "docx":
            profile = f"-env:UserInstallation={(place / 'profile').as_uri()}"
            _run([maker, profile, "--headless", "--convert-to", "pdf", "--outdir", name, str(document)], maker)
        else:
            options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
            _run(
                [maker, *options, f"--user-data-dir={place / 'profile'}", f"--print-to-pdf={pdf}", document.as_uri()],
                maker,
            )
        if not pdf.is_file():
            raise NoPictures(f"{_MAKER[form]} made no pages of the document")
        _run([cutter, "-r", str(_DOTS_PER_INCH), "-png", str(pdf), str(place / "page")], cutter)
        return [path.read_bytes() for path in sorted(place.glob("page*.png"))]


def _run(command: Sequence[str], program: str) -> None:
    try:
        subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS)
    except (OSError, subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise NoPictures(f"{Path(program).name} failed ({type(error).__name__})") from error


def _program(name: str) -> str:
    tool: dict[str, Any] = next(
        one for one in load_yaml(folder("templates") / "installed.yml")["tools"] if one["name"] == name
    )
    found: str | None = next(filter(None, (shutil.which(program) for program in tool["programs"])), None)
    if found is None:
        raise NoPictures(f"{name} is not installed, so that there are no pictures: {tool['get']}")
    return found
