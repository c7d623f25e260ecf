"""Drafts in many councils' layouts, made without sight of the reader, scored field by field."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from planlint.read.as_yaml import as_yaml
from planlint.read.word import read_word
from tools.draft_accuracy import DRAFTS, expected, is_kept_apart, read_of


def _unwanted(name: str) -> list[str]:
    told: dict[str, list[str]] = json.loads((DRAFTS / f"{name}.json").read_text(encoding="utf-8"))
    return told.get("must_not", [])


WORD = sorted(path.stem for path in DRAFTS.glob("[0-9]*.docx"))
TYPICAL = sorted(path.stem for path in DRAFTS.glob("typical-*.docx"))
BLIND = sorted(path.stem for path in DRAFTS.glob("blind-*.docx"))
HARD = sorted(path.stem for path in DRAFTS.glob("hard-*.docx"))
UNMET = sorted(path.stem for path in DRAFTS.glob("unmet-*.docx"))
HTML = sorted(path.stem for path in DRAFTS.glob("*.html"))


@pytest.mark.parametrize("name", WORD)
def test_nine_fields_of_ten_of_a_draft_are_read(name: str) -> None:
    want, got = _both(name, DRAFTS / f"{name}.docx")
    assert (want & got).total() >= 0.9 * want.total(), (want - got, got - want)


def test_ninety_seven_fields_of_a_hundred_of_all_drafts_are_read() -> None:
    both = [_both(name, DRAFTS / f"{name}.docx") for name in WORD]
    assert sum((want & got).total() for want, got in both) >= 0.97 * sum(want.total() for want, _ in both)


@pytest.mark.parametrize("name", BLIND)
def test_nine_fields_of_ten_of_a_draft_as_case_systems_and_letters_lay_it_out_are_read(name: str) -> None:
    want, got = _both(name, DRAFTS / f"{name}.docx")
    assert (want & got).total() >= 0.9 * want.total(), (want - got, got - want)


@pytest.mark.parametrize("name", TYPICAL)
def test_eight_fields_of_ten_of_a_typical_draft_are_read(name: str) -> None:
    want, got = _both(name, DRAFTS / f"{name}.docx")
    assert (want & got).total() >= 0.8 * want.total(), (want - got, got - want)


def test_most_fields_of_drafts_in_rarer_layouts_are_read() -> None:
    both = [_both(name, DRAFTS / f"{name}.docx") for name in HARD]
    assert sum((want & got).total() for want, got in both) >= 0.87 * sum(want.total() for want, _ in both)


@pytest.mark.parametrize(("apart", "share"), [(False, 0.75), (True, 0.57)], ids=["taught the weights", "kept apart"])
def test_most_fields_of_drafts_in_layouts_that_nobody_had_met_are_read(apart: bool, share: float) -> None:
    names = [name for name in UNMET if is_kept_apart(DRAFTS / f"{name}.json") is apart]
    both = [_both(name, DRAFTS / f"{name}.docx") for name in names]
    assert names
    assert sum((want & got).total() for want, got in both) >= share * sum(want.total() for want, _ in both)


@pytest.mark.parametrize("name", [name for name in (*WORD, *HARD) if _unwanted(name)])
def test_what_is_deleted_hidden_or_a_prompt_is_not_in_the_plan(name: str) -> None:
    draft = DRAFTS / f"{name}.docx"
    plan = as_yaml(read_word(draft, draft.read_bytes())[0])
    assert [text for text in _unwanted(name) if text in plan] == []


@pytest.mark.libreoffice
@pytest.mark.parametrize("through", ["docx", "odt"])
def test_drafts_that_libreoffice_makes_from_web_pages_and_text_documents_are_read(tmp_path: Path, through: str) -> None:
    pages = [str(DRAFTS / f"{name}.html") for name in HTML]
    if through == "odt":
        _converted(tmp_path, "odt", pages, "--infilter=HTML (StarWriter)")
        _converted(tmp_path, "docx:MS Word 2007 XML", [str(tmp_path / f"{name}.odt") for name in HTML])
    else:
        _converted(tmp_path, "docx:MS Word 2007 XML", pages, "--infilter=HTML (StarWriter)")
    both = [_both(name, tmp_path / f"{name}.docx") for name in HTML]
    assert sum((want & got).total() for want, got in both) >= 0.93 * sum(want.total() for want, _ in both)


@functools.cache
def _both(name: str, draft: Path) -> tuple[Counter[tuple[str, ...]], Counter[tuple[str, ...]]]:
    return expected(DRAFTS / f"{name}.json"), read_of(draft)


def _converted(folder: Path, kind: str, files: list[str], *options: str) -> None:
    if shutil.which("soffice") is None:
        if os.environ.get("CI"):
            pytest.fail("soffice must be installed where CI runs")
        pytest.skip("soffice is not installed: no draft was made")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", *options]
    subprocess.run(
        [*command, "--convert-to", kind, "--outdir", str(folder), *files], check=True, capture_output=True, timeout=240
    )
