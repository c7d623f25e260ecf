"""Another program reads the comments back: LibreOffice lists each with exactly its words."""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree

from planlint.word.comments import Comment, commented
from planlint.word.package import opened
from planlint.word.reading import read_story

pytestmark = pytest.mark.libreoffice
MAIN = "word/document.xml"
SEEDS = range(24)
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"


def listed(flat: Path) -> dict[str, str]:
    """What LibreOffice takes each of planlint's comments to be about, by the comment's first line."""
    names: dict[str, str] = {}
    found: dict[str, str] = {}
    is_open: set[str] = set()
    deleted = False
    root = etree.parse(str(flat)).getroot()
    gone = {each.getparent().get(f"{TEXT}id") for each in root.iter(f"{TEXT}deletion")}  # type: ignore[union-attr]
    for kind, value in _read(root):
        if isinstance(value, str):
            for name in is_open if not deleted else ():
                found[names[name]] += value
        elif kind == "change":
            deleted = value.tag == f"{TEXT}change-start" and value.get(f"{TEXT}change-id") in gone
        elif kind == "start":
            if value.findtext(CREATOR) == "planlint":
                own = value.get(f"{OFFICE}name") or f"alone {len(names)}"
                names[own] = "".join(value.find(f"{TEXT}p").itertext())  # type: ignore[union-attr]
                found[names[own]] = ""
                if value.get(f"{OFFICE}name"):
                    is_open.add(own)
        else:
            is_open.discard(value.get(f"{OFFICE}name", ""))
    return found


def _read(element: etree._Element) -> Iterator[tuple[str, etree._Element | str]]:
    if element.tag in (f"{OFFICE}annotation", f"{OFFICE}annotation-end"):
        yield "start" if element.tag == f"{OFFICE}annotation" else "end", element
    elif element.tag in (f"{TEXT}change-start", f"{TEXT}change-end"):
        yield "change", element
    elif element.tag == f"{TEXT}s":
        yield "text", " " * int(element.get(f"{TEXT}c", "1"))
    elif element.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
        yield "text", " "
    elif element.tag != f"{TEXT}tracked-changes":
        if element.text:
            yield "text", element.text
        for child in element:
            yield from _read(child)
    if element.tail:
        yield "text", element.tail


@pytest.fixture(scope="module")
def made(
    usual_draft: Callable[[random.Random], bytes], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[int, dict[str, str]]]:
    """A folder with the commented drafts as LibreOffice reads them, and what each comment is about, by the seed."""
    if shutil.which("soffice") is None:
        if os.environ.get("CI"):
            pytest.fail("soffice must be installed where CI runs")
        pytest.skip("soffice is not installed: no other program read the comments")
    folder = tmp_path_factory.mktemp("comments")
    expected: dict[int, dict[str, str]] = {}
    for seed in SEEDS:
        chance = random.Random(seed)
        draft = usual_draft(chance)
        worded = [each for each in read_story(opened(draft)).paragraphs() if each.text.strip()]
        comments = []
        expected[seed] = {}
        for number in range(10 if worded else 0):
            paragraph = chance.choice(worded)
            start = chance.randrange(len(paragraph.text))
            words = paragraph.text[start : chance.randint(start + 1, len(paragraph.text))]
            if words.strip():
                comments.append(Comment((f"Comment {number}",), MAIN, paragraph.number, start, start + len(words)))
                expected[seed][f"Comment {number}"] = _folded(words)
        data = commented(draft, comments, author="planlint", date=dt.datetime(2027, 3, 12))
        (folder / f"{seed}.docx").write_bytes(data)
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "fodt",
    ]
    files = [str(folder / f"{seed}.docx") for seed in SEEDS]
    subprocess.run([*command, "--outdir", str(folder), *files], check=True, capture_output=True, timeout=240)
    return folder, expected


@pytest.mark.parametrize("seed", SEEDS)
def test_libreoffice_lists_each_comment_with_exactly_its_words(
    made: tuple[Path, dict[int, dict[str, str]]], seed: int
) -> None:
    folder, expected = made
    found = {comment: _folded(words) for comment, words in listed(folder / f"{seed}.fodt").items()}
    assert found == expected[seed]


def _folded(text: str) -> str:
    return " ".join(text.replace("\u2011", "-").split())
