"""A finished Word document as PDF, made by LibreOffice on this machine.

Only a file that planlint itself made goes in: LibreOffice prints tracked deletions and white text of any other.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from planlint.documents.refused import NotAsTyped

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 120
# Structure, bookmarks and language for whoever has the page read aloud.
_OPTIONS = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "ExportNotes": {"type": "boolean", "value": "false"},
}


class NoOffice(Exception):
    """LibreOffice is not installed, or did not make the PDF; the message says what to do."""


def pdf(finished: bytes, language: str) -> bytes:
    """The PDF of a finished .docx in that language (a BCP 47 tag), tagged for reading aloud, without an author.

    Nothing is left in a temporary folder. Raises NoOffice when LibreOffice is missing, fails or takes over two minutes,
    and NotAsTyped when the PDF says that it is in another language: it would be read aloud as gibberish.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise NoOffice(
            "a PDF is made by LibreOffice, which is not installed: install it, or make the Word file instead"
        )
    with tempfile.TemporaryDirectory(prefix="planlint-") as name:
        folder = Path(name)
        (folder / "document.docx").write_bytes(finished)
        _convert(program, folder)
        if not (folder / "document.pdf").is_file():
            raise NoOffice("LibreOffice made no PDF of this document: try again, or make the Word file instead")
        made = (folder / "document.pdf").read_bytes()
    if not _says(made, language):
        raise NotAsTyped(
            "The PDF does not say which language it is in: nothing was written. Make the Word file instead."
        )
    return made


def _says(made: bytes, language: str) -> bool:
    from pypdf import PdfReader

    said = str(PdfReader(io.BytesIO(made)).root_object.get("/Lang", ""))
    return said.partition("-")[0].lower() == language.partition("-")[0].lower()


def _convert(program: str, folder: Path) -> None:
    # A profile of its own: a person's open LibreOffice would take the job over, and keep the file in its lists.
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS)}",
        "--outdir",
        str(folder),
        str(folder / "document.docx"),
    ]
    inside = {name: str(folder) for name in ("TMPDIR", "TMP", "TEMP")}
    try:
        office = subprocess.Popen(
            command,
            env=os.environ | inside,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise NoOffice(f"LibreOffice could not be started ({error.strerror}): make the Word file instead") from error
    try:
        office.wait(_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise NoOffice("LibreOffice took over two minutes: try again, or make the Word file instead") from error
    finally:
        _end(office)


def _end(office: subprocess.Popen[bytes]) -> None:
    """Ends a LibreOffice that is still running, with what it started: it would go on holding the document."""
    if office.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(office.pid, signal.SIGKILL)
        else:
            office.kill()
        office.wait()
