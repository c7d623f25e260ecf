"""Which form a returned file has, by what is in it: a Word table, what another office program saved, or XLIFF."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from planlint.translate.exchange.returned import NotReturned, Returned

_MOST_BYTES = 50_000_000
_CONVERTED = (".odt", ".rtf")
_SECONDS = 180


def read_back(path: Path) -> Returned:
    """The rows of a .docx, .odt, .rtf or .xlf. Raises NotReturned, which says why and what to do, and OSError."""
    if path.stat().st_size > _MOST_BYTES:
        raise NotReturned(f"it has more than {_MOST_BYTES // 1_000_000} MB: take the pictures out and save it again")
    ending = path.suffix.lower()
    if ending == ".doc":
        raise NotReturned("this is an old .doc file, and such files lose the table: save it as .docx and import that")
    if ending in (".xlf", ".xliff"):
        from planlint.translate.exchange.xliff_back import read_xliff

        return read_xliff(path.read_bytes())
    from planlint.translate.exchange.word_table_back import read_word_table

    return read_word_table(_as_word(path) if ending in _CONVERTED else path.read_bytes())


def _as_word(path: Path) -> bytes:
    """The file as LibreOffice saves it in Word's form; nothing of it stays behind."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise NotReturned(f"LibreOffice, which reads {path.suffix} files, is not installed: save it as .docx")
    with tempfile.TemporaryDirectory(prefix="planlint-") as folder:
        profile = (Path(folder) / "profile").as_uri()
        command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir", folder]
        try:
            subprocess.run([*command, str(path.resolve())], capture_output=True, timeout=_SECONDS, check=True)
            return (Path(folder) / f"{path.stem}.docx").read_bytes()
        except (subprocess.SubprocessError, OSError) as error:
            raise NotReturned("LibreOffice could not read it: save it as .docx") from error
