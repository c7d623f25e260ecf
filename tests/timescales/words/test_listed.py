"""Words around a time stand in lint_rules/words/time_words.yml: each list is there, and each is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import planlint
from planlint.bundled import words
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens

ASKED = re.compile(r"(?<![\w.])listed\(([^()]*)\)")
FILES = [file.read_text(encoding="utf-8") for file in Path(planlint.__file__).parent.rglob("*.py")]
CODE = "".join(text for text in FILES if "from planlint.timescales.words.listed import" in text)
IN_PATTERNS = {key for text in FILES for key in re.findall(r"<time_words\.(\w+)>", text)}
KEYS = IN_PATTERNS | {key for asked in ASKED.findall(CODE) for key in re.findall(r"[\"'](\w+)[\"']", asked)}


def test_every_list_is_asked_for_and_none_is_missing() -> None:
    assert words("time_words").keys() - {"shortened"} == KEYS


@pytest.mark.parametrize("key", sorted(KEYS))
def test_a_list_holds_single_words_once_each(key: str) -> None:
    written = words("time_words")[key]
    assert len(written) == len(set(written))
    assert all(len(Tokens(word).words) == 1 or "-" in word for word in written)
    assert all(word == word.lower() for word in written)


def test_an_unknown_list_fails_at_once() -> None:
    with pytest.raises(KeyError):
        listed("no such list")


def test_lists_are_looked_up_together_with_words_of_the_grammar() -> None:
    assert listed("meals", "family", also=frozenset({"she"})) == {*listed("meals"), *listed("family"), "she"}


def test_what_notes_shorten_is_read_in_full() -> None:
    assert Tokens("nxt mtg tmrw & wkends").words == ["next", "meeting", "tomorrow", "and", "weekends"]
