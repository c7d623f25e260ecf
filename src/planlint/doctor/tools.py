"""The programs and packages that planlint can use, from `templates/installed.yml`: there or not, and which version."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from planlint.bundled import folder, load_yaml

_SECONDS = 20  # LibreOffice takes several to say its version on a cold start
_VERSION = re.compile(r"\d+(?:\.\d+)+")


@dataclass(frozen=True, slots=True)
class Tool:
    """One thing that planlint can use: what it is for and how to get it; `found` says which one is there, or None."""

    name: str
    purpose: str
    get: str
    needed: bool
    found: str | None


def installed() -> dict[str, Any]:
    """The content of `templates/installed.yml`."""
    content: dict[str, Any] = load_yaml(folder("templates") / "installed.yml")
    return content


def tools() -> Iterator[Tool]:
    """Each tool of the list as it stands on this computer."""
    for each in installed()["tools"]:
        found = next(filter(None, (_package(name) for name in each.get("packages", ()))), None) or next(
            filter(None, (_program(name) for name in each.get("programs", ()))), None
        )
        yield Tool(each["name"], each["for"], each["get"], bool(each.get("needed")), found)


def _package(name: str) -> str | None:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return None


def _program(name: str) -> str | None:
    place = shutil.which(name)
    if place is None:
        return None
    for option in ("--version", "-v"):
        try:
            said = subprocess.run(
                [place, option], capture_output=True, text=True, check=False, timeout=_SECONDS, errors="replace"
            )
        except (OSError, subprocess.TimeoutExpired):
            return f"{name}, which does not start"
        if found := _VERSION.search(said.stdout + said.stderr):
            return f"{name} {found[0]}"
    return name
