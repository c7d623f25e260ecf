"""The dictionary read off its file is the one that the loaded pipeline holds, and needs no spaCy."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planlint.english.pipeline import pipeline
from planlint.english.words.word_index import word_index

_WITHOUT_SPACY = """
import sys
from planlint.english.words.word_index import word_index
assert "ring" in word_index()["verb"]
assert "spacy" not in sys.modules
"""


def test_a_word_is_looked_up_without_loading_spacy() -> None:
    assert subprocess.run([sys.executable, "-c", _WITHOUT_SPACY], check=False).returncode == 0


def test_the_file_and_the_pipeline_hold_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    table = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    monkeypatch.setattr("planlint.english.words.word_index.pipeline", _NotLoaded)
    word_index.cache_clear()
    try:
        assert word_index() == {part: frozenset(table.get(part)) for part in ("noun", "verb", "adj", "adv")}
    finally:
        word_index.cache_clear()


class _NotLoaded:
    class cache_info:  # noqa: N801 - it stands in for that of functools
        currsize = 0
