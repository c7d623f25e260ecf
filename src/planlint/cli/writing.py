"""Files are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

YAML = (".yml", ".yaml")
# Programs tell the kind of a file by these endings, and refuse one that is of another kind.
_OPENED_OTHERWISE = {
    *(".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".pdf"),
    *(".yml", ".yaml", ".json", ".html", ".htm", ".ics", ".xlf", ".xliff", ".xml", ".sarif"),
}


def write_whole(path: Path, content: bytes, *, only_new: bool = False) -> None:
    """Writes `content` to `path` through a temporary file beside it, readable by its owner alone until it is whole.

    The folder is made when it is missing. Raises OSError; FileExistsError when `only_new` and the file is there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        # It must not be taken for the file itself, which may be there already.
        raise NotADirectoryError(error.errno, error.strerror) from error
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".planlint-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if only_new:
            os.link(temporary, path)
            temporary.unlink()
        else:
            temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def keep(read: Iterable[str | Path], out: Path | None, option: str) -> None:
    """Raises click.UsageError when `out`, named with `option`, is one of the files that are only read."""
    for path in map(Path, read):
        if out is not None and (
            out.resolve() == path.resolve() or (out.exists() and path.exists() and out.samefile(path))
        ):
            raise click.UsageError(f"{option} would overwrite {path}, which is never changed: choose another name")


def fits(out: Path | None, option: str, *endings: str) -> None:
    """Raises click.UsageError when `out`, named with `option`, ends like a file of another kind than is written."""
    if out is not None and out.suffix.lower() in _OPENED_OTHERWISE - {*endings}:
        raise click.UsageError(
            f"{out}: what {option} writes is no {out.suffix} file, and no program could open it: "
            f"let the name end in {endings[0]}"
        )


def differ(**outs: Path | None) -> None:
    """Raises click.UsageError when two options name one file: the second would write over the first."""
    named: dict[Path, str] = {}
    for name, out in outs.items():
        option = f"--{name.replace('_', '-')}"
        if out is not None and (first := named.setdefault(out.resolve(), option)) != option:
            raise click.UsageError(f"{first} and {option} name the same file, {out}: choose another name for one")


def why(error: OSError) -> str:
    """Why a file could not be written, in words that say what to do."""
    if isinstance(error, PermissionError):
        return "you may not write here, or the file is open in Word or Excel: close it there"
    if isinstance(error, NotADirectoryError):
        return "a file has the name of the folder it should go into"
    if isinstance(error, IsADirectoryError):
        return "a folder has this name"
    return error.strerror or type(error).__name__
