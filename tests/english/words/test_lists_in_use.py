"""Lists that are asked for by name are there, and none stands in these files that nobody asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import planlint
from planlint.bundled import folder, load_yaml, words
from planlint.word_lists import terms

_CODE = {path: path.read_text(encoding="utf-8") for path in sorted(Path(planlint.__file__).parent.rglob("*.py"))}
_ASKED = sorted({found for code in _CODE.values() for found in re.findall(r'\bterms\(\s*"(\w+)",\s*"(\w+)"', code)})
_OF_THEIR_OWN = ("contingency", "evidence", "family", "form", "in_sentences", "plain")


def test_every_list_that_is_asked_for_is_there() -> None:
    assert len(_ASKED) > 40
    assert [(topic, name) for topic, name in _ASKED if not terms(topic, name)] == []


@pytest.mark.parametrize("topic", _OF_THEIR_OWN)
def test_no_list_is_left_that_nobody_asks_for(topic: str) -> None:
    code = "\n".join(_CODE.values())
    asked = {name for name in words(topic) if f'"{topic}", "{name}"' in code or f"<{topic}.{name}>" in code}
    assert words(topic).keys() == asked


@pytest.mark.parametrize("path", sorted(folder("lint_rules").glob("words/*.yml")), ids=lambda path: path.stem)
def test_a_list_holds_words_and_no_truth(path: Path) -> None:
    """An unquoted “on”, “off”, “no” of a list is read as true or false, and never found in a text."""
    assert [*_truths_in_lists(load_yaml(path))] == []


def _truths_in_lists(told: Any, *, listed: bool = False) -> Iterator[bool]:
    if isinstance(told, bool) and listed:
        yield told
    for inner in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from _truths_in_lists(inner, listed=isinstance(told, list))
