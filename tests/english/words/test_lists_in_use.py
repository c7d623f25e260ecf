"""Lists that are asked for by name are there, and none stands in these files that nobody asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import planlint
from planlint.bundled import words
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
