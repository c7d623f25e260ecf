"""What is on this computer: found by asking it, never assumed."""

import stat
from pathlib import Path

import pytest

from planlint.doctor import tools as doctor
from planlint.doctor.tools import tools


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_the_pipeline_that_linting_needs_is_found_with_its_version() -> None:
    english = next(tool for tool in tools() if tool.needed)
    assert english.found is not None
    assert english.found.startswith("en_core_web_sm")
    assert english.found.endswith("3.8.0")


def test_a_program_is_found_on_the_path_with_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path, "soffice", "echo LibreOffice 24.8.1.2 abc")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    assert next(tool for tool in tools() if tool.name == "LibreOffice").found == "soffice 24.8.1.2"


def test_a_program_that_is_nowhere_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [tool.found for tool in tools() if not tool.needed] == [None, None, None]


def test_a_program_that_says_no_version_is_found_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path, "pdftoppm", "exit 99")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    assert next(tool for tool in tools() if tool.name == "pdftoppm").found == "pdftoppm"


def test_every_tool_says_what_it_is_for_and_how_to_get_it() -> None:
    assert all(tool.purpose and tool.get for tool in tools())


def test_a_program_that_hangs_does_not_hang_the_doctor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path, "pdftoppm", "exec sleep 30")
    monkeypatch.setattr(doctor, "_SECONDS", 0.2)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert next(tool for tool in tools() if tool.name == "pdftoppm").found == "pdftoppm, which does not start"
